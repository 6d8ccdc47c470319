import { type LineProblem, readLine, readOptionalLine } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type LineKind, type ReviewLine, lineKinds } from '../records.ts'

/** A row of the form of a review, as it was typed; the id is empty for a new one. */
export interface TypedRow {
  readonly lineId: string
  readonly what: string
  readonly why: string
}

/** The rows of each kind, in their order. */
export type TypedRows = Readonly<Record<LineKind, readonly TypedRow[]>>

/** A line as it is to be kept: without an id, it is new. */
export type ReadLine = Pick<ReviewLine, 'kind' | 'what' | 'why' | 'place'> & { readonly lineId: string | null }

/** What is to be mended in a row, counted from 0 within its kind. */
export type RowProblem =
  | { readonly kind: LineKind; readonly row: number; readonly field: 'what' | 'why'; readonly why: LineProblem }
  | { readonly kind: LineKind; readonly row: number; readonly field: 'what'; readonly why: { readonly code: 'too-many'; readonly most: number } }

const longestWhat = 300
const longestWhy = 500
const mostOfKind = 20

/**
 * The lines of a review. A row with nothing in it is no line: so is one removed.
 * @param known ids of lines that the review has
 * @error every problem, in the order of the form
 */
export function readLines(rows: TypedRows, known: ReadonlySet<string>): Result<readonly ReadLine[], readonly RowProblem[]> {
  const problems: RowProblem[] = []
  const lines = lineKinds.flatMap((kind) => rows[kind].flatMap((typed, row): readonly ReadLine[] => {
    const why = readOptionalLine(typed.why, longestWhy)
    if (!why.ok) problems.push({ kind, row, field: 'why', why: why.error })
    const what = readLine(typed.what, longestWhat)
    if (!what.ok && what.error.code === 'empty' && why.ok && why.value === null) return []
    if (!what.ok) problems.push({ kind, row, field: 'what', why: what.error })
    return what.ok && why.ok ? [{ lineId: known.has(typed.lineId) ? typed.lineId : null, kind, what: what.value, why: why.value ?? '', place: row + 1 }] : []
  }))
  for (const kind of lineKinds) {
    if (lines.filter((line) => line.kind === kind).length > mostOfKind) problems.push({ kind, row: 0, field: 'what', why: { code: 'too-many', most: mostOfKind } })
  }
  return problems.length > 0 ? failure(problems) : success(lines)
}

/** The rows of a form drawn from what stands. */
export function asTypedRows(lines: readonly ReviewLine[]): TypedRows {
  const of = (kind: LineKind) => lines.filter((line) => line.kind === kind).map(({ lineId, what, why }) => ({ lineId, what, why }))
  return { keep: of('keep'), stop: of('stop'), change: of('change') }
}

/** What was typed, with what others added meanwhile below it: nothing of either is lost. */
export function withAdded(typed: TypedRows, stands: readonly ReviewLine[]): TypedRows {
  const there = new Set(lineKinds.flatMap((kind) => typed[kind].map(({ lineId }) => lineId)))
  const added = asTypedRows(stands.filter(({ lineId }) => !there.has(lineId)))
  return { keep: [...typed.keep, ...added.keep], stop: [...typed.stop, ...added.stop], change: [...typed.change, ...added.change] }
}
