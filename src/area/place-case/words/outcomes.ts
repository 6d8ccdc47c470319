import type { OutcomeName } from '../rules/place.ts'

/** How an outcome is called and counted. */
export interface OutcomeWords {
  readonly name: string
  /** What it counts, and which way is better. */
  readonly about: string
  readonly decimals: number
  /** Put straight behind a number in a table or a chart. */
  readonly unit: string
  /** Of a difference: what there is more or less of. */
  readonly more: string
  readonly less: string
}

const points = { decimals: 0, more: 'points more', less: 'points less' }
const days = { decimals: 1, unit: ' days', more: 'days longer', less: 'days shorter' }

/** The words for each outcome. */
export const outcomeWords: Readonly<Record<OutcomeName, OutcomeWords>> = {
  days: { ...days, name: 'Days from fit to leaving', about: 'How long people stay in hospital after they are fit to leave. Shorter is better.' },
  worse: { ...points, unit: '%', name: 'Fell ill again while waiting', about: 'Of those who were ready for a place of care. Less is better.' },
  back: { ...points, unit: '%', name: 'Came back to hospital', about: 'Of those who left with support. Less is better.' },
  lateWorseOff: { ...points, unit: '%', name: 'Came late, worse-off streets', about: 'Of people whose health slipped: in A&E before anybody had seen them. Less is better.' },
  lateBetterOff: { ...points, unit: '%', name: 'Came late, better-off streets', about: 'The same in better-off streets. Less is better.' },
  gap: { ...points, unit: ' points', name: 'Gap between the two', about: 'Worse-off less better-off streets. Nearer to 0 is fairer.' },
  firstVisit: { ...days, name: 'Wait for a first visit', about: 'Days from being found to the first visit. Shorter is better.' },
}
