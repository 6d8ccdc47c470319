import { drawable, numberText } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import { words } from '../words.ts'
import { linearScale } from './linear-scale.ts'
import type { Scale } from './scales.ts'

// A longer span would be a mistake in the data; it is drawn from its first year on.
const mostYears = 60

/** All years from the first to the last, without holes, in order; empty when there is none. */
export function yearsOf(years: readonly number[]): readonly number[] {
  const known = years.filter((year) => drawable(year) !== undefined).map(Math.trunc)
  if (known.length === 0) return []
  const first = known.reduce((a, b) => Math.min(a, b))
  const last = known.reduce((a, b) => Math.max(a, b))
  return Array.from({ length: Math.min(mostYears, last - first + 1) }, (_, index) => first + index)
}

/** A scale that gives each year the middle of its column. */
export function yearScale(years: readonly number[], left: number, right: number): Scale {
  const first = years[0] ?? 0
  const count = Math.max(1, years.length)
  const half = (right - left) / count / 2
  return count === 1 ? linearScale([first - 1, first + 1], [left, right]) : linearScale([first, first + count - 1], [left + half, right - half])
}

/** Which years to write below a picture so that they do not touch: the last, and every so many before it. */
export function writtenYears(years: readonly number[], roomForEach: number): ReadonlySet<number> {
  const every = Math.max(1, Math.ceil(42 / Math.max(1, roomForEach)))
  const last = years.length - 1
  return new Set(years.filter((_, index) => (last - index) % every === 0))
}

/**
 * The first and the last known value in words, for those who hear a picture.
 * @param step what is counted where it is not years: 'Round'
 */
export function overYears(name: string, points: readonly { readonly year: number; readonly value: number | undefined }[], format: NumberFormat, step?: string): string {
  const known = points.filter(({ year, value }) => drawable(year) !== undefined && drawable(value) !== undefined).toSorted((a, b) => a.year - b.year)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return words.rangeOf(name, words.noFigure)
  const at = (year: number) => (step === undefined ? String(year) : `${step.toLowerCase()} ${year}`)
  return words.overYears(name, numberText(first.value, format), at(first.year), numberText(last.value, format), at(last.year))
}
