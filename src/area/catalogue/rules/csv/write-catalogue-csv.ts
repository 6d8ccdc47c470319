import { guardedCell, listCell } from '../../../../kernel/table-cell.ts'
import { stages } from '../../../../kernel/workforce.ts'
import type { Builds, CatalogueEntry, Range } from '../entry.ts'
import { notKnownWord } from './cell-reader.ts'
import { type EntryColumn, awardNone, costNothing, entryColumns, stageColumns } from './entry-columns.ts'

/**
 * Entries as a table, the headings first. No cell of it is run by a spreadsheet.
 * @param entries in which `checkEntry` finds nothing
 * @returns read by `readCatalogueCsv` they are the same; what is not known says so
 */
export function writeCatalogueCsv(entries: readonly CatalogueEntry[]): readonly (readonly string[])[] {
  return [entryColumns, ...entries.map((entry) => entryRow(entry).map(guardedCell))]
}

/** One entry as a row, its cells not yet guarded. */
export function entryRow(entry: CatalogueEntry): readonly string[] {
  const cells = entryCells(entry)
  return entryColumns.map((column) => cells[column])
}

/** One entry by its columns; what is not known says so. */
export function entryCells(entry: CatalogueEntry): Readonly<Record<EntryColumn, string>> {
  const { time, content, source } = entry
  // Every column of a stage stands in the table of columns.
  const atStages = Object.fromEntries(stages.map((stage) => [stageColumns[stage], entry.atStage[stage] ?? ''])) as Readonly<Record<`at_${'fundamental' | 'first_line' | 'middle' | 'senior' | 'executive'}`, string>>
  return {
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    about: entry.about,
    audience: entry.audience,
    stages: listCell(entry.stages),
    ...rangeCells('hours', time.hours),
    ...rangeCells('monthly_hours', time.monthlyHours),
    ...rangeCells('months', time.months),
    one_day: time.isInOneDay ? 'yes' : 'no',
    hours_by: time.basis,
    cost: costCell(entry.cost),
    award: awardCell(entry.award),
    title_names: entry.titleNames,
    title_why: entry.titleWhy,
    management_percent: content.kind === 'shares' ? String(content.management) : notKnownWord,
    leadership_percent: content.kind === 'shares' ? String(content.leadership) : notKnownWord,
    content_why: content.why,
    builds: entry.builds.map(buildLine).join('\n'),
    trends: listCell(entry.trends),
    proof: entry.proof,
    mind: entry.mind ?? '',
    source: source?.title ?? '',
    source_link: source?.href ?? '',
    source_note: source?.note ?? '',
    read_on: entry.readOn,
    ...atStages,
  }
}

function rangeCells<Name extends 'hours' | 'monthly_hours' | 'months'>(name: Name, range: Range | null): Readonly<Record<`${Name}_from` | `${Name}_to`, string>> {
  const [from, to] = range === null ? [notKnownWord, notKnownWord] : [String(range.least), String(range.most)]
  // The two names are made of the one that was given.
  return { [`${name}_from`]: from, [`${name}_to`]: to } as Readonly<Record<`${Name}_from` | `${Name}_to`, string>>
}

function costCell(cost: CatalogueEntry['cost']): string {
  if (cost.kind === 'fee') return (cost.pence / 100).toFixed(2)
  return cost.kind === 'nothing' ? costNothing : notKnownWord
}

function awardCell(award: CatalogueEntry['award']): string {
  if (award.kind === 'award') return award.name
  return award.kind === 'none' ? awardNone : notKnownWord
}

function buildLine({ capability, why }: Builds): string {
  return `${capability}: ${why}`
}
