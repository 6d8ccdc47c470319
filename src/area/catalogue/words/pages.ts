/** Wording of the pages of the catalogue for everyone. */
export const cataloguePageWords = {
  title: 'Programmes and activities',
  back: 'What managing and leading ask for',
  answer: 'What you can do to build management and leadership, with what it takes and what is not known.',
  judgement: 'Programmes were read on the day that each page says. Activities and their hours are our judgement.',
  tasks: 'For each capability there is one task at each stage. It has no fee and fits 3 hours a month.',
  filter: { stage: 'Your stage', anyStage: 'Any stage', capability: 'What you want to build', anyCapability: 'Anything', button: 'Show these' },
  shown: (count: string) => `${count} shown.`,
  none: 'Nothing is here for both. Leave one of them open.',
  columns: { title: 'What', audience: 'For whom', hours: 'Hours', monthly: 'Hours a month', cost: 'Fee', builds: 'Builds' },
  caption: (form: string) => `${form}: what it takes`,
  stale: 'Read more than 12 months ago',
  retired: 'Not offered any more',
  builtBy: 'not known',
  file: 'the whole catalogue',
  next: { own: 'What fits me (you sign in)', ownEntry: 'Say that you apply, take part or finished (you sign in)', capabilities: 'The sixteen capabilities', organisation: 'Add what your organisation offers (OD leads)' },
  yours: 'Yours to keep right',
} as const

/** Wording of the page of one entry. */
export const entryPageWords = {
  back: 'Programmes and activities',
  facts: { kind: 'Kind', audience: 'For whom', stages: 'Stages', hours: 'Hours in all', monthly: 'Hours a month', months: 'How long', cost: 'Fee', award: 'What you hold at the end', proof: 'What it leaves to show', mind: 'Mind' },
  oneDay: 'All on one day',
  atStage: 'What to do at your stage',
  builds: 'What it builds',
  buildsNothing: 'Which capabilities it builds is not known.',
  m6: 'Title against content',
  m6Lead: 'What is called leadership can be management. So each entry says both.',
  title: 'Its title names',
  content: 'What is in it',
  unknown: 'What is not known',
  ask: 'Ask whoever offers it before you apply.',
  own: 'Your organisation added this.',
} as const
