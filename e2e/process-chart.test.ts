import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import fastify from 'fastify'
import type { Page } from 'playwright-core'
import { componentPage, designAssets, processChartSvg } from '../src/platform/design/index.ts'
import type { ProcessChartModel } from '../src/platform/design/index.ts'
import { answerAssets } from '../src/platform/http/assets.ts'
import { setSecurityHeaders } from '../src/platform/http/security-headers.ts'
import { type Browser, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { sheetsIn } from './sheets-of-paper.ts'

const model: ProcessChartModel = {
  measure: 'Falls per 1,000 bed days',
  format: { decimals: 1 },
  points: [7.5, 6.7, 6.4, 7.2].map((value) => ({ value, meaning: 'common-cause', centre: 6.9, lower: 5, upper: 8.8 })),
}
const svg = processChartSvg(model, { heading: 'Falls & trips', sentence: 'The sentence.', ruleSet: 'mdc' })
const html = componentPage({ homeHref: '/components', footerLinks: [] }).replaceAll('#falls-svg', '/falls.svg').replaceAll('#chart-svg', '/chart.svg')

describe('process charts in a browser', () => {
  const server = fastify()
  let address = ''
  let browser: Browser
  let page: Page
  let troubles: readonly string[] = []

  before(async () => {
    await setSecurityHeaders(server, false)
    answerAssets(server, designAssets())
    server.addContentTypeParser('application/x-www-form-urlencoded', (_request, payload, done) => {
      payload.resume()
      payload.on('end', () => done(null, {}))
    })
    server.get('/components', async (_request, reply) => reply.type('text/html; charset=utf-8').send(html))
    server.get('/falls.svg', async (_request, reply) => reply.type('image/svg+xml; charset=utf-8').header('content-disposition', 'attachment; filename="falls.svg"').send(svg))
    server.post('/chart.svg', async (_request, reply) => reply.type('image/svg+xml; charset=utf-8').header('content-disposition', 'attachment; filename="made-from-a-form.svg"').send(svg))
    address = await server.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
    page = await browser.context.newPage()
    troubles = watchPage(page, address)
    await page.goto(`${address}/components`, { waitUntil: 'networkidle' })
  })

  after(async () => {
    await browser.close()
    await server.close()
  })

  const chart = () => page.locator('.ek-process').first()
  const slider = () => chart().locator('input[type="range"]')
  const reading = () => chart().locator('[data-reading]').innerText()
  const spoken = () => slider().getAttribute('aria-valuetext')

  test('are read point by point with the keyboard, and the same words are seen', async () => {
    await slider().focus()
    assert.match(await reading(), /^March 2026: 5\.4, below the mean, improvement, part of a shift/)
    await page.keyboard.press('Home')
    assert.equal(await reading(), 'April 2023: 7.5, above the mean, usual variation (common cause)')
    await page.keyboard.press('ArrowRight')
    assert.equal(await reading(), 'May 2023: 6.7, above the mean, usual variation (common cause)')
    assert.equal(await spoken(), await reading())
    assert.equal(await chart().locator('.ek-drawing:visible .ek-c-reading').getAttribute('r'), '8')
    await page.keyboard.press('End')
    assert.match(await reading(), /^March 2026/)
    await page.keyboard.press('Escape')
    assert.match(await reading(), /^Move over the chart/)
  })

  test('have a slider with a name for those who hear the page', async () => {
    assert.equal(await page.getByRole('slider', { name: 'Points of Falls on Ward 7, April 2023 to March 2026', exact: true }).count(), 1)
  })

  test('tell the point under the pointer, go on from the one that was pressed, and forget the pointer when it leaves', async () => {
    const drawing = chart().locator('.ek-drawing:visible')
    await drawing.scrollIntoViewIfNeeded()
    const box = await drawing.boundingBox()
    assert.ok(box !== null)
    await page.mouse.move(box.x + 24, box.y + box.height / 2)
    assert.match(await reading(), /^April 2023: 7\.5/)
    await page.mouse.down()
    await page.mouse.up()
    await page.keyboard.press('ArrowRight')
    assert.match(await reading(), /^May 2023/)
    await page.locator('h1').hover()
    assert.match(await reading(), /^May 2023/)
    await slider().evaluate((one) => (one as HTMLElement).blur())
    assert.match(await reading(), /^Move over the chart/)
  })

  for (const [way, place, name] of [['a link', 0, 'falls.png'], ['a form', 1, 'made-from-a-form.png']] as const) {
    test(`become a PNG from the SVG of ${way}, sharp enough to print`, async () => {
      const arriving = page.waitForEvent('download')
      await page.locator('button[data-module="ek-png"]').nth(place).click()
      const download = await arriving
      assert.equal(download.suggestedFilename(), name)
      const bytes = readFileSync(await download.path())
      assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG')
      assert.equal(bytes.readUInt32BE(16), 752 * 3)
      assert.ok(bytes.length > 10_000, `${bytes.length} bytes`)
    })
  }

  for (const landscape of [false, true]) {
    test(`are printed on one sheet of A4, ${landscape ? 'landscape' : 'portrait'}, with all that belongs to them`, async () => {
      const paper = await browser.context.newPage()
      await paper.goto(`${address}/components`, { waitUntil: 'networkidle' })
      await paper.evaluate(() => document.querySelector('main')?.replaceChildren(document.querySelector('.ek-process-figure') ?? ''))
      assert.equal(sheetsIn(await paper.pdf({ format: 'A4', landscape })), 1)
      await paper.close()
    })
  }

  test('are XML that a browser reads, with their words', async () => {
    const titles = await page.evaluate((text) => {
      const read = new DOMParser().parseFromString(text, 'image/svg+xml')
      return [...read.querySelectorAll('parsererror, title')].map(({ textContent }) => textContent)
    }, svg)
    assert.deepEqual(titles, ['Falls & trips'])
  })

  test('show no slider, no hint and no PNG without JavaScript, and say everything all the same', async () => {
    const scriptless = await openBrowser({ javaScript: false, width: 390 })
    const plain = await scriptless.context.newPage()
    await plain.goto(`${address}/components`)
    assert.equal(await plain.locator('.ek-process input, .ek-process__reading:visible, [data-module="ek-png"]:visible').count(), 0)
    assert.ok(await plain.locator('.ek-process .ek-drawing--narrow').first().isVisible())
    assert.equal(await overflowPixels(plain), 0)
    await scriptless.close()
  })

  test('trouble no browser', () => {
    assert.deepEqual(troubles, [])
  })
})
