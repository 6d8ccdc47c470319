import { href, paths } from '../../../platform/http/paths.ts'
import type { BoardSearch } from '../rules/board-filter.ts'

/** What of an address says which measures are wanted; what is usual is left out. */
export function queryOf({ text, unit, domain, variation, assurance, isOwn, isOverdue }: Omit<BoardSearch, 'page'>): Readonly<Record<string, string | readonly string[] | undefined>> {
  const only = [...(isOwn ? ['own'] : []), ...(isOverdue ? ['overdue'] : [])]
  return { unit: unit === 'mine' ? undefined : unit, q: text || undefined, domain: domain ?? undefined, variation: variation ?? undefined, assurance: assurance ?? undefined, ...(only.length === 0 ? {} : { only }) }
}

/** The address of a board. */
export function boardAddress(search: BoardSearch, isMatrix: boolean): string {
  return href(paths.measures, {}, { ...queryOf(search), view: isMatrix ? 'icons' : undefined, page: search.page > 1 ? search.page : undefined })
}
