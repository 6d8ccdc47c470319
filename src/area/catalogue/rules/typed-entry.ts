import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { lineText } from '../../../kernel/line-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { guardedCell } from '../../../kernel/table-cell.ts'
import { type TypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { stages } from '../../../kernel/workforce.ts'
import { checkEntry } from './check-entry.ts'
import { cellReader, notKnownWord } from './csv/cell-reader.ts'
import { columnOf } from './csv/column-of.ts'
import { type EntryColumn, entryColumns, stageColumns } from './csv/entry-columns.ts'
import { readEntryRow } from './csv/read-entry-row.ts'
import type { CellProblem } from './csv/table-problem.ts'
import { entryCells } from './csv/write-catalogue-csv.ts'
import type { CatalogueEntry, KnownCapability } from './entry.ts'
import type { EntryProblem } from './entry-problem.ts'

/** What a form holds of an entry, named as the columns of the table of entries are; the day and the reasons of capabilities have fields of their own. */
export interface TypedEntry {
  readonly cells: Readonly<Partial<Record<EntryColumn, string>>>
  /** Why it builds each capability, by code; empty where it does not. */
  readonly whys: ReadonlyMap<string, string>
  readonly readOn: TypedDate
}

/** What is to be mended, and in which field. */
export type TypedEntryProblem = { readonly column: EntryColumn } & ({ readonly kind: 'cell'; readonly problem: CellProblem } | { readonly kind: 'entry'; readonly problem: EntryProblem })

/** What a typed entry is read against. */
export interface TypedEntryGround {
  readonly id: string
  readonly capabilities: readonly KnownCapability[]
  readonly today: CalendarDate
  /** Stand where the form leaves a reason out. */
  readonly usual: { readonly titleWhy: string; readonly contentWhy: string }
}

/** An empty form: judged today. */
export function nothingTyped(today: CalendarDate): TypedEntry {
  return { cells: {}, whys: new Map(), readOn: typedDate(today) }
}

/** An entry as a form shows it: what is not known is empty. */
export function typedOf(entry: CatalogueEntry): TypedEntry {
  const cells = Object.entries(entryCells(entry)).map(([column, text]) => [column, text === notKnownWord ? '' : text])
  return { cells: Object.fromEntries(cells), whys: new Map(entry.builds.map(({ capability, why }) => [capability, why])), readOn: typedDate(entry.readOn) }
}

/**
 * Reads a form as the table of entries is read, and checks the entry.
 * @error every problem, each with its field
 */
export function readTypedEntry(typed: TypedEntry, { id, capabilities, today, usual }: TypedEntryGround): Result<CatalogueEntry, readonly TypedEntryProblem[]> {
  const problems: TypedEntryProblem[] = []
  const texts = textsOf(typed, id, usual)
  // Cells are read as a spreadsheet sends them: with the apostrophe that they take away.
  const cells = cellReader({ row: 1, cells: entryColumns.map((column) => guardedCell(texts[column] ?? '')) }, new Map(entryColumns.map((column, place) => [column, place])), (column: EntryColumn, problem) => problems.push({ kind: 'cell', column, problem }))
  const entry = readEntryRow(cells, 'organisation', capabilities)
  // Whose cells cannot be read is checked no further: what stands in their place is not theirs.
  if (problems.length > 0) return failure(problems)
  const found = checkEntry(entry, { capabilities, takenIds: new Set(), today })
  return found.length === 0 ? success(entry) : failure(found.map((problem) => ({ kind: 'entry', column: columnOf(problem, entry), problem })))
}

function textsOf({ cells, whys, readOn }: TypedEntry, id: string, usual: TypedEntryGround['usual']): Readonly<Partial<Record<EntryColumn, string>>> {
  const { day, month, year } = readOn
  const isShareGiven = [cells.management_percent, cells.leadership_percent].some((text) => lineText(text ?? '') !== '')
  const chosen = (cells.stages ?? '').split(';').map((text) => text.trim())
  // What was to be done at a stage goes with the stage.
  const atStages = Object.fromEntries(stages.filter((stage) => chosen.includes(stage)).map((stage) => [stageColumns[stage], cells[stageColumns[stage]] ?? '']))
  return {
    ...Object.fromEntries(Object.entries(cells).filter(([column]) => !column.startsWith('at_'))),
    ...atStages,
    id,
    title_why: lineText(cells.title_why ?? '') === '' ? usual.titleWhy : (cells.title_why ?? ''),
    content_why: lineText(cells.content_why ?? '') === '' && !isShareGiven ? usual.contentWhy : (cells.content_why ?? ''),
    builds: [...whys].flatMap(([code, why]) => (lineText(why) === '' ? [] : [`${code}: ${lineText(why)}`])).join('\n'),
    read_on: `${day}${month}${year}`.trim() === '' ? '' : [day, month, year].map((part) => part.trim()).join('/'),
  }
}
