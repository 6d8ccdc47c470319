import { type Scope, type UnitTree, buildUnitTree, coversUnit } from '../../organisation/index.ts'
import type { Release, ReleasedShare, ReleasedUnit } from '../records.ts'
import { mayCloseWaves, seenUnits } from '../rules/who-may.ts'
import type { Asking } from './asking.ts'

/** A release as far as the viewer may see it. */
export interface ReleaseView {
  readonly release: Release
  /** Newest first, this one too. */
  readonly all: readonly Release[]
  /** The organisation itself. */
  readonly root: ReleasedUnit
  /** Other units that the viewer may see, in the order of the tree. */
  readonly units: readonly ReleasedUnit[]
  /** The release before, where it asked about the same framework. */
  readonly before: { readonly release: Release; readonly units: ReadonlyMap<string, ReleasedUnit> } | null
  readonly mayClose: boolean
}

/** Who looks, before anything was released. */
export interface NoReleaseView {
  readonly release: null
  readonly mayClose: boolean
}

/**
 * A release of the organisation.
 * @param releaseId null for the newest
 * @returns null when there is none of this id, or no organisation
 */
export async function seeRelease(asking: Asking, releaseId: string | null = null): Promise<ReleaseView | NoReleaseView | null> {
  const tree = await treeOf(asking)
  if (tree === null) return null
  const mayClose = mayCloseWaves(asking.viewer, tree)
  const all = await asking.store.releases()
  if (all.length === 0) return releaseId === null ? { release: null, mayClose } : null
  const release = releaseId === null ? all[0] : all.find((one) => one.releaseId === releaseId)
  return release === undefined ? null : viewOf(asking, { release, all, scope: seenUnits(asking.viewer, tree), mayClose })
}

async function viewOf({ store }: Asking, { release, all, scope, mayClose }: Pick<ReleaseView, 'release' | 'all' | 'mayClose'> & { readonly scope: Scope }): Promise<ReleaseView | null> {
  const units = await store.unitsOf(release.releaseId)
  const root = units.find(({ parentId }) => parentId === null)
  if (root === undefined) return null
  const before = all.find(({ number, framework }) => number === release.number - 1 && framework.id === release.framework.id)
  const unitsBefore = before === undefined ? [] : await store.unitsOf(before.releaseId)
  return {
    release,
    all,
    root,
    units: units.filter((unit) => unit !== root && coversUnit(scope, unit.unitId)),
    before: before === undefined ? null : { release: before, units: new Map(unitsBefore.map((unit) => [unit.unitId, unit])) },
    mayClose,
  }
}

/** The organisation's shares of people, by aspect and by capability. */
export function seeShares({ store }: Asking, { releaseId }: Pick<Release, 'releaseId'>): Promise<readonly ReleasedShare[]> {
  return store.sharesOf(releaseId)
}

async function treeOf({ organisation }: Asking): Promise<UnitTree | null> {
  const units = await organisation.units()
  return units.length === 0 ? null : buildUnitTree(units)
}
