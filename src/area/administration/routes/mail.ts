import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, Route, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf, doneWordsIn } from '../../../platform/http/sent-fields.ts'
import { mailTest, postMail } from '../../../platform/mail/index.ts'
import { mailPage } from '../pages/mail-page.tsx'
import { addressOf, listMail } from '../store/mail.ts'
import { mailWords } from '../words/mail.ts'
import type { AdministrationOutside } from './outside.ts'

/** How mail leaves, a test to one's own address, and what was sent. */
export function mailRoutes({ mail }: AdministrationOutside): readonly Route[] {
  return [
    { path: paths.mail, method: 'GET', kind: 'signed-in', answer: async (request) => ({ kind: 'page', html: await pageOf(request, mail, false) }) },
    { path: paths.mail, method: 'POST', kind: 'signed-in', answer: (request) => answerTest(request, mail) },
  ]
}

async function pageOf(request: SignedInRequest, mail: AdministrationOutside['mail'], isAddressMissed: boolean): Promise<string> {
  const { transaction, viewer, query } = request
  const { tenant } = viewer.organisation
  const address = await addressOf(transaction, tenant, viewer.personId)
  return mailPage({ from: originOf(request), mail, address, personId: viewer.personId, mails: await listMail(transaction, tenant), isAddressMissed, done: doneWordsIn(query, mailWords.done) })
}

async function answerTest(request: SignedInRequest, mail: AdministrationOutside['mail']): Promise<Answer> {
  const { transaction, viewer, now, newId } = request
  const { tenant, name } = viewer.organisation
  const to = await addressOf(transaction, tenant, viewer.personId)
  if (to === null) return { kind: 'page', status: 422, html: await pageOf(request, mail, true) }
  await postMail(transaction, tenant, { mailId: newId(), purpose: 'mail-test', to, ...mailTest({ organisation: name }) }, now)
  request.record({ action: 'administration/mail-tested' })
  return { kind: 'redirect', to: href(paths.mail, {}, { done: mail.leaves ? 'tested' : 'written' }) }
}
