import type { ClarityTopic } from '../content/clarity-items.ts'
import type { ClarityStep } from '../records.ts'

export const stepWords: Readonly<Record<ClarityStep, string>> = { 1: 'Not clear at all', 2: 'Not very clear', 3: 'Partly clear', 4: 'Mostly clear', 5: 'Quite clear' }

export const topicWords: Readonly<Record<ClarityTopic, string>> = { goals: 'Goals', authority: 'Authority', priorities: 'Priorities', contribution: 'Contribution' }

export const clarityWords = {
  title: 'Do we see the job in the same way?',
  answer: 'Eight questions for each of you, about 3 minutes. Then you see where to talk.',
  private: 'Only the two of you see the answers, and neither before both are in. No number is made of them. They are our own questions, and nobody has tested them as a measure.',
  nobody: 'Nobody holds the post that this post reports to, so there is nobody to answer with you yet.',
  with: (name: string) => `You answer with ${name}. How clear is each of these today?`,
  awaited: (name: string) => `${name} has answered and waits for you.`,
  waiting: (name: string) => `Your answers are in. ${name} answers next; until then neither of you sees anything.`,
  button: 'Hand in my answers',
  final: 'What you hand in cannot be changed.',
  missing: (item: string) => `Choose how clear this is: ${item.charAt(0).toLowerCase()}${item.slice(1)}`,
  again: 'Do it again',
  resultOf: (day: string) => `What you both answered by ${day}`,
  talkHeading: 'What to talk about',
  nothingApart: 'You answered alike everywhere, or one step apart, and nothing is unclear to both. Ask each other what would change that.',
  apart: 'You see this differently.',
  bothUnclear: 'Clear to neither of you.',
  caption: 'All answers side by side',
  columns: { item: 'About', holder: 'Person in the post', manager: 'Line manager' },
  earlier: 'Earlier checks',
  inWords: 'Handed in.',
} as const

export const weekWords = {
  title: 'Where did your week go?',
  answer: 'Three taps, less than a minute. Only you see them.',
  week: (day: string) => `The week from Monday ${day}`,
  against: (hours: string) => `Agreed in your charter: ${hours} hours.`,
  noCharter: 'No charter is agreed for your post yet. Compare with what you would have agreed.',
  taps: { 'less': 'Less than agreed', 'as-agreed': 'About as agreed', 'more': 'More than agreed' },
  missing: { care: 'Choose where direct care went', management: 'Choose where management went', leadership: 'Choose where leadership went' },
  button: 'Keep this week',
  change: 'Change this week',
  keptFor: (day: string) => `Kept for the week from Monday ${day}.`,
  done: { 'kept': 'Kept.', 'removed': 'All weeks are deleted.', 'remind': 'You will find it on your page each week.', 'no-reminder': 'It is no longer on your page each week.' },
  otherWeek: (day: string) => `Nothing was kept: this page was open for more than 4 weeks. What you chose stands below, now for the week from Monday ${day}.`,
  keyLost: 'This week was not kept: the secret of the installation has changed. Ask whoever runs Evenkeel for you. What you chose stands below.',
  unreadable: (weeks: number) => (weeks === 1 ? '1 week cannot be read any more, because its key is gone.' : `${weeks} weeks cannot be read any more, because their key is gone.`),
  backHeading: 'The last four weeks that you told',
  tooFew: (told: number) => `After 4 weeks you read here how they compare with your charter. You have told ${told} in the last 12 weeks.`,
  more: (what: string) => `${what} took more than agreed in most of them.`,
  less: (what: string) => `${what} got less than agreed in most of them.`,
  neither: 'Nothing took more or less than agreed in most of them.',
  question: ['Could the familiar be crowding out the essential?', 'What fills a gap is often what we know best, and often it was not your choice.', 'Then ask for the time that was agreed: the charter says it.'],
  askFor: 'Open the charter, to talk about it with your line manager',
  noChart: 'Three steps are no measure. So they are counted in words, and no chart or control limits are drawn from them.',
  caption: 'What you told',
  columns: { week: 'Week from' },
  remindHeading: 'On your page each week?',
  reminded: 'You asked to find it on your page from each Thursday on.',
  remind: 'Put it on my page each week',
  noReminder: 'Take it off my page',
  private: 'Nobody else sees this page, and no figure is made from it. What you tap is stored sealed, with a key of your own.',
  remove: 'Delete all my weeks',
  back: 'Role charters',
} as const
