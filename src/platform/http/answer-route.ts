import type { Transaction } from 'kysely'
import { isId } from '../../kernel/id.ts'
import { type AuditActor, type AuditEvent, appendToAudit } from '../audit/index.ts'
import { markField, formIdField } from '../design/index.ts'
import { type Credential, type KeyHolder, type Viewer, claimForm, mayUse, noteKeyUse, parseCredential, settleForm } from '../identity/index.ts'
import type { Account } from './account-bar.tsx'
import { href, paths } from './paths.ts'
import { notPermittedPage, otherSignInPage, signInFirstPage, signedOutFormPage } from './refusal-pages.tsx'
import type { Answer, CookieName, KeyRequest, KeyRoute, RequestTools, Route, RouteWithDatabase, SentRequest, SignInRoute, SignedInRequest, SignedInRoute } from './route.ts'

/** Who a sign-in belongs to; null when it does not hold; or that it went the way of the demonstration. */
export type IdentifiedSignIn = { readonly viewer: Viewer; readonly isStale: boolean } | 'demonstration-over' | null

/** What routes need from the rest of the house. */
export interface RouteServices {
  /** Runs the work of one request in one transaction of one organisation, or of none; read only when asked. */
  readonly inTransaction: <Value>(mode: 'read' | 'write', tenant: string | null, work: (transaction: Transaction<unknown>) => Promise<Value>) => Promise<Value>
  /** Who a credential belongs to, within a transaction of the organisation that it names; null when it does not hold. */
  readonly identify: (transaction: Transaction<unknown>, credential: Credential, now: Date) => Promise<IdentifiedSignIn>
  /** Moves the time of the last request of a sign-in. */
  readonly touch: (transaction: Transaction<unknown>, viewer: Viewer, now: Date) => Promise<void>
  readonly identifyKey: (transaction: Transaction<unknown>, credential: Credential, now: Date) => Promise<KeyHolder | null>
  /** Told after a request that may have put work in. */
  readonly nudge: () => void
  readonly tools: () => RequestTools
}

/** A request as it came, before anybody knows who sent it. */
interface Arrived {
  readonly sent: SentRequest
  readonly url: string
  readonly cookies: Readonly<Partial<Record<CookieName, string>>>
  /** What follows `Bearer` in the header Authorization. */
  readonly bearer: string | undefined
}

/** An answer and who it is for. */
export interface Answered {
  readonly answer: Answer
  readonly account: Account
}

/** The one place where guards stand: who may use a route follows from its path, what it may see from the transaction of its organisation. */
export async function answerRoute(route: Route, arrived: Arrived, services: RouteServices): Promise<Answered> {
  switch (route.kind) {
    case 'keeps-nothing':
      return { answer: await route.answer(arrived.sent), account: arrived.cookies.session === undefined ? { kind: 'visitor' } : { kind: 'unasked' } }
    case 'with-database':
      return answerWithDatabase(route, arrived, services)
    case 'signed-in':
      return answerSignedIn(route, arrived, services)
    case 'signs-in':
      return answerSignIn(route, arrived, services)
    case 'for-keys':
      return answerKey(route, arrived, services)
  }
}

async function answerWithDatabase(route: RouteWithDatabase, { sent, cookies }: Arrived, services: RouteServices): Promise<Answered> {
  // Who looks is asked apart: what everyone may see needs no organisation, least of all one that a cookie only claims.
  const account = await accountOf(cookies, services)
  return { account, answer: await services.inTransaction(modeOf(route), null, (transaction) => route.answer({ ...sent, transaction })) }
}

function modeOf(route: Route): 'read' | 'write' {
  return route.method === 'GET' || onlyDraws(route) ? 'read' : 'write'
}

function onlyDraws(route: Route): boolean {
  return route.kind === 'signed-in' && route.onlyDraws === true
}

async function accountOf({ session }: Arrived['cookies'], services: RouteServices): Promise<Account> {
  const credential = parseCredential(session)
  const found = credential === null ? null : await services.inTransaction('read', credential.tenant, (transaction) => services.identify(transaction, credential, services.tools().now))
  return found === null || found === 'demonstration-over' ? { kind: 'visitor' } : { kind: 'signed-in', viewer: found.viewer }
}

async function answerSignIn(route: SignInRoute, { sent, cookies }: Arrived, services: RouteServices): Promise<Answered> {
  const account = await accountOf(cookies, services)
  const viewer = account.kind === 'signed-in' ? account.viewer : null
  const answer = await route.answer({ ...sent, ...services.tools(), cookies, viewer, inTransaction: services.inTransaction })
  services.nudge()
  return { answer, account }
}

/**
 * Why a form with a file is not even read: nobody is signed in, or not with a role that may send it. What comes by the gigabyte must come from somebody.
 * @returns null when it may be read; the same is asked again when it is answered
 */
export async function refusalBeforeReading(route: Route, arrived: Arrived, services: RouteServices): Promise<Answered | null> {
  if (route.kind !== 'signed-in') return null
  const account = await accountOf(arrived.cookies, services)
  if (account.kind !== 'signed-in') return { account, answer: signedOutAnswer(route, arrived) }
  return mayUse(route.path.access, route.method, account.viewer.roles) ? null : { account, answer: notPermitted(route) }
}

type SignedInOutcome = { readonly kind: 'nobody' } | { readonly kind: 'demonstration-over' } | { readonly kind: 'answered'; readonly viewer: Viewer; readonly isStale: boolean; readonly answer: Answer; readonly events: readonly AuditEvent[] }

async function answerSignedIn(route: SignedInRoute, arrived: Arrived, services: RouteServices): Promise<Answered> {
  const credential = parseCredential(arrived.cookies.session)
  const tools = services.tools()
  const outcome: SignedInOutcome =
    credential === null
      ? { kind: 'nobody' }
      : await services.inTransaction(modeOf(route), credential.tenant, async (transaction): Promise<SignedInOutcome> => {
          const found = await services.identify(transaction, credential, tools.now)
          if (found === null) return { kind: 'nobody' }
          if (found === 'demonstration-over') return { kind: found }
          const events: AuditEvent[] = []
          const request: SignedInRequest = { ...arrived.sent, ...tools, transaction, viewer: found.viewer, record: (event) => void events.push(event) }
          const answer = await answerAs(route, request, arrived.url)
          if (modeOf(route) === 'write') await appendToAudit(transaction, auditOf(found.viewer, events, tools.now))
          return { kind: 'answered', ...found, answer, events }
        })
  if (outcome.kind === 'demonstration-over') return { account: { kind: 'visitor' }, answer: demonstrationOver }
  if (credential === null || outcome.kind === 'nobody') return { account: { kind: 'visitor' }, answer: signedOutAnswer(route, arrived) }
  const { viewer, events, answer } = outcome
  const isStale = outcome.isStale && route.isAskedByItself !== true
  // A page that was looked at is in the trail before it is shown.
  const isRead = modeOf(route) === 'read' && events.length > 0
  if (isRead || isStale) {
    await services.inTransaction('write', credential.tenant, async (transaction) => {
      if (isStale) await services.touch(transaction, viewer, tools.now)
      if (isRead) await appendToAudit(transaction, auditOf(viewer, events, tools.now))
    })
  }
  if (route.method === 'POST') services.nudge()
  return { account: { kind: 'signed-in', viewer }, answer }
}

function auditOf({ organisation, personId }: Viewer, events: readonly AuditEvent[], at: Date): Parameters<typeof appendToAudit>[1] {
  return { tenant: organisation.tenant, at, actor: { kind: 'person', id: personId } satisfies AuditActor, events }
}

/** What was typed in the demonstration is of no use elsewhere. */
const demonstrationOver: Answer = { kind: 'redirect', to: href(paths.signIn, {}, { because: 'demonstration-over' }), cookies: [{ name: 'session', value: null }], clearsBrowser: true }

/** Whoever came back too late is asked to sign in; what they typed is not lost. */
function signedOutAnswer(route: Route, { sent, url }: Arrived): Answer {
  const { method, path } = route
  if (path.pattern === paths.signOut.pattern) return { kind: 'redirect', to: href(paths.signedOut), cookies: [{ name: 'session', value: null }], clearsBrowser: true }
  if (method === 'GET') return { kind: 'redirect', to: href(paths.signIn, {}, { return: url }) }
  return { kind: 'page', status: 403, html: onlyDraws(route) ? signInFirstPage(url, sent) : signedOutFormPage(url, sent), cookies: [] }
}

async function answerAs(route: SignedInRoute, request: SignedInRequest, url: string): Promise<Answer> {
  const { viewer, form } = request
  if (!mayUse(route.path.access, route.method, viewer.roles)) return notPermitted(route)
  if (modeOf(route) === 'read') return route.answer(request)
  if (form[markField]?.[0] !== viewer.mark) return { kind: 'page', status: 409, html: otherSignInPage(url, request, viewer) }
  const formId = form[formIdField]?.[0]
  return isId(formId) ? answerOnce(route, request, formId) : route.answer(request)
}

function notPermitted({ path: { access }, method }: Route): Answer {
  const admitted = typeof access === 'object' && 'look' in access ? (method === 'GET' ? access.look : access.change) : []
  return { kind: 'page', status: 403, html: notPermittedPage(admitted) }
}

/** The same form sent twice, in a row or at the same time, takes effect once, and both are shown where it led. */
async function answerOnce(route: SignedInRoute, request: SignedInRequest, formId: string): Promise<Answer> {
  const { transaction, viewer, now } = request
  const drawn = { tenant: viewer.organisation.tenant, personId: viewer.personId, formId }
  const claim = await claimForm(transaction, drawn, now)
  if (claim !== 'first') return { kind: 'redirect', to: claim.redirectTo ?? href(paths.home) }
  const answer = await route.answer(request)
  await settleForm(transaction, drawn, answer.kind === 'redirect' ? answer.to : null)
  return answer
}

async function answerKey(route: KeyRoute, { sent, bearer }: Arrived, services: RouteServices): Promise<Answered> {
  const credential = parseCredential(bearer)
  const { access } = route.path
  const tools = services.tools()
  const scope = typeof access === 'object' && 'scope' in access ? (route.method === 'GET' ? access.scope : (access.writeScope ?? null)) : null
  const visitor = { kind: 'visitor' } as const
  if (credential === null || scope === null) return { account: visitor, answer: keyProblem(401) }
  const outcome = await services.inTransaction(modeOf(route), credential.tenant, async (transaction) => {
    const holder = await services.identifyKey(transaction, credential, tools.now)
    if (holder === null) return { answer: keyProblem(401), holder, events: [] }
    if (!holder.scopes.includes(scope)) return { answer: keyProblem(403), holder, events: [] }
    const events: AuditEvent[] = []
    const request: KeyRequest = { ...sent, ...tools, transaction, holder, record: (event) => void events.push(event) }
    return { answer: await route.answer(request), holder, events }
  })
  const { holder, events } = outcome
  const isFirstToday = holder !== null && holder.lastUsedOn !== tools.today
  if (holder !== null && (events.length > 0 || isFirstToday)) {
    const { tenant } = holder.organisation
    await services.inTransaction('write', tenant, async (transaction) => {
      if (isFirstToday) await noteKeyUse(transaction, holder, tools.today)
      await appendToAudit(transaction, { tenant, at: tools.now, actor: { kind: 'key', id: holder.keyId }, events })
    })
  }
  return { account: visitor, answer: outcome.answer }
}

function keyProblem(status: 401 | 403): Answer {
  const detail = status === 401 ? 'Send a key that holds as Authorization: Bearer KEY.' : 'This key does not have the scope that this address asks for.'
  return { kind: 'json', status, body: { type: 'about:blank', title: status === 401 ? 'No valid key' : 'Not allowed', status, detail } }
}
