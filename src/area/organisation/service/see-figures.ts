import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { countFigures } from '../figures/count-figures.ts'
import { type FigureGroup, divide } from '../figures/groups.ts'
import { type ShownFigures, showFigures } from '../figures/shown-figures.ts'
import type { Unit } from '../records.ts'
import type { Asking } from './asking.ts'
import { loadTree } from './scope.ts'

/** The organisation in figures, as far as the viewer may see them. */
export interface FiguresView {
  readonly day: CalendarDate
  /** What the figures are about: the organisation, or the units that an OD lead answers for. */
  readonly about: readonly Unit[]
  readonly rows: readonly { readonly group: FigureGroup; readonly figures: ShownFigures }[]
  readonly total: ShownFigures
  /** The viewer keeps the people of all these units, and may see who they are. */
  readonly isKept: boolean
}

/**
 * The figures of today. Board readers and administrators see the organisation; an OD lead sees the units of the grants.
 * @returns null while the organisation has no unit at all
 */
export async function seeFigures(asking: Asking): Promise<FiguresView | null> {
  const { store, holders, viewer, today } = asking
  const tree = await loadTree(asking)
  if (tree === null) return null
  const seesAll = viewer.roles.has('administrator') || viewer.roles.has('board-reader')
  const rootIds = seesAll ? [tree.root.unitId] : viewer.odUnits
  const grouping = divide(tree, rootIds)
  const counts = countFigures(grouping, { posts: await store.postPlaces(), lines: await store.lines(), held: await holders.everybody(today) }, today)
  // A unit that is closed and empty, or a whole without posts of its own, would be a row of noughts.
  const kept = grouping.groups.flatMap((group, index) => {
    const count = counts[index]
    return count === undefined || (count.posts === 0 && (group.isByItself || group.unit.closedOn !== null)) ? [] : [{ group, count }]
  })
  const { rows, total } = showFigures(kept.map(({ count }) => count))
  return { day: today, about: rootIds.flatMap((id) => tree.byId.get(id) ?? []), rows: kept.flatMap(({ group }, index) => rowOf(group, rows[index])), total, isKept: viewer.roles.has('administrator') || !seesAll }
}

function rowOf(group: FigureGroup, figures: ShownFigures | undefined): FiguresView['rows'] {
  return figures === undefined ? [] : [{ group, figures }]
}
