import { createHash } from 'node:crypto'
import type { BadgeFacts } from '../rules/badge-facts.ts'
import { badgeWords, criteriaText } from '../words/badge.ts'

/** Who issues badges: the organisation in which a goal was signed off. */
export interface BadgeIssuer {
  /** The address that gives its profile, https. */
  readonly id: string
  readonly name: string
  readonly url: string
}

/** Everything that a credential holds besides what its goal says. */
export interface CredentialParts {
  /** A urn:uuid: the badge is in the hands of its person alone, and has no address. */
  readonly id: string
  readonly achievementId: string
  readonly issuer: BadgeIssuer
  /** A urn:uuid of the person, made for this badge alone: two badges of one person are not joined by it. */
  readonly recipientId: string
  readonly recipient: Recipient
  /** The moment of issue. Parts of a second are cut off, since the claim of the token bears none. */
  readonly issuedAt: Date
  /** Where to ask whether the sign-off still stands; null without. */
  readonly status: BadgeStatus | null
}

/**
 * How the person is told, as they chose: by name, or by a hash of their e-mail address, which says nothing to whoever does not know the address.
 * @source Open Badges 3.0, B.1.11 (IdentityObject)
 */
export type Recipient = { readonly kind: 'name'; readonly name: string } | { readonly kind: 'address'; readonly address: string; readonly salt: string }

/** The place of a badge in a list of badges that were taken back. @source W3C Bitstring Status List 1.0 */
export interface BadgeStatus {
  readonly listUrl: string
  readonly index: number
}

/** @source Open Badges 3.0, appendix C (context files) */
const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] as const

/** The profile of the issuer, as its address gives it, and as a badge holds it. */
export function issuerProfile({ id, name, url }: BadgeIssuer): { readonly id: string; readonly type: readonly ['Profile']; readonly name: string; readonly url: string } {
  return { id, type: ['Profile'], name, url }
}

/** The same as a document of its own. */
export function issuerDocument(issuer: BadgeIssuer): Readonly<Record<string, unknown>> {
  return { '@context': contexts, ...issuerProfile(issuer) }
}

/**
 * A badge as a credential of the W3C data model 2.0, not signed yet.
 * @source Open Badges 3.0, appendix B (data model)
 */
export function openBadge(facts: BadgeFacts, parts: CredentialParts) {
  const { capability, signOff, evidence } = facts
  return {
    '@context': contexts,
    id: parts.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'] as const,
    name: badgeWords.name(capability.name),
    description: badgeWords.description(capability),
    issuer: issuerProfile(parts.issuer),
    validFrom: wholeSecond(parts.issuedAt),
    awardedDate: `${signOff.on}T00:00:00Z`,
    credentialSubject: {
      id: parts.recipientId,
      type: ['AchievementSubject'] as const,
      identifier: [identityOf(parts.recipient)] as const,
      achievement: {
        id: parts.achievementId,
        type: ['Achievement'] as const,
        achievementType: 'Achievement',
        name: badgeWords.name(capability.name),
        description: `${badgeWords.description(capability)} ${badgeWords.limits}`,
        criteria: { narrative: criteriaText(facts) },
        tag: [capability.domain, ...(capability.code === null ? [] : [`evenkeel-core ${capability.code}`])],
      },
    },
    evidence: evidence.map((one) => ({
      ...(one.href === null ? {} : { id: one.href }),
      type: ['Evidence'] as const,
      name: badgeWords.evidence(one),
      ...(one.words === null ? {} : { narrative: one.words }),
      genre: one.kind,
    })),
    ...(parts.status === null ? {} : { credentialStatus: statusOf(parts.status) }),
  }
}

function identityOf(recipient: Recipient) {
  if (recipient.kind === 'name') return { type: 'IdentityObject', hashed: false, identityHash: recipient.name, identityType: 'name' } as const
  const { address, salt } = recipient
  return { type: 'IdentityObject', hashed: true, identityHash: identityHash(address, salt), identityType: 'emailAddress', salt } as const
}

/**
 * The hash by which a badge tells an e-mail address.
 * @source Open Badges 3.0, B.7.2 (IdentityHash): sha256, a dollar sign, and the hash of the identity with the salt behind it
 * @example a@example.com with Kosher: sha256$b5809d8a92f8858436d7e6b87c12ebc0ae1eac4baecc2c0b913aee2c922ef399
 */
export function identityHash(address: string, salt: string): string {
  return `sha256$${createHash('sha256').update(`${address.trim().toLowerCase()}${salt}`, 'utf8').digest('hex')}`
}

/** As both the credential and its token write a moment. */
export function wholeSecond(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`
}

function statusOf({ listUrl, index }: BadgeStatus) {
  return { id: `${listUrl}#${index}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation', statusListIndex: String(index), statusListCredential: listUrl }
}
