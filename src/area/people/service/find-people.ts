import { isId } from '../../../kernel/id.ts'
import { pageOf, offsetOf } from '../../../kernel/paging.ts'
import { searchWords } from '../../../kernel/search-words.ts'
import { coversUnit } from '../../organisation/index.ts'
import { type ListState, peopleOnPage } from '../rules/people-list.ts'
import { sortedByTime } from '../../../kernel/period.ts'
import { type UnitPlace, unitsBelow } from '../rules/scope.ts'
import { type Asking, keeperScope } from './asking.ts'
import type { HeldPost, NamedPerson, PeopleQuery, PeopleStore } from './people-store.ts'

export interface PeopleSearch {
  readonly text: string
  /** Empty for all units of the scope. */
  readonly unitId: string
  readonly state: ListState
  /** From 1. */
  readonly page: number
}

/** Somebody of the list with the posts that say where they belong: those held now or to come, for who left those held last. */
export interface ListedPerson extends NamedPerson {
  readonly posts: readonly (HeldPost & { readonly unitName: string })[]
}

/** One page of the list. */
export interface PeopleFound {
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly people: readonly ListedPerson[]
  /** Units to choose from: those of the scope that are open. */
  readonly units: readonly UnitPlace[]
}

/**
 * The people whom somebody keeps, searched.
 * @returns null when the unit is none of theirs; the last page when the page is beyond it
 */
export async function findPeople(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>, { text, unitId, state, page }: PeopleSearch): Promise<PeopleFound | null> {
  const units = await store.units()
  const scope = keeperScope(viewer, units)
  if (unitId !== '' && !(isId(unitId) && units.some((unit) => unit.unitId === unitId) && coversUnit(scope, unitId))) return null
  const chosen = unitId === '' ? (scope.kind === 'all' ? null : scope.unitIds) : unitsBelow(units, [unitId])
  const query: PeopleQuery = { words: searchWords(text), unitIds: chosen === null ? null : [...chosen], state, today }
  const { total, shown, people } = await readPage(store, query, Math.max(1, page))
  const holdings = Map.groupBy(await store.holdingsOf(people.map(({ personId }) => personId)), ({ personId }) => personId)
  const names = new Map(units.map((unit) => [unit.unitId, unit.name]))
  return {
    total,
    page: shown,
    pages: pageOf(shown, total, peopleOnPage).pages,
    units: units.filter((unit) => unit.closedOn === null && coversUnit(scope, unit.unitId)),
    people: people.map((person) => ({ ...person, posts: placesOf(holdings.get(person.personId) ?? [], today).map((post) => ({ ...post, unitName: names.get(post.unitId) ?? '' })) })),
  }
}

/** A page; the last one when there are not so many. */
async function readPage(store: PeopleStore, query: PeopleQuery, page: number): Promise<{ readonly total: number; readonly shown: number; readonly people: readonly NamedPerson[] }> {
  const part = await store.listPeople(query, { offset: offsetOf(page, peopleOnPage), limit: peopleOnPage })
  if (part.people.length > 0 || page === 1) return { ...part, shown: page }
  const { total } = await store.listPeople(query, { offset: 0, limit: 1 })
  const last = pageOf(page, total, peopleOnPage)
  return { ...(await store.listPeople(query, { offset: last.offset, limit: peopleOnPage })), shown: last.page }
}

function placesOf(holdings: readonly HeldPost[], today: Asking['today']): readonly HeldPost[] {
  const { now, toCome, before } = sortedByTime(holdings, today)
  if (now.length + toCome.length > 0) return [...now, ...toCome]
  return before.filter(({ endsOn }) => endsOn === before[0]?.endsOn)
}
