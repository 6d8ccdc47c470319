import { sortedByTime } from '../../../kernel/period.ts'
import type { Asking } from './asking.ts'
import type { HeldPost, NamedPerson, PeopleStore } from './people-store.ts'

/** A post of somebody of a team. */
export interface TeamPost extends HeldPost {
  readonly unitName: string
  /** How many people report to it. */
  readonly reports: number
}

/** Somebody of a team with the posts that they hold now. */
export interface TeamMember extends NamedPerson {
  readonly posts: readonly TeamPost[]
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
  const supervised = chosenBy.map((person) => ({ ...person, posts: sortedByTime(holdings.get(person.personId) ?? [], today).now }))
  const postIds = [...reporting.map(({ holding }) => holding), ...supervised.flatMap(({ posts }) => posts)].map(({ postId }) => postId)
  const reports = await store.countReports(postIds, today)
  const unitNames = new Map((await store.units()).map(({ unitId, name }) => [unitId, name]))
  const teamPost = (post: HeldPost): TeamPost => ({ ...post, unitName: unitNames.get(post.unitId) ?? '', reports: reports.get(post.postId) ?? 0 })
  return {
    reports: [...byPerson.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ ...first, posts: [first, ...others].map(({ holding }) => teamPost(holding)) }])),
    supervised: supervised.map((person) => ({ ...person, posts: person.posts.map(teamPost) })),
  }
}
