import { counted } from '../../../kernel/number-text.ts'

/** Words of the page with the whole organisation, and of what pages of units and posts share. */
export const postsText = (count: number) => counted(count, 'post', 'posts')
export const peopleText = (count: number) => counted(count, 'person', 'people')
export const unitsText = (count: number) => counted(count, 'unit', 'units')

export const organisationWords = {
  crumb: 'Our organisation',
  answer: (units: string, posts: string, people: string, day: string) => `${units}, ${posts} and ${people} on ${day}.`,
  howCounted: 'Each unit counts what is in it and in all units below it. Each person counts once, where their own post is.',
  ownHeading: 'Where you work',
  noOwnPost: 'You hold no post here today. An administrator can add one for you.',
  mayHeading: 'What you can do',
  mayAll: 'You can change every unit and every post.',
  maySome: 'You can change these units, all units below them, and their posts:',
  mayNone: 'You can look at every unit and every post. OD leads and administrators can change them.',
  treeHeading: 'Units',
  unitsIn: (units: string, name: string) => `${units} in ${name}`,
  noUnits: 'There are no units below the organisation yet.',
  search: 'Find a unit',
  searchHint: 'Part of its name or its code',
  searchButton: 'Find',
  foundHeading: (count: number, text: string) => (count === 0 ? `No unit matches “${text}”` : `${counted(count, 'unit matches', 'units match')} “${text}”`),
  foundNone: 'Check the spelling, or type fewer letters. Closed units are not searched.',
  foundCut: (shown: number) => `These are the first ${shown}. Type more of the name to see fewer.`,
  showAll: 'Show all units',
  linkFigures: 'See the organisation in figures',
  linkProfile: 'See what people say of management and leadership here',
  linkStarts: 'Who was prepared before they began?',
  linkTransitionTasks: 'Tasks on the way into a post',
  linkGroups: 'Groups for a programme',
  linkPortfolio: 'Learning by domain',
  linkImport: 'Bring in units, posts and people from a staff list',
  linkFirstUnit: 'Add the first unit',
  linkAddUnit: 'Add a unit below the organisation',
  linkWhole: 'See what belongs to the organisation itself',
  emptyTitle: 'Our organisation',
  emptyAnswer: 'Here will be the units of your organisation, their posts, and who reports to whom.',
  emptyHow: 'Most organisations begin with a list from their staff system. It brings units, posts and people at once.',
  emptyOr: 'You can also add units and posts one by one.',
  emptyWho: 'An administrator brings them in. Ask yours if you expected to see something here.',
  closedOn: (day: string) => `Closed from ${day}.`,
  closesOn: (day: string) => `Closes on ${day}.`,
} as const

/** What a message after a change says; the word stands in the address. */
export const doneWords = {
  added: 'It is added.',
  changed: 'Your change is saved.',
  moved: 'It is moved.',
  closed: 'The day of closing is saved.',
  line: 'The reporting line is saved.',
} as const
export type Done = keyof typeof doneWords
