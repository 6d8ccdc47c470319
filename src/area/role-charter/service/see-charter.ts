import { type Names } from '../../people/index.ts'
import type { CharterVersion, Side, Signature } from '../records.ts'
import { type Lacking, type Standing, lackingIn, lastAgreed, maySign, standingOf } from '../rules/standing.ts'
import type { Asking } from './asking.ts'
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
}

/** A charter of the viewer, or of somebody whose post reports to theirs; null for everybody else. */
export async function openCharter({ store, viewerId, today }: Pick<Asking, 'store' | 'viewerId' | 'today'>, charterId: string): Promise<OpenCharter | null> {
  const charter = await store.find(charterId, today)
  if (charter === null) return null
  const managers = (await store.managersOf(charter.postId, today)).filter(({ personId }) => personId !== charter.personId)
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
  }
}

/** A charter in a list, with how far it is. */
export interface ListedCharter {
  readonly charter: PlacedCharter
  readonly standing: Standing
  /** Who looks at the list can sign now. */
  readonly waitsForMe: boolean
  readonly latest: CharterVersion
}

/** The charters of the viewer's own posts, and those of the posts that report to theirs. */
export async function listCharters(asking: Asking): Promise<{ readonly mine: readonly ListedCharter[]; readonly team: readonly ListedCharter[] }> {
  const { store, viewerId, today } = asking
  const listed = async (charters: readonly PlacedCharter[], side: Side) => {
    const found: ListedCharter[] = []
    // One after the other: they share the one connection of the request.
    for (const charter of charters) {
      const [versions, signatures] = [await store.versions(charter.charterId), await store.signatures(charter.charterId)]
      const managers = await store.managersOf(charter.postId, today)
      const [latest] = versions
      if (latest === undefined) continue
      const standing = standingOf(latest.version, signatures, { holderId: charter.personId, managerIds: managers.map(({ personId }) => personId).filter((id) => id !== charter.personId) })
      const isSigned = !maySign(side, viewerId, latest.version, signatures)
      const isAsked = side === 'holder' ? standing === 'waits-for-holder' : standing === 'waits-for-manager' || standing === 'with-earlier'
      found.push({ charter, standing, waitsForMe: charter.isHeld && isAsked && !isSigned, latest })
    }
    return found
  }
  return { mine: await listed(await store.ofPerson(viewerId, today), 'holder'), team: await listed(await store.ofReports(viewerId, today), 'line-manager') }
}
