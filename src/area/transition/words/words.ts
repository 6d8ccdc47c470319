import type { Ending, Transition } from '../records.ts'
import type { SupportAlert } from '../rules/alerts.ts'
import type { TransitionState } from '../rules/state.ts'

export const stateWords: Readonly<Record<TransitionState, string>> = { 'preparing': 'Preparing', 'acting-up': 'Acting up', 'newly-appointed': 'Newly appointed', 'ended': 'Ended' }

export const endingWords: Readonly<Record<Ending, string>> = { 'back-in-post': 'Back in substantive post', 'appointed': 'Appointed', 'other': 'Ended in another way' }

export const startedByWords: Readonly<Record<Transition['startedBy'], string>> = { self: 'Entered by the person', employer: 'Entered by the organisation' }

/** What is to be seen to, as something that the organisation owes. */
export const alertWords: Readonly<Record<SupportAlert, string>> = {
  'past-agreed-end': 'Past the agreed end date',
  'started-without-support': 'Started without agreed support',
  'starts-soon-without-support': 'Starts soon, and support is not agreed',
  'no-mentor': 'No mentor',
}

/** What to do about it. */
export const alertHowWords: Readonly<Record<SupportAlert, string>> = {
  'past-agreed-end': 'Talk about the three ways: back in substantive post, a new end date in writing, or applying.',
  'started-without-support': 'Take 30 minutes this week, and agree what is still open of the six matters.',
  'starts-soon-without-support': 'Take 30 minutes before the first day, and agree what is still open of the six matters.',
  'no-mentor': 'Find somebody who has done this work, and is not in the same line.',
}

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
  caption: 'People on the way into a post',
  startCaption: 'Starts for which no support is entered',
  none: 'Nobody is entered yet.',
  howEnter: 'A start comes here from the staff record. Enter it there first: an OD lead does so on the page of the person.',
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
} as const

/** One's own page. */
export const ownWords = {
  title: 'Your way into a post',
  answer: 'What to do before the first day, in the first 100 days, and at the end.',
  home: 'Your page',
  caption: 'Your ways into posts',
  columns: { what: 'What', post: 'Post', state: 'State', from: 'First day' },
  fromPlan: 'Begin from your plan',
  fromPlanWhat: (facts: string) => `You keep a plan: ${facts}`,
  fromPlanSees: 'The line managers of your posts and the OD lead of your unit see days, tasks and what is agreed. Nothing that you wrote in the plan is taken over.',
  fromPlanButton: 'Begin from this plan',
  noPlan: 'Make a plan for stepping up first. It takes about ten minutes. Then take it in on your page, and begin here.',
  makePlan: 'Make a plan for stepping up',
  takeIn: 'Take in a plan',
  underWay: 'You are under way in one of this kind already. Go on with it, or end it first.',
  noPost: 'Not entered',
} as const

/** The page of one. */
export const pageWords = {
  titleOwn: 'Your way into a post',
  title: (name: string) => `${name} on the way into a post`,
  backOwn: 'Your way into a post',
  back: 'On the way into a post',
  toThis: 'All tasks',
  facts: 'What is known',
  factNames: { state: 'State', kind: 'Kind', post: 'Post', from: 'First day', until: 'Agreed until', ended: 'Last day', mentor: 'Mentor', by: 'How it was entered' },
  noPost: 'Not entered',
  noDay: 'Not agreed',
  noMentor: 'Nobody yet',
  mentorLeft: (name: string) => `${name}, who does not work here any more`,
  matters: 'Six matters to agree',
  mattersWhy: 'Agree them before the first day if you can. Each is said with its day, and by whom.',
  matterOpen: 'Not agreed yet',
  matterSaid: (day: string, name: string) => `Agreed on ${day}, said by ${name}`,
  hours: (hours: string) => `${hours} hours a week`,
  stages: 'What to do when',
  done: { task: 'Saved.', matter: 'Saved.', mentor: 'Mentor saved.', end: 'Ended.', begun: 'Entered.', until: 'Agreed day saved.' },
  seeTo: 'To see to',
  changeMentor: 'Name the mentor',
  changeUntil: 'Agree the last day',
  toEnd: 'It ends',
  somebody: 'somebody who is not here any more',
} as const

export const taskWords = {
  tick: 'Is it done?',
  yes: 'Yes, done',
  no: 'Not yet',
  note: 'Note',
  noteHint: 'Seen by the person, the line manager and the OD lead. Name no patient.',
  button: 'Save',
  doneBy: (day: string, name: string) => `Done on ${day}, ticked by ${name}.`,
} as const

export const matterPageWords = {
  agreed: 'Is it agreed?',
  yes: 'Yes, agreed',
  no: 'Not yet',
  note: 'What was agreed',
  noteHint: 'In a sentence or two. Seen by the person, the line manager and the OD lead.',
  hours: 'Protected hours a week',
  hoursHint: 'For example 7.5. Leave it empty when no number is agreed.',
  button: 'Save',
  good: 'A good answer',
} as const

export const mentorWords = {
  title: 'Name the mentor',
  answer: 'Somebody who has done this work, and is not in the same line. Ask them first.',
  search: 'Name of a colleague',
  searchButton: 'Search',
  found: 'Who is it?',
  none: 'Nobody was found by this name.',
  nobody: 'Nobody',
  button: 'Save the mentor',
} as const

export const untilWords = {
  title: 'Agree the last day',
  answer: 'The last day for which it is agreed, in writing. Leave all three empty when none is.',
  legend: 'Last day',
  name: 'the last day',
  button: 'Save the day',
} as const

export const endWords = {
  title: 'It ends',
  answer: 'Back in substantive post, appointed, or in another way. Each is a good ending when it is chosen.',
  how: 'How does it end?',
  hints: { 'back-in-post': 'The own post was kept, and what was learned stays', 'appointed': 'The post is now theirs', 'other': 'For example it was called off, or another post came' } satisfies Readonly<Record<Ending, string>>,
  lastDay: 'Last day in it',
  lastDayName: 'the last day in it',
  lastDayHint: 'Today or earlier. When it never began, the day on which it was called off.',
  reason: 'In your words',
  reasonHint: 'You can leave this empty. Say what load and cover did; blame nobody.',
  button: 'End it',
  missing: 'Choose how it ends',
} as const

/** What stands on the page once it has ended. */
export const endedWords: Readonly<Record<Ending, { readonly heading: string; readonly paragraphs: readonly string[] }>> = {
  'back-in-post': {
    heading: 'Thank you, and welcome back',
    paragraphs: [
      'Going back to your own post is a good ending. You carried a post that had to be carried.',
      'What you learned stays yours: decisions, conversations, a budget read, a rota made.',
      'Put 3 pieces into your record, for revalidation or appraisal: a decision, something learned, a comment of a colleague.',
      'Take 45 minutes with your line manager: what went well, what load and cover did, what comes next.',
      'Clinical leadership is a strand of its own. You can lead from clinical work, and you can step up again.',
    ],
  },
  appointed: { heading: 'Appointed', paragraphs: ['The post is yours. Agree what changes in pay, authority and protected time, in writing.', 'Put 3 pieces into your record while you remember the details.'] },
  other: { heading: 'It has ended', paragraphs: ['What you learned stays yours. Put 3 pieces into your record while you remember the details.', 'Take 30 minutes with your line manager about what comes next.'] },
}

export const problemWords = {
  'not-here': 'This is not here any more',
  'over': 'It has ended, so nothing of it is changed any more',
  'no-such-task': 'Choose a task of the list',
  'too-long': 'Write at most 500 characters',
  'hours-wrong': 'Enter hours from 0 to 60, for example 7.5',
  'mentor-not-chosen': 'Choose a colleague who works here, and not the person',
  'not-theirs': 'The agreed last day is changed by the line manager or the OD lead',
  'changed-meanwhile': 'Somebody changed it meanwhile. Look at what stands here now, and send it again',
} as const

export const homeWords = {
  task: (stage: string) => `Your way into a post: ${stage}`,
  upToDate: 'Your way into a post: all tasks up to now are done',
  hint: (open: number) => (open === 1 ? 'One task is open.' : `${open} tasks are open.`),
  overview: {
    'past-agreed-end': (people: string) => `${people} past the agreed end date, of those whose support is entered`,
    'started-without-support': (people: string) => `${people} started without agreed support`,
    'starts-soon-without-support': (people: string) => `${people} starting within 14 days without agreed support`,
    'no-mentor': (people: string) => `${people} without a mentor`,
  } satisfies Readonly<Record<SupportAlert, (people: string) => string>>,
  notEntered: (people: string) => `${people} whose start has no support entered`,
  onePerson: 'One person',
  people: (count: string) => `${count} people`,
} as const
