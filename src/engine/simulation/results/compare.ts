import type { Model } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import type { RunRecord } from '../run/run-record.ts'
import { FigureTallies, type SummaryFigure } from './figure-tallies.ts'
import { type Figure, type NamedFigures, figuresOf, missingValue, named } from './figures.ts'

/** A model with the record of one of its runs. */
export interface ModelRun {
  readonly model: Model
  readonly record: RunRecord
}

/**
 * How much figures differ between two models that run by the same seed: the second less the first. Customers meet the same circumstances in both (common random
 * numbers), so that runs are compared two by two, and chance that moves both alike does not hide a difference.
 * @source Law, Simulation Modeling and Analysis (2015), 10.2.1 and 11.2: the paired t approach, common random numbers
 */
export class DifferenceTally {
  private readonly tallies: FigureTallies

  /** @param pairing of the replications of each */
  constructor(pairing: Pairing) {
    this.tallies = new FigureTallies(pairing)
  }

  /** The same replication of each; the next in their order. Figures that only one of the models has are left out. */
  add(one: ModelRun, other: ModelRun): void {
    this.tallies.add(differences(named(figuresOf(one.model, one.record)), named(figuresOf(other.model, other.record))))
  }

  get figures(): readonly SummaryFigure[] {
    return this.tallies.figures
  }
}

function differences(one: NamedFigures, other: NamedFigures): NamedFigures {
  const inBoth = [...new Map([...one, ...other])].filter(([, figure]) => isIn(one, figure) && isIn(other, figure))
  return new Map(inBoth.map(([name, figure]) => [name, { ...figure, value: valueIn(other, name, figure) - valueIn(one, name, figure) }]))
}

/** Does a model have the figure? One that measures numbers of customers has every number, also those that never were there. */
function isIn(figures: NamedFigures, { path, kind }: Figure): boolean {
  return figures.has(JSON.stringify(path)) || (kind === 'share-of-time' && figures.has(JSON.stringify([...path.slice(0, -1), '0'])))
}

function valueIn(figures: NamedFigures, name: string, { kind }: Figure): number {
  return figures.get(name)?.value ?? missingValue(kind)
}
