import fastify from 'fastify'
import { mkdtempSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { componentPage, designAssets } from '../src/platform/design/index.ts'
import { answerAssets } from '../src/platform/http/assets.ts'
import { setSecurityHeaders } from '../src/platform/http/security-headers.ts'
const server = fastify()
await setSecurityHeaders(server, false)
answerAssets(server, designAssets())
const html = componentPage({ homeHref: '/components', navigation: [{ text: 'Where an organisation stands', href: '/organisations' }, { text: 'Components', href: '/components', isCurrent: true }], wayBack: { kind: 'breadcrumb', links: [{ text: 'Home', href: '/' }] }, footerLinks: [{ text: 'About', href: '/about' }] })
server.get('/components', async (_q, reply) => reply.type('text/html; charset=utf-8').send(html))
const address = await server.listen({ port: 0, host: '127.0.0.1' })
const browser = await chromium.launchPersistentContext(mkdtempSync('/tmp/shots-'), { executablePath: '/usr/bin/chromium', args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
const page = await browser.newPage()
for (const width of [1280, 390, 320]) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${address}/components`, { waitUntil: 'networkidle' })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  const step = width === 1280 ? 2400 : 3600
  for (let y = 0, n = 0; y < height; y += step, n += 1) await page.screenshot({ path: `/tmp/d/${width}-${n}.png`, fullPage: true, clip: { x: 0, y, width, height: Math.min(step, height - y) } })
}
await page.emulateMedia({ media: 'print' })
await page.setViewportSize({ width: 690, height: 900 }); { const height = await page.evaluate(() => document.documentElement.scrollHeight); for (let n = 0; n * 2600 < height && n < 3; n += 1) await page.screenshot({ path: `/tmp/d/print-${n}.png`, fullPage: true, clip: { x: 0, y: n * 2600, width: 690, height: 2600 } }) }
await page.emulateMedia({ media: 'screen', forcedColors: 'active', colorScheme: 'dark' })
await page.setViewportSize({ width: 1280, height: 900 })
await page.screenshot({ path: '/tmp/d/forced.png', fullPage: true, clip: { x: 0, y: 600, width: 1280, height: 2400 } })
await browser.close()
await server.close()
