import type { SupportAlert } from '../rules/alerts.ts'

/** The list of line managers and OD leads. */
export const listWords = {
  title: 'On the way into a post',
  answer: 'Who prepares, acts up or is newly appointed, and what support is agreed. Acting up means covering a higher-band post for a time.',
  home: 'Your page',
  suggested: 'Starts without agreed support',
  suggestedWhy: 'These starts are in the staff record. Nobody has entered yet what support is agreed.',
  register: (name: string) => `Enter the support for ${name}`,
  columns: { who: 'Who', post: 'Post', state: 'State', from: 'First day', until: 'Agreed until', see: 'To see to' },
  startColumns: { who: 'Who', post: 'Post', from: 'First day', what: 'What to do' },
  caption: 'Something to see to',
  noOther: 'Nothing to see to',
  others: (people: string) => `${people} with nothing to see to`,
  tasks: 'Change the tasks for the whole organisation',
  startCaption: 'Starts for which no support is entered',
  none: 'Nobody is entered yet.',
  howEnterHeading: 'Somebody is missing?',
  howEnter: [
    'A start comes here from the staff record, from 90 days before the first day.',
    'Is it not there yet? An OD lead or an administrator enters it on the page of the person: “Start in a post”. A staff import brings it too.',
    'Until then the person can begin alone, on “My way into a post”. What they enter is joined when the start arrives here.',
  ],
  nothing: 'Nothing',
  noDay: 'Not agreed',
  noPost: 'Not entered',
} as const

/** The page on which a start of the staff record is entered. */
export const registerWords = {
  title: (name: string) => `Support for ${name}`,
  answer: (post: string, day: string) => `${post}, from ${day}. Two answers choose the tasks; the rest comes from the staff record.`,
  back: 'On the way into a post',
  profession: 'Which work does the person come from?',
  setting: 'Where is the post?',
  choose: 'Choose one',
  sees: 'The person, the line managers of their posts, and the OD lead of the unit see it. All of them can tick tasks and say what is agreed.',
  button: 'Enter',
  missing: { profession: 'Choose the work that the person comes from', setting: 'Choose where the post is' },
  enteredAlready: (name: string, entered: string, starts: string) => `${name} entered this start on ${entered}, with ${starts} as the first day.`,
  join: 'Post and days are taken from the staff record. Everything that is ticked, noted and agreed stays.',
  joinAnswer: (post: string, day: string) => `${post}, from ${day}. It is begun already: join it.`,
  joinButton: 'Join it',
} as const

export const homeWords = {
  task: (stage: string) => `Your way into a post: ${stage}`,
  upToDate: 'Your way into a post: all tasks up to now are done',
  hint: (open: number) => (open === 1 ? 'One task is open.' : `${open} tasks are open.`),
  overview: {
    'post-over': (people: string) => `${people} whose post has ended, and how is not said`,
    'past-agreed-end': (people: string) => `${people} past the agreed end date, of those whose support is entered`,
    'started-without-support': (people: string) => `${people} started without agreed support`,
    'starts-soon-without-support': (people: string) => `${people} starting within 14 days without agreed support`,
    'no-mentor': (people: string) => `${people} without a mentor`,
  } satisfies Readonly<Record<SupportAlert, (people: string) => string>>,
  notEntered: (people: string) => `${people} whose start has no support entered`,
  onePerson: '1 person',
  people: (count: string) => `${count} people`,
} as const
