import { lineText } from '../../../../kernel/line-text.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { type Result, failure, success } from '../../../../kernel/result.ts'
import { isOneOf } from '../../../../kernel/vocabulary.ts'
import type { FrameworkHead } from '../../records.ts'
import { checkFramework } from '../check-framework.ts'
import type { Framework, FrameworkItem } from '../framework.ts'
import type { FrameworkProblem } from '../framework-problem.ts'
import { mostItems } from '../text-limits.ts'
import { type TreeNode, inReadingOrder } from '../tree.ts'
import { type Column, type TableRow, columns, neededColumns } from './columns.ts'
import type { CsvProblem, CsvRemark } from './csv-problem.ts'
import { type CsvDraft, readCsvRow } from './read-csv-row.ts'

/** A framework out of a table, and what was passed over. */
export interface CsvReading {
  readonly framework: Framework
  readonly remarks: readonly CsvRemark[]
}

/**
 * Reads the items of a framework out of a table with a header: one row an item, which names what holds it by its code. Rows may stand in any order.
 * @param rows the header first; blank rows left out
 * @param head what the framework is besides its items
 * @param uuidOf the uuid of a name: ids of items follow from the framework's id and their codes
 * @error every problem, each with its row and column
 */
export function readFrameworkCsv(rows: readonly TableRow[], head: FrameworkHead, uuidOf: (text: string) => string): Result<CsvReading, readonly CsvProblem[]> {
  const [header, ...below] = rows
  if (header === undefined) return failure([{ row: null, column: null, code: 'no-header' }])
  const headings = header.cells.map((cell) => lineText(cell).toLowerCase().replaceAll(' ', '_'))
  const problems: CsvProblem[] = [...headingProblems(headings, header.row), ...sizeProblems(below)]
  if (problems.length > 0) return failure(problems)
  const places = new Map(columns.flatMap((column) => (headings.includes(column) ? [[column, headings.indexOf(column)] as const] : [])))
  problems.push(...below.flatMap((row) => lengthProblem(row, headings.length)))
  const drafts = below.map((row) => readCsvRow(row, places, problems))
  const ordered = joined(drafts, head, uuidOf)
  const framework = { ...head, items: ordered.map(itemOf) }
  problems.push(...checkFramework(framework).flatMap((problem) => placed(problem, ordered)))
  return problems.length > 0 ? failure(problems) : success({ framework, remarks: headings.flatMap(unknownColumn) })
}

function headingProblems(headings: readonly string[], row: number): readonly CsvProblem[] {
  if (!columns.some((column) => headings.includes(column))) return [{ row, column: null, code: 'no-header' }]
  const missing = neededColumns.filter((column) => !headings.includes(column)).map((column) => ({ row, column, code: 'column-missing' as const }))
  const twice = columns.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column)).map((column) => ({ row, column, code: 'column-twice' as const }))
  return [...missing, ...twice]
}

function sizeProblems(below: readonly TableRow[]): readonly CsvProblem[] {
  if (below.length === 0) return [{ row: null, column: null, code: 'no-rows' }]
  return below.length > mostItems ? [{ row: null, column: null, code: 'too-many-rows', most: mostItems }] : []
}

/** A cell with a comma that was not put in quotation marks pushes all others aside. */
function lengthProblem({ row, cells }: TableRow, expected: number): readonly CsvProblem[] {
  const found = cells.findLastIndex((cell) => lineText(cell) !== '') + 1
  return found > expected ? [{ row, column: null, code: 'row-too-long', found, expected }] : []
}

function unknownColumn(heading: string): readonly CsvRemark[] {
  return heading === '' || isOneOf(columns, heading) ? [] : [{ code: 'column-unknown', heading, nearest: columns.find((column) => column === nearestOf(heading, columns)) ?? null }]
}

/** A row with its id and the id of what holds it. */
interface Joined extends TreeNode {
  readonly draft: CsvDraft
}

/** Gives each row its id and its holder; a holder that there is not keeps the name that the row gives it. */
function joined(drafts: readonly CsvDraft[], head: FrameworkHead, uuidOf: (text: string) => string): readonly Joined[] {
  const idOf = ({ code, row }: CsvDraft) => uuidOf(`${head.id} ${code ?? `row ${row}`}`)
  const idOfCode = new Map(drafts.toReversed().flatMap((draft) => (draft.code === null ? [] : [[draft.code, idOf(draft)] as const])))
  const parentOf = ({ parentCode }: CsvDraft) => (parentCode === null ? null : (idOfCode.get(parentCode) ?? parentCode))
  return inReadingOrder(drafts.map((draft) => ({ id: idOf(draft), parent: parentOf(draft), draft })))
}

function itemOf({ id, parent, draft }: Joined): FrameworkItem {
  const { code, kind, text, about, domain, aspect, stage, trends, form, goesWith } = draft
  return { id, code, kind: kind ?? 'part', text, about, parent, domain, aspect, stage, trends, form, goesWith }
}

/** What follows only from a cell that could not be read is not said a second time. */
function placed(problem: FrameworkProblem, ordered: readonly Joined[]): readonly CsvProblem[] {
  const hasUnread = ordered.some(({ draft }) => draft.kind === null)
  if (hasUnread && ['no-capability', 'wrong-nesting', 'only-behaviours'].includes(problem.code)) return []
  // Two rows with one code have one id too.
  if (problem.code === 'id-twice') return []
  const draft = 'item' in problem ? ordered[problem.item.place]?.draft : undefined
  return [{ row: draft?.row ?? null, column: columnOf(problem), code: 'framework', problem }]
}

function columnOf(problem: FrameworkProblem): Column | null {
  if (problem.code === 'code-twice') return 'code'
  if (['parent-missing', 'cycle', 'wrong-nesting'].includes(problem.code)) return 'parent'
  if (problem.code === 'too-many-names') return 'goes_with'
  if (problem.code !== 'only-behaviours' && problem.code !== 'listed-twice' && problem.code !== 'item-text') return null
  return problem.field === 'goesWith' ? 'goes_with' : problem.field
}
