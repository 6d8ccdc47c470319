import { correlationInterval } from '../../../kernel/statistics/correlation-interval.ts'
import { pearson } from '../../../kernel/statistics/correlation.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import { jackknife } from '../../../kernel/statistics/jackknife.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { countedParcels } from './counted-parcels.ts'
import { type PairSums, covarianceOf } from './pair-sums.ts'
import type { ParcelTable } from './people-answers.ts'
import { scoresOver } from './scores.ts'

/** How one capability did. */
export interface ParcelReport {
  /** Who has it. */
  readonly people: number
  /** Of the 1 to 5 scale; null where nobody has it. */
  readonly mean: number | null
  /** Null of fewer than 2 people. */
  readonly deviation: number | null
  /** With the rest of its own domain; null where the parcel enters no figure (fewer than 10 people, or all alike). */
  readonly withOwn: WithScore | null
  /** With the whole other domain. */
  readonly withOther: WithScore | null
  /** To which domain it is nearer: 'cannot-tell' where the 95% interval of the difference of both correlations holds 0. */
  readonly nearer: 'own' | 'other' | 'cannot-tell'
}

/** A correlation with a score. */
export interface WithScore {
  readonly value: number
  readonly interval: Interval
}

/** @param isCounted whether it enters figures */
export function parcelReport(table: ParcelTable, sums: PairSums, domain: Domain, place: number, isCounted: boolean): ParcelReport {
  const people = sums.people[place * (table.parcels + 1)] ?? 0
  const plain = { people, mean: numberOrNull(table.means[place]), deviation: numberOrNull(Math.sqrt(Math.max(0, covarianceOf(sums, table, place, place, -1)))) }
  if (!isCounted) return { ...plain, withOwn: null, withOther: null, nearer: 'cannot-tell' }
  const rest = countedParcels(table, sums, domain).filter((one) => one !== place)
  const [own, values] = [scoresOver(table, rest), scoresOver(table, [place])]
  const other = scoresOver(table, countedParcels(table, sums, domain === 'management' ? 'leadership' : 'management'))
  const rows = values.flatMap((value, person) => {
    const [first = NaN, second = NaN] = [own[person], other[person]]
    return Number.isNaN(value + first + second) ? [] : [{ value, own: first, other: second }]
  })
  const [withOwn, withOther] = [withScore(rows.map((row) => [row.value, row.own])), withScore(rows.map((row) => [row.value, row.other]))]
  return { ...plain, withOwn, withOther, nearer: withOwn === null || withOther === null ? 'cannot-tell' : nearerOf(rows) }
}

function numberOrNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value
}

function withScore(pairs: readonly (readonly [number, number])[]): WithScore | null {
  const found = pearson(pairs.map(([value]) => value), pairs.map(([, score]) => score))
  return found.ok ? { value: found.value, interval: correlationInterval(found.value, pairs.length) } : null
}

interface Row {
  readonly value: number
  readonly own: number
  readonly other: number
}

function nearerOf(rows: readonly Row[]): ParcelReport['nearer'] {
  const [own, other] = [correlations(rows.map((row) => [row.value, row.own])), correlations(rows.map((row) => [row.value, row.other]))]
  const found = jackknife(own.all - other.all, own.without.map((one, place) => one - (other.without[place] ?? NaN)))
  if (found === null || (found.interval.lower <= 0 && found.interval.upper >= 0)) return 'cannot-tell'
  return found.value > 0 ? 'own' : 'other'
}

/** The correlation of all pairs, and without each. */
function correlations(pairs: readonly (readonly [number, number])[]): { readonly all: number; readonly without: readonly number[] } {
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0]
  for (const [one, other] of pairs) [x, y, xx, yy, xy] = [x + one, y + other, xx + one * one, yy + other * other, xy + one * other]
  const of = (count: number, one: number, other: number) => {
    const [a, b] = [x - one, y - other]
    const size = (xx - one * one - (a * a) / count) * (yy - other * other - (b * b) / count)
    return size > 0 ? (xy - one * other - (a * b) / count) / Math.sqrt(size) : NaN
  }
  return { all: of(pairs.length, 0, 0), without: pairs.map(([one, other]) => of(pairs.length - 1, one, other)) }
}
