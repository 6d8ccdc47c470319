import { type Estimate, EstimateTally } from './estimate.ts'
import type { Figure } from './figures.ts'

/** A figure over replications. */
export interface SummaryFigure {
  readonly path: readonly string[]
  readonly estimate: Estimate
}

/** Figures of one run by name, so that those of several runs meet. */
export type NamedFigures = ReadonlyMap<string, Figure>

export function named(figures: readonly Figure[]): NamedFigures {
  return new Map(figures.map((figure) => [JSON.stringify(figure.path), figure]))
}

/** What a figure is in a run that does not show it: a number of customers that never was there was there for no time. */
export function missingValue(path: readonly string[]): number {
  return path.at(-2) === 'shareOfTimeWith' ? 0 : NaN
}

/** An estimate for each figure, from as many values as are added. */
export class FigureTallies {
  private readonly tallies = new Map<string, { readonly path: readonly string[]; readonly tally: EstimateTally }>()
  private added = 0

  /** @param figures of the next run, pair of runs or difference of runs */
  add(figures: NamedFigures): void {
    for (const [name, { path }] of figures) if (!this.tallies.has(name)) this.tallies.set(name, { path, tally: this.tallyFor(path) })
    for (const [name, { path, tally }] of this.tallies) tally.add(figures.get(name)?.value ?? missingValue(path))
    this.added += 1
  }

  /** In the order in which they were first seen. */
  get figures(): readonly SummaryFigure[] {
    return [...this.tallies.values()].map(({ path, tally }) => ({ path, estimate: tally.estimate }))
  }

  /** For a figure that runs before did not show. */
  private tallyFor(path: readonly string[]): EstimateTally {
    const tally = new EstimateTally()
    for (let before = 0; before < this.added; before += 1) tally.add(missingValue(path))
    return tally
  }
}
