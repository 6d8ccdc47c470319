/** Words of the form for measures. */
export const measuresWords = {
  title: 'Measures of this improvement',
  answer: 'A few measures tell more than many: one or two outcomes, what you do differently, what must not get worse.',
  now: 'Followed now',
  none: 'None yet.',
  remove: 'Follow it no longer',
  removeNamed: (name: string) => `Follow “${name}” no longer`,
  stays: 'This one stays: the aim or a question is about it.',
  add: 'Follow a measure',
  measure: 'Measure',
  measureHint: 'Measures of this unit, of units below and of units above. One that is followed already is moved.',
  choose: 'Choose a measure',
  part: 'What is it for?',
  button: 'Follow it',
  noMeasures: 'The unit has no measures yet.',
} as const
