import { type Result, failure, success } from '../../../kernel/result.ts'
import { type BadgeAddresses, isReachable } from '../badge/badge-addresses.ts'
import { type BadgeIssuer, type Recipient, openBadge } from '../badge/credential.ts'
import { signCredential } from '../badge/sign-credential.ts'
import type { KeptBadge, KeptGoal } from '../records.ts'
import { type BadgeRefusal, badgeFacts } from '../rules/badge-facts.ts'
import type { Evidence } from '../rules/development-plan.ts'
import type { BadgeStore } from './badge-store.ts'

/** Who issues, and where others can look it up. */
export interface Issuing {
  readonly origin: string
  readonly organisation: { readonly name: string; readonly isDemonstration: boolean }
  readonly addresses: BadgeAddresses
}

/** A badge is issued only where others can look its key up; the demonstration is no more than a try. */
export function canIssue({ origin, organisation }: Pick<Issuing, 'origin' | 'organisation'>): boolean {
  return isReachable(origin) || organisation.isDemonstration
}

/** What the profile of an issuer says. */
export function issuerOf({ origin, organisation, addresses }: Issuing): BadgeIssuer {
  return { id: addresses.issuer, name: organisation.name, url: origin }
}

/** What a badge is made with, besides its goal. */
export interface BadgeMaking extends Issuing {
  readonly store: BadgeStore
  readonly now: Date
  readonly newId: () => string
}

/**
 * Makes the badge of a goal that was signed off, signs it and keeps it for its person.
 * @param recipient as the person chose; null when they chose nothing
 */
export async function takeBadge(making: BadgeMaking, goal: KeptGoal, evidence: readonly Evidence[], recipient: Recipient | null): Promise<Result<KeptBadge, BadgeRefusal>> {
  const { store, addresses, now, newId } = making
  if (!canIssue(making)) return failure({ code: 'no-address-of-service' })
  const facts = badgeFacts(goal, evidence)
  if (!facts.ok) return facts
  if ((await store.ofGoal(goal.goalId)).some(({ withdrawn }) => withdrawn === null)) return failure({ code: 'has-one' })
  if (recipient === null) return failure({ code: 'not-chosen' })
  const key = await store.signingKey()
  if (key === null) return failure({ code: 'key-sealed' })
  const place = await store.newPlace()
  const badgeId = newId()
  const id = `urn:uuid:${badgeId}`
  const credential = openBadge(facts.value, { id, achievementId: `${id}#achievement`, issuer: issuerOf(making), recipientId: `urn:uuid:${newId()}`, recipient, issuedAt: now, status: { listUrl: addresses.statusList, index: place } })
  const badge: KeptBadge = { badgeId, goalId: goal.goalId, place, toldBy: recipient.kind, token: await signCredential(credential, key, addresses.key(key.keyId)), issuedAt: now, withdrawn: null }
  await store.add(badge)
  return success(badge)
}
