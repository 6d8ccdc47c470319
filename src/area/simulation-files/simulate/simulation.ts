import { DifferenceTally, type Model, type RunRecord, type SummaryFigure, SummaryTally, notSureEnough } from '../../../engine/simulation/index.ts'
import { type Result, success } from '../../../kernel/result.ts'
import type { DoneReplication, ReplicationProblem, Replicator } from '../workers/index.ts'
import type { ReplicationPlan } from './plan.ts'

/** What replications have shown. */
export interface Simulated {
  readonly replications: number
  /** Of each model. */
  readonly figures: readonly (readonly SummaryFigure[])[]
  /** Of the second model less the first; empty where there is one only. */
  readonly differences: readonly SummaryFigure[]
  /** Of the traces of the first model, by replication; empty when they were not asked for. */
  readonly hashes: readonly string[]
  /** Mean waits that are not known as well as was asked for. */
  readonly notSure: readonly SummaryFigure[]
}

/** Runs models as often as planned, or until figures are sure enough, and sums up what comes back. */
export async function simulate(
  models: readonly Model[],
  { plan, precision, antithetic }: { readonly plan: ReplicationPlan; readonly precision: number | null; readonly antithetic: boolean },
  replicator: Replicator,
): Promise<Result<Simulated, ReplicationProblem>> {
  const sums = new Sums(models, antithetic)
  let done = 0
  let until = plan.first
  while (done < until) {
    const ran = await replicator.run(done, until, (one) => sums.add(one))
    if (!ran.ok) return ran
    done = until
    if (precision !== null && sums.notSure(precision).length > 0) until = Math.min(plan.most, done + plan.more)
  }
  return success(sums.simulated(done, precision))
}

/** Sums over replications, as they come. */
class Sums {
  private readonly models: readonly Model[]
  private readonly tallies: readonly SummaryTally[]
  private readonly differences: DifferenceTally
  private readonly hashes: string[] = []

  constructor(models: readonly Model[], antithetic: boolean) {
    this.models = models
    this.tallies = models.map((model) => new SummaryTally(model, antithetic))
    this.differences = new DifferenceTally(antithetic)
  }

  add({ runs }: DoneReplication): void {
    runs.forEach(({ record }, place) => this.tallies[place]?.add(record))
    const sha256 = runs[0]?.sha256 ?? null
    if (sha256 !== null) this.hashes.push(sha256)
    this.compare(runs.map(({ record }) => record))
  }

  notSure(precision: number): readonly SummaryFigure[] {
    return this.tallies.flatMap(({ figures }) => notSureEnough(figures, precision))
  }

  simulated(replications: number, precision: number | null): Simulated {
    return {
      replications,
      figures: this.tallies.map(({ figures }) => figures),
      differences: this.differences.figures,
      hashes: this.hashes,
      notSure: precision === null ? [] : this.notSure(precision),
    }
  }

  private compare([one, other]: readonly RunRecord[]): void {
    const [model, otherModel] = this.models
    if (model === undefined || otherModel === undefined || one === undefined || other === undefined) return
    this.differences.add({ model, record: one }, { model: otherModel, record: other })
  }
}
