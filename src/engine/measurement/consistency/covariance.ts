import type { RatedPeople } from '../components/rated-people.ts'

/** How items vary together over raters who answered all of them. */
export interface ItemCovariance {
  readonly rows: number
  /** One row for each item. */
  readonly matrix: readonly (readonly number[])[]
}

/** Covariance of items (n - 1), over raters who answered every item. @returns null of fewer than 2 such raters */
export function itemCovariance(rated: RatedPeople): ItemCovariance | null {
  const { itemCount } = rated
  let rows = 0
  const means = new Float64Array(itemCount)
  eachWholeRow(rated, (row) => {
    rows += 1
    for (const [item, score] of row.entries()) means[item] = (means[item] ?? NaN) + (score - (means[item] ?? NaN)) / rows
  })
  if (rows < 2) return null
  const products = new Float64Array(itemCount * itemCount)
  eachWholeRow(rated, (row) => {
    for (let item = 0; item < itemCount; item += 1) {
      const own = (row[item] ?? NaN) - (means[item] ?? NaN)
      for (let other = 0; other <= item; other += 1) {
        const at = item * itemCount + other
        products[at] = (products[at] ?? NaN) + own * ((row[other] ?? NaN) - (means[other] ?? NaN))
      }
    }
  })
  const covariance = (item: number, other: number) => (products[Math.max(item, other) * itemCount + Math.min(item, other)] ?? NaN) / (rows - 1)
  return { rows, matrix: Array.from(means, (_, item) => Array.from(means, (_, other) => covariance(item, other))) }
}

/** @param see is handed the same row each time */
function eachWholeRow({ itemCount, answerStart, items, scores }: RatedPeople, see: (row: Float64Array) => void): void {
  const row = new Float64Array(itemCount)
  for (let rater = 0; rater < answerStart.length - 1; rater += 1) {
    const [from, to] = [answerStart[rater] ?? 0, answerStart[rater + 1] ?? 0]
    if (to - from !== itemCount) continue
    for (let answer = from; answer < to; answer += 1) row[items[answer] ?? 0] = scores[answer] ?? NaN
    see(row)
  }
}
