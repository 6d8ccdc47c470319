/**
 * Answers about people, as columns: raters stand together by person, answers by rater. Whoever rated somebody in two rounds is two raters, and a person in two rounds is two persons.
 * A rater answers an item at most once.
 */
export interface RatedPeople {
  /** Items of the scale: 1 to 256. */
  readonly itemCount: number
  /** Where the raters of each person begin; one more than persons. */
  readonly raterStart: Int32Array
  /** Where the answers of each rater begin; one more than raters. */
  readonly answerStart: Int32Array
  /** Of each answer. */
  readonly items: Uint8Array
  readonly scores: Float64Array
}

/** How many people answers are about. */
export function personCount({ raterStart }: RatedPeople): number {
  return raterStart.length - 1
}

/** How many answers there are. */
export function answerCount({ items }: RatedPeople): number {
  return items.length
}

/** A part of the people, in the order of the places given. */
export function peopleAt(rated: RatedPeople, places: readonly number[]): RatedPeople {
  const raterStart = [0]
  const answerStart = [0]
  const [items, scores]: [number[], number[]] = [[], []]
  for (const place of places) {
    const [from, to] = [rated.raterStart[place] ?? 0, rated.raterStart[place + 1] ?? 0]
    for (let rater = from; rater < to; rater += 1) {
      for (let answer = rated.answerStart[rater] ?? 0; answer < (rated.answerStart[rater + 1] ?? 0); answer += 1) {
        items.push(rated.items[answer] ?? 0)
        scores.push(rated.scores[answer] ?? NaN)
      }
      answerStart.push(items.length)
    }
    raterStart.push(answerStart.length - 1)
  }
  return { itemCount: rated.itemCount, raterStart: Int32Array.from(raterStart), answerStart: Int32Array.from(answerStart), items: Uint8Array.from(items), scores: Float64Array.from(scores) }
}
