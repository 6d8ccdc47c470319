import { type Way, chanceToLeave } from './network.ts'

/**
 * The traffic equations by taking one pair after another out of the net, and leading past it those who would go through it.
 * @source elimination without a subtraction (Grassmann, Taksar and Heyman 1985, Operations Research 33(5):1107-1116): the chance to go on from a pair is a sum of
 *   chances and not 1 less the chance to stay, so that loops which customers seldom leave lose no digits
 */
export class Elimination {
  private readonly pairs: readonly number[]
  /** From each place, the chance to go to each other; and the places with a way to it. */
  private readonly rows: Map<number, number>[]
  private readonly columns: Set<number>[]
  private readonly leaving: Float64Array
  private readonly entering: Float64Array
  /** The chance to go on from a place, when it was taken out. */
  private readonly goingOn: Float64Array
  private steps = 0

  constructor(entering: ReadonlyMap<number, number>, ways: ReadonlyMap<number, readonly Way[]>) {
    this.pairs = fewLinksFirst(ways)
    const places = new Map(this.pairs.map((pair, place) => [pair, place]))
    this.rows = this.pairs.map(() => new Map())
    this.columns = this.pairs.map(() => new Set())
    this.leaving = Float64Array.from(this.pairs, (pair) => chanceToLeave(ways.get(pair) ?? []))
    this.entering = Float64Array.from(this.pairs, (pair) => entering.get(pair) ?? 0)
    this.goingOn = new Float64Array(this.pairs.length)
    for (const [place, pair] of this.pairs.entries()) {
      for (const { to, chance } of ways.get(pair) ?? []) this.add(place, places.get(to) ?? 0, chance)
    }
  }

  /** @returns how many pass, by pair; null when it takes more steps than `stepsAtMost` */
  solve(stepsAtMost: number): ReadonlyMap<number, number> | null {
    const { length } = this.pairs
    for (let place = 0; place < length; place += 1) {
      this.eliminate(place)
      if (this.steps > stepsAtMost) return null
    }
    const passing = new Float64Array(length)
    for (let place = length - 1; place >= 0; place -= 1) passing[place] = this.passingAt(place, passing)
    return new Map(this.pairs.map((pair, place) => [pair, passing[place] ?? 0]))
  }

  private eliminate(place: number): void {
    const later = [...(this.rows[place] ?? [])].filter(([to]) => to > place)
    const goingOn = later.reduce((sum, [, chance]) => sum + chance, this.leaving[place] ?? 0)
    this.goingOn[place] = goingOn
    for (const [to, chance] of later) this.entering[to] = (this.entering[to] ?? 0) + ((this.entering[place] ?? 0) * chance) / goingOn
    for (const from of this.columns[place] ?? []) {
      if (from > place) this.leadPast(from, place, later)
    }
  }

  /** Whoever would go from one place to the one that is taken out goes on at once to where it leads. */
  private leadPast(from: number, place: number, later: readonly (readonly [number, number])[]): void {
    const coming = this.rows[from]?.get(place) ?? 0
    const goingOn = this.goingOn[place] ?? 0
    // Who never goes on is lost to the rest of the net.
    const share = goingOn > 0 ? (this.leaving[place] ?? 0) / goingOn : 1
    this.leaving[from] = (this.leaving[from] ?? 0) + coming * share
    for (const [to, chance] of later) this.add(from, to, (coming * chance) / goingOn)
  }

  /** @param passing of the places after this one */
  private passingAt(place: number, passing: Float64Array): number {
    let coming = this.entering[place] ?? 0
    for (const from of this.columns[place] ?? []) {
      if (from > place) coming += (passing[from] ?? 0) * (this.rows[from]?.get(place) ?? 0)
    }
    return coming === 0 ? 0 : coming / (this.goingOn[place] ?? 0)
  }

  private add(from: number, to: number, chance: number): void {
    const row = this.rows[from]
    if (row === undefined) return
    this.steps += 1
    row.set(to, (row.get(to) ?? 0) + chance)
    this.columns[to]?.add(from)
  }
}

/** Pairs in the order in which taking them out makes few new links: by ways in times ways out, as the net is at first. */
function fewLinksFirst(ways: ReadonlyMap<number, readonly Way[]>): readonly number[] {
  const waysIn = new Map<number, number>()
  for (const out of ways.values()) for (const { to } of out) waysIn.set(to, (waysIn.get(to) ?? 0) + 1)
  const cost = (pair: number) => (waysIn.get(pair) ?? 0) * (ways.get(pair) ?? []).length
  return [...ways.keys()].toSorted((one, other) => cost(one) - cost(other))
}
