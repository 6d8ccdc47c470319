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
