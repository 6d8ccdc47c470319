import { type Models, expectedEvents } from '../../../engine/simulation/index.ts'
import type { Asked } from './asked.ts'
import type { ReplicationPlan } from './plan.ts'

/** About how much there is to do. */
export interface ExpectedWork {
  readonly events: number
  readonly seconds: number
  /** May it be more, since it goes on until figures are sure? */
  readonly atLeast: boolean
}

/** Events in a second of one worker, about as of the emergency department in docs/reference/simulation-speed.md. */
const perSecond = 6e6
/** The same with hashes of traces, and written to a file; measured with that department on that computer. */
const perSecondHashed = 2e6
const perSecondWritten = 1e6

/** What takes longer is told before it begins. */
const longEvents = 1e9
const longSeconds = 120

/**
 * How much there is to do, where it takes so long that people want to know before it begins.
 * @param workers that do replications side by side
 * @returns null for what is soon done
 */
export function longWork({ precision, trace, traceFile }: Asked, [first, second]: Models, plan: ReplicationPlan, workers: number): ExpectedWork | null {
  const ofFirst = expectedEvents(first)
  const events = (ofFirst + (second === undefined ? 0 : expectedEvents(second))) * plan.first
  const seconds = events / (trace ? perSecondHashed : perSecond) / workers + (traceFile === null ? 0 : ofFirst / perSecondWritten)
  return events > longEvents || seconds > longSeconds ? { events, seconds, atLeast: precision !== null && plan.first < plan.most } : null
}
