import { log } from '../../../kernel/portable-math.ts'
import type { VarianceRatios } from './person-block.ts'
import type { RatedPeople } from './rated-people.ts'

/** People with the same number of raters, each of whom answered every item, told by sums alone: their blocks have a closed form. */
export interface CompletePeople {
  readonly raters: number
  people: number
  /** Of each item, over all people. */
  readonly itemSums: Float64Array
  /** Over people and items, of the squared sum of a person's item. */
  itemSquares: number
  /** Over people, of the squared sum of all answers. */
  totalSquares: number
  /** Over raters, of the squared sum of a rater's answers. */
  raterSquares: number
  /** Over answers, of the squared score. */
  squares: number
}

/** What all blocks come to, added up. */
export interface BlockSums {
  readonly information: Float64Array
  readonly pull: Float64Array
  square: number
  logDeterminant: number
}

/**
 * Sorts people into those whose raters answered everything, told by sums, and the places of the others.
 * @param centre taken from each score
 */
export function sortPeople(rated: RatedPeople, centre: number): { readonly complete: readonly CompletePeople[]; readonly others: Int32Array } {
  const byRaters = new Map<number, CompletePeople>()
  const others: number[] = []
  const { raterStart, answerStart, itemCount } = rated
  for (let place = 0; place < raterStart.length - 1; place += 1) {
    const [from, to] = [raterStart[place] ?? 0, raterStart[place + 1] ?? 0]
    if (from === to) continue
    if ((answerStart[to] ?? 0) - (answerStart[from] ?? 0) === (to - from) * itemCount) add(groupOf(byRaters, to - from, itemCount), rated, place, centre)
    else others.push(place)
  }
  return { complete: [...byRaters.values()], others: Int32Array.from(others) }
}

function groupOf(byRaters: Map<number, CompletePeople>, raters: number, itemCount: number): CompletePeople {
  const known = byRaters.get(raters)
  if (known !== undefined) return known
  const made: CompletePeople = { raters, people: 0, itemSums: new Float64Array(itemCount), itemSquares: 0, totalSquares: 0, raterSquares: 0, squares: 0 }
  byRaters.set(raters, made)
  return made
}

function add(group: CompletePeople, { raterStart, answerStart, items, scores, itemCount }: RatedPeople, place: number, centre: number): void {
  const own = new Float64Array(itemCount)
  for (let rater = raterStart[place] ?? 0; rater < (raterStart[place + 1] ?? 0); rater += 1) {
    let total = 0
    for (let answer = answerStart[rater] ?? 0; answer < (answerStart[rater + 1] ?? 0); answer += 1) {
      const score = (scores[answer] ?? NaN) - centre
      total += score
      group.squares += score * score
      own[items[answer] ?? 0] = (own[items[answer] ?? 0] ?? 0) + score
    }
    group.raterSquares += total * total
  }
  group.people += 1
  let total = 0
  for (const [item, sum] of own.entries()) {
    group.itemSums[item] = (group.itemSums[item] ?? 0) + sum
    group.itemSquares += sum * sum
    total += sum
  }
  group.totalSquares += total * total
}

/**
 * Adds the blocks of a group of people. Over items every matrix here is x I + y J, so one number along the mean of the items and one across it tell everything.
 */
export function addComplete(sums: BlockSums, group: CompletePeople, ratios: VarianceRatios): void {
  const { raters, people, itemSums } = group
  const size = itemSums.length
  const share = ratios.rater / (1 + size * ratios.rater)
  const kept = 1 - size * share
  const across = raters / (1 + ratios.personItem * raters)
  const along = (raters * kept) / (1 + (ratios.personItem + size * ratios.person) * raters * kept)
  sums.logDeterminant += people * (raters * log(1 + size * ratios.rater) + log((raters * kept) / along) + (size - 1) * log(raters / across))
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < size; at += 1) {
      const place = row * size + at
      sums.information[place] = (sums.information[place] ?? NaN) + people * ((along - across) / size + (row === at ? across : 0))
    }
  }
  let total = 0
  for (const sum of itemSums) total += sum
  const middle = total / size
  for (let at = 0; at < size; at += 1) sums.pull[at] = (sums.pull[at] ?? NaN) + (((itemSums[at] ?? NaN) - middle) * across) / raters + (middle * along) / raters
  // t'(G⁻¹ + S)⁻¹t in its two parts: what lies across the mean of the items, and what lies along it.
  const acrossSquares = group.itemSquares - group.totalSquares / size
  const alongSquares = (group.totalSquares / size) * kept * kept
  const gammaAlong = ratios.personItem + size * ratios.person
  sums.square += group.squares - share * group.raterSquares - ((ratios.personItem * across) / raters) * acrossSquares - ((gammaAlong * along) / (raters * kept)) * alongSquares
}
