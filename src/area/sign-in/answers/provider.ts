import { isId } from '../../../kernel/id.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { appendToAudit } from '../../../platform/audit/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { type KeptAttempt, keepAttempt, takeAttempt } from '../../../platform/identity/attempts.ts'
import { type ViewedOrganisation, organisationOf, parseCredential } from '../../../platform/identity/index.ts'
import { type ExternalIdentity, type Prompt, type ProviderSettings, identityFrom } from '../../../platform/identity/oidc/index.ts'
import { type KnownProvider, findProvider } from '../../../platform/identity/providers.ts'
import type { SignInOptions } from '../options.ts'
import { refusalPage } from '../pages/refusal-page.tsx'
import type { RefusalCode } from '../rules/refusal.ts'
import { toldOneByOne } from '../rules/refusals-told.ts'
import { personOf } from '../service/provider-person.ts'
import { identityStore } from '../store/identity-store.ts'
import { namedOrganisation } from './organisations.ts'
import { countRefusal } from '../store/refusal-counts.ts'
import { returning, wayBackOf } from './way-back.ts'
import { leaveEarlier, welcome } from './welcome.ts'

/** Where an attempt happens. */
interface Where {
  readonly organisation: ViewedOrganisation
  readonly provider: KnownProvider
  readonly returnTo: string | null
}

/** Leads to a provider, and keeps what must be known when the person is back. */
export async function answerBegin(request: SignInRequest, { relyingParty, box }: SignInOptions): Promise<Answer> {
  const { parameters, inTransaction } = request
  const organisation = await namedOrganisation(request)
  const providerId = parameters['provider']
  if (organisation === null || organisation.isDemonstration || !isId(providerId)) return notFound
  const { tenant } = organisation
  const provider = await inTransaction('read', tenant, (transaction) => findProvider(transaction, tenant, providerId, box))
  if (provider === null) return notFound
  const back = wayBackOf(request)
  const where = { organisation, provider, returnTo: back.return ?? null }
  if (provider.isSecretLost) return refuse(request, where, 'secret-lost')
  const begun = await relyingParty.begin(provider.settings, back.again === 'yes' ? promptFor(provider.settings) : undefined)
  if (!begun.ok) return refuse(request, where, begun.error.code)
  const kept: KeptAttempt = { providerId, attempt: begun.value.attempt, returnTo: where.returnTo }
  const { now, newId, randomBytes } = request
  const cookie = await inTransaction('write', tenant, (transaction) => keepAttempt(transaction, { tenant, kept, now, newId, randomBytes }))
  return { kind: 'redirect', to: begun.value.redirectTo.href, cookies: [{ name: 'attempt', value: cookie }] }
}

/** After somebody else: Entra ID shows whom it knows; others ask anew. */
function promptFor({ kind }: ProviderSettings): Prompt {
  return kind === 'entra' ? 'select_account' : 'login'
}

/** Who comes back from a provider: the attempt is used once, the provider is asked outside any transaction, then the person is found. */
export async function answerReturn(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  const where = await takenAttempt(request, options)
  // Back to an address that let them in before.
  if (where === null && request.viewer !== null) return { kind: 'redirect', to: href(paths.home) }
  if (where === null) return { kind: 'page', status: 403, html: refusalPage({ code: 'no-attempt', at: null, back: {} }), cookies: [{ name: 'attempt', value: null }] }
  const identity = await identityOf(request, options, where)
  if (!identity.ok) return refuse(request, where, identity.error)
  const answer = await enter(request, options, where, identity.value)
  if (!answer.ok) return refuse(request, where, answer.error)
  await leaveEarlier(request)
  return answer.value
}

async function takenAttempt({ cookies, inTransaction, now }: SignInRequest, { box }: SignInOptions): Promise<(Where & { readonly kept: KeptAttempt }) | null> {
  const credential = parseCredential(cookies.attempt)
  if (credential === null) return null
  const { tenant } = credential
  return inTransaction('write', tenant, async (transaction) => {
    const kept = await takeAttempt(transaction, credential, now)
    const organisation = await organisationOf(transaction, tenant)
    const provider = kept === null ? null : await findProvider(transaction, tenant, kept.providerId, box)
    return kept === null || organisation === null || provider === null ? null : { kept, organisation, provider, returnTo: kept.returnTo }
  })
}

async function identityOf({ query, parameters }: SignInRequest, { relyingParty, publicOrigin }: SignInOptions, { provider, kept }: Where & { readonly kept: KeptAttempt }): Promise<Result<ExternalIdentity, RefusalCode>> {
  const callback = new URL(href(paths.signInReturn, { provider: parameters['provider'] ?? '' }), publicOrigin)
  for (const [name, values] of Object.entries(query)) for (const value of values) callback.searchParams.append(name, value)
  const claims = await relyingParty.finish(provider.settings, kept.attempt, callback)
  if (!claims.ok) return failure(claims.error.code)
  const identity = identityFrom(provider.settings, claims.value)
  return identity.ok ? identity : failure(identity.error.code)
}

async function enter({ inTransaction, now, today, newId, randomBytes }: SignInRequest, { box }: SignInOptions, { organisation, provider, returnTo }: Where, identity: ExternalIdentity): Promise<Result<Answer, RefusalCode>> {
  const { tenant } = organisation
  const { providerId } = provider.settings
  return inTransaction('write', tenant, async (transaction) => {
    const found = await personOf(identityStore(transaction, { tenant, providerId, now, today, newId }), provider.settings, identity)
    if (!found.ok) return found
    const { personId, isNew } = found.value
    const { issuer, subject, sid } = identity
    const method = { kind: 'provider', providerId, issuer, subject, providerSid: sid, sealedIdToken: box.seal(identity.idToken) } as const
    const before = isNew ? [{ action: 'identity/identity-linked' as const, subjectId: personId, details: { providerId, by: provider.settings.matchesBy } }] : []
    return success(await welcome(transaction, { tenant, personId, method, returnTo, before, now, newId, randomBytes }))
  })
}

/** Refuses, with its reason in the audit trail, unless many were in this hour: then it is counted. */
async function refuse({ inTransaction, now }: SignInRequest, { organisation, provider, returnTo }: Where, code: RefusalCode): Promise<Answer> {
  const { tenant, odsCode } = organisation
  const { providerId, name } = provider.settings
  const event = { action: 'identity/sign-in-refused', details: { code, providerId } } as const
  await inTransaction('write', tenant, async (transaction) => {
    if ((await countRefusal(transaction, tenant, { providerId, code }, now)) > toldOneByOne) return
    await appendToAudit(transaction, { tenant, at: now, actor: { kind: 'visitor' }, events: [event] })
  })
  const html = refusalPage({ code, at: { odsCode, provider: { providerId, name } }, back: returning(returnTo) })
  return { kind: 'page', status: 403, html, cookies: [{ name: 'attempt', value: null }] }
}
