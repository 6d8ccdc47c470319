import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import type { BrowserContext, Page, Request } from 'playwright-core'
import { createElement } from 'react'
import { signInMigrations, signInRoutes } from '../src/area/sign-in/index.ts'
import { auditMigrations } from '../src/platform/audit/index.ts'
import { organisationMigrations } from '../src/area/organisation/index.ts'
import { peopleMigrations } from '../src/area/people/index.ts'
import { type Database, platformMigrations } from '../src/platform/database/index.ts'
import { PageHeading, PlainForm, TextField, designAssets } from '../src/platform/design/index.ts'
import { href, paths } from '../src/platform/http/paths.ts'
import type { Route } from '../src/platform/http/route.ts'
import { sitePage } from '../src/platform/http/site-page.ts'
import { beginSession, identityMigrations, secretBox } from '../src/platform/identity/index.ts'
import { createRelyingParty } from '../src/platform/identity/oidc/index.ts'
import { jobMigrations } from '../src/platform/jobs/index.ts'
import { mailMigrations } from '../src/platform/mail/index.ts'
import { aServerOn } from '../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from '../test/an-organisation.ts'
import { testDatabase } from '../test/database.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels, watchPage } from './browser.ts'

const secretText = 'zebra-marker-7'
const formPath = href(paths.ownSupervisor)

/** A page with a form, as any area may have it. */
const pages: readonly Route[] = [
  {
    path: paths.ownSupervisor,
    method: 'GET',
    kind: 'signed-in',
    answer: async ({ viewer, newId }) => ({
      kind: 'page',
      html: sitePage({
        title: 'A form',
        content: [
          createElement(PageHeading, { key: 'heading', heading: 'A form' }),
          createElement(PlainForm, { key: 'form', action: formPath, from: { mark: viewer.mark, formId: newId() }, buttons: [{ text: 'Save' }] }, createElement(TextField, { id: 'goal', name: 'goal', label: 'Goal' })),
        ],
      }),
    }),
  },
  { path: paths.ownSupervisor, method: 'POST', kind: 'signed-in', answer: async () => ({ kind: 'redirect', to: href(paths.home) }) },
  // Nobody asks there who is signed in, and other pages are shown in its place once something is typed.
  { path: paths.firstLook, method: 'GET', kind: 'keeps-nothing', answer: async () => ({ kind: 'page', html: sitePage({ title: 'Questions', content: createElement('form', { className: 'ek-own-form', method: 'post' }, createElement('input', { name: 'answer', 'aria-label': 'Answer' })) }) }) },
  { path: paths.home, method: 'GET', kind: 'signed-in', answer: async () => ({ kind: 'page', html: sitePage({ title: 'Home', content: createElement(PageHeading, { heading: `Home ${secretText}` }) }) }) },
]

describe('a sign-in in a browser', () => {
  let server: FastifyInstance
  let database: Database
  let organisation: TestOrganisation
  let origin = ''
  let passed = 0
  const opened: Browser[] = []
  const now = () => new Date(Date.now() + passed)
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...signInMigrations]
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    const relyingParty = createRelyingParty({ redirectUriOf: () => 'http://127.0.0.1:9/', postLogoutRedirectUri: 'http://127.0.0.1:9/', allowInsecure: true, now })
    const routes = [...signInRoutes({ relyingParty, box: secretBox('a key for tests of signing in', randomBytes), publicOrigin: 'http://127.0.0.1:9', mail: { leaves: true }, hasDemonstrationSignIn: async () => false }), ...pages]
    server = await aServerOn(database, { routes, now, assets: designAssets() })
    origin = await server.listen({ port: 0, host: '127.0.0.1' })
    organisation = await anOrganisation(database, { odsCode: 'X1A', name: 'Invented Trust', now: now() })
  })
  after(async () => {
    for (const browser of opened) await browser.close()
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  /** A browser in which somebody is signed in, whose clock the test moves. */
  async function givenABrowser(width = 1280): Promise<{ readonly browser: Browser; readonly person: TestPerson }> {
    const browser = await openBrowser({ width })
    opened.push(browser)
    const fresh = await anOrganisation(database, { odsCode: `X${randomUUID().slice(0, 8)}`, name: 'Invented Trust', now: now() })
    organisation = fresh
    const person = await fresh.addPerson({ givenName: 'Ada', familyName: 'Invented' })
    await signIn(browser.context, person.cookie)
    await browser.context.clock.install({ time: now() })
    return { browser, person }
  }

  const signIn = (context: BrowserContext, cookie: string) => context.addCookies([{ name: 'evenkeel-session', value: cookie, url: origin, httpOnly: true }])

  async function signInAgain({ context }: Browser, { personId }: TestPerson): Promise<void> {
    const { tenant } = organisation
    const { cookie } = await database.inTransaction(tenant, (transaction) => beginSession(transaction, { tenant, personId, method: { kind: 'link' }, now: now(), newId: randomUUID, randomBytes }))
    await signIn(context, cookie)
  }

  /**
   * Time goes by, in the browser and at the service. The clock of the test also runs out on requests, so that it stands still while an answer is awaited: no answer takes minutes.
   */
  async function minutesPass({ context }: Browser, minutes: number): Promise<void> {
    const awaited = new Set<Request>()
    const begin = (request: Request) => void awaited.add(request)
    const end = (request: Request) => void awaited.delete(request)
    context.on('request', begin).on('requestfinished', end).on('requestfailed', end)
    // In steps that are shorter than the page waits for an answer.
    for (let left = minutes * 12; left > 0; left -= 1) {
      // What the page has just decided to ask is heard of a moment later.
      for (let quiet = 0; quiet < 2; quiet = awaited.size === 0 ? quiet + 1 : 0) await new Promise((resolve) => setTimeout(resolve, 5))
      passed += 5_000
      await context.clock.runFor(5_000)
    }
    context.off('request', begin).off('requestfinished', end).off('requestfailed', end)
  }

  async function open({ context }: Browser, path = formPath): Promise<Page> {
    const page = await context.newPage()
    await page.goto(`${origin}${path}`)
    return page
  }

  const warningOf = (page: Page) => page.getByRole('alertdialog')

  it('warns two minutes before its end, can be kept by one press, and is reached by keyboard at 320 px', async () => {
    const { browser } = await givenABrowser(320)
    const page = await open(browser)
    const troubles = watchPage(page, origin)
    await minutesPass(browser, 16)
    assert.equal(await warningOf(page).count(), 0)
    await minutesPass(browser, 2)
    await warningOf(page).waitFor()
    assert.match(await warningOf(page).innerText(), /You will be signed out in [12] minutes?/)
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Stay signed in')
    assert.deepEqual(await axeViolations(page), [])
    assert.equal(await overflowPixels(page), 0)
    await page.keyboard.press('Enter')
    await warningOf(page).waitFor({ state: 'detached' })
    await minutesPass(browser, 10)
    assert.equal(await warningOf(page).count(), 0)
    assert.equal((await page.request.get(`${origin}/home`)).status(), 200)
    assert.deepEqual(troubles, [])
  })

  it('ends when nothing happens: what was typed waits, nothing stays on the screen, and it can be put back after signing in again', async () => {
    const { browser, person } = await givenABrowser()
    const page = await open(browser)
    await page.getByLabel('Goal').fill(secretText)
    await minutesPass(browser, 21)
    await page.waitForURL(/\/signed-out\?because=idle/, { waitUntil: 'domcontentloaded' })
    assert.ok(!(await page.content()).includes(secretText))
    assert.ok(!page.url().includes(secretText))
    assert.match(page.url(), /return=%2Fhome%2Fsupervisor/)
    await signInAgain(browser, person)
    await page.goto(`${origin}${formPath}`)
    await page.getByRole('button', { name: 'Put back what you had typed' }).click()
    assert.equal(await page.getByLabel('Goal').inputValue(), secretText)
    // The bar above is looked at with every page.
    assert.deepEqual((await axeViolations(page)).filter((violation) => !violation.includes('ek-account')), [])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(/\/home$/)
    await page.goto(`${origin}${formPath}`)
    await page.waitForLoadState('networkidle')
    assert.equal(await page.getByRole('button', { name: 'Put back what you had typed' }).count(), 0)
  })

  it('holds while somebody is at work in another tab', async () => {
    const { browser } = await givenABrowser()
    const page = await open(browser)
    const other = await open(browser)
    for (let times = 0; times < 4; times += 1) {
      await minutesPass(browser, 8)
      await other.getByLabel('Goal').press('a')
    }
    assert.equal(await warningOf(page).count(), 0)
    assert.equal(page.url(), `${origin}${formPath}`)
    assert.equal((await page.request.get(`${origin}/home`)).status(), 200)
  })

  it('is not taken for ended when the service is too busy to say', async () => {
    const { browser } = await givenABrowser()
    const page = await open(browser)
    await page.route('**/session', (route) => route.fulfill({ status: 503, body: 'busy' }))
    await minutesPass(browser, 17.5)
    assert.equal(page.url(), `${origin}${formPath}`)
    assert.ok(await page.getByLabel('Goal').isVisible())
    await page.unroute('**/session')
    await minutesPass(browser, 0.5)
    await warningOf(page).waitFor()
  })

  it('is watched over also where somebody comes to their page from answers that were begun, and the page goes with it', async () => {
    const { browser } = await givenABrowser()
    const page = await open(browser, '/first-look')
    await page.getByLabel('Answer').fill('begun')
    await page.getByRole('link', { name: 'Your page' }).click()
    await page.getByText(secretText).waitFor()
    await page.waitForLoadState('networkidle')
    await minutesPass(browser, 21)
    await page.waitForURL(/\/signed-out\?because=idle/)
    await page.goBack().catch(() => null)
    assert.ok(!(await page.content()).includes(secretText))
  })

  it('leaves nothing behind: not by Back, not in another tab, not in the storage of the browser', async () => {
    const { browser } = await givenABrowser()
    const page = await open(browser, '/home')
    const other = await open(browser, '/home')
    assert.ok((await page.content()).includes(secretText))
    await page.goto(`${origin}/home/sign-ins`)
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.waitForURL(/\/signed-out$/)
    await browser.context.clock.runFor(3_000)
    await other.waitForURL(/\/signed-out$/)
    await page.goBack()
    await page.waitForURL(/\/sign-in/)
    assert.ok(!(await page.content()).includes(secretText))
    await page.goBack().catch(() => null)
    assert.ok(!(await page.content()).includes(secretText))
    await page.goto(`${origin}/signed-out`)
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])
    assert.deepEqual(kept, [0, 0, 0, 0])
    assert.deepEqual(await browser.context.cookies(), [])
  })
})
