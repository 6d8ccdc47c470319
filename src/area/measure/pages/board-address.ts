import { href, paths } from '../../../platform/http/paths.ts'
import type { BoardSearch, WantedUnits } from '../rules/board-filter.ts'

/** What of an address says which measures are wanted; what is usual is left out. */
export function queryOf({ text, units, domain, variation, assurance, isOwn, isOverdue }: Omit<BoardSearch, 'page'>): Readonly<Record<string, string | readonly string[] | undefined>> {
  const only = [...(isOwn ? ['own'] : []), ...(isOverdue ? ['overdue'] : [])]
  return { unit: units.kind === 'mine' ? undefined : unitsField(units), q: text || undefined, domain: domain ?? undefined, variation: variation ?? undefined, assurance: assurance ?? undefined, ...(only.length === 0 ? {} : { only }) }
}

/** The units that are wanted, as an address and a form say it. */
export function unitsField(units: WantedUnits): string {
  return units.kind === 'unit' ? units.unitId : units.kind
}

/** The address of a board, as a list or counted by icons. */
export function boardAddress(search: BoardSearch, view: 'list' | 'icons'): string {
  return href(paths.measures, {}, { ...queryOf(search), view: view === 'icons' ? view : undefined, page: search.page > 1 ? search.page : undefined })
}
