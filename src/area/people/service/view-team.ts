import { sortedByTime } from '../rules/periods.ts'
import type { Asking } from './asking.ts'
import type { HeldPost, NamedPerson, PeopleStore } from './people-store.ts'

/** Somebody of a team with the posts that they hold now. */
export interface TeamMember extends NamedPerson {
  readonly posts: readonly HeldPost[]
}

/** The people of somebody: who reports to posts of theirs, with the posts that do, and who chose them as supervisor. */
export interface TeamView {
  readonly reports: readonly TeamMember[]
  readonly supervised: readonly TeamMember[]
}

/** The people who report to the posts that somebody holds today, directly, and those who chose them as supervisor. */
export async function viewTeam(store: PeopleStore, { viewer, today }: Pick<Asking, 'viewer' | 'today'>): Promise<TeamView> {
  const reporting = await store.reportsTo(viewer.personId, today)
  const chosenBy = await store.chosenBy(viewer.personId, today)
  const holdings = Map.groupBy(await store.holdingsOf(chosenBy.map(({ personId }) => personId)), ({ personId }) => personId)
  const byPerson = Map.groupBy(reporting, ({ personId }) => personId)
  return {
    reports: [...byPerson.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, posts: [first, ...others].map(({ holding }) => holding) }])),
    supervised: chosenBy.map((person) => ({ ...person, posts: sortedByTime(holdings.get(person.personId) ?? [], today).now })),
  }
}
