import { type Names } from '../../people/index.ts'
import type { CharterVersion, Side, Signature } from '../records.ts'
import { type Lacking, type Standing, lackingIn, lastAgreed, maySign, standingOf } from '../rules/standing.ts'
import type { Asking, NamedMeasure } from './asking.ts'
import type { Named, PlacedCharter } from './role-charter-store.ts'

/** A charter as one of the two has it before them. */
export interface OpenCharter {
  readonly charter: PlacedCharter
  readonly side: Side
  /** Who holds the post that is reported to. */
  readonly managers: readonly Named[]
}

/** The same with everything that its page shows. */
export interface SeenCharter extends OpenCharter {
  readonly latest: CharterVersion
  /** Latest first. */
  readonly versions: readonly CharterVersion[]
  readonly signatures: readonly Signature[]
  readonly standing: Standing
  readonly lacking: readonly Lacking[]
  readonly maySign: boolean
  /** What both agreed last; null while there is nothing. */
  readonly agreed: CharterVersion | null
  readonly names: Names
  /** Those that any version names. */
  readonly measures: readonly NamedMeasure[]
}

/** A charter of the viewer, or of somebody whose post reports to theirs; null for everybody else. */
export async function openCharter({ store, viewerId, today }: Pick<Asking, 'store' | 'viewerId' | 'today'>, charterId: string): Promise<OpenCharter | null> {
  const charter = await store.find(charterId, today)
  if (charter === null) return null
  const managers = ((await store.managersOf([charter.postId], today)).get(charter.postId) ?? []).filter(({ personId }) => personId !== charter.personId)
  if (charter.personId === viewerId) return { charter, side: 'holder', managers }
  const isManager = charter.isHeld && managers.some(({ personId }) => personId === viewerId)
  return isManager ? { charter, side: 'line-manager', managers } : null
}

/** What the page of a charter shows; null where there is none for who asks. */
export async function seeCharter(asking: Asking, charterId: string): Promise<SeenCharter | null> {
  const open = await openCharter(asking, charterId)
  if (open === null) return null
  const { store, around, viewerId } = asking
  const versions = await store.versions(charterId)
  const [latest] = versions
  if (latest === undefined) return null
  const signatures = await store.signatures(charterId)
  const ids = new Set([...versions.map(({ writtenBy }) => writtenBy), ...signatures.map(({ signerId }) => signerId)].filter((id) => id !== null))
  const managerIds = open.managers.map(({ personId }) => personId)
  return {
    ...open,
    latest,
    versions,
    signatures,
    standing: standingOf(latest.version, signatures, { holderId: open.charter.personId, managerIds }),
    lacking: lackingIn(latest),
    maySign: open.charter.isHeld && maySign(open.side, viewerId, latest.version, signatures),
    agreed: lastAgreed(versions, signatures),
    names: await around.names([...ids]),
    measures: await around.measures(open.charter.unitId, versions.flatMap(({ measureIds }) => measureIds)),
  }
}
