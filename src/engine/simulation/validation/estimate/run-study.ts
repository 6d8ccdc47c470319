import type { Model } from '../../model/model.ts'
import { runOnce } from '../../run/run-once.ts'
import type { Quantity } from '../quantity.ts'
import type { Study } from '../study.ts'
import { type Gauge, gaugeFor } from './gauge.ts'
import { type Wanted, measuringModel } from './measured.ts'
import { type Pilot, type RunPlan, excessOf, leastOfPilot, mainPlan, pilotPlan, replicationsMore } from './plan.ts'
import type { Estimate } from './ratio-tally.ts'

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
 */
export function runStudy(study: Study, quantities: readonly Quantity[], effort: Effort): readonly Estimate[] {
  if (quantities.length === 0) return []
  const { horizon } = study
  const pilot = new Trial(study, quantities.map((quantity) => ({ quantity, limits: [] })), pilotPlan(horizon), 0)
  pilot.runAsPilot(effort.seed)
  const wanted = quantities.map((quantity, place) => ({ quantity, limits: limitsAround(quantity, pilot.estimates[place]) }))
  const trial = new Trial(study, wanted, mainPlan(horizon, pilot.outcome(effort)), pilot.plan.replications)
  trial.run(effort.seed)
  for (let more = replicationsMore(trial.outcome(effort)); more > 0; more = replicationsMore(trial.outcome(effort))) trial.runMore(effort.seed, more)
  return trial.estimates
}

const limitsEachSide = 5
/** How far limits reach, in the percentile as a pilot saw it, at least; and in its standard errors. */
const reach = 0.1
const reachInErrors = 6

/** Limits around a percentile. None when it is 0: nearly everybody is served at once. */
function limitsAround(quantity: Quantity, seen: Estimate | undefined): readonly number[] {
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
    this.model = measuringModel(study.network, wanted, study.horizon.kind === 'steady' ? study.horizon.period : 0, { length: plan.length, warmUp: plan.warmUp })
    this.gauges = wanted.map((one) => gaugeFor(one, this.model))
  }

  run(seed: number): void {
    for (; this.done < this.plan.replications; this.done += 1) {
      const record = runOnce(this.model, { seed, replication: this.from + this.done })
      this.events += record.events
      for (const gauge of this.gauges) gauge.add(record)
    }
  }

  /** Runs until it is known well enough what the other runs are to be. */
  runAsPilot(seed: number): void {
    const whole = this.plan.replications
    this.plan = { ...this.plan, replications: leastOfPilot.replications }
    this.run(seed)
    if (this.events < leastOfPilot.events) this.runMore(seed, whole - leastOfPilot.replications)
  }

  runMore(seed: number, replications: number): void {
    this.plan = { ...this.plan, replications: this.plan.replications + replications }
    this.run(seed)
  }

  get estimates(): readonly Estimate[] {
    return this.gauges.map((gauge) => gauge.read())
  }

  outcome({ maxRelativeSe }: Effort): Pilot {
    const excess = this.wanted.map(({ quantity }, place) => excessOf(this.gauges[place]?.read() ?? nothingYet, quantity, this.study, maxRelativeSe))
    return { plan: this.plan, events: this.events, excess: Math.max(...excess) }
  }
}

const nothingYet: Estimate = { estimate: NaN, standardError: NaN, replications: 0 }
