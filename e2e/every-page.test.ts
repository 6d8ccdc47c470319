import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { expectNuClean } from './html-checker.ts'

/** Pages in a state that their address alone does not bring: an error, no result, several organisations. */
const statesOfPages = [
  '/organisations?q=worcester',
  '/organisations?q=qqqqqq',
  '/organisations?q=',
  '/organisations/RA3',
  '/organisations/RM2',
  '/organisations/RRV',
  '/organisations/RYC',
  '/organisations/RBS',
  '/compare?code=RWP&code=RTE&code=RRV&code=RA3',
  '/compare?code=nowhere&code=hospitals',
  '/no-such-page',
]

const firstPageBytesAtMost = 150_000

let server: RunningServer
let addresses: readonly string[] = []

before(async () => {
  server = await startServer()
  const entries = (await (await fetch(`${server.url}/sitemap.json`)).json()) as { sample: string; page: boolean; roles: 'everyone' | readonly string[] }[] // our own form
  addresses = [...new Set([...entries.filter((entry) => entry.page && entry.roles === 'everyone').map((entry) => entry.sample), ...statesOfPages])]
})
after(async () => server.discard())

async function onEveryPage(browser: Browser, look: (address: string, page: Page, isThere: boolean) => Promise<readonly string[]>) {
  const troubles: string[] = []
  const page = await browser.context.newPage()
  const seen = watchPage(page, server.url)
  for (const address of addresses) {
    const before = seen.length
    const response = await page.goto(`${server.url}${address}`)
    // What a fresh installation does not have yet, like a link to sign in, is told by one page for several addresses, or leads to another address.
    const isThere = response?.status() === 200 && page.url() === `${server.url}${address}`
    for (const trouble of await look(address, page, isThere)) troubles.push(`${address}: ${trouble}`)
    // Chromium itself reports a page that answers 400 or 404 as an error.
    for (const trouble of seen.slice(before)) if (!trouble.includes('the server responded with a status of 4')) troubles.push(`${address}: ${trouble}`)
  }
  await browser.close()
  return troubles
}

describe('every page for everyone', () => {
  for (const width of [1280, 390, 320]) {
    it(`has no accessibility violation, no console error, no outside request and nothing cut off at ${width} px`, async () => {
      const troubles = await onEveryPage(await openBrowser({ width }), async (_address, page) => {
        const overflow = await overflowPixels(page)
        return [...(await axeViolations(page)), ...(overflow > 0 ? [`reaches ${overflow} px beyond the window`] : [])]
      })
      assert.deepEqual(troubles, [])
    })
  }

  it('says what it has to say without JavaScript', async () => {
    const withScript = new Map<string, string>()
    // A button that prints is offered only where scripts run: it says nothing that the page does not.
    const words = async (page: Page) => {
      await page.evaluate(() => document.querySelectorAll('.ek-needs-script').forEach((one) => one.remove()))
      return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
    }
    const first = await onEveryPage(await openBrowser(), async (address, page) => {
      withScript.set(address, await words(page))
      return []
    })
    const second = await onEveryPage(await openBrowser({ javaScript: false }), async (address, page) => {
      const without = await words(page)
      return without === withScript.get(address) ? [] : ['says something else without JavaScript']
    })
    assert.deepEqual([...first, ...second], [])
  })

  it('has one heading of the first level, a title of its own, and a language', async () => {
    const titles = new Map<string, string>()
    const troubles = await onEveryPage(await openBrowser(), async (address, page, isThere) => {
      const found: string[] = []
      if ((await page.locator('h1').count()) !== 1) found.push('has not exactly one h1')
      if ((await page.locator('html').getAttribute('lang')) !== 'en') found.push('names no language')
      if (isThere && !statesOfPages.includes(address)) titles.set(address, await page.title())
      return found
    })
    assert.deepEqual(troubles, [])
    assert.ok(titles.size > 25)
    assert.equal(new Set(titles.values()).size, titles.size, [...titles.values()].join('\n'))
  })

  it('is HTML that the Nu checker accepts', async (t) => {
    await expectNuClean(t, async () => {
      const pages = await Promise.all(addresses.map(async (address) => [address, await (await fetch(`${server.url}${address}`)).text()] as const))
      return Object.fromEntries(pages)
    })
  })

  it('sends less than 150 kB for the first page with everything that it loads', async () => {
    const browser = await openBrowser()
    const page = await browser.context.newPage()
    const session = await browser.context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', (event) => (bytes += event.encodedDataLength))
    await page.goto(server.url, { waitUntil: 'networkidle' })
    await browser.close()
    assert.ok(bytes > 1000 && bytes < firstPageBytesAtMost, `${bytes} bytes`)
  })

  it('keeps nothing in the browser: no cookie, no storage', async () => {
    const browser = await openBrowser()
    const troubles: string[] = []
    const page = await browser.context.newPage()
    for (const address of addresses) {
      await page.goto(`${server.url}${address}`)
      const kept = await page.evaluate(() => localStorage.length + sessionStorage.length)
      if (kept > 0) troubles.push(address)
    }
    const cookies = await browser.context.cookies()
    await browser.close()
    assert.deepEqual([troubles, cookies], [[], []])
  })
})
