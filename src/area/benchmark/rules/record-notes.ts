import { type Dataset, trustNumber, yearsOf } from './dataset.ts'

/** Something unusual in the records of one organisation; wording is in words/organisation.ts. */
export type RecordNote =
  | { readonly kind: 'coding'; readonly bedsPerManager: number | null }
  | { readonly kind: 'merger' }
  | { readonly kind: 'jump'; readonly from: number; readonly to: number; readonly changePercent: number }
  | { readonly kind: 'zero-means-missing'; readonly file: string; readonly years: readonly number[] }
  | { readonly kind: 'implausible'; readonly file: string; readonly years: readonly number[] }

/** A change of the count from one year to the next beyond which a reader must ask for a merger or another way of counting. */
const unusualChangePercent = 40

/**
 * What was noticed of this organisation when the files were read, and jumps in its count of managers.
 * @returns in the order of importance for the count of managers
 */
export function recordNotes(dataset: Dataset, code: string): readonly RecordNote[] {
  const own = dataset.findings.filter((finding) => finding.codes.includes(code))
  const sources = new Set(dataset.sources.map((source) => source.file))
  const hasKind = (kind: string) => own.some((finding) => finding.kind === kind)
  return [
    ...(hasKind('manager-coding') ? [{ kind: 'coding', bedsPerManager: newestValue(dataset, code, 'beds_per_manager') } as const] : []),
    ...(hasKind('merger') ? [{ kind: 'merger' } as const] : []),
    ...jumps(dataset, code),
    ...own
      // A zero in a file that gives no figure changes nothing that is shown.
      .filter((finding) => finding.kind === 'zero-means-missing' && sources.has(finding.file))
      .map(({ file, years }) => ({ kind: 'zero-means-missing', file, years }) as const),
    ...own.filter((finding) => finding.kind === 'implausibly-low').map(({ file, years }) => ({ kind: 'implausible', file, years }) as const),
  ]
}

/** Is the count of managers so unusual that it should not be compared at all? */
export function isCodedDifferently(notes: readonly RecordNote[]): boolean {
  return notes.some((note) => note.kind === 'coding')
}

function newestValue(dataset: Dataset, code: string, figure: string): number | null {
  const values = yearsOf(dataset, figure).map((year) => trustNumber(dataset, code, year, figure))
  return values.findLast((value) => value !== null) ?? null
}

function jumps(dataset: Dataset, code: string): readonly RecordNote[] {
  const counts = yearsOf(dataset, 'managers_fte').flatMap((year) => {
    const value = trustNumber(dataset, code, year, 'managers_fte')
    return value === null || value <= 0 ? [] : [{ year, value }]
  })
  return counts.flatMap(({ year, value }, place) => {
    const before = counts[place - 1]
    if (before === undefined) return []
    const changePercent = 100 * (value / before.value - 1)
    return Math.abs(changePercent) > unusualChangePercent ? [{ kind: 'jump', from: before.year, to: year, changePercent } as const] : []
  })
}
