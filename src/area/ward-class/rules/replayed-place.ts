import { type Decision, Replay, type WeekRecord, hoursOfWeek } from '../../../engine/ward/index.ts'
import { type ChosenRun, startOfRun } from '../../simulated-ward/index.ts'

/** What one ward came to, run again from its decisions. */
export interface ReplayedPlace {
  readonly weeks: readonly WeekRecord[]
  /** How the situations that came up were answered, or left. */
  readonly answers: readonly (Decision & { readonly kind: 'answer' })[]
}

/**
 * Runs a ward again, to the bit as it was in the browser.
 * @param weeks whole weeks, 1 to 8
 */
export function replayPlace(run: ChosenRun, weeks: number): ReplayedPlace {
  const again = new Replay(startOfRun(run), run.decisions)
  again.goTo(weeks * hoursOfWeek)
  return { weeks: again.live.weeks, answers: again.live.decisions.filter((decision) => decision.kind === 'answer') }
}
