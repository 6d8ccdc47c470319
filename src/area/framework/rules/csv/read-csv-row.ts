import { readOptionalLine } from '../../../../kernel/line-text.ts'
import { readOptionalText } from '../../../../kernel/long-text.ts'
import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { textsOfCell, unguardedCell } from '../../../../kernel/table-cell.ts'
import { aspects, domains, isOneOf, trends } from '../../../../kernel/vocabulary.ts'
import { stages } from '../../../../kernel/workforce.ts'
import { type FrameworkItem, itemKinds } from '../framework.ts'
import { longestTexts } from '../text-limits.ts'
import { type Column, type TableRow, formWords } from './columns.ts'
import type { CsvProblem } from './csv-problem.ts'

/** A row as it stands: what holds it is a code, and its kind may not be known. */
export interface CsvDraft extends Omit<FrameworkItem, 'id' | 'kind' | 'parent' | 'code'> {
  readonly row: number
  readonly code: string | null
  readonly kind: FrameworkItem['kind'] | null
  readonly parentCode: string | null
}

/** Stands where a text cannot be read, so that the rest can be looked at. */
const unread = '…'

/**
 * Reads a row; every problem of it is added.
 * @param places where each column stands
 */
export function readCsvRow({ row, cells }: TableRow, places: ReadonlyMap<Column, number>, problems: CsvProblem[]): CsvDraft {
  const cell = (column: Column) => unguardedCell(cells[places.get(column) ?? cells.length] ?? '')
  const line = (column: Column, longest: number, isNeeded = false) => {
    const read = readOptionalLine(cell(column), longest)
    if (!read.ok) problems.push({ row, column, code: 'cell-text', fault: read.error })
    else if (read.value === null && isNeeded) problems.push({ row, column, code: 'cell-missing' })
    return read.ok ? read.value : null
  }
  const word = <Word extends string>(column: Column, value: string, known: readonly Word[]): Word | null => {
    const small = value.trim().toLowerCase()
    if (small === '') return null
    if (isOneOf(known, small)) return small
    problems.push({ row, column, code: 'cell-word', value, known, nearest: nearestOf(small, known) })
    return null
  }
  line('kind', longestTexts.text, true)
  const about = readOptionalText(cell('about'), longestTexts.about)
  if (!about.ok) problems.push({ row, column: 'about', code: 'cell-text', fault: about.error })
  return {
    row,
    code: line('code', longestTexts.code, true),
    kind: word('kind', cell('kind'), itemKinds),
    parentCode: line('parent', longestTexts.code),
    text: line('text', longestTexts.text, true) ?? unread,
    about: about.ok && about.value !== '' ? about.value : null,
    domain: word('domain', cell('domain'), domains),
    aspect: word('aspect', cell('aspect'), aspects),
    stage: word('stage', cell('stage'), stages),
    trends: textsOfCell(cell('trends')).flatMap((value) => word('trends', value, trends) ?? []),
    form: word('form', cell('form'), Object.values(formWords)) === 'short' ? 'short-and-full' : 'full',
    goesWith: textsOfCell(cell('goes_with')).flatMap((name) => nameIn(name, row, problems)),
  }
}

function nameIn(name: string, row: number, problems: CsvProblem[]): readonly string[] {
  const read = readOptionalLine(name, longestTexts.goesWith)
  if (!read.ok) problems.push({ row, column: 'goes_with', code: 'cell-text', fault: read.error })
  return read.ok && read.value !== null ? [read.value] : []
}
