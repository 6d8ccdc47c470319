import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type IdentityProvider, cis2Claims, entraClaims } from '../src/platform/identity/oidc/testing/identity-provider.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels } from './browser.ts'
import { discardCalm } from './calm-server.ts'
import { accountIdOf, addProvider, anAccount } from './invented-provider.ts'
import { type PersonAtBrowser, aPersonAt } from './person-at-browser.ts'
import { type StaffToBring, bringStaff, inventedValley, setUpByHand } from './trust-set-up.ts'

const here = inventedValley.odsCode
const elsewhere = 'X8Z'
const directory = '5a0c0000-1111-4222-8333-444455556666'
const smartcard = 'Invented smartcard'
const microsoft = 'Invented Microsoft'
const away = 'Invented and away'

const somebody = (employeeNumber: string, givenName: string, familyName: string): StaffToBring => ({ employeeNumber, givenName, familyName, email: `${givenName}.${familyName}@invented-valley.example`.toLowerCase() })
const rita = somebody('501', 'Rita', 'Rolewell')
const sel = somebody('502', 'Sel', 'Emptychoice')
const mina = somebody('503', 'Mina', 'Microwell')
const gus = somebody('504', 'Gus', 'Guestling')
const staff = [rita, sel, mina, gus]

const aRole = (code: string, id: string) => ({ org_code: code, person_orgid: '900000000001', person_roleid: id, role_code: 'S8001:G8005:R8000', role_name: 'An invented role' })
const inDirectory = { tid: directory, oid: 'an-invented-object', groups: ['evenkeel-users'] }
const fullName = ({ givenName, familyName }: StaffToBring) => `${givenName} ${familyName}`

const smartcardAccounts = [
  anAccount(rita.email, fullName(rita), { nhsid_nrbac_roles: [aRole(elsewhere, '1'), aRole(here, '2')], selected_roleid: '2' }),
  anAccount(sel.email, fullName(sel), { nhsid_nrbac_roles: [aRole(here, '3')], selected_roleid: '' }),
  anAccount('nora@invented.example', 'Nora Noroles'),
  anAccount('emil@invented.example', 'Emil Emptylist', { nhsid_nrbac_roles: [], selected_roleid: '' }),
  anAccount('max@invented.example', 'Max Malformed', { nhsid_nrbac_roles: 'S8001:G8005:R8000' }),
  anAccount('otto@invented.example', 'Otto Otherplace', { nhsid_nrbac_roles: [aRole(elsewhere, '4')], selected_roleid: '' }),
  anAccount('tia@invented.example', 'Tia Twoplaces', { nhsid_nrbac_roles: [aRole(here, '5'), aRole(elsewhere, '6')], selected_roleid: '6' }),
  anAccount('nobody@invented.example', 'Nell Nobody', { nhsid_nrbac_roles: [aRole(here, '7')], selected_roleid: '7' }),
]
const microsoftAccounts = [
  anAccount(mina.email, fullName(mina), inDirectory),
  anAccount(gus.email, fullName(gus), { ...inDirectory, acct: 1 }),
  anAccount(mina.email.replace('mina', 'dora'), 'Dora Otherdirectory', { ...inDirectory, tid: directory.replace('5a0c', '5a0d') }),
  anAccount('gil@invented-valley.example', 'Gil Outofgroup', { ...inDirectory, groups: ['another-group'] }),
  anAccount('olga@invented-valley.example', 'Olga Toomanygroups', { ...inDirectory, groups: undefined, hasgroups: true }),
]

/** Who is not let in, with the heading and the reason that they read. */
const refusals: readonly { readonly with: string; readonly name: string; readonly heading: string; readonly code: string }[] = [
  { with: smartcard, name: 'Nora Noroles', heading: `${smartcard} names no role for you here`, code: 'roles-missing' },
  { with: smartcard, name: 'Emil Emptylist', heading: `${smartcard} names no role for you here`, code: 'roles-missing' },
  { with: smartcard, name: 'Max Malformed', heading: `${smartcard} names no role for you here`, code: 'roles-malformed' },
  { with: smartcard, name: 'Otto Otherplace', heading: `${smartcard} names no role for you here`, code: 'no-role-here' },
  { with: smartcard, name: 'Tia Twoplaces', heading: `${smartcard} names no role for you here`, code: 'selected-role-elsewhere' },
  { with: smartcard, name: 'Nell Nobody', heading: `We know you by ${smartcard}, but not here yet`, code: 'not-known' },
  { with: microsoft, name: fullName(gus), heading: `We know you by ${microsoft}, but not here yet`, code: 'not-known' },
  { with: microsoft, name: 'Dora Otherdirectory', heading: `${microsoft} names no role for you here`, code: 'wrong-tenant' },
  { with: microsoft, name: 'Gil Outofgroup', heading: 'You are not yet in the group that may use Evenkeel', code: 'not-in-group' },
  { with: microsoft, name: 'Olga Toomanygroups', heading: `Signing in with ${microsoft} is not set up right`, code: 'groups-not-sent' },
]

describe('signing in with a provider, in a browser', () => {
  let server: RunningServer
  let providers: readonly IdentityProvider[] = []
  const browsers: Browser[] = []
  let page: Page
  let person: PersonAtBrowser

  before(async () => {
    server = await startServer()
    const browser = await aBrowser()
    page = await browser.context.newPage()
    person = aPersonAt(page)
    await setUpByHand(person, server, inventedValley)
    await bringStaff(person, inventedValley, 'Ward 7', staff)
    await person.follow('Your page')
    await person.follow('Set up the sign-in that staff use already')
    const group = { 'Required group or role': 'evenkeel-users', 'Directory (tenant) ID': directory }
    providers = [
      await addProvider(person, { kind: 'NHS Care Identity (CIS2)', name: smartcard, accounts: smartcardAccounts, claims: cis2Claims, more: { 'Accepted organisation codes': here } }),
      await addProvider(person, { kind: 'Microsoft Entra ID', name: microsoft, accounts: microsoftAccounts, claims: entraClaims, more: group }),
      await addProvider(person, { kind: 'Another OpenID Connect provider', name: away, accounts: [], claims: entraClaims }),
    ]
    await providers[2]?.stop()
    await person.press('Sign out')
  })
  after(async () => {
    for (const browser of browsers) await browser.close()
    for (const provider of providers.slice(0, 2)) await provider.stop()
    await discardCalm(server)
  })

  async function aBrowser(): Promise<Browser> {
    const browser = await openBrowser({ width: 390 })
    browsers.push(browser)
    return browser
  }

  /** To the sign-in page of the provider, as somebody whom no cookie knows. */
  async function toProvider(name: string, one = person): Promise<void> {
    await one.page.context().clearCookies()
    await one.open(`${server.url}/sign-in/at/${here}`)
    await one.follow(`Sign in with ${name}`)
    await one.see('Test identity provider')
  }

  /** Signs in at the provider and stops before the way back: the address that leads to us. */
  async function addressBack(name: string, { email }: StaffToBring): Promise<string> {
    await toProvider(name)
    // A browser would follow to our address at once, so the form is sent for it, with its cookies.
    const { request } = page.context()
    const sent = await request.post(page.url(), { form: { account: accountIdOf(email) }, maxRedirects: 0 })
    const vouched = await request.get(sent.headers()['location'] ?? '', { maxRedirects: 0 })
    return vouched.headers()['location'] ?? ''
  }

  /** A plain page: its heading, the reason for an administrator, ways on, nothing for axe to find, nothing cut off. */
  async function seePlainly(one: Page, heading: string, code: string, waysOn: readonly string[]): Promise<void> {
    await one.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    assert.ok(await one.locator('main').getByText(code, { exact: true }).isVisible(), `${heading}: ${code}`)
    for (const way of waysOn) assert.ok(await one.locator('main').getByRole('link', { name: way, exact: true }).isVisible(), `${heading}: ${way}`)
    assert.deepEqual(await axeViolations(one), [], heading)
    assert.equal(await overflowPixels(one), 0, heading)
    assert.deepEqual((await one.context().cookies(server.url)).filter(({ name }) => name === 'evenkeel-session'), [])
  }

  it('lets in whose role is here, whether they chose it or chose none, and whose directory, address and group are right', async () => {
    for (const [name, who] of [[smartcard, rita], [smartcard, sel], [microsoft, mina]] as const) {
      await toProvider(name)
      await person.press(`Sign in as ${fullName(who)}`)
      await person.see(`Hello, ${fullName(who)}`)
    }
  })

  for (const { with: name, name: who, heading, code } of refusals) {
    it(`says plainly why ${who} is not let in, and what to do: ${code}`, async () => {
      await toProvider(name)
      await person.press(`Sign in as ${who}`)
      const isSettings = heading.includes('not set up right')
      await seePlainly(page, heading, code, [...(isSettings ? [] : [`Use another account with ${name}`]), 'Get a link by e-mail'])
      await person.follow('Get a link by e-mail')
      await person.see(`Sign in at ${inventedValley.organisation}`)
    })
  }

  it('asks at the provider for another account after a refusal, though the first is still signed in there', async () => {
    await toProvider(smartcard)
    await person.press('Sign in as Otto Otherplace')
    await person.follow(`Use another account with ${smartcard}`)
    await person.see('Test identity provider')
    await person.press(`Sign in as ${fullName(rita)}`)
    await person.see(`Hello, ${fullName(rita)}`)
  })

  it('takes cancelling at the provider for what it is, and leads back there', async () => {
    await toProvider(microsoft)
    await person.press('Cancel')
    await seePlainly(page, `You did not finish signing in with ${microsoft}`, 'access-denied', ['Begin again', 'Get a link by e-mail'])
    await person.follow('Begin again')
    await person.see('Test identity provider')
  })

  it('does not let another browser in by the address on which somebody comes back, and lets that somebody in all the same', async () => {
    const address = await addressBack(microsoft, mina)
    const stranger = aPersonAt(await (await aBrowser()).context.newPage())
    await stranger.open(address)
    await seePlainly(stranger.page, 'Begin signing in again', 'no-attempt', ['Begin again'])
    await toProvider(microsoft, stranger)
    await stranger.open(address)
    await seePlainly(stranger.page, 'Begin signing in again', 'wrong-state', ['Begin again', 'Get a link by e-mail'])
    await person.open(address)
    await person.see(`Hello, ${fullName(mina)}`)
  })

  it('leads on who opens the address again while signed in, and lets nobody in by it afterwards', async () => {
    const address = await addressBack(microsoft, mina)
    await person.open(address)
    await person.open(address)
    await person.see(`Hello, ${fullName(mina)}`)
    await page.context().clearCookies({ name: 'evenkeel-session' })
    await person.open(address)
    await seePlainly(page, 'Begin signing in again', 'no-attempt', ['Begin again'])
    await person.follow('Begin again')
    await person.see(`Sign in at ${inventedValley.organisation}`)
  })

  it('says so when the provider is down at the beginning', async () => {
    await page.context().clearCookies()
    await person.open(`${server.url}/sign-in/at/${here}`)
    await person.follow(`Sign in with ${away}`)
    await seePlainly(page, `${away} does not answer`, 'provider-unreachable', ['Try again', 'Other ways to sign in'])
  })

  // Last: the provider does not come back.
  it('says so when the provider goes down before it has vouched for somebody', async () => {
    const address = await addressBack(smartcard, rita)
    await providers[0]?.stop()
    await person.open(address)
    await seePlainly(page, `${smartcard} does not answer`, 'provider-unreachable', ['Try again', 'Other ways to sign in'])
    // Long enough that it must have answered anew before somebody is sent there.
    await page.waitForTimeout(1100)
    await person.follow('Try again')
    await seePlainly(page, `${smartcard} does not answer`, 'provider-unreachable', ['Try again', 'Other ways to sign in'])
    await person.follow('Other ways to sign in')
    await person.see(`Sign in at ${inventedValley.organisation}`)
  })
})
