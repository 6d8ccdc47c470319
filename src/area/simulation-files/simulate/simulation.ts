import { DifferenceTally, type Locked, type Model, type ModelRun, type Models, type Pairing, type RunRecord, type SummaryFigure, SummaryTally, notSureEnough } from '../../../engine/simulation/index.ts'
import { type Result, success } from '../../../kernel/result.ts'
import type { DoneReplication, ReplicationProblem, Replicator } from '../workers/index.ts'
import type { ReplicationPlan } from './plan.ts'

/** What replications have shown. */
export interface Simulated {
  readonly replications: number
  /** Of the first model. */
  readonly figures: readonly SummaryFigure[]
  readonly locked: Locked | null
  /** Of the second model, and how much more they are than those of the first; null where there is one model only. */
  readonly against: { readonly figures: readonly SummaryFigure[]; readonly locked: Locked | null; readonly differences: readonly SummaryFigure[] } | null
  /** Of the traces of the first model, by replication; empty when they were not asked for. */
  readonly hashes: readonly string[]
  /** Mean waits that are not known as well as was asked for. */
  readonly notSure: readonly SummaryFigure[]
}

/**
 * Runs models as often as planned, or until figures are sure enough, and sums up what comes back.
 * @param note is told how many are done, of how many so far
 */
export async function simulate(
  models: Models,
  { plan, precision, pairing }: { readonly plan: ReplicationPlan; readonly precision: number | null; readonly pairing: Pairing },
  replicator: Replicator,
  note: (done: number, until: number) => void,
): Promise<Result<Simulated, ReplicationProblem>> {
  const sums = new Sums(models, pairing)
  let done = 0
  let until = plan.first
  while (done < until) {
    const ran = await replicator.run(done, until, (one) => {
      sums.add(one)
      note(one.replication + 1, until)
    })
    if (!ran.ok) return ran
    done = until
    if (precision !== null && sums.notSure(precision).length > 0) until = Math.min(plan.most, done + plan.more)
  }
  return success(sums.simulated(done, precision))
}

/** Sums over replications, as they come. */
class Sums {
  private readonly model: Model
  private readonly tally: SummaryTally
  private readonly against: SumsAgainst | null
  private readonly hashes: string[] = []

  constructor([model, other]: Models, pairing: Pairing) {
    this.model = model
    this.tally = new SummaryTally(model, pairing)
    this.against = other === undefined ? null : new SumsAgainst(other, pairing)
  }

  add({ runs: [run, otherRun] }: DoneReplication): void {
    this.tally.add(run.record)
    if (run.sha256 !== null) this.hashes.push(run.sha256)
    if (otherRun !== undefined) this.against?.add({ model: this.model, record: run.record }, otherRun.record)
  }

  notSure(precision: number): readonly SummaryFigure[] {
    return notSureEnough([...this.tally.figures, ...(this.against?.tally.figures ?? [])], precision)
  }

  simulated(replications: number, precision: number | null): Simulated {
    const { tally, against, hashes } = this
    return {
      replications,
      figures: tally.figures,
      locked: tally.locked,
      against: against === null ? null : { figures: against.tally.figures, locked: against.tally.locked, differences: against.differences.figures },
      hashes,
      notSure: precision === null ? [] : this.notSure(precision),
    }
  }
}

/** Sums of a second model, and of how it differs from the first. */
class SumsAgainst {
  readonly tally: SummaryTally
  readonly differences: DifferenceTally
  private readonly model: Model

  constructor(model: Model, pairing: Pairing) {
    this.model = model
    this.tally = new SummaryTally(model, pairing)
    this.differences = new DifferenceTally(pairing)
  }

  /** @param first the run of the first model */
  add(first: ModelRun, record: RunRecord): void {
    this.tally.add(record)
    this.differences.add(first, { model: this.model, record })
  }
}
