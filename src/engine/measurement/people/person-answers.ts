import type { RatedPeople } from '../components/rated-people.ts'

/** What one person was given, told by sums. */
export interface PersonAnswers {
  /** How many answered anything. */
  readonly raters: number
  readonly answers: number
  /** Of each rater, in order. */
  readonly raterMeans: readonly number[]
  readonly answersOfRaters: readonly number[]
  /** Of each item of the scale: how many answered it, and the sum of what they gave. */
  readonly answersOfItems: readonly number[]
  readonly sumsOfItems: readonly number[]
}

/**
 * The answers about one person.
 * @param place of the person
 * @param isCounted which of all raters count; all unless told
 */
export function answersAbout(rated: RatedPeople, place: number, isCounted: (rater: number) => boolean = () => true): PersonAnswers {
  const { raterStart, answerStart, items, scores, itemCount } = rated
  const zeros = () => Array.from({ length: itemCount }, () => 0)
  const [answersOfItems, sumsOfItems] = [zeros(), zeros()]
  const [raterMeans, answersOfRaters]: [number[], number[]] = [[], []]
  let answers = 0
  for (let rater = raterStart[place] ?? 0; rater < (raterStart[place + 1] ?? 0); rater += 1) {
    const [from, to] = [answerStart[rater] ?? 0, answerStart[rater + 1] ?? 0]
    if (from === to || !isCounted(rater)) continue
    let sum = 0
    for (let answer = from; answer < to; answer += 1) {
      const item = items[answer] ?? 0
      const score = scores[answer] ?? NaN
      sum += score
      answersOfItems[item] = (answersOfItems[item] ?? 0) + 1
      sumsOfItems[item] = (sumsOfItems[item] ?? 0) + score
    }
    raterMeans.push(sum / (to - from))
    answersOfRaters.push(to - from)
    answers += to - from
  }
  return { raters: raterMeans.length, answers, raterMeans, answersOfRaters, answersOfItems, sumsOfItems }
}
