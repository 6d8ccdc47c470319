import { minuteMs } from '../../../kernel/durations.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { endSessions } from '../../../platform/identity/index.ts'
import { findProvider, listProviders } from '../../../platform/identity/providers.ts'
import type { SignInOptions } from '../options.ts'
import { signedOutPage, stillSignedInPage } from '../pages/signed-out-page.tsx'
import { type Errand, errandText, parseErrand } from '../rules/errand.ts'
import { type EndedSignIn, endForProvider, findEnded, findSignIn, forgetIdToken } from '../store/sign-ins.ts'
import { wayOutWords } from '../words/way-out.ts'
import { wayBackOf } from './way-back.ts'

/** Whoever signed out goes on to the provider within this time, or not at all. */
const errandMinutes = 10
/** Long enough to read the page, short enough not to leave. */
const secondsToProvider = 4

/** Ends the sign-in of this browser. When a provider let the person in, the way out leads on to it, unless nobody pressed anything. */
export async function answerSignOut(request: SignedInRequest, options: SignInOptions): Promise<Answer> {
  const { transaction, viewer, form, now, record } = request
  const { tenant } = viewer.organisation
  const own = { tenant, personId: viewer.personId }
  const isIdle = firstValue(form, 'because') === 'idle'
  const thenSignIn = firstValue(form, 'then') === 'sign-in'
  const signIn = await findSignIn(transaction, own, viewer.sessionId)
  const leadsToProvider = signIn?.method === 'provider' && !isIdle
  if (leadsToProvider) await endForProvider(transaction, own, viewer.sessionId, now)
  else await endSessions(transaction, tenant, { kind: 'one', sessionId: viewer.sessionId, personId: viewer.personId }, now)
  record({ action: 'identity/signed-out', subjectId: viewer.personId, details: { because: isIdle ? 'idle' : 'own-wish', sessions: 1 } })
  const isDemonstration = signIn?.method === 'demonstration'
  const hasNoWayBack = signIn?.method === 'link' && !options.mail.leaves && (await listProviders(transaction, tenant, options.box)).length === 0
  if (!leadsToProvider && thenSignIn) return gone(isDemonstration ? href(paths.signInDemonstration) : href(paths.signIn, {}, { again: 'yes' }), null)
  return gone(href(paths.signedOut, {}, { ...(isIdle ? { because: 'idle' } : {}), ...(isDemonstration ? { from: 'demonstration' } : hasNoWayBack ? { from: 'no-way-back' } : {}) }), leadsToProvider ? sealed({ kind: 'sign-out', tenant, sessionId: viewer.sessionId, thenSignIn }, options) : null)
}

/** Leads out of a sign-in that has ended: the browser forgets it, and what it kept of our pages. */
export function gone(to: string, attempt: string | null): Answer {
  return {
    kind: 'redirect',
    to,
    clearsBrowser: true,
    cookies: [
      { name: 'session', value: null },
      { name: 'attempt', value: attempt },
    ],
  }
}

function sealed(errand: Errand, { box }: SignInOptions): string {
  return box.seal(errandText(errand))
}

function errandOf({ cookies }: SignInRequest, { box }: SignInOptions): Errand | null {
  return parseErrand(cookies.attempt === undefined ? null : box.open(cookies.attempt))
}

/** The page of who is signed out; from it the way leads on to the provider where they still are. */
export async function answerSignedOut(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  if (request.viewer !== null) return { kind: 'page', html: stillSignedInPage({ ...request.viewer, formId: request.newId() }) }
  const errand = errandOf(request, options)
  if (errand?.kind === 'sign-in') return { kind: 'redirect', to: href(paths.signIn, {}, { again: 'yes' }), cookies: [{ name: 'attempt', value: null }] }
  const isIdle = firstValue(request.query, 'because') === 'idle'
  const from = firstValue(request.query, 'from')
  const provider = errand === null ? null : await providerName(request, options, errand)
  const html = signedOutPage({ isIdle, provider, back: wayBackOf(request), isDemonstration: from === 'demonstration' && (await options.hasDemonstrationSignIn()), hasNoWayBack: from === 'no-way-back' && !options.mail.leaves })
  const cookies = [{ name: 'session', value: null } as const]
  if (provider === null) return { kind: 'page', html, cookies, ...(isIdle ? { clearsBrowser: true as const } : {}) }
  return { kind: 'page', html, cookies, refresh: { seconds: secondsToProvider, to: href(paths.signedOutAtProvider) } }
}

async function providerName({ inTransaction, now }: SignInRequest, { box }: SignInOptions, { tenant, sessionId }: Extract<Errand, { readonly kind: 'sign-out' }>): Promise<string | null> {
  return inTransaction('read', tenant, async (transaction) => {
    const ended = await findEnded(transaction, tenant, sessionId, sinceOf(now))
    const provider = ended === null ? null : await findProvider(transaction, tenant, ended.providerId, box)
    if (ended === null) return null
    return provider?.settings.name ?? wayOutWords.signedOut.aProvider
  })
}

function sinceOf(now: Date): Date {
  return new Date(now.getTime() - errandMinutes * minuteMs)
}

/** Leads to the place at the provider where the person signs out there too; by a page of ours, since a form of ours may lead to us only. */
export async function answerSignedOutAtProvider(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  const errand = errandOf(request, options)
  const none: Answer = { kind: 'redirect', to: href(paths.signedOut), cookies: [{ name: 'attempt', value: null }] }
  if (errand?.kind !== 'sign-out') return none
  const next: Answer = errand.thenSignIn ? { ...none, to: href(paths.signIn, {}, { again: 'yes' }) } : none
  const address = await endSessionAddress(request, options, errand)
  if (address === null) return next
  return { kind: 'redirect', to: address, cookies: [{ name: 'attempt', value: errand.thenSignIn ? sealed({ kind: 'sign-in' }, options) : null }] }
}

async function endSessionAddress({ inTransaction, now }: SignInRequest, { relyingParty, box }: SignInOptions, { tenant, sessionId }: Extract<Errand, { readonly kind: 'sign-out' }>): Promise<string | null> {
  const found = await inTransaction('write', tenant, async (transaction) => {
    const ended: EndedSignIn | null = await findEnded(transaction, tenant, sessionId, sinceOf(now))
    if (ended === null) return null
    await forgetIdToken(transaction, tenant, sessionId)
    return { ended, provider: await findProvider(transaction, tenant, ended.providerId, box) }
  })
  if (found === null || found.provider === null) return null
  const { sealedIdToken } = found.ended
  const address = await relyingParty.endSessionUrl(found.provider.settings, sealedIdToken === null ? null : box.open(sealedIdToken))
  return address?.href ?? null
}
