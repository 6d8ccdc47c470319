import type { Transition } from '../records.ts'
import type { SupportAlert } from '../rules/alerts.ts'
import type { TransitionState } from '../rules/state.ts'

export const stateWords: Readonly<Record<TransitionState, string>> = { 'preparing': 'Preparing', 'acting-up': 'Acting up', 'newly-appointed': 'Newly appointed', 'ended': 'Ended' }

export const startedByWords: Readonly<Record<Transition['startedBy'], string>> = { self: 'Entered by the person', employer: 'Entered by the organisation' }

/** What is to be seen to, as something that the organisation owes. */
export const alertWords: Readonly<Record<SupportAlert, string>> = {
  'post-over': 'The post has ended: say how',
  'past-agreed-end': 'Past the agreed end date',
  'started-without-support': 'Started without agreed support',
  'starts-soon-without-support': 'Starts soon, and support is not agreed',
  'no-mentor': 'No mentor',
}

/** What to do about it. */
export const alertHowWords: Readonly<Record<SupportAlert, string>> = {
  'post-over': 'Choose “Say how it ends” together. Then nothing more is asked.',
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

/** One's own page. */
export const ownWords = {
  title: 'Your ways into posts',
  answer: 'What to do before the first day, in the first 100 days, and at the end.',
  home: 'Your page',
  caption: 'Begun and ended',
  columns: { what: 'What', post: 'Post', state: 'State', from: 'First day' },
  begin: 'Begin one',
  beginAnother: 'Begin another',
  enter: 'Enter your start',
  enterWhy: 'Six short questions, about 2 minutes. You need no plan for it.',
  fromPlan: 'Begin from your plan',
  fromPlanWhat: (facts: string) => `You keep a plan: ${facts}`,
  fromPlanSees: 'The line managers of your posts and the OD lead of your unit see days, tasks and what is agreed. Nothing that you wrote in the plan is taken over.',
  fromPlanButton: 'Begin from this plan',
  noPlan: 'With a plan for stepping up, its answers and ticks are taken over. Make one, or take yours in on your page.',
  makePlan: 'Make a plan for stepping up',
  takeIn: 'Take in a plan',
  underWay: 'You are under way in one of this kind already. Go on with it, or end it first.',
  noPost: 'Not entered',
} as const

/** The questions about a start of one's own. */
export const ownStartWords = {
  title: 'Enter your start',
  answer: 'Your answers choose the tasks. If your organisation has entered this start already, you go on with that.',
  back: 'Your ways into posts',
  sees: 'The line managers of your posts and the OD lead of your unit see days, tasks and what is agreed.',
  kind: 'What is it?',
  kindHint: 'Acting up means covering a higher-band post for a time.',
  profession: 'Which work do you come from?',
  setting: 'Where is the post?',
  post: 'The post, in your words',
  postHint: 'For example: ward manager, Kestrel ward. You can leave this empty.',
  first: 'First day',
  firstName: 'the first day',
  firstHint: 'The day on which you start, or begin to prepare. At most 100 days ago.',
  until: 'Agreed last day',
  untilName: 'the agreed last day',
  untilHint: 'Leave it empty when none is agreed, or when you prepare for a post.',
  button: 'Begin',
  missing: { kind: 'Choose what it is', profession: 'Choose which work you come from', setting: 'Choose where the post is' },
  postTooLong: 'Write the post in at most 120 characters',
  untilPreparing: 'Preparing has no agreed last day: leave it empty',
} as const

/** The days of a transition in a calendar. */
export const calendarWords = {
  heading: 'The days in your calendar',
  what: 'Half an hour at 09:00 on each day of your stages. They hold no task, no note and no name.',
  download: 'Download the days as a calendar file',
  addressWhy: 'Your calendar can also ask for them itself, and then follows every change. For that it needs a secret address.',
  make: 'Make a secret address',
  made: (day: string) => `You made a secret address on ${day}. Your calendar gets the days there, without a sign-in.`,
  again: 'Make a new one, and end this one',
  end: 'End the address',
  page: {
    title: 'Your secret address',
    answer: 'It is shown this once. Copy it into your calendar now.',
    address: 'Address',
    how: ['In your calendar, choose “subscribe” or “add from the internet”, and paste it.', 'Whoever has the address sees the days. Give it to nobody, and end it here when you no longer need it.'],
    back: 'Your way into a post',
  },
} as const

/** The organisation's own changes to the tasks. */
export const templateWords = {
  title: 'Tasks on the way into a post',
  answer: 'What people see who start in a post. Leave out tasks, add your own, and choose the order.',
  home: 'Our organisation',
  holds: 'A change holds for everybody who begins from now on. Whoever began before keeps their list.',
  version: (version: number) => (version === 0 ? 'Nothing is changed: these are the tasks that come with Evenkeel.' : `These are your tasks in version ${version}.`),
  mayNot: 'They are changed by an administrator, or by an OD lead of the whole organisation.',
  lists: { start: 'For who starts in a post', preparing: 'For who prepares for a post that may come' },
  caption: (list: string) => list,
  columns: { stage: 'Stage', ours: 'Our tasks', own: 'Your own', out: 'Left out', change: 'Change' },
  change: (stage: string) => `Change ${stage}`,
  stages: { 'before': 'Before the first day', 'day-1': 'Day 1', 'week-1': 'Week 1', 'day-30': 'Day 30', 'day-100': 'Day 100', 'end': 'End or return' },
  stageAnswer: 'One person sees about seven of them: those for their profession, their kind of start, and what is agreed.',
  back: 'Tasks on the way into a post',
  place: (place: number) => `Place ${place}`,
  out: 'Left out',
  ours: 'Tasks that come with Evenkeel',
  own: 'Your own tasks',
  ownText: (place: number) => `Own task, now at place ${place}`,
  ownWhy: 'Why, or what to know',
  ownPlace: 'Where it stands',
  removeOwn: 'Remove it',
  add: 'Add a task of your own',
  addText: 'Task',
  addTextHint: 'One thing to do, up to 200 characters. It is shown as your organisation’s own. Name no patient.',
  addPlace: 'Where it stands',
  last: 'Last',
  button: 'Save the tasks',
  saved: 'Saved. It holds for who begins from now on.',
  problems: {
    'changed-meanwhile': 'Somebody changed the tasks meanwhile. Look at what stands here now, and send it again',
    'too-long': 'Write at most 200 characters',
    'no-words': 'Write what is to be done, or remove the task',
    'too-many': 'Keep at most six tasks of your own in a stage',
  },
  ofOrganisation: 'A task of your organisation.',
} as const

/** The page of one. */
export const pageWords = {
  titleOwn: 'Your way into a post',
  title: (name: string) => `${name} on the way into a post`,
  backOwn: 'Your ways into posts',
  back: 'On the way into a post',
  toThis: 'All tasks',
  standing: (state: string, day: string, isAhead: boolean) => (isAhead ? `${state}: the first day is ${day}.` : `${state} since ${day}.`),
  stageStatus: (done: number, all: number) => (done === all ? 'All done' : `${done} of ${all} done`),
  facts: 'What is known',
  factNames: { state: 'State', kind: 'Kind', post: 'Post', from: 'First day', until: 'Agreed until', ended: 'Last day', manager: 'Line manager today', comingManager: 'Line manager from the first day', mentor: 'Mentor', by: 'How it was entered' },
  noPost: 'Not entered',
  ownWords: (post: string) => `${post} (in the person’s words)`,
  noDay: 'Not agreed',
  noMentor: 'Nobody yet',
  noMentorThen: 'Nobody was entered',
  mentorLeft: (name: string) => `${name}, who does not work here any more`,
  matters: 'Six matters to agree',
  mattersWhy: 'Agree them before the first day if you can. Each is said with its day, and by whom.',
  matterOpen: 'Not agreed yet',
  matterNever: 'Nothing was entered',
  matterSaid: (day: string, name: string) => `Agreed on ${day}, said by ${name}`,
  hours: (hours: string) => `${hours} hours a week`,
  stages: 'What to do when',
  stagesOver: 'It has ended, so nothing here has to be done. What helps at the end can still be ticked.',
  stageOver: (done: number) => (done === 0 ? 'Nothing ticked' : `${done} ticked`),
  done: { task: 'Saved.', matter: 'Saved.', mentor: 'Mentor saved.', end: 'Ended.', begun: 'Entered.', until: 'Agreed day saved.', joined: 'Joined. It was begun already, and goes on.', calendarEnded: 'The secret address has ended.', takenBack: 'It goes on.' },
  seeTo: 'To see to',
  charter: { read: 'Read the role charter of this post', begin: 'Begin the role charter of this post' },
  seesOwn: 'You, the line managers of your posts and the OD lead of your unit see this page. Your check-ins, plan and practice are not on it.',
  sees: (name: string) => `${name}, the line managers of their posts and the OD lead of the unit see this page. It is there to help them start, and no record of how they did.`,
  nameMentor: 'Name the mentor',
  changeMentor: 'Change the mentor',
  noted: (note: string) => `Note: ${note}`,
  changeUntil: 'Agree the last day',
  toEnd: 'Say how it ends',
  toEnding: 'How it ended, and what to do now',
  postOver: (day: string) => `The staff record says that the last day in this post was ${day}.`,
  noTasks: 'No tasks are left here.',

  somebody: 'somebody who is not here any more',
} as const

export const taskWords = {
  tick: 'Is it done?',
  yes: 'Yes, done',
  no: 'Not yet',
  note: 'Note',
  noteHint: 'Seen by the person, the line manager and the OD lead. Name no patient.',
  noteHintOwn: 'Seen by you, your line manager and the OD lead. Name no patient.',
  button: 'Save',
  doneBy: (day: string, name: string) => `Done on ${day}, ticked by ${name}.`,
} as const

export const matterPageWords = {
  agreed: 'Is it agreed?',
  yes: 'Yes, agreed',
  no: 'Not yet',
  note: 'What was agreed',
  noteHint: 'In a sentence or two. Seen by the person, the line manager and the OD lead.',
  noteHintOwn: 'In a sentence or two. Seen by you, your line manager and the OD lead.',
  hours: 'Protected hours a week',
  hoursHint: 'For example 7.5. Leave it empty when no number is agreed.',
  button: 'Save',
  good: 'A good answer',
} as const

export const mentorWords = {
  title: 'Name the mentor',
  titleChange: 'Change the mentor',
  now: (name: string) => `The mentor now is ${name}.`,
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
  answer: 'Each is a good ending when it is chosen. What was done and agreed stays, and tasks can still be ticked.',
  how: 'How does it end?',
  lastDay: 'Last day in it',
  lastDayName: 'the last day in it',
  lastDayHint: 'Today or earlier. When it never began, the day on which it was called off.',
  reason: 'In your words',
  reasonHint: 'You can leave this empty. Say what load and cover did; blame nobody.',
  button: 'End it',
  missing: 'Choose how it ends',
} as const

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
