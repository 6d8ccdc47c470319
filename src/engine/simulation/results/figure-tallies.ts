import type { Pairing } from '../run/pairing.ts'
import { type Estimate, EstimateTally } from './estimate.ts'
import { type FigureKind, type FigurePath, type NamedFigures, missingValue } from './figures.ts'
import { Pairs } from './pairs.ts'

/** A figure over replications. */
export interface SummaryFigure {
  readonly path: FigurePath
  readonly kind: FigureKind
  readonly estimate: Estimate
}

type Tallied = Omit<SummaryFigure, 'estimate'> & { readonly tally: EstimateTally }

/** An estimate for each figure, from as many runs as are added. */
export class FigureTallies {
  private readonly tallies = new Map<string, Tallied>()
  private readonly pairs: Pairs | null
  private added = 0

  /** @param pairing of the runs: an antithetic pair counts as one value; a last one without its other is left out */
  constructor(pairing: Pairing) {
    this.pairs = pairing === 'antithetic-pairs' ? new Pairs() : null
  }

  /** @param figures of the next run, or of its difference from another */
  add(figures: NamedFigures): void {
    const values = this.pairs === null ? figures : this.pairs.add(figures)
    if (values !== null) this.addValues(values)
  }

  /** In the order in which they were first seen. */
  get figures(): readonly SummaryFigure[] {
    return [...this.tallies.values()].map(({ tally, ...figure }) => ({ ...figure, estimate: tally.estimate }))
  }

  private addValues(figures: NamedFigures): void {
    for (const [name, { path, kind }] of figures) if (!this.tallies.has(name)) this.tallies.set(name, { path, kind, tally: this.tallyFor(kind) })
    for (const [name, { kind, tally }] of this.tallies) tally.add(figures.get(name)?.value ?? missingValue(kind))
    this.added += 1
  }

  /** For a figure that runs before did not show. */
  private tallyFor(kind: FigureKind): EstimateTally {
    const tally = new EstimateTally()
    for (let before = 0; before < this.added; before += 1) tally.add(missingValue(kind))
    return tally
  }
}
