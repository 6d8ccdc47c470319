/** Words of the list of improvements. */
export const listWords = {
  title: 'Improvements',
  answer: 'What teams here want to make better, and how far they are.',
  home: 'Your page',
  own: 'Improvements you work on',
  others: 'Improvements of the organisation',
  ownCaption: 'Improvements you work on',
  othersCaption: (state: string) => `Improvements: ${state}`,
  begin: 'Begin an improvement',
  noneOwn: 'You do not work on any improvement yet.',
  none: 'No improvement fits. Choose another unit, or show all.',
  nothing: 'There are no units yet. An administrator adds them first.',
  columns: { title: 'Improvement', unit: 'Unit', state: 'State', leads: 'Led by', by: 'Aim by' },
  unit: 'Unit, with all below it',
  allUnits: 'All units',
  show: 'Show',
  button: 'Show these',
  filters: { 'at-work': 'those at work', planning: 'being planned', running: 'under way', finished: 'finished', stopped: 'stopped', all: 'all' },
  shown: (first: string, last: string, total: string) => `${first} to ${last} of ${total}`,
  nobody: 'nobody',
  noDay: 'not set',
  leadsLink: 'Who leads improvements, in safe numbers',
} as const

/** Words of the form that begins one. */
export const newWords = {
  title: 'Begin an improvement',
  answer: 'Two lines are enough to begin. The aim, the people and the measures come next.',
  name: 'What do you want to make better?',
  nameHint: 'For example: Fewer falls at night on Curlew ward',
  why: 'Why does it matter, and to whom? (optional)',
  whyHint: 'In your own words. No details of patients or colleagues.',
  unit: 'For which unit?',
  unitHint: 'Units where you hold a post come first.',
  noUnit: 'Choose a unit',
  button: 'Begin',
  noUnits: 'You can begin one for a unit in which you hold a post, or one below it. Today there is none.',
} as const
