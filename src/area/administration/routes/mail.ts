import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { mailTest, postMail } from '../../../platform/mail/index.ts'
import { mailPage } from '../pages/mail-page.tsx'
import { addressOf, listMail } from '../store/mail.ts'
import { mailWords } from '../words/mail.ts'
import type { AdministrationOutside } from './outside.ts'
import { doneOf, originOf } from './typed-values.ts'

/** How mail leaves, a test to one's own address, and what was sent. */
export function mailRoutes({ mail }: AdministrationOutside): readonly Route[] {
  return [
    { path: paths.mail, method: 'GET', signedIn: true, answer: async (request) => ({ kind: 'page', html: await pageOf(request, mail.describe, false) }) },
    { path: paths.mail, method: 'POST', signedIn: true, answer: (request) => answerTest(request, mail.describe) },
  ]
}

async function pageOf(request: SignedInRequest, describe: string, isAddressMissed: boolean): Promise<string> {
  const { transaction, viewer, query } = request
  const { tenant } = viewer.organisation
  const address = await addressOf(transaction, tenant, viewer.personId)
  return mailPage({ from: originOf(request), describe, address, personId: viewer.personId, mails: await listMail(transaction, tenant), isAddressMissed, done: doneOf(query, mailWords.done) })
}

async function answerTest(request: SignedInRequest, describe: string): Promise<Answer> {
  const { transaction, viewer, now, newId } = request
  const { tenant, name } = viewer.organisation
  const to = await addressOf(transaction, tenant, viewer.personId)
  if (to === null) return { kind: 'page', status: 422, html: await pageOf(request, describe, true) }
  await postMail(transaction, tenant, { mailId: newId(), purpose: 'mail-test', to, ...mailTest({ organisation: name }) }, now)
  request.record({ action: 'administration/mail-tested' })
  return { kind: 'redirect', to: href(paths.mail, {}, { done: 'tested' }) }
}
