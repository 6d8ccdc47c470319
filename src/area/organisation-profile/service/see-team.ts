import { holdsOn } from '../../../kernel/period.ts'
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

/** The units at whose head the viewer holds a post today, and those whose head reports to them, in the newest release. */
export async function seeTeam(asking: Asking): Promise<TeamView> {
  const [release = null] = await asking.store.releases()
  if (release === null) return { release, root: null, units: [] }
  const managed = await managedUnits(asking)
  const units = await asking.store.unitsOf(release.releaseId)
  return { release, root: units.find(({ parentId }) => parentId === null) ?? null, units: units.filter(({ unitId }) => managed.has(unitId)) }
}

async function managedUnits({ organisation, holders, viewer, today }: Asking): Promise<ReadonlySet<string>> {
  const own = await holders.postsOf(viewer.personId, today)
  const reporting = (await Promise.all(own.map((postId) => organisation.linesTo(postId)))).flat().filter((line) => holdsOn(line, today))
  const posts = await organisation.postsById([...own, ...reporting.map(({ postId }) => postId)])
  const managed = new Set<string>()
  for (const [unitId, ofUnit] of Map.groupBy(posts, (post) => post.unitId)) {
    const open = (await organisation.postsOfUnit(unitId)).filter((post) => isOpenOn(post, today))
    const head = unitHeadOn(await organisation.linesOfUnit(unitId), new Set(open.map(({ postId }) => postId)), today)
    if (ofUnit.some(({ postId }) => postId === head?.postId)) managed.add(unitId)
  }
  return managed
}
