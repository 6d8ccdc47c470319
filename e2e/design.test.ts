import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import fastify from 'fastify'
import type { Page } from 'playwright-core'
import { componentPage, designAssets } from '../src/platform/design/index.ts'
import { answerAssets } from '../src/platform/http/assets.ts'
import { setSecurityHeaders } from '../src/platform/http/security-headers.ts'
import { type Browser, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { isExaminedAt, violationsAt, widths } from './every-width.ts'

// What every-page.test.ts cannot see of the component page: opened tables, letters on pictures, focus, paper.
const html = componentPage({
  homeHref: '/components',
  navigation: [{ text: 'Where an organisation stands', href: '/organisations' }, { text: 'Components', href: '/components', isCurrent: true }],
  wayBack: { kind: 'breadcrumb', links: [{ text: 'Home', href: '/' }] },
  footerLinks: [{ text: 'About', href: '/about' }],
})

describe('the pieces that pages are made of', () => {
  const server = fastify()
  let address = ''
  let browser: Browser

  before(async () => {
    await setSecurityHeaders(server, false)
    answerAssets(server, designAssets())
    server.get('/components', async (_request, reply) => reply.type('text/html; charset=utf-8').send(html))
    address = await server.listen({ port: 0, host: '127.0.0.1' })
    browser = await openBrowser()
  })

  after(async () => {
    await browser.close()
    await server.close()
  })

  async function visit(width: number, { context }: Browser = browser): Promise<{ readonly page: Page; readonly troubles: readonly string[] }> {
    const page = await context.newPage()
    const troubles = watchPage(page, address)
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${address}/components`, { waitUntil: 'networkidle' })
    return { page, troubles }
  }

  for (const width of widths) {
    test(`have nothing for axe to find and do not reach beyond the window at ${width} px, every table opened`, async () => {
      const { page, troubles } = await visit(width)
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')))
      assert.deepEqual(isExaminedAt(width) ? await violationsAt(page, width) : [], [])
      assert.equal(await overflowPixels(page), 0)
      assert.deepEqual(troubles, [])
      await page.close()
    })

    test(`keep all words of pictures on their paper at ${width} px`, async () => {
      const { page } = await visit(width)
      assert.deepEqual(await wordsOffThePaper(page), [])
      await page.close()
    })
  }

  test('write nothing on pictures smaller than 11 px at 390 px', async () => {
    const { page } = await visit(390)
    const smallest = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<SVGTextElement>('.ek-drawing text')].filter((one) => one.getBoundingClientRect().width > 0)
      return Math.min(...shown.map((one) => parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0)))
    })
    // The letter inside a mark has 11 units on a paper of 360 that is shown 358 px wide.
    assert.ok(smallest >= 10.9 && Number.isFinite(smallest), `the smallest letters are ${smallest} px`)
    await page.close()
  })

  test('start the behaviour of NHS components: the error summary takes the focus', async () => {
    const { page } = await visit(1280)
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'nhsuk-error-summary')
    await page.close()
  })

  test('show every picture and open every table without JavaScript', async () => {
    const scriptless = await openBrowser({ javaScript: false })
    const { page } = await visit(390, scriptless)
    assert.ok((await page.locator('.ek-drawing:visible').count()) > 10)
    const table = page.locator('.ek-figure details').first()
    await table.locator('summary').click()
    assert.ok(await table.locator('table').isVisible())
    await scriptless.close()
  })

  test('print the disclaimer and every picture, but no menu, no closed table and no search', async () => {
    const { page } = await visit(1280)
    const pictures = await page.locator('.ek-drawing:visible').count()
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.getByText('Independent software, not an NHS service.').isVisible())
    assert.equal(await page.locator('.ek-drawing:visible').count(), pictures)
    assert.equal(await page.locator('nav:visible, .ek-search:visible, .ek-figure details:visible').count(), 0)
    await page.close()
  })
})

function wordsOffThePaper(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('.ek-drawing text')].flatMap((one) => {
      const box = one.getBoundingClientRect()
      const paper = one.ownerSVGElement?.getBoundingClientRect()
      if (box.width === 0 || paper === undefined) return []
      const isOff = box.left < paper.left - 3 || box.right > paper.right + 3 || box.top < paper.top - 3 || box.bottom > paper.bottom + 3
      return isOff ? [one.textContent ?? ''] : []
    }),
  )
}
