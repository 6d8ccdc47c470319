import { type Result, success } from '../../../kernel/result.ts'
import type { Model } from '../model/model.ts'
import { recordOf } from './record-of-run.ts'
import type { RunProblem } from './run-problem.ts'
import type { RunRecord } from './run-record.ts'
import { type RunChoice, setUpRun } from './set-up-run.ts'
import { goToEnd } from './simulate.ts'

/**
 * Runs a model once.
 * @param model as `readModel` gives it: checked
 * @param choice which run; the same choice gives the same record, to the bit, on every host
 * @error why the run would never end
 */
export function runOnce(model: Model, choice: RunChoice): Result<RunRecord, RunProblem> {
  const run = setUpRun(model, choice)
  const events = goToEnd(run)
  return events.ok ? success(recordOf(model, run, choice.replication, events.value)) : events
}
