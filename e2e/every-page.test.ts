import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type PublicServer, publicServer } from '../test/server.ts'
import { openBrowser } from './browser.ts'
import { countText, itMeetsEveryDemand, looksOf } from './lookout-demands.ts'
import { type Lookout, openLookout } from './lookout.ts'
import { siteMapOf } from './site-map-entries.ts'

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
  '/simulated-ward/directorate?run=1-1-10.12.10.10.12.11.10.n.tb.ci',
  '/simulated-ward/directorate?run=1-1-10.12',
  '/no-such-page',
]

const firstPageBytesAtMost = 150_000

/** It takes half a minute; more on a computer that does much else. */
const timeout = 900_000

let server: PublicServer
let addresses: readonly string[] = []
const lookouts: Lookout[] = []
const addressesWithStorage: string[] = []
const cookies: unknown[] = []

// Two lookouts side by side; each page is opened once, and looked at in every way that is asked of it.
before(async () => {
  server = await publicServer()
  const entries = await siteMapOf(server.url)
  addresses = [...new Set([...entries.filter((entry) => entry.page && entry.roles === 'everyone').map((entry) => entry.sample), ...statesOfPages])]
  const ways = [addresses.filter((_, index) => index % 2 === 0), addresses.filter((_, index) => index % 2 === 1)]
  for (const _ of ways) lookouts.push(await openLookout(server.url, 'each'))
  await Promise.all(ways.map((way, index) => visit(lookouts[index], way)))
})
after(async () => {
  for (const lookout of lookouts) await lookout.close()
  await server.discard()
})

async function visit(lookout: Lookout | undefined, way: readonly string[]): Promise<void> {
  assert.ok(lookout)
  for (const address of way) {
    await lookout.open(address, address, { status: 'any', isSignedOut: true })
    if ((await lookout.page.evaluate(() => localStorage.length + sessionStorage.length)) > 0) addressesWithStorage.push(address)
  }
  cookies.push(...(await lookout.page.context().cookies()))
}

describe('every page for everyone', { timeout }, () => {
  it('is looked at', (t) => {
    t.diagnostic(countText(lookouts))
    assert.equal(looksOf(lookouts).length, addresses.length)
    assert.ok(addresses.length > 40)
  })

  // Tables of public figures may have rows without a last cell, and nobody is signed in at an invented trust.
  itMeetsEveryDemand(lookouts, ['cells', 'label'])

  it('has a title of its own', () => {
    // What a fresh installation does not have yet, like a link to sign in, is told by one page for several addresses, or leads to another address.
    const there = looksOf(lookouts).filter(({ name, path, status }) => status === 200 && path === name.split('?')[0] && !statesOfPages.includes(name))
    const titles = new Map(there.map(({ path, title }) => [path, title]))
    assert.ok(titles.size > 25)
    assert.equal(new Set(titles.values()).size, titles.size, [...titles.values()].join('\n'))
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

  it('keeps nothing in the browser: no cookie, no storage', () => {
    assert.deepEqual([addressesWithStorage, cookies], [[], []])
  })
})
