import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, test } from 'node:test'
import fastify from 'fastify'
import { chromium } from 'playwright-core'
import type { BrowserContext, Page } from 'playwright-core'
import { componentPage, designAssets } from '../src/platform/design/index.ts'
import { answerAssets } from '../src/platform/http/assets.ts'
import { setSecurityHeaders } from '../src/platform/http/security-headers.ts'

const chromiumPath = process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium'
const root = path.join(import.meta.dirname, '..')
const axe = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const html = componentPage({
  homeHref: '/components',
  navigation: [{ text: 'Where an organisation stands', href: '/organisations' }, { text: 'Components', href: '/components', isCurrent: true }],
  wayBack: { kind: 'breadcrumb', links: [{ text: 'Home', href: '/' }] },
  footerLinks: [{ text: 'About', href: '/about' }],
})
const sizes = [{ width: 1280, height: 900 }, { width: 390, height: 844 }, { width: 320, height: 640 }] as const

test('the component page is valid HTML', (t) => {
  if (spawnSync('java', ['-version']).status !== 0) return t.skip('java is not there: the HTML was not checked')
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-nu-'))
  try {
    const file = path.join(folder, 'components.html')
    writeFileSync(file, html)
    const result = spawnSync('java', ['-jar', path.join(root, 'node_modules/vnu-jar/build/dist/vnu.jar'), '--errors-only', file], { encoding: 'utf8' })
    assert.equal(result.stderr, '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

describe('the component page in a browser', { skip: existsSync(chromiumPath) ? false : `${chromiumPath} is not there: no browser test was run` }, () => {
  const server = fastify()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-browser-'))
  const complaints: string[] = []
  const askedFor: string[] = []
  let address = ''
  let browser: BrowserContext

  before(async () => {
    await setSecurityHeaders(server, false)
    answerAssets(server, designAssets())
    server.get('/components', async (_request, reply) => reply.type('text/html; charset=utf-8').send(html))
    address = await server.listen({ port: 0, host: '127.0.0.1' })
    browser = await open(folder, true)
  })

  after(async () => {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function visit(context: BrowserContext, size: (typeof sizes)[number]): Promise<Page> {
    const page = await context.newPage()
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => askedFor.push(request.url()))
    await page.setViewportSize(size)
    await page.goto(`${address}/components`, { waitUntil: 'networkidle' })
    return page
  }

  for (const size of sizes) {
    test(`has nothing for axe to find at ${size.width} px, closed and opened`, async () => {
      const page = await visit(browser, size)
      assert.deepEqual(await violations(page), [])
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')))
      assert.deepEqual(await violations(page), [])
      await page.close()
    })

    test(`does not scroll sideways at ${size.width} px, with tables opened`, async () => {
      const page = await visit(browser, size)
      await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')))
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), size.width)
      await page.close()
    })
  }

  test('writes nothing on pictures smaller than 11 px at 390 px', async () => {
    const page = await visit(browser, sizes[1])
    const smallest = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<SVGTextElement>('.ek-drawing text')].filter((one) => one.getBoundingClientRect().width > 0)
      return Math.min(...shown.map((one) => parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 0)))
    })
    assert.ok(smallest >= 10.9 && smallest < 100, `the smallest letters are ${smallest} px`)
    await page.close()
  })

  test('keeps all words of pictures on their paper', async () => {
    for (const size of sizes) {
      const page = await visit(browser, size)
      const outside = await page.evaluate(() =>
        [...document.querySelectorAll<SVGTextElement>('.ek-drawing text')].flatMap((one) => {
          const box = one.getBoundingClientRect()
          const paper = one.ownerSVGElement?.getBoundingClientRect()
          if (box.width === 0 || paper === undefined) return []
          return box.left < paper.left - 3 || box.right > paper.right + 3 || box.top < paper.top - 3 || box.bottom > paper.bottom + 3 ? [one.textContent ?? ''] : []
        }),
      )
      assert.deepEqual(outside, [], `at ${size.width} px`)
      await page.close()
    }
  })

  test('starts the behaviour of NHS components: the error summary takes the focus', async () => {
    const page = await visit(browser, sizes[0])
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'nhsuk-error-summary')
    await page.close()
  })

  test('shows every picture and opens every table without JavaScript', async () => {
    const scriptless = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-browser-'))
    const context = await open(scriptless, false)
    try {
      const page = await visit(context, sizes[1])
      const pictures = await page.locator('.ek-drawing:visible').count()
      assert.ok(pictures > 10, `${pictures} pictures are shown`)
      const table = page.locator('.ek-figure details').first()
      await table.locator('summary').click()
      assert.ok(await table.locator('table').isVisible())
    } finally {
      await context.close()
      rmSync(scriptless, { recursive: true, force: true })
    }
  })

  test('is heard by nobody else and complains of nothing', () => {
    assert.deepEqual(complaints, [])
    assert.deepEqual(askedFor.filter((url) => !url.startsWith(`${address}/`)), [])
  })
})

function open(folder: string, javaScriptEnabled: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath,
    javaScriptEnabled,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // axe puts itself on the window when its text is evaluated.
    const { axe: checker } = window as unknown as { readonly axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const { violations: found } = await checker.run()
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
  })
}
