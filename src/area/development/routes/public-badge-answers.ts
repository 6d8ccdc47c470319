import type { JWK } from 'jose'
import type { Transaction } from 'kysely'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { Problem } from '../../../platform/design/index.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { firstValue, notFound } from '../../../platform/http/sent-fields.ts'
import { type ViewedOrganisation, findOrganisation } from '../../../platform/identity/index.ts'
import { badgeAddresses, keyNamedBy, onlyList } from '../badge/badge-addresses.ts'
import { type BadgeProblem, type CheckedBadge, checkBadge } from '../badge/check-badge.ts'
import { identityHash, issuerDocument } from '../badge/credential.ts'
import { keyAddressIn } from '../badge/key-address-in.ts'
import { signCredential } from '../badge/sign-credential.ts'
import { statusListCredential } from '../badge/status-list.ts'
import { checkPage, checkedPage } from '../pages/check-page.tsx'
import { type ReadBadge, readBadge } from '../rules/read-badge.ts'
import { issuerOf } from '../service/badges.ts'
import { badgeStore, placesTakenBack, publicKeysOf } from '../store/badge-store.ts'
import { badgeProblemWords } from '../words/badge.ts'
import type { BadgeOptions } from './badge-answers.ts'

/** Reads something of the organisation that an address names; null when there is none. */
async function ofOrganisation<Value>(request: SignInRequest, odsCode: string, read: (transaction: Transaction<unknown>, organisation: ViewedOrganisation) => Promise<Value>): Promise<Value | null> {
  const organisation = await request.inTransaction('read', null, (transaction) => findOrganisation(transaction, odsCode))
  return organisation === null ? null : request.inTransaction('read', organisation.tenant, (transaction) => read(transaction, organisation))
}

function json(body: unknown): Answer {
  return { kind: 'json', status: 200, body }
}

/** Who issues: the organisation, and nothing about anybody. */
export async function answerIssuer(request: SignInRequest, { publicOrigin }: BadgeOptions): Promise<Answer> {
  const profile = await ofOrganisation(request, request.parameters['organisation'] ?? '', async (_transaction, organisation) =>
    issuerDocument(issuerOf({ origin: publicOrigin, organisation, addresses: badgeAddresses(publicOrigin, organisation.odsCode) })),
  )
  return profile === null ? notFound : json(profile)
}

/** All keys that ever signed for an organisation, each by the address that badges name it by. */
export async function answerKeys(request: SignInRequest, { publicOrigin }: BadgeOptions): Promise<Answer> {
  const keys = await ofOrganisation(request, request.parameters['organisation'] ?? '', async (transaction, { tenant, odsCode }) => {
    const { key: addressOf } = badgeAddresses(publicOrigin, odsCode)
    return [...(await publicKeysOf(transaction, tenant))].map(([keyId, key]) => ({ ...key, kid: addressOf(keyId) }))
  })
  return keys === null ? notFound : json({ keys })
}

/** One of them. */
export async function answerKey(request: SignInRequest, { publicOrigin }: BadgeOptions): Promise<Answer> {
  const keyId = request.parameters['key'] ?? ''
  const key = await ofOrganisation(request, request.parameters['organisation'] ?? '', async (transaction, { tenant, odsCode }) => {
    const found = (await publicKeysOf(transaction, tenant)).get(keyId)
    return found === undefined ? null : { ...found, kid: badgeAddresses(publicOrigin, odsCode).key(keyId) }
  })
  return key === null ? notFound : json(key)
}

/** The list of badges that were taken back, signed as badges are. There is none before the first badge. */
export async function answerStatus(request: SignInRequest, { publicOrigin, box }: BadgeOptions): Promise<Answer> {
  const { now, newId, randomBytes } = request
  if (request.parameters['list'] !== onlyList) return notFound
  const list = await ofOrganisation(request, request.parameters['organisation'] ?? '', async (transaction, organisation) => {
    const key = await badgeStore(transaction, organisation.tenant, { box, now, newId, randomBytes }).knownKey()
    if (key === null) return null
    const addresses = badgeAddresses(publicOrigin, organisation.odsCode)
    const issuer = issuerOf({ origin: publicOrigin, organisation, addresses })
    return signCredential(statusListCredential(addresses.statusList, issuer, await placesTakenBack(transaction, organisation.tenant), now), key, addresses.key(key.keyId))
  })
  return list === null ? notFound : { kind: 'file', contentType: 'application/vc+jwt', fileName: 'status.jwt', text: list }
}

/** The form in which somebody pastes a badge. */
export async function answerCheckForm(): Promise<Answer> {
  return { kind: 'page', html: checkPage({ badge: '', address: '', problems: [] }) }
}

/** Checks it and says what it says. Nothing of it is kept. */
export async function answerCheck(request: SignInRequest): Promise<Answer> {
  const [badge, address] = [firstValue(request.form, 'badge'), firstValue(request.form, 'address').trim()]
  const read = await readSigned(request, badge)
  if (!read.ok) {
    const problems: readonly Problem[] = [{ fieldId: 'badge', words: badgeProblemWords[read.error.code] }]
    return { kind: 'page', status: 422, html: checkPage({ badge, address, problems }) }
  }
  const { recipient } = read.value.badge
  const fits = recipient.kind !== 'hash' || address === '' ? null : identityHash(address, recipient.salt) === recipient.hash
  return { kind: 'page', html: checkedPage({ read: read.value.badge, isWithdrawn: read.value.isWithdrawn, fits }) }
}

async function readSigned(request: SignInRequest, badge: string): Promise<Result<{ readonly badge: ReadBadge; readonly isWithdrawn: boolean }, BadgeProblem>> {
  const address = keyAddressIn(badge)
  if (address === null) return failure({ code: 'not-a-badge' })
  const named = keyNamedBy(address)
  if (named === null) return failure({ code: 'not-ours' })
  const known = await ofOrganisation(request, named.odsCode, async (transaction, { tenant }) => ({ key: (await publicKeysOf(transaction, tenant)).get(named.keyId) ?? null, takenBack: await placesTakenBack(transaction, tenant) }))
  if (known === null || known.key === null) return failure({ code: 'not-ours' })
  const checked: Result<CheckedBadge, BadgeProblem> = await checkBadge(badge, new Map<string, JWK>([[address, known.key]]), request.now)
  if (!checked.ok) return checked
  const read = readBadge(checked.value.credential)
  return success({ badge: read, isWithdrawn: read.place !== null && known.takenBack.includes(read.place) })
}
