import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { closeChromium, openBrowser } from '../e2e/browser.ts'
import { startServer } from '../test/server.ts'

/** Takes a picture of every page for everyone: bin/run scripts/screenshots.ts FOLDER [ADDRESS ...]. For looking at, not for comparing. The browser tests of signed-in pages take theirs with EVENKEEL_PICTURES=FOLDER. */
const [folder = 'screenshots', ...asked] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const server = await startServer()
try {
  const entries = (await (await fetch(`${server.url}/sitemap.json`)).json()) as { sample: string; page: boolean; roles: unknown }[] // our own form
  const addresses = asked.length > 0 ? asked : entries.filter((entry) => entry.page && entry.roles === 'everyone').map((entry) => entry.sample)
  for (const [look, choices] of Object.entries({ 1280: { width: 1280 }, 390: { width: 390 }, print: { width: 794 } })) {
    const browser = await openBrowser(choices)
    const page = await browser.context.newPage()
    if (look === 'print') await page.emulateMedia({ media: 'print' })
    for (const address of addresses) {
      await page.goto(server.url + address)
      const name = address.replaceAll(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'front'
      await page.screenshot({ path: path.join(folder, `${name}-${look}.png`), fullPage: true })
    }
    await browser.close()
  }
} finally {
  await closeChromium()
  await server.discard()
}
