import { LiveWard, answerOf, policyOf, ways } from '../src/engine/ward/index.ts'
import { fragmentOfText } from '../src/area/simulated-ward/rules/run-address.ts'
import { predecessorsPlan } from '../src/area/simulated-ward/rules/first-plan.ts'
import { type ChosenRun, textOfRun } from '../src/area/simulated-ward/rules/run-text.ts'
import { startOfRun } from '../src/area/simulated-ward/rules/start-of-run.ts'

const chosen: ChosenRun = { setting: 'average', length: 'eight-weeks', pack: 'everyday', seed: 7, plan: predecessorsPlan, decisions: [] }

/** The address, below an origin, of eight weeks that were run by the usual ways of leading as far as an hour. */
export function addressOfPlayedRun(hour: number, seed: number): string {
  const run = { ...chosen, seed }
  const live = new LiveWard(startOfRun(run))
  const policy = policyOf(ways.balanced)
  while (live.hour < hour) {
    if (live.due !== null) live.answer(answerOf(policy, live.due.situation))
    live.passAnHour()
  }
  return `/simulated-ward#${fragmentOfText(textOfRun({ ...run, decisions: live.decisions }), hour)}`
}
