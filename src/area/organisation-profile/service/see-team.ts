import { isOpenOn, unitHeadOn } from '../../organisation/index.ts'
import type { Release, ReleasedUnit } from '../records.ts'
import type { Asking } from './asking.ts'

/** What a line manager sees of the units that they manage. */
export interface TeamView {
  /** Null before anything was released. */
  readonly release: Release | null
  readonly root: ReleasedUnit | null
  readonly units: readonly ReleasedUnit[]
}

/** The units at whose head the viewer holds a post today, in the newest release. */
export async function seeTeam(asking: Asking): Promise<TeamView> {
  const [release = null] = await asking.store.releases()
  if (release === null) return { release, root: null, units: [] }
  const managed = await managedUnits(asking)
  const units = await asking.store.unitsOf(release.releaseId)
  return { release, root: units.find(({ parentId }) => parentId === null) ?? null, units: units.filter(({ unitId }) => managed.has(unitId)) }
}

async function managedUnits({ organisation, holders, viewer, today }: Asking): Promise<ReadonlySet<string>> {
  const own = await organisation.postsById(await holders.postsOf(viewer.personId, today))
  const managed = new Set<string>()
  for (const { postId, unitId } of own) {
    const posts = (await organisation.postsOfUnit(unitId)).filter((post) => isOpenOn(post, today))
    const head = unitHeadOn(await organisation.linesOfUnit(unitId), new Set(posts.map((post) => post.postId)), today)
    if (head?.postId === postId) managed.add(unitId)
  }
  return managed
}
