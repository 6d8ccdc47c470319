/** There is no such thing here for this person: it does not exist, belongs to another organisation, or is not theirs. Nobody is told which. */
export interface NotHere {
  readonly code: 'not-here'
}

export const notHere: NotHere = { code: 'not-here' }

/** What a form has to mend. */
export interface ToMend<Problem> {
  readonly code: 'to-mend'
  readonly problems: readonly Problem[]
}

/** What a form has to mend, as an error. */
export function toMend<Problem>(problems: readonly Problem[]): ToMend<Problem> {
  return { code: 'to-mend', problems }
}
