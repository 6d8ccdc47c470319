import type { Transaction } from 'kysely'
import { readMailAddress, longestMailAddress } from '../../../kernel/mail-address.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest } from '../../../platform/http/route.ts'
import { notFound, trimmedValue, firstValue } from '../../../platform/http/sent-fields.ts'
import { type Credential, findSignInLink, linkMinutes, organisationOf, parseCredential, useSignInLink } from '../../../platform/identity/index.ts'
import { signInLink } from '../../../platform/mail/index.ts'
import { standingOf } from '../../people/index.ts'
import type { SignInOptions } from '../options.ts'
import { confirmPage, linkOverPage, linkSentPage } from '../pages/link-pages.tsx'
import type { WayBackIn } from '../pages/way-back-in.ts'
import { mailLink } from '../service/mailed-link.ts'
import { linkStore } from '../store/link-store.ts'
import { namedOrganisation, waysInto } from './organisations.ts'
import { wayBackOf, wayBackOfForm } from './way-back.ts'
import { leaveEarlier, welcome } from './welcome.ts'

/** The form that asks for a link: the same answer whether anybody has the address or not. */
export async function answerAskForLink(request: SignInRequest, options: SignInOptions): Promise<Answer> {
  const back = wayBackOfForm(request)
  const organisation = await namedOrganisation(request)
  if (organisation === null || organisation.isDemonstration) return notFound
  const typed = trimmedValue(request.form, 'email')
  const address = readMailAddress(typed)
  if (!address.ok) return { kind: 'page', status: 422, html: await waysInto(request, organisation, options, { back, typed: typed.slice(0, longestMailAddress) }) }
  const { tenant, odsCode, name } = organisation
  const textFor = (token: string) => signInLink({ organisation: name, link: `${options.publicOrigin}${href(paths.signInLink, { token }, back)}`, minutes: linkMinutes })
  const { now, today, newId, randomBytes } = request
  await request.inTransaction('write', tenant, (transaction) => mailLink(linkStore(transaction, { tenant, now, today, newId, randomBytes, textFor }), address.value, { now, nobodyId: newId() }))
  return { kind: 'redirect', to: href(paths.signInMail, { organisation: odsCode }, { ...back, done: 'sent' }) }
}

/** The page after it. */
export async function answerLinkSent(request: SignInRequest, { mail }: SignInOptions): Promise<Answer> {
  const organisation = await namedOrganisation(request)
  if (organisation === null) return notFound
  const back = wayBackOf(request)
  if (organisation.isDemonstration || firstValue(request.query, 'done') !== 'sent') return { kind: 'redirect', to: href(paths.signInAt, { organisation: organisation.odsCode }, back) }
  return { kind: 'page', html: linkSentPage(organisation, back, mail.leaves) }
}

/** Opening a link does not use it up: its secret goes from the address into a cookie, and a page asks for one press. */
export async function answerLink(request: SignInRequest): Promise<Answer> {
  const token = request.parameters['token'] ?? ''
  const back = wayBackOf(request)
  if (parseCredential(token) === null) return { kind: 'page', status: 404, html: linkOverPage(back) }
  return { kind: 'redirect', to: href(paths.signInConfirm, {}, back), cookies: [{ name: 'link', value: token }] }
}

/** The page that asks for the press. */
export async function answerConfirmPage(request: SignInRequest): Promise<Answer> {
  const back = wayBackOf(request)
  const credential = parseCredential(request.cookies.link)
  const found = credential === null ? null : await request.inTransaction('read', credential.tenant, (transaction) => whoseLink(transaction, credential, request))
  if (found === null) return linkOver(back)
  return { kind: 'page', html: confirmPage({ ...found, back }) }
}

async function whoseLink(transaction: Transaction<unknown>, credential: Credential, { now, today }: SignInRequest): Promise<{ readonly organisation: string; readonly name: string } | null> {
  const personId = await findSignInLink(transaction, credential, now)
  if (personId === null) return null
  const standing = await standingOf(transaction, credential.tenant, personId, today)
  const organisation = await organisationOf(transaction, credential.tenant)
  return standing === null || standing.hasLeft || organisation === null ? null : { organisation: organisation.name, name: standing.name }
}

/** The press: the link is used up and the sign-in begins, both or neither. */
export async function answerConfirm(request: SignInRequest): Promise<Answer> {
  const back = wayBackOfForm(request)
  const credential = parseCredential(request.cookies.link)
  if (credential === null) return linkOver(back)
  const { tenant } = credential
  const { now, today, newId, randomBytes } = request
  const answer = await request.inTransaction('write', tenant, async (transaction) => {
    const personId = await useSignInLink(transaction, credential, now)
    const standing = personId === null ? null : await standingOf(transaction, tenant, personId, today)
    if (personId === null || standing === null || standing.hasLeft) return null
    return welcome(transaction, { tenant, personId, method: { kind: 'link' }, returnTo: back.return ?? null, now, newId, randomBytes })
  })
  if (answer === null) return linkOver(back)
  await leaveEarlier(request)
  return answer
}

function linkOver(back: WayBackIn): Answer {
  return { kind: 'page', status: 404, html: linkOverPage(back), cookies: [{ name: 'link', value: null }] }
}
