import { type Result, failure, success } from '../../kernel/result.ts'
import { firstValue } from '../../platform/http/sent-fields.ts'
import { holdSetUpLink, isSetUpLink, useSetUpLink } from '../../platform/identity/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { Answer, Route, SignInRequest } from '../../platform/http/route.ts'
import { type DirectoryEntry, searchDirectory } from '../organisation/index.ts'
import { leaveEarlier, welcome } from '../sign-in/index.ts'
import { aboutPage, choosePage, linkOverPage } from './pages/set-up-pages.tsx'
import { type SetUp, type SetUpProblem, type TypedSetUp, checkSetUp } from './rules.ts'
import { setUpOrganisation } from './service.ts'
import { setUpStore } from './store.ts'

/** A link is 256 random bits: nobody finds one by trying, and nobody should make the server try. */
const triesPerMinute = 30

/**
 * The way in of the first administrator.
 * @param directory the organisations that can be chosen, read anew for each search
 */
export function setUpRoutes(directory: (request: SignInRequest) => Promise<readonly DirectoryEntry[]>): readonly Route[] {
  return [
    { path: paths.setUpLink, method: 'GET', kind: 'signs-in', perMinute: triesPerMinute, answer: answerLink },
    { path: paths.setUp, method: 'GET', kind: 'signs-in', answer: (request) => answerSetUp(request, directory) },
    { path: paths.setUp, method: 'POST', kind: 'signs-in', perMinute: triesPerMinute, answer: answerSent },
  ]
}

/** The secret leaves the address at once, and is used up only by the button. */
async function answerLink(request: SignInRequest): Promise<Answer> {
  const secret = request.parameters['secret'] ?? ''
  const isRight = await request.inTransaction('read', null, (transaction) => isSetUpLink(transaction, secret, request.now))
  return isRight ? { kind: 'redirect', to: href(paths.setUp), cookies: [{ name: 'link', value: secret }] } : { kind: 'page', status: 404, html: linkOverPage() }
}

async function answerSetUp(request: SignInRequest, directory: (request: SignInRequest) => Promise<readonly DirectoryEntry[]>): Promise<Answer> {
  const { query, cookies, inTransaction, now } = request
  const isRight = await inTransaction('read', null, (transaction) => isSetUpLink(transaction, cookies.link ?? '', now))
  if (!isRight) return { kind: 'page', status: 404, html: linkOverPage() }
  const code = query['code']?.[0]
  if (code !== undefined) return { kind: 'page', html: aboutPage({ typed: { ...nothingTyped, odsCode: code, organisation: firstValue(query, 'name') }, problems: [] }) }
  const typed = firstValue(query, 'q')
  const found = typed.trim() === '' ? null : searchDirectory(await directory(request), typed)
  return { kind: 'page', html: choosePage({ typed, found }) }
}

const nothingTyped: TypedSetUp = { odsCode: '', organisation: '', givenName: '', familyName: '', email: '' }

async function answerSent(request: SignInRequest): Promise<Answer> {
  const text = (name: keyof TypedSetUp) => firstValue(request.form, name)
  const typed: TypedSetUp = { odsCode: text('odsCode'), organisation: text('organisation'), givenName: text('givenName'), familyName: text('familyName'), email: text('email') }
  const checked = checkSetUp(typed)
  const made = checked.ok ? await make(request, checked.value) : checked
  if (made.ok) {
    await leaveEarlier(request)
    return made.value
  }
  return made.error === 'link-over' ? { kind: 'page', status: 404, html: linkOverPage() } : { kind: 'page', status: 422, html: aboutPage({ typed, problems: made.error }) }
}

type Made = Result<Answer, 'link-over' | readonly SetUpProblem[]>

/** Uses the link up, makes everything and signs the first administrator in, or nothing of it. */
function make({ inTransaction, cookies, now, newId, randomBytes }: SignInRequest, setUp: SetUp): Promise<Made> {
  return inTransaction('write', null, async (transaction): Promise<Made> => {
    if (!(await holdSetUpLink(transaction, cookies.link ?? '', now))) return failure('link-over')
    const made = await setUpOrganisation(setUpStore(transaction, now), setUp, newId)
    if (!made.ok) return failure([{ field: 'odsCode', code: made.error }])
    if (!(await useSetUpLink(transaction, cookies.link ?? '', now))) throw new Error('The link is gone while it was held.')
    const { tenant, personId } = made.value
    const before = [{ action: 'set-up/organisation-set-up' as const, subjectId: personId }]
    return success(await welcome(transaction, { tenant, personId, method: { kind: 'link' }, returnTo: href(paths.home, {}, { done: 'set-up' }), before, now, newId, randomBytes }))
  })
}
