import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { pageOf } from '../../../kernel/paging.ts'
import { folded } from '../../../kernel/line-text.ts'
import type { JudgedSeries } from '../../chart-a-measure/index.ts'
import { type UnitTree, inReadingOrder, pathText, subtreeIds } from '../../organisation/index.ts'
import { judgeMeasure } from '../view/measured-chart.ts'
import type { Measure } from '../records.ts'
import { type BoardSearch, type IconCount, type WantedUnits, assuranceGroupOf, measuresOnPage, variationGroupOf } from '../rules/board-filter.ts'
import { type NextValue, nextValue } from '../rules/due-days.ts'
import type { BoardReads, BoardSeries } from './board-reads.ts'
import type { KeepingRights } from './may-keep.ts'

/** A measure as a line of the board. */
export interface BoardLine {
  readonly measure: Measure
  readonly unitName: string
  readonly unitPath: string
  readonly judged: JudgedSeries
  readonly days: readonly CalendarDate[]
  /** The last value that is there; null without any. */
  readonly last: { readonly day: CalendarDate; readonly value: number; readonly target: number | null } | null
  readonly next: NextValue | null
  readonly enteredAt: Date | null
}

/** A board: the lines of one page, and how many measures there are of each kind. */
export interface Board {
  readonly search: BoardSearch
  /** In order of units, then of names; management before leadership. */
  readonly lines: readonly BoardLine[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** Whether the units that were asked for have any measure at all, whatever else was asked. */
  readonly hasAny: boolean
  /** Units that can be chosen, with their paths: those with measures, and all above them. */
  readonly units: readonly { readonly unitId: string; readonly path: string }[]
  /** How many measures of each domain have which icons, of all that were found; what no measure has is left out. */
  readonly counts: readonly IconCount[]
  /** How many are overdue, of all that were found. */
  readonly overdue: number
}

export interface BoardAsking {
  readonly reads: BoardReads
  readonly rights: KeepingRights
  readonly today: CalendarDate
}

/**
 * The board that somebody asks for.
 * @returns null when they ask for a unit that is not there
 */
export async function seeBoard(asking: BoardAsking, search: BoardSearch): Promise<Board | null> {
  const { reads, rights } = asking
  const unitIds = unitsOf(rights, search.units)
  if (unitIds === null) return null
  const all = await reads.openMeasures(null)
  const within = all.filter(({ unitId }) => unitIds === 'all' || unitIds.has(unitId))
  const found = await findLines(asking, within, search)
  const { page, pages, offset } = pageOf(search.page, found.length, measuresOnPage)
  return {
    search,
    lines: found.slice(offset, offset + measuresOnPage),
    total: found.length,
    page,
    pages,
    hasAny: within.length > 0,
    units: unitsToChoose(rights.tree, all),
    counts: countsOf(found),
    overdue: found.filter(({ next }) => next?.isOverdue === true).length,
  }
}

/** Every line that was asked for, whatever the page: for a file. */
export async function seeWholeBoard(asking: BoardAsking, search: BoardSearch): Promise<readonly BoardLine[] | null> {
  const unitIds = unitsOf(asking.rights, search.units)
  if (unitIds === null) return null
  const measures = await asking.reads.openMeasures(unitIds === 'all' ? null : [...unitIds])
  return findLines(asking, measures, search)
}

function unitsOf({ tree, ownUnits }: KeepingRights, wanted: WantedUnits): ReadonlySet<string> | 'all' | null {
  switch (wanted.kind) {
    case 'all':
      return 'all'
    case 'mine':
      return subtreeIds(tree, ownUnits)
    case 'unit':
      return tree.byId.has(wanted.unitId) ? subtreeIds(tree, [wanted.unitId]) : null
  }
}

async function findLines({ reads, rights, today }: BoardAsking, measures: readonly Measure[], search: BoardSearch): Promise<readonly BoardLine[]> {
  const words = folded(search.text).split(' ').filter((word) => word !== '')
  const asked = measures.filter((measure) => {
    if (search.domain !== null && measure.domain !== search.domain) return false
    if (search.isOwn && measure.ownerPersonId !== rights.personId) return false
    const text = folded(`${measure.name} ${pathText(rights.tree, measure.unitId)}`)
    return words.every((word) => text.includes(word))
  })
  const lines = (await reads.series(asked)).map((series) => lineOf(series, rights.tree, today))
  const kept = lines.filter(({ judged, next }) => {
    if (search.variation !== null && variationGroupOf(judged.variation) !== search.variation) return false
    if (search.isOverdue && next?.isOverdue !== true) return false
    return search.assurance === null || assuranceGroupOf(judged.assurance) === search.assurance
  })
  const places = new Map(inReadingOrder(rights.tree).map(({ unitId }, index) => [unitId, index]))
  const placeOf = ({ measure }: BoardLine) => (measure.domain === 'management' ? 0 : 1_000_000) + (places.get(measure.unitId) ?? 0)
  // Sorting is stable: by name within a unit, as they were read.
  return kept.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function lineOf({ measure, observations, targets, rebases, enteredAt }: BoardSeries, tree: UnitTree, today: CalendarDate): BoardLine {
  const judged = judgeMeasure({ measure, observations, targets, rebases, annotations: [] })
  const at = judged.points.findLastIndex(({ value }) => value !== null)
  const [day, point] = [observations[at]?.day, judged.points[at]]
  const last = day === undefined || point === undefined || point.value === null ? null : { day, value: point.value, target: point.target }
  return { measure, unitName: tree.byId.get(measure.unitId)?.name ?? '', unitPath: pathText(tree, measure.unitId), judged, days: observations.map((one) => one.day), last, next: nextValue(measure.frequency, observations.at(-1)?.day ?? null, today), enteredAt }
}

function unitsToChoose(tree: UnitTree, measures: readonly Measure[]): Board['units'] {
  const withMeasures = new Set(measures.map(({ unitId }) => unitId))
  const above = new Set<string>()
  for (const unitId of withMeasures) for (let unit = tree.byId.get(unitId); unit !== undefined && !above.has(unit.unitId); unit = tree.byId.get(unit.parentId ?? '')) above.add(unit.unitId)
  return inReadingOrder(tree).filter(({ unitId, parentId }) => above.has(unitId) && parentId !== null).map(({ unitId }) => ({ unitId, path: pathText(tree, unitId) }))
}

function countsOf(lines: readonly BoardLine[]): readonly IconCount[] {
  const cells = lines.map(({ measure: { domain }, judged }) => ({ domain, variation: variationGroupOf(judged.variation), assurance: assuranceGroupOf(judged.assurance) }))
  const groups = Map.groupBy(cells, ({ domain, variation, assurance }) => `${domain} ${variation} ${assurance}`)
  return [...groups.values()].flatMap((group) => group.slice(0, 1).map((cell) => ({ ...cell, count: group.length })))
}
