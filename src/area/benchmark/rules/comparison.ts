import { z95Rounded } from '../../../kernel/statistics/normal.ts'
import { normalQuantile } from '../../../kernel/statistics/normal-quantile.ts'
import { trustNumber, yearsOf } from './dataset.ts'
import type { BenchmarkOrganisation, Dataset } from './dataset.ts'
import type { RatingFigure, ShownFigure } from './figures.ts'
import type { OrganisationFinder } from './find.ts'
import { type Rating, ratingsOf } from './ratings.ts'

export const organisationsAtMost = 4

/** What was typed into one field, and what became of it. */
export type Choice =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'chosen'; readonly typed: string; readonly organisation: BenchmarkOrganisation }
  | { readonly kind: 'unknown'; readonly typed: string }
  | { readonly kind: 'without-figures'; readonly typed: string; readonly organisation: BenchmarkOrganisation }
  | { readonly kind: 'ambiguous'; readonly typed: string; readonly candidates: readonly BenchmarkOrganisation[] }
  | { readonly kind: 'twice'; readonly typed: string; readonly organisation: BenchmarkOrganisation }

/**
 * What each field names: a code, or a name that only one organisation with figures has.
 * @param typed in the order of the fields; what comes after the fourth is left out by the caller
 */
export function chooseOrganisations(dataset: Dataset, finder: OrganisationFinder, typed: readonly string[]): readonly Choice[] {
  const seen = new Set<string>()
  return typed.map((text): Choice => {
    if (text.trim() === '') return { kind: 'nothing' }
    const found = finder.find(text)
    const candidates = found.filter((organisation) => dataset.trusts.has(organisation.code))
    const exact = candidates.filter((organisation) => organisation.name.toLowerCase() === text.trim().toLowerCase())
    const [organisation, ...others] = exact.length > 0 ? exact : candidates
    if (organisation === undefined) return found[0] === undefined ? { kind: 'unknown', typed: text } : { kind: 'without-figures', typed: text, organisation: found[0] }
    if (others.length > 0) return { kind: 'ambiguous', typed: text, candidates: candidates.slice(0, 3) }
    if (seen.has(organisation.code)) return { kind: 'twice', typed: text, organisation }
    seen.add(organisation.code)
    return { kind: 'chosen', typed: text, organisation }
  })
}

/** The newest year in which all these organisations have the figure; else the newest in which any has it. */
export function commonYear(dataset: Dataset, codes: readonly string[], figure: ShownFigure): number | null {
  const years = yearsOf(dataset, figure).toReversed()
  const has = (year: number) => (code: string) => trustNumber(dataset, code, year, figure) !== null
  return years.find((year) => codes.every(has(year))) ?? years.find((year) => codes.some(has(year))) ?? years[0] ?? null
}

/** The rating of one organisation in one year, or null. */
export function ratingIn(dataset: Dataset, code: string, year: number, figure: RatingFigure): Rating | null {
  return ratingsOf(dataset, code, figure).find((rating) => rating.year === year) ?? null
}

/** A difference between two ratings that chance does not explain. */
export interface ClearDifference {
  readonly figure: RatingFigure
  readonly higher: string
  readonly lower: string
}

/**
 * The pairs whose ratings differ by more than chance allows at 95%, with Holm's correction over all pairs looked at.
 * @source Holm 1979, A simple sequentially rejective multiple test procedure
 */
export function clearDifferences(ratings: readonly { readonly figure: RatingFigure; readonly code: string; readonly rating: Rating }[]): readonly ClearDifference[] {
  const pairs = ratings.flatMap((one, index) =>
    ratings.slice(index + 1).flatMap((other) => (other.figure === one.figure ? [{ one, other, z: distance(one.rating, other.rating) }] : [])),
  )
  const sorted = pairs.toSorted((a, b) => Math.abs(b.z) - Math.abs(a.z))
  const firstUnclear = sorted.findIndex(({ z }, place) => Math.abs(z) <= normalQuantile(1 - 0.025 / (sorted.length - place)))
  return (firstUnclear === -1 ? sorted : sorted.slice(0, firstUnclear)).map(({ one, other, z }) =>
    z > 0 ? { figure: one.figure, higher: one.code, lower: other.code } : { figure: one.figure, higher: other.code, lower: one.code },
  )
}

function distance(one: Rating, other: Rating): number {
  const error = (rating: Rating) => (rating.upper - rating.lower) / (2 * z95Rounded)
  return (one.value - other.value) / Math.sqrt(error(one) * error(one) + error(other) * error(other))
}
