import type { Model } from '../model/model.ts'
import type { RunRecord } from '../run/run-record.ts'
import { type Estimate, estimateOf, pairMeans } from './estimate.ts'
import { figuresOf } from './figures.ts'

/** Figures over replications, by the names of their paths. */
export interface Summary {
  readonly [name: string]: Summary | Estimate
}

/** A figure over replications. */
export interface SummaryFigure {
  readonly path: readonly string[]
  readonly estimate: Estimate
}

/**
 * Figures over the replications of a model, each with how sure it is.
 * @param records in the order of the replications, so that the sums are the same whoever ran them
 * @param antithetic were replications 0 and 1, 2 and 3, ... antithetic pairs?
 */
export function summaryFigures(model: Model, records: readonly RunRecord[], antithetic = false): readonly SummaryFigure[] {
  const values = new Map<string, { readonly path: readonly string[]; readonly values: number[] }>()
  records.forEach((record, place) => {
    for (const { path, value } of figuresOf(model, record)) {
      const name = path.join('\n')
      const figure = values.get(name) ?? { path, values: records.map(() => NaN) }
      figure.values[place] = value
      values.set(name, figure)
    }
  })
  return [...values.values()].map((figure) => {
    // How often a number of customers was there is 0 in a run that never had so many.
    const known = figure.path.includes('shareOfTimeWith') ? figure.values.map((value) => (Number.isNaN(value) ? 0 : value)) : figure.values
    return { path: figure.path, estimate: estimateOf(antithetic ? pairMeans(known) : known) }
  })
}

/** The same figures as a tree. */
export function summaryOf(figures: readonly SummaryFigure[]): Summary {
  const tree: Branch = new Map()
  for (const { path, estimate } of figures) {
    let branch = tree
    for (const name of path.slice(0, -1)) branch = branchOf(branch, name)
    branch.set(path.at(-1) ?? '', estimate)
  }
  return plain(tree)
}

type Branch = Map<string, Branch | Estimate>

function branchOf(tree: Branch, name: string): Branch {
  const there = tree.get(name)
  if (there instanceof Map) return there
  const made: Branch = new Map()
  tree.set(name, made)
  return made
}

function plain(tree: Branch): Summary {
  return Object.fromEntries([...tree].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]))
}
