import { type Result, success } from '../../../../kernel/result.ts'
import type { Model } from '../../model/model.ts'
import { runOnce } from '../../run/run-once.ts'
import type { RunProblem } from '../../run/run-problem.ts'
import type { Quantity } from '../quantity.ts'
import type { Study } from '../study.ts'
import { type Gauge, gaugeFor } from './gauge.ts'
import { type Wanted, measuringModel } from './measured.ts'
import { type Pilot, type RunPlan, excessOf, leastOfPilot, mainPlan, pilotPlan, replicationsMissing } from './plan.ts'
import type { RatioEstimate } from './ratio-tally.ts'

/** How sure values are to be, and by which luck. */
export interface Effort {
  readonly seed: number
  /** The largest standard error wanted, as a share of the value. */
  readonly maxRelativeSe: number
}

/**
 * Simulates until values are known well enough.
 * 1. A pilot tells how sure so much time makes each value, and about where percentiles lie.
 * 2. From it follows how many runs are made and how long they are. They have luck of their own: the pilot does not count.
 * 3. Where a value is less sure than is aimed at all the same, runs are added, at one go as many as are missing.
 * @returns estimates in the order of the quantities
 * @error a run would never end
 */
export function runStudy(study: Study, quantities: readonly Quantity[], effort: Effort): Result<readonly RatioEstimate[], RunProblem> {
  if (quantities.length === 0) return success([])
  const pilot = new Trial(study, quantities.map((quantity) => ({ quantity, limits: [] })), pilotPlan(study.horizon), 0)
  const piloted = pilot.runAsPilot(effort.seed)
  if (!piloted.ok) return piloted
  const wanted = quantities.map((quantity, place) => ({ quantity, limits: limitsAround(quantity, pilot.estimates[place]) }))
  return untilKnown(new Trial(study, wanted, mainPlan(study.horizon, pilot.outcome(effort)), pilot.plan.replications), effort)
}

function untilKnown(trial: Trial, effort: Effort): Result<readonly RatioEstimate[], RunProblem> {
  let ran = trial.run(effort.seed)
  while (ran.ok) {
    const missing = replicationsMissing(trial.outcome(effort))
    if (missing === 0) return success(trial.estimates)
    ran = trial.runMore(effort.seed, missing)
  }
  return ran
}

const limitsEachSide = 5
/** How far limits reach, in the percentile as a pilot saw it, at least; and in its standard errors. */
const reach = 0.1
const reachInErrors = 6

/** Limits around a percentile. None when it is 0: nearly everybody is served at once. */
function limitsAround(quantity: Quantity, seen: RatioEstimate | undefined): readonly number[] {
  if (quantity.kind !== 'percentile' || seen === undefined || !(seen.estimate > 0)) return []
  const far = Math.min(0.9, Math.max(reach, (reachInErrors * seen.standardError) / seen.estimate))
  return Array.from({ length: 2 * limitsEachSide + 1 }, (_, place) => seen.estimate * (1 + (far * (place - limitsEachSide)) / limitsEachSide))
}

/** Runs of one model, and what they have said so far. */
class Trial {
  plan: RunPlan
  private readonly study: Study
  private readonly wanted: readonly Wanted[]
  private readonly model: Model
  private readonly gauges: readonly Gauge[]
  private readonly from: number
  private done = 0
  private events = 0

  /** @param from the first of its replications */
  constructor(study: Study, wanted: readonly Wanted[], plan: RunPlan, from: number) {
    this.study = study
    this.wanted = wanted
    this.plan = plan
    this.from = from
    this.model = measuringModel(study.model, wanted, study.horizon.kind === 'steady' ? study.horizon.period : 0, { length: plan.length, warmUp: plan.warmUp })
    this.gauges = wanted.map((one) => gaugeFor(one, this.model))
  }

  run(seed: number): Result<null, RunProblem> {
    for (; this.done < this.plan.replications; this.done += 1) {
      const run = runOnce(this.model, { seed, replication: this.from + this.done })
      if (!run.ok) return run
      this.events += run.value.events
      for (const gauge of this.gauges) gauge.add(run.value)
    }
    return success(null)
  }

  /** Runs until it is known well enough what the other runs are to be. */
  runAsPilot(seed: number): Result<null, RunProblem> {
    const whole = this.plan.replications
    this.plan = { ...this.plan, replications: leastOfPilot.replications }
    const ran = this.run(seed)
    return ran.ok && this.events < leastOfPilot.events ? this.runMore(seed, whole - leastOfPilot.replications) : ran
  }

  runMore(seed: number, replications: number): Result<null, RunProblem> {
    this.plan = { ...this.plan, replications: this.plan.replications + replications }
    return this.run(seed)
  }

  get estimates(): readonly RatioEstimate[] {
    return this.gauges.map((gauge) => gauge.read())
  }

  outcome({ maxRelativeSe }: Effort): Pilot {
    const excess = this.wanted.map(({ quantity }, place) => excessOf(this.gauges[place]?.read() ?? nothingYet, quantity, this.study, maxRelativeSe))
    return { plan: this.plan, events: this.events, excess: Math.max(...excess) }
  }
}

const nothingYet: RatioEstimate = { estimate: NaN, standardError: NaN, replications: 0 }
