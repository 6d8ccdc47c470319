import { lineText } from '../../../../kernel/line-text.ts'
import { trends } from '../../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../../kernel/workforce.ts'
import { namedByWords } from '../domain-share.ts'
import { type Builds, type CatalogueEntry, type ContentShares, type EntrySource, type KnownCapability, type Range, entryKinds, titleNames } from '../entry.ts'
import { longestTexts } from '../entry-limits.ts'
import { type CellReader, notKnownWord } from './cell-reader.ts'
import { type EntryColumn, awardNone, costNothing, hoursBy, longestInColumn, stageColumns, yesAndNo } from './entry-columns.ts'

type Reader = CellReader<EntryColumn>

/** Stand where a cell was refused, so that the rest of a row can be looked at; such a row never comes out. */
const anyKind = 'local-course'
// The first day of the calendar: its form is right, so the brand is true.
const anyDay = '1900-01-01' as CatalogueEntry['readOn']

/** An entry out of a row; problems of cells are kept by the reader. */
export function readEntryRow(cells: Reader, origin: CatalogueEntry['origin'], capabilities: readonly KnownCapability[]): CatalogueEntry {
  const title = cells.neededLine('title', longestInColumn.title)
  return {
    id: cells.neededLine('id', longestInColumn.id),
    origin,
    kind: needed(cells, 'kind', cells.word('kind', entryKinds)) ?? anyKind,
    title,
    about: cells.neededLine('about', longestInColumn.about),
    audience: cells.neededLine('audience', longestInColumn.audience),
    stages: stagesIn(cells),
    atStage: tasksIn(cells),
    time: { hours: rangeIn(cells, 'hours'), monthlyHours: rangeIn(cells, 'monthly_hours'), months: rangeIn(cells, 'months'), isInOneDay: cells.word('one_day', yesAndNo) === 'yes', basis: cells.word('hours_by', hoursBy) ?? 'judgement' },
    cost: costIn(cells),
    award: awardIn(cells),
    titleNames: cells.word('title_names', titleNames) ?? namedByWords(title),
    titleWhy: cells.neededLine('title_why', longestInColumn.title_why),
    content: contentIn(cells),
    builds: buildsIn(cells, capabilities),
    trends: trendsIn(cells),
    proof: cells.neededLine('proof', longestInColumn.proof),
    mind: cells.line('mind', longestInColumn.mind),
    source: sourceIn(cells),
    readOn: needed(cells, 'read_on', cells.day('read_on')) ?? anyDay,
  }
}

function needed<Value>(cells: Reader, column: EntryColumn, value: Value | null): Value | null {
  return value === null && lineText(cells.raw(column)) === '' ? cells.refuse(column, { code: 'cell-missing' }) : value
}

function stagesIn(cells: Reader): readonly Stage[] {
  const named = cells.words('stages', stages)
  return stages.filter((stage) => named.includes(stage))
}

function trendsIn(cells: Reader): CatalogueEntry['trends'] {
  const named = cells.words('trends', trends)
  return trends.filter((trend) => named.includes(trend))
}

function tasksIn(cells: Reader): CatalogueEntry['atStage'] {
  const tasks = stages.map((stage) => [stage, cells.line(stageColumns[stage], longestTexts.atStage)] as const)
  return Object.fromEntries(tasks.filter(([, text]) => text !== null))
}

/** One number alone is from and to. */
function rangeIn(cells: Reader, name: 'hours' | 'monthly_hours' | 'months'): Range | null {
  const least = cells.number(`${name}_from`)
  const most = cells.number(`${name}_to`)
  if (least === null && most !== null && cells.isEmpty(`${name}_from`)) return cells.refuse(`${name}_from`, { code: 'cell-missing' })
  return least === null ? null : { least, most: most ?? least }
}

function costIn(cells: Reader): CatalogueEntry['cost'] {
  if (lineText(cells.raw('cost')).toLowerCase() === costNothing) return { kind: 'nothing' }
  const pence = cells.pounds('cost')
  return pence === null ? { kind: 'not-known' } : { kind: 'fee', pence }
}

function awardIn(cells: Reader): CatalogueEntry['award'] {
  const name = cells.line('award', longestInColumn.award)
  if (name === null || name.toLowerCase() === notKnownWord) return { kind: 'not-known' }
  return name.toLowerCase() === awardNone ? { kind: 'none' } : { kind: 'award', name }
}

function contentIn(cells: Reader): ContentShares {
  const [management, leadership] = [cells.number('management_percent'), cells.number('leadership_percent')]
  const why = cells.neededLine('content_why', longestInColumn.content_why)
  if (management !== null && leadership !== null) return { kind: 'shares', management, leadership, why }
  for (const column of ['management_percent', 'leadership_percent'] as const) {
    if ((management !== null || leadership !== null) && cells.isEmpty(column)) cells.refuse(column, { code: 'cell-missing' })
  }
  return { kind: 'not-known', why }
}

/** Each capability on a line of its own, with a colon before the reason. */
function buildsIn(cells: Reader, capabilities: readonly KnownCapability[]): readonly Builds[] {
  const lines = cells.raw('builds').split(/\r\n|\r|\n/u).map(lineText).filter((line) => line !== '')
  return lines.flatMap((line) => buildIn(line, capabilities) ?? cells.refuse('builds', { code: 'cell-build', value: line }) ?? [])
}

/** A code may hold a colon itself: one that is known is taken before any other. */
function buildIn(line: string, capabilities: readonly KnownCapability[]): Builds | null {
  const known = capabilities.map(({ code }) => code).filter((code) => line.startsWith(`${code}:`))
  const code = known.toSorted((one, other) => other.length - one.length)[0] ?? line.slice(0, Math.max(line.indexOf(':'), 0)).trim()
  const why = lineText(line.slice(line.indexOf(':', code.length) + 1))
  return code === '' || why === '' ? null : { capability: code, why }
}

function sourceIn(cells: Reader): EntrySource | null {
  const [title, href, note] = [cells.line('source', longestInColumn.source), cells.line('source_link', longestInColumn.source_link), cells.line('source_note', longestInColumn.source_note)]
  if (title === null) return (href !== null || note !== null) && cells.isEmpty('source') ? cells.refuse('source', { code: 'cell-missing' }) : null
  return { title, ...(href === null ? {} : { href }), ...(note === null ? {} : { note }) }
}
