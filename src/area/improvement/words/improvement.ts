import type { ImprovementState, MeasurePart, Member } from '../records.ts'

/** How far an improvement is. */
export const stateWords: Readonly<Record<ImprovementState, string>> = {
  planning: 'Being planned',
  running: 'Under way',
  finished: 'Finished',
  stopped: 'Stopped',
}

export const partWords: Readonly<Record<MeasurePart, string>> = {
  outcome: 'What should get better (outcome measure)',
  process: 'What we do differently (process measure)',
  balancing: 'What must not get worse (balancing measure)',
}

export const shortPartWords: Readonly<Record<MeasurePart, string>> = { outcome: 'Outcome', process: 'Process', balancing: 'Balancing' }

export const memberWords: Readonly<Record<Member['part'], string>> = { lead: 'Leads', member: 'Works on it' }

/** What was done on the page before. */
export const doneWords = {
  begun: 'The improvement is begun, and you lead it.',
  aim: 'The aim is saved.',
  people: 'The people are saved.',
  learning: 'What you want to learn is saved.',
  measures: 'The measures are saved.',
  idea: 'The change idea is saved.',
  cycle: 'The cycle is saved.',
  asked: 'The question is registered. It is not changed any more.',
  withdrawn: 'The question is withdrawn. It stays on record.',
  ended: 'The improvement is ended. Its story is below.',
  reopened: 'The work goes on.',
} as const
export type Done = keyof typeof doneWords

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

/** Words of the page of one improvement. */
export const improvementWords = {
  crumb: 'Improvements',
  noAim: 'The aim is not written yet.',
  aimParts: {
    what: (what: string) => `${what}:`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    to: (to: string) => `to ${to}`,
    from: (from: string) => `from ${from}`,
    by: (day: string) => `by ${day}`,
    forWhom: (whom: string) => `for ${whom}`,
  },
  ended: { finished: (day: string) => `Finished on ${day}.`, stopped: (day: string) => `Stopped on ${day}. What was learnt is kept.` },
  overdue: (day: string) => `The day of the aim, ${day}, is over.`,
  facts: { unit: 'Unit', state: 'State', since: 'Under way since', measure: 'Measure of the aim' },
  whyHeading: 'Why',
  nextHeading: 'Next step',
  next: {
    aim: 'Write the aim: how much, by when, for whom',
    drivers: 'Draw what moves the aim (driver diagram)',
    ideas: 'Write a first change idea',
    'first-cycle': (idea: string) => `Plan a first small test of: ${idea}`,
    'next-cycle': (idea: string) => `Plan the next test of: ${idea}`,
    question: 'Register the question “Did it change?” before the data come in',
    do: (cycle: string) => `Write what you did in ${cycle}`,
    study: (cycle: string) => `Compare with your prediction: ${cycle}`,
    act: (cycle: string) => `Decide how to go on after ${cycle}`,
    late: 'Its last day is over.',
    answer: 'See whether it changed. When you know enough, end the improvement and tell its story.',
    story: 'Read the story',
  },
  measuresHeading: 'Measures',
  measuresNone: 'No measure yet. Without one nobody can tell whether it changed.',
  measuresCaption: 'Measures of this improvement',
  measureColumns: { name: 'Measure', part: 'For', last: 'Last value', variation: 'Variation and target' },
  noValue: 'no value yet',
  onDay: (value: string, day: string) => `${value}, ${day}`,
  driversHeading: 'What moves the aim',
  driversNone: 'No drivers yet.',
  driversLink: 'Driver diagram',
  ideasHeading: 'Change ideas and tests',
  ideasNone: 'No change ideas yet.',
  questionsHeading: 'Did it change?',
  questionsNone: 'Nothing is asked of the data yet.',
  questionOf: (measure: string, day: string) => `${measure}: did it change from ${day}?`,
  questionWithdrawn: 'Withdrawn.',
  unfollowed: 'A measure that is followed no longer',
  questionVerdict: (verdict: string, values: string) => `${verdict}. ${values}`,
  questionValues: (count: number) => (count === 1 ? '1 value of the new way is here.' : `${count} values of the new way are here.`),
  peopleHeading: 'People',
  peopleCaption: 'Who works on this improvement',
  peopleColumns: { name: 'Name', part: 'Part', since: 'Since' },
  learnt: 'What somebody wants to learn is seen by those who work on it.',
  links: {
    heading: 'Change this improvement',
    aim: 'Change title, why and aim',
    people: 'Change who works on it',
    measures: 'Choose measures',
    ideas: 'Add a change idea',
    ask: 'Register a question',
    end: 'Finish or stop it',
    reopen: 'Take it up again, or add to what was learnt',
    story: 'Its story on one page',
    learning: 'What you want to learn',
  },
} as const

/** Words of the form for the aim. */
export const aimWords = {
  title: 'Title, why and aim',
  answer: 'A good aim says how much, by when and for whom. You can save it half done.',
  name: 'Title',
  why: 'Why does it matter, and to whom? (optional)',
  what: 'What should get better?',
  whatHint: 'For example: Falls at night',
  forWhom: 'For whom?',
  forWhomHint: 'For example: patients of Curlew ward over 75',
  measure: 'By which measure will you know?',
  measureHint: 'Measures of this unit, of units below and of units above.',
  noMeasure: 'Not chosen yet',
  newMeasure: 'Add a measure to the unit first',
  from: 'From (as it is now)',
  to: 'To (as it should be)',
  numberHint: 'A number, in the unit of the measure',
  by: 'By which day?',
  byHint: 'For example, 31 3 2027',
  button: 'Save',
} as const

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

/** Words of the form for people. */
export const peopleWords = {
  title: 'Who works on this improvement',
  answer: 'Whoever is named here can change it, and finds it on their own page.',
  now: 'Working on it now',
  lead: (name: string) => `Let ${name} lead`,
  member: (name: string) => `Let ${name} work on it without leading`,
  leave: (name: string) => `${name} works on it no longer`,
  search: 'Name of a colleague',
  searchHint: 'First or last name, or part of it.',
  found: 'Choose a colleague',
  nobody: 'Nobody with such a name works here. Check the spelling, or try the last name alone.',
  cut: 'Only the first 20 are shown. Type more of the name to find others.',
  noPost: 'no post at present',
  button: 'Name them',
  find: 'Find',
  lastLead: 'Let somebody else lead first: there is always somebody who leads',
  notMember: 'They do not work on it any more',
  choose: 'Choose a colleague from the list',
} as const

/** Words of the form for what somebody wants to learn. */
export const learningWords = {
  title: 'What you want to learn',
  answer: 'An improvement teaches too. Write what you want to learn from this one.',
  who: 'Those who work on this improvement see it. You can empty it at any time.',
  learning: 'What you want to learn (optional)',
  learningHint: 'For example: to ask others before I decide; to read a chart of our own numbers',
  domain: 'Is it more about management or about leadership?',
  management: 'Management',
  managementHint: 'Keeping today’s work safe, organised and measured',
  leadership: 'Leadership',
  leadershipHint: 'Asking why, and helping others to change',
  button: 'Save',
} as const
