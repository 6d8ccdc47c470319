import { drawNormal } from '../../../kernel/chance/normal.ts'
import { randomSource } from '../../../kernel/chance/random-source.ts'

/** Rows of invented ratings on a scale from 1 to 5, with a heading. @param people 1 or more */
export function madeRatings(people: number, seed = 1): readonly string[] {
  const source = randomSource(seed, 'ratings')
  const rows = ['round,person,rater,group,item,score']
  for (let person = 1; person <= people; person += 1) {
    const own = 0.4 * drawNormal(source)
    for (const [rater, group] of ['self', 'manager', 'peer', 'peer', 'peer', 'report', 'report', 'report'].entries()) {
      const kind = 0.4 * drawNormal(source)
      for (let item = 1; item <= 3; item += 1) {
        const score = Math.max(1, Math.min(5, Math.round(3.6 + own + kind + 0.6 * drawNormal(source))))
        rows.push(`1,P${person},R${person}-${rater},${group},I${item},${source.uniform() < 0.1 ? '' : score}`)
      }
    }
  }
  return rows
}
