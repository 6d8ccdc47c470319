import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type RunningServer, startServer } from '../test/server.ts'
import { countText, itMeetsEveryDemand, looksOf } from './lookout-demands.ts'
import { type Lookout, openLookout } from './lookout.ts'
import { isOf, pagesOf, siteMapOf } from './site-map-entries.ts'
import { tourOfErrors, tourOfOtherSignIns } from './tour-of-errors.ts'
import { tourOfFaults } from './tour-of-faults.ts'
import { tourOfFrameworkFiles } from './tour-of-framework-files.ts'
import { tourOfImports } from './tour-of-imports.ts'
import { tourOfWaysIn } from './tour-of-ways-in.ts'

/** It takes a minute or two; more on a computer that does much else. */
const timeout = 900_000

let server: RunningServer
const lookouts: Lookout[] = []

// Two tours side by side; each page is looked at in every way that is asked of it while it is open.
before(async () => {
  server = await startServer({ flags: ['--demo'] })
  const [first, second] = [await openLookout(server.url), await openLookout(server.url)]
  lookouts.push(first, second)
  await Promise.all([toursOfForms(first), toursOfWork(second)])
})
after(async () => {
  for (const lookout of lookouts) await lookout.close()
  await server.discard()
})

async function toursOfForms(lookout: Lookout): Promise<void> {
  await tourOfErrors(lookout, server.url)
  await tourOfFrameworkFiles(lookout, server.url)
  await tourOfOtherSignIns(lookout, server.url)
}

async function toursOfWork(lookout: Lookout): Promise<void> {
  await tourOfImports(lookout, server.url)
  await tourOfFaults(lookout, server)
  await tourOfWaysIn(lookout, server)
}

describe('every state of a page: to be mended, too late, at work, signed out, not set up yet', { timeout }, () => {
  it('includes an import wherever it can stand', async (t) => {
    t.diagnostic(countText(lookouts))
    const ofOneImport = pagesOf(await siteMapOf(server.url), 'administrator').filter(({ pattern }) => pattern.startsWith('/imports/:import'))
    assert.ok(ofOneImport.length > 2)
    assert.deepEqual(ofOneImport.filter((entry) => !looksOf(lookouts).some(({ path, status }) => status === 200 && isOf(entry, path))), [])
  })

  itMeetsEveryDemand(lookouts)
})
