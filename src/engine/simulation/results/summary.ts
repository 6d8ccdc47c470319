import type { Model } from '../model/model.ts'
import type { Pairing } from '../run/pairing.ts'
import type { RunRecord } from '../run/run-record.ts'
import type { Estimate } from './estimate.ts'
import { FigureTallies, type SummaryFigure } from './figure-tallies.ts'
import { type FigureGroup, figuresOf, named } from './figures.ts'

/** Replications in which customers held one another for ever: their figures count the standstill after it. */
export interface Locked {
  /** In how many of them. */
  readonly replications: number
  /** The earliest time from which on they did. */
  readonly from: number
}

/** Figures over the replications of a model, each with how sure it is. Records are read and let go: a million of them take no more memory than one. */
export class SummaryTally {
  private readonly model: Model
  private readonly tallies: FigureTallies
  private lock: Locked | null = null

  /** @param pairing of the replications: an antithetic pair counts as one value; a last one without its other is left out */
  constructor(model: Model, pairing: Pairing) {
    this.model = model
    this.tallies = new FigureTallies(pairing)
  }

  /** @param record the next in the order of the replications, so that the sums are the same whoever ran them */
  add(record: RunRecord): void {
    this.tallies.add(named(figuresOf(this.model, record)))
    if (record.lockedFrom !== null) this.lock = { replications: (this.lock?.replications ?? 0) + 1, from: Math.min(this.lock?.from ?? Infinity, record.lockedFrom) }
  }

  get figures(): readonly SummaryFigure[] {
    return this.tallies.figures
  }

  /** Null when no replication locked. */
  get locked(): Locked | null {
    return this.lock
  }
}

/** Figures over replications, by the names of their paths. */
export type Summary<Told> = { readonly [Group in FigureGroup]?: Told | Branch<Told> }

/** What stands below a name. */
export interface Branch<Told> {
  readonly [name: string]: Told | Branch<Told>
}

/**
 * Figures as a tree.
 * @param tell how an estimate is told
 */
export function summaryOf<Told>(figures: readonly SummaryFigure[], tell: (estimate: Estimate) => Told): Summary<Told> {
  const tree: OpenBranch<Told> = new Map()
  for (const { path, estimate } of figures) {
    let branch = tree
    for (const name of path.slice(0, -1)) branch = branchOf(branch, name)
    branch.set(path.at(-1) ?? '', tell(estimate))
  }
  return plain(tree)
}

type OpenBranch<Told> = Map<string, OpenBranch<Told> | Told>

function branchOf<Told>(tree: OpenBranch<Told>, name: string): OpenBranch<Told> {
  const there = tree.get(name)
  if (there instanceof Map) return there
  const made: OpenBranch<Told> = new Map()
  tree.set(name, made)
  return made
}

function plain<Told>(tree: OpenBranch<Told>): Branch<Told> {
  return Object.fromEntries([...tree].map(([name, value]) => [name, value instanceof Map ? plain(value) : value]))
}
