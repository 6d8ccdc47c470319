import type { Practice } from '../content/practice.ts'
import type { First, Order } from '../rules/next.ts'

/** Wording of what to do next, and of the one question. */
export const nextWords = {
  heading: 'What to work on first',
  none: 'Nothing was put below “Reliably”. Think of what your team would want more of.',
  lead: 'These were put below “Reliably”. One is enough to begin with.',
  why: {
    'acting-up': 'Management comes first, because you are acting up (covering a higher-band post for a time).',
    'new-in-post': 'Management comes first, because you are new in this post.',
    'starts-soon': 'Management comes first, because you soon start in a manager’s post.',
    chosen: { management: 'Management comes first, as you chose.', leadership: 'Leadership comes first, as you chose.', either: 'What is farthest below comes first, as you chose.' } satisfies Record<First, string>,
    nothing: 'What is farthest below comes first.',
  },
  reason: 'People follow a change more easily when today’s work is covered.',
  honest: 'That management first often makes more sense is the claim of an article of 2026. We found no study that tested it. You may see it otherwise.',
  columns: { capability: 'Capability', behaviours: 'Below “Reliably”', practise: 'Where to begin' },
  caption: 'Where to begin',
  change: 'Show another order',
  legend: 'What shall come first?',
  choices: { management: 'Management', leadership: 'Leadership', either: 'Whatever is farthest below' } satisfies Record<First, string>,
  show: 'Show in this order',
  practise: {
    ward: 'Try it in the simulated ward, where nobody can be harmed',
    'three-wards': 'Lead three wards through their managers, in a simulation',
    places: 'Work between organisations, in a simulation',
    measures: 'Follow a measure of your unit',
    improvements: 'Begin an improvement',
    reviews: 'Ask your team what to keep, stop and change',
    situations: 'Read a situation, and which style fits it',
    plan: 'Agree your role and its money, in your plan for stepping up',
  } satisfies Record<Practice, string>,
  also: { verification: 'Ask a supervisor for their view', assessments: 'Your self-assessments', plan: 'Your plan for stepping up', ward: 'The simulated ward', improvements: 'Improvements' },
} as const

/** Why what comes first does. */
export function whyText({ first, why }: Order): string {
  return why === 'chosen' ? nextWords.why.chosen[first] : nextWords.why[why]
}

/** Wording of the one question after a profile. */
export const questionWords = {
  heading: 'What will you do differently?',
  lead: 'Feedback alone usually changes little. It changes more when people set a goal and act on it. “Nothing for now” is a full answer.',
  label: 'Your answer',
  hint: 'For example: when the huddle ends, I ask one person what we should stop. At most 500 characters. Only you see it.',
  care: 'Write nothing about a patient, and nothing about a colleague’s health, pay or conduct.',
  lookAgain: 'When do you want to look at it again? (you can leave this empty)',
  lookAgainHint: 'Your page reminds you from that day. For example, 1 4 2027.',
  keep: 'Keep my answer',
  nothing: 'Nothing for now',
  last: (day: string) => `On ${day} you wrote:`,
  lastNothing: (day: string) => `On ${day} you chose nothing for now.`,
  lookAgainOn: (day: string) => `You wanted to look at it again on ${day}.`,
  isDue: 'That day has come. Did it work? Write what comes next, or keep on with it.',
  history: 'What you wrote before',
  historyColumns: { day: 'Day', answer: 'Answer', lookAgain: 'Look again', delete: 'Delete' },
  nothingCell: 'Nothing for now',
  noDay: 'No day',
  delete: 'Delete',
  deleteOf: (day: string) => ` what you wrote on ${day}`,
  deletePage: { title: 'Delete an answer', answer: 'It will be gone for good.', button: 'Delete it', not: 'Leave it here' },
  done: { kept: 'Your answer is kept.', deleted: 'The answer is deleted.', ordered: 'The order is changed.' },
  dayName: 'the day to look again',
  textName: 'what you will do differently, or choose “Nothing for now”',
  longName: 'your answer',
  tooMany: (most: number) => `You keep ${most} answers already. Delete one of them first, then keep this one`,
} as const
