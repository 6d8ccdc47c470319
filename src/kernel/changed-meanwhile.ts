/** Somebody else was quicker: what a form was drawn from has changed since. Nothing of the form was done. */
export interface ChangedMeanwhile {
  readonly code: 'changed-meanwhile'
}

/** The same with what stands now, to be shown beside what was typed. */
export interface ChangedTo<Thing> extends ChangedMeanwhile {
  readonly stands: Thing
}
