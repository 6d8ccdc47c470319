import type { RatedPeople } from '../../../engine/measurement/index.ts'

/** An item that a rater answered more than once, by places. */
interface Repeated {
  readonly person: number
  readonly rater: number
  readonly item: number
}

/** Every answer after the first that a rater gave to an item. */
export function repeatedAnswers({ itemCount, raterStart, answerStart, items }: RatedPeople): readonly Repeated[] {
  const lastRater = new Int32Array(itemCount).fill(-1)
  const repeated: Repeated[] = []
  for (let person = 0; person < raterStart.length - 1; person += 1) {
    for (let rater = raterStart[person] ?? 0; rater < (raterStart[person + 1] ?? 0); rater += 1) {
      for (let answer = answerStart[rater] ?? 0; answer < (answerStart[rater + 1] ?? 0); answer += 1) {
        const item = items[answer] ?? 0
        if (lastRater[item] === rater) repeated.push({ person, rater, item })
        lastRater[item] = rater
      }
    }
  }
  return repeated
}
