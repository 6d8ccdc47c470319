import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { roles } from '../src/kernel/workforce.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type BrowserChoices, axeViolations, openBrowser } from './browser.ts'
import { keyboardTroubles } from './keyboard.ts'
import { countText, itMeetsEveryDemand, looksOf } from './lookout-demands.ts'
import { type Look, type Lookout, openLookout } from './lookout.ts'
import { sheetsIn } from './sheets-of-paper.ts'
import { showcaseFor, signInAs } from './showcase.ts'
import { type SiteMapEntry, isForItsOwn, isOf, pagesOf, siteMapOf } from './site-map-entries.ts'
import { tourOfAdministration } from './tour-of-administration.ts'
import { pagesLookedAtBy, tourOfPeople, tourOfRoles } from './tour-of-roles.ts'

/** Pages of every sort, for what takes longer: tasks, a long list, a tree, a form of many fields, one with a file, one that is searched, figures. */
const samples = ['/home', '/people', '/our-organisation', '/people/new?find=curlew', '/imports', '/administration/retention', '/administration/audit', '/our-organisation/in-figures', '/home/about-me']

/** It takes a minute or two; more on a computer that does much else. */
const timeout = 900_000

let server: RunningServer
let entries: readonly SiteMapEntry[] = []
const lookouts: Lookout[] = []

// Two tours side by side; each page is looked at in every way that is asked of it while it is open.
before(async () => {
  server = await startServer({ flags: ['--demo'] })
  entries = await siteMapOf(server.url)
  const [first, second] = [await openLookout(server.url), await openLookout(server.url)]
  lookouts.push(first, second)
  await Promise.all([walk(first, [tourOfAdministration, tourOfPeople]), walk(second, [tourOfRoles])])
})

/** One tour after another. */
async function walk(lookout: Lookout, tours: readonly (typeof tourOfRoles)[]): Promise<void> {
  for (const tour of tours) await tour(lookout, server.url, entries)
}

after(async () => {
  for (const lookout of lookouts) await lookout.close()
  await server.discard()
})

function looksAt(role: string, entry: SiteMapEntry): readonly Look[] {
  return looksOf(lookouts).filter(({ name, path, status }) => status === 200 && isOf(entry, path) && name.startsWith(`${role} at `))
}

/** Imports stand in many ways, and are looked at with other states in signed-in-states.test.ts. */
function isOfOneImport({ pattern }: SiteMapEntry): boolean {
  return pattern.startsWith('/imports/:import')
}

async function onSamples(choices: BrowserChoices, look: (page: Page) => Promise<readonly string[]>): Promise<readonly string[]> {
  const browser = await openBrowser(choices)
  const page = await browser.context.newPage()
  const troubles: string[] = []
  await signInAs(page, server.url, showcaseFor.administrator)
  for (const address of samples) {
    await page.goto(`${server.url}${address}`)
    for (const trouble of await look(page)) troubles.push(`${address}: ${trouble}`)
  }
  await browser.close()
  return troubles
}

describe('every page for who is signed in', { timeout }, () => {
  it('is looked at by a role that it opens to, and by each in the long proof', (t) => {
    t.diagnostic(countText(lookouts))
    const missing = roles.flatMap((role) => pagesLookedAtBy(entries, role).filter((entry) => !isOfOneImport(entry) && looksAt(role, entry).length === 0).map(({ pattern }) => `${showcaseFor[role]}, ${role}: ${pattern}`))
    assert.deepEqual(missing, [])
    assert.deepEqual(pagesOf(entries, 'member').filter((entry) => isForItsOwn(entry) && looksAt('ward manager', entry).length === 0).map(({ pattern }) => pattern), [])
  })

  itMeetsEveryDemand(lookouts)

  it('has a title of its own', () => {
    const ofPattern = new Map(looksOf(lookouts).filter(({ status }) => status === 200).map(({ name, title }) => [name, title]))
    const titles = new Map(entries.flatMap(({ pattern }) => {
      const role = roles.find((one) => ofPattern.has(`${one} at ${pattern}`))
      return role === undefined ? [] : [[pattern, ofPattern.get(`${role} at ${pattern}`)] as const]
    }))
    assert.ok(titles.size > 100)
    assert.equal(new Set(titles.values()).size, titles.size, [...titles.values()].sort().join('\n'))
  })

  it('is walked through by keyboard alone, and shows where the focus is', async () => {
    for (const width of [1280, 320]) assert.deepEqual(await onSamples({ width }, keyboardTroubles), [])
  })

  it('keeps to the colours that somebody chose', async () => {
    assert.deepEqual(await onSamples({ forcedColors: true }, async (page) => [...(await axeViolations(page)), ...(await keyboardTroubles(page))]), [])
  })

  it('goes on paper', async () => {
    assert.deepEqual(await onSamples({}, async (page) => (sheetsIn(await page.pdf({ format: 'A4' })) > 0 ? [] : ['has no sheet'])), [])
  })
})
