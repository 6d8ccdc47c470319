import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, openBrowser } from './browser.ts'
import { sheetsIn } from './sheets-of-paper.ts'


describe('on paper', () => {
  let server: PublicServer
  let browser: Browser
  before(async () => {
    server = await publicServer()
    browser = await openBrowser()
  })
  after(async () => {
    await browser.close()
    await server.discard()
  })

  /** Codes of the trusts with the longest and the shortest name, one without some figures, and one whose count is flagged. */
  const codes = ['RDZ', 'RF4', 'RLQ', 'RBZ', 'RA3', 'RWP', 'RM2']

  for (const code of codes) {
    it(`the paper for the board of ${code} is one sheet of A4`, async () => {
      const page = await browser.context.newPage()
      const response = await page.goto(`${server.url}/organisations/${code}/board-paper`)
      assert.equal(response?.status(), 200)
      assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1)
      await page.close()
    })
  }

  it('the sheet to look back on the simulated ward is one side of A4', async () => {
    const page = await browser.context.newPage()
    const response = await page.goto(`${server.url}/simulated-ward/lesson/sheet`)
    assert.equal(response?.status(), 200)
    assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1)
    await page.close()
  })

  it('the page of an organisation keeps its tables with their words and hides what cannot be pressed', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/organisations/RWP`)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('header nav').isVisible(), false)
    assert.equal(await page.locator('h1').isVisible(), true)
    assert.ok(sheetsIn(await page.pdf({ format: 'A4' })) <= 9)
    await page.close()
  })
})

describe('with forced colours', () => {
  it('charts keep their marks and lines', async () => {
    const server = await publicServer()
    const browser = await openBrowser({ forcedColors: true })
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/organisations/RWP`)
    const invisible = await page.evaluate(() =>
      [...document.querySelectorAll('figure svg path, figure svg circle, figure svg line')].filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark)
        return (fill === 'none' || fill === 'rgba(0, 0, 0, 0)') && stroke === 'none'
      }).length,
    )
    await browser.close()
    await server.discard()
    assert.equal(invisible, 0)
  })
})
