/** What somebody can ask about: "how come?" */
export const askedCodes = [
  'fell', 'medicine-harm', 'noticed-late', 'shift-short', 'pulled-in', 'fell-ill', 'gave-notice', 'left-post', 'frozen', 'queue', 'went-elsewhere', 'postponed', 'answered',
] as const
export type AskedCode = (typeof askedCodes)[number]

/** What can be a cause, by what it acts on. Each stands for something that the model uses. */
export const causeCodes = [
  'chance',
  // a risk of harm
  'care-late', 'medicines-late', 'observations-late', 'night', 'acuity', 'huddle', 'medicines-process', 'handover', 'norm', 'hurry', 'voice', 'situation',
  // work over hands
  'short-shift', 'agency-hands', 'newcomers', 'tired-hands', 'few-planned', 'more-patients', 'taken-in', 'rework', 'admissions', 'watching', 'meetings', 'extra-work', 'busy-hour', 'work-waiting',
  // a place that is open, and stays so
  'overlooked', 'sick', 'vacant', 'leave', 'hours-used-up', 'resting', 'nobody-asked', 'too-tired-to-come', 'spending-frozen', 'agency-by-me',
  // people
  'usual-work', 'overload-weeks', 'night-shifts', 'extra-shifts', 'low-energy', 'low-morale', 'low-trust', 'low-voice', 'care-lost', 'unfair-roster', 'unclear-roles', 'no-purpose', 'no-progress',
  // money
  'pay', 'agency', 'extra-pay', 'supplies', 'situation-cost',
  // beds
  'season', 'fit-medicines', 'fit-transport', 'fit-social-care', 'fit-overnight', 'beds-made-ready', 'stays-lengthened',
  'usual-steps', 'discharge-process', 'discharge-work', 'discharge-slowed',
  // how something was dealt with
  'style', 'act', 'trust', 'not-heard',
  // decisions, and what processes lost
  'few-hours', 'order', 'left-unanswered', 'process-eroded', 'few-take-part', 'no-time-to-improve', 'people-left', 'lost-in-situations',
] as const
export type CauseCode = (typeof causeCodes)[number]

/** Why something happened, or a cause of it: with causes of its own, the strongest first. */
export interface Cause {
  readonly code: AskedCode | CauseCode
  /** What it is about, where the code alone does not say: an act, an order, a process, the id of a situation. */
  readonly about: string | null
  readonly facts: Readonly<Record<string, number>>
  /** Part of what it is a cause of, 0 to 1: those of one thing add up to 1. */
  readonly share: number
  readonly of: readonly Cause[]
}

/** How much each of some causes weighs, in one unit: by code, or by code and what it is about with a colon between. Below 0 it worked against. */
export type Weights = Readonly<Record<string, number>>
