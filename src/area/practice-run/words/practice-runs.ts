/** Wording of the runs of the simulated ward that somebody keeps. */
export const runWords = {
  title: 'My practice runs',
  back: 'Your page',
  answer: (count: number) => (count === 1 ? 'You keep 1 run of the simulated ward.' : `You keep ${count} runs of the simulated ward.`),
  onlyYou: 'Only you see them here. Your line manager, your supervisor and administrators do not.',
  none: { answer: 'Runs of the simulated ward that you keep will be here.', how: 'Run a ward first. When you stop or look back, choose “Keep this run in my account”.' },
  start: 'Run a simulated ward',
  caption: 'Your runs, kept last first',
  columns: { run: 'Kept', ward: 'Ward', length: 'How long', pack: 'Situations', reached: 'How far', note: 'Your note', open: 'In the ward' },
  noNote: 'None',
  unreadable: 'This Evenkeel cannot replay this run any more. What you wrote is still here.',
  unreadableShort: 'Cannot be replayed any more',
  goOn: 'Go on with this run',
  lookBack: 'Look back at this run',
  ofRun: (kept: string) => ` kept on ${kept}`,
  reached: {
    ended: (weeks: number) => `All ${weeks} weeks`,
    inWeek: (week: number, weeks: number) => `In week ${week} of ${weeks}`,
  },
  done: { kept: 'Your run is kept.', saved: 'What you wrote is saved.', deleted: 'The run is deleted.' },
} as const

/** Wording of the page of one run. */
export const onePageWords = {
  heading: 'A practice run of mine',
  answer: 'This was a run of a model. It says nothing about you as a person, and it is no appraisal.',
  keptOn: 'Kept on',
  reflections: 'My reflections',
  nothing: 'Nothing written yet.',
  note: 'My note',
  write: 'Write or change something',
  noteHint: 'For example what you wanted to try. It stands in your list.',
  care: 'Write nothing about a patient, and nothing about a colleague’s health, pay or conduct.',
  save: 'Save what I wrote',
  takeHeading: 'Take it with you',
  take: 'You can print this page, or download what you wrote.',
  download: 'Download my reflections (text file)',
  plan: 'Is there something that you will try? Your plan for stepping up has lines for tasks of your own. Copy it there yourself: nothing is copied for you.',
  planLink: 'My plan',
  deleteHeading: 'Delete it',
  deleteLink: 'Delete this run from Evenkeel',
  deleteTitle: 'Delete a practice run',
  deleteAnswer: 'The run and what you wrote about it will be gone from here for good.',
  delete: 'Delete it',
  deleteNot: 'Leave it here',
  changed: {
    heading: 'This was changed in another window',
    below: 'What you typed is below, and what stands now is here. Save to put yours in its place.',
  },
} as const

/** Wording of the page on which a run is kept. */
export const keepWords = {
  title: 'Keep this run in my account',
  answer: 'Nothing is kept yet. Look at what will be, then choose.',
  what: 'Kept are the circumstances, your decisions and how far you came. The ward is run again from these whenever you open it.',
  write: 'What you thought (you can leave this empty)',
  again: {
    'same': (kept: string) => `You kept this run on ${kept}, as far as it is now.`,
    'further': (kept: string) => `You kept this run on ${kept}, when it had not come so far.`,
    'not-so-far': (kept: string) => `The run that you kept on ${kept} goes further than this one.`,
    'other-choice': (kept: string) => `On ${kept} you kept a run of the same ward, with another choice on the way.`,
  },
  wroteThen: 'What you wrote about it is in the boxes too.',
  keep: 'Keep this run',
  replace: 'Put it in place of that one',
  beside: 'Keep it beside that one',
  notRun: { title: 'This holds no whole run', answer: 'Nothing was kept. Go back to the ward, and choose “Keep this run in my account” again.' },
  tooMany: (most: number) => `You keep ${most} runs already. Delete one of them first, in another window, then keep this one here`,
  changed: 'The run that you kept was changed in another window. Look at what is kept now, then choose again',
  toTheWard: 'To the simulated ward',
} as const
