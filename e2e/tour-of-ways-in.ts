import type { RunningServer } from '../test/server.ts'
import type { Lookout } from './lookout.ts'
import { mailIn } from './outbox.ts'
import { sendForm, sendEmptied } from './sent-forms.ts'
import { inventedValley, printedLink } from './trust-set-up.ts'

const isSignedOut = true
const { organisation, odsCode, givenName, familyName, email } = inventedValley

/** Setting an organisation up, signing in by a mailed link and out again, with what goes wrong on the way: pages of nobody yet. */
export async function tourOfWaysIn(lookout: Lookout, server: RunningServer): Promise<void> {
  await setUp(lookout, server)
  await signIn(lookout, server)
}

async function setUp(lookout: Lookout, server: RunningServer): Promise<void> {
  const link = new URL(printedLink(server)).pathname
  await lookout.page.context().clearCookies()
  await lookout.open('who to be at the demonstration', '/sign-in/demonstration', { isSignedOut })
  await lookout.open('nobody can sign in but at the demonstration', '/sign-in', { isSignedOut })
  await lookout.open('a set-up link that is none', '/set-up/link/no-secret', { status: 404, isSignedOut })
  await lookout.open('set-up', link, { isSignedOut })
  await lookout.open('set-up, organisations found', '/set-up?q=royal', { isSignedOut })
  await lookout.open('set-up, none found', '/set-up?q=qqqqqq', { isSignedOut })
  await lookout.open('set-up, about', '/set-up?code=', { isSignedOut })
  await lookout.after('set-up, nothing filled in', (page) => sendEmptied(page), { status: 422, isSignedOut })
  for (const [label, text] of Object.entries({ 'Name of the organisation': organisation, 'ODS code': odsCode, 'Your first name': givenName, 'Your last name': familyName, 'Your work e-mail address': email })) {
    await lookout.page.getByLabel(label, { exact: true }).fill(text)
  }
  await lookout.after('home of who has just set an organisation up', (page) => sendForm(page), { isSignedOut })
  for (const address of ['/our-organisation', '/people', '/our-organisation/in-figures', '/team', '/administration', '/administration/audit']) {
    await lookout.open(`an organisation without anything at ${address}`, address, { isSignedOut, ...(address === '/team' ? { status: 403 } : {}) })
  }
  await lookout.after('signed out', (page) => page.getByRole('button', { name: 'Sign out', exact: true }).click(), { isSignedOut })
}

async function signIn(lookout: Lookout, server: RunningServer): Promise<void> {
  const { page } = lookout
  const at = `/sign-in/at/${odsCode}`
  await lookout.open('signed out after a while', '/signed-out?because=idle&return=%2Fhome', { isSignedOut })
  await lookout.open('ways into an organisation', at, { isSignedOut })
  await lookout.after('no address for a link', (one) => sendEmptied(one), { status: 422, isSignedOut })
  await page.getByLabel('Work e-mail address').fill(email)
  await lookout.after('a link was sent', (one) => sendForm(one), { isSignedOut })
  await lookout.open('a link that is none', '/sign-in/link/no-token', { status: 404, isSignedOut })
  await lookout.open('a provider that brought nothing', '/sign-in/return/00000000-0000-4000-8000-000000000000', { status: 403, isSignedOut })
  const mail = await mailIn(server.dataFolder, ({ to, text }) => to === email && text.includes('/sign-in/link/'))
  const link = /\/sign-in\/link\/[\w.~-]+/u.exec(mail.text.replaceAll('=\r\n', ''))?.[0] ?? ''
  await lookout.open('who the link is for', link, { isSignedOut })
  await page.context().clearCookies()
}
