import { log } from '../../../kernel/portable-math.ts'
import type { VarianceRatios } from '../components/person-block.ts'
import type { RatedPeople } from '../components/rated-people.ts'

/** What the model says by the covariance of all answers at once, solved as a schoolbook would: slow, and sharing no line with the engine. */
export interface WholeAnswer {
  readonly criterion: number
  readonly residual: number
  readonly mean: number
  readonly meanError: number
  /** Of each person: the prediction of the own part, its error, and the same with what is peculiar on the items. */
  readonly people: readonly { readonly effect: number; readonly error: number; readonly onTheseItems: number }[]
  readonly itemEffects: readonly number[]
}

interface Answer {
  readonly person: number
  readonly rater: number
  readonly item: number
  readonly score: number
}

export function wholeAnswer(rated: RatedPeople, ratios: VarianceRatios): WholeAnswer {
  const answers = answersOf(rated)
  const count = answers.length
  const covariance = answers.map((a) => answers.map((b) => covarianceOf(a, b, ratios)))
  const { inverse, logDeterminant } = inverted(covariance)
  const scores = answers.map(({ score }) => score)
  const weighted = (column: readonly number[]) => inverse.map((row) => row.reduce((sum, one, at) => sum + one * (column[at] ?? NaN), 0))
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, one, at) => sum + one * (b[at] ?? NaN), 0)
  const ones = scores.map(() => 1)
  const ofOnes = weighted(ones)
  const ofMean = dot(ones, ofOnes)
  const mean = dot(scores, ofOnes) / ofMean
  const left = weighted(scores.map((score) => score - mean))
  const residual = dot(scores.map((score) => score - mean), left) / (count - 1)
  const criterion = logDeterminant + log(ofMean) + (count - 1) * (1 + 1.8378770664093453 + log(residual))
  const people = Array.from({ length: rated.raterStart.length - 1 }, (_, person) => {
    const shares = answers.map((answer) => (answer.person === person ? ratios.person : 0))
    const onItem = (item: number) => dot(answers.map((answer) => (answer.person === person && answer.item === item ? ratios.personItem : 0)), left)
    const effect = dot(shares, left)
    const peculiar = Array.from({ length: rated.itemCount }, (_, item) => onItem(item)).reduce((sum, one) => sum + one, 0) / rated.itemCount
    return { effect, error: Math.sqrt(Math.max(0, residual * (ratios.person - dot(shares, weighted(shares))))), onTheseItems: effect + peculiar }
  })
  const itemEffects = Array.from({ length: rated.itemCount }, (_, item) => dot(answers.map((answer) => (answer.item === item ? ratios.item : 0)), left))
  return { criterion, residual, mean, meanError: Math.sqrt(residual / ofMean), people, itemEffects }
}

function answersOf({ raterStart, answerStart, items, scores }: RatedPeople): readonly Answer[] {
  const answers: Answer[] = []
  for (let person = 0; person < raterStart.length - 1; person += 1) {
    for (let rater = raterStart[person] ?? 0; rater < (raterStart[person + 1] ?? 0); rater += 1) {
      for (let at = answerStart[rater] ?? 0; at < (answerStart[rater + 1] ?? 0); at += 1) answers.push({ person, rater, item: items[at] ?? 0, score: scores[at] ?? NaN })
    }
  }
  return answers
}

function covarianceOf(a: Answer, b: Answer, { person, rater, item, personItem }: VarianceRatios): number {
  const [isPerson, isItem] = [a.person === b.person, a.item === b.item]
  return (isPerson ? person : 0) + (a.rater === b.rater ? rater : 0) + (isItem ? item : 0) + (isPerson && isItem ? personItem : 0) + (a.rater === b.rater && isItem ? 1 : 0)
}

/** Gauss and Jordan, with the largest as pivot. */
function inverted(matrix: readonly (readonly number[])[]): { readonly inverse: readonly (readonly number[])[]; readonly logDeterminant: number } {
  const size = matrix.length
  const rows = matrix.map((row, at) => [...row, ...row.map((_, other) => (at === other ? 1 : 0))])
  let logDeterminant = 0
  for (let column = 0; column < size; column += 1) {
    const best = rows.slice(column).reduce((at, row, offset) => (Math.abs(row[column] ?? 0) > Math.abs(rows[at]?.[column] ?? 0) ? column + offset : at), column)
    const [own, chosen] = [rows[column] ?? [], rows[best] ?? []]
    rows[best] = own
    const pivot = chosen[column] ?? NaN
    logDeterminant += log(Math.abs(pivot))
    const scaled = chosen.map((one) => one / pivot)
    rows[column] = scaled
    for (const [at, row] of rows.entries()) if (at !== column && row[column] !== 0) rows[at] = row.map((one, place) => one - (row[column] ?? NaN) * (scaled[place] ?? NaN))
  }
  return { inverse: rows.map((row) => row.slice(size)), logDeterminant }
}
