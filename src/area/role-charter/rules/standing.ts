import type { CharterText, CharterVersion, HourKind, Side, Signature } from '../records.ts'
import { hourKinds } from '../records.ts'

/** What a charter needs before it can be agreed. */
export type Lacking = 'purpose' | 'review' | HourKind

/** What is missing before the two can agree: what the post is for, the hours of each kind, and when to look again. */
export function lackingIn({ boxes, hours, reviewOn }: CharterText): readonly Lacking[] {
  return [...(boxes.purpose === '' ? (['purpose'] as const) : []), ...hourKinds.filter((kind) => hours[kind] === null), ...(reviewOn === null ? (['review'] as const) : [])]
}

/** How far the latest version is. `with-earlier`: both agreed, but the post reports to somebody else by now. */
export type Standing = 'draft' | 'waits-for-manager' | 'waits-for-holder' | 'agreed' | 'with-earlier'

/** Who the two are on a day. */
export interface TheTwo {
  readonly holderId: string
  /** Who holds the post that is reported to; none while it is vacant. */
  readonly managerIds: readonly string[]
}

/** How far a version is, by who signed it and who the two are now. */
export function standingOf(version: number, signatures: readonly Signature[], { holderId, managerIds }: TheTwo): Standing {
  const mine = signatures.filter((one) => one.version === version)
  const isHolderIn = mine.some(({ side, signerId }) => side === 'holder' && signerId === holderId)
  const managers = mine.filter(({ side }) => side === 'line-manager')
  const isManagerIn = managers.some(({ signerId }) => signerId !== null && managerIds.includes(signerId))
  if (isHolderIn && (isManagerIn || (managers.length > 0 && managerIds.length === 0))) return 'agreed'
  if (isHolderIn && managers.length > 0) return 'with-earlier'
  if (isHolderIn) return 'waits-for-manager'
  return isManagerIn ? 'waits-for-holder' : 'draft'
}

/** May somebody on this side sign the latest version now? Each signs a version once. */
export function maySign(side: Side, viewerId: string, version: number, signatures: readonly Signature[]): boolean {
  return !signatures.some((one) => one.version === version && one.side === side && one.signerId === viewerId)
}

/** The latest version that both signed, whoever the line manager was; null while there is none. */
export function lastAgreed<Version extends Pick<CharterVersion, 'version'>>(versions: readonly Version[], signatures: readonly Signature[]): Version | null {
  const signedBy = (version: number, side: Side) => signatures.some((one) => one.version === version && one.side === side)
  return versions.toSorted((one, other) => other.version - one.version).find(({ version }) => signedBy(version, 'holder') && signedBy(version, 'line-manager')) ?? null
}
