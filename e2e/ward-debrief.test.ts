import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { answerOfFutures } from '../src/browser/ward/futures-answer.ts'
import { type Browser, openBrowser } from './browser.ts'
import { aForkOf, debriefAddress, futuresInPage, playedRun, serveDebrief } from './debrief-in-browser.ts'

let browser: Browser
let page: Page
before(async () => {
  browser = await openBrowser({ width: 390 })
  page = await browser.context.newPage()
  await serveDebrief(browser.context)
  await page.goto(debriefAddress)
})
after(() => browser.close())

test('200 pairs of futures of eight weeks, shared by two workers of Chromium, are those of Node to the bit', async () => {
  const { run } = playedRun()
  const question = aForkOf(run)
  const told = answerOfFutures({ kind: 'futures', question })
  assert.ok(told.kind === 'futures')
  assert.equal(told.futures.asDecided.length, 200)
  assert.deepEqual(await page.evaluate(futuresInPage(question, 2)), { futures: told.futures })
})

test('the debrief shows turning points, hours, styles, other ways and wards, and never blocks the page for 100 ms', async () => {
  const { run, weeks, happenings } = playedRun()
  const longest = await page.evaluate<number>(`(async () => {
    const blocked = [0]
    new PerformanceObserver((list) => blocked.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
    const { showDebrief } = await import('/debrief.js')
    showDebrief(document.querySelector('#root'), ${JSON.stringify(run)}, ${JSON.stringify({ weeks, happenings })}, { address: '/worker.js', count: 2 })
    while (document.querySelector('[role=status].nhsuk-u-visually-hidden').textContent === '') await new Promise((done) => setTimeout(done, 50))
    return Math.max(...blocked)
  })()`)
  assert.equal(await page.locator('.ek-debrief__point').count(), 3)
  assert.equal(await page.locator('.ek-debrief__outcomes li').count(), 5)
  const headings = await page.locator('h2').allTextContents()
  assert.deepEqual(headings, ['What happened', 'Turning points', 'Where your hours went, and what the ward asked', 'Ways of leading that you used', 'Other ways of spending the week', 'What real trusts show', 'Three questions to think about'])
  assert.doesNotMatch(await page.locator('#root').innerText(), /NaN|undefined|Infinity/)
  assert.ok(longest < 100, `the page was blocked for ${longest} ms`)
})

test('what is written to a question stays in the tab until it is deleted', async () => {
  await page.locator('textarea').first().fill('The roster')
  assert.equal(await page.evaluate(() => sessionStorage.getItem('evenkeel.ward.thought.1')), 'The roster')
  assert.equal(await page.evaluate(() => localStorage.length), 0)
  await page.getByRole('button', { name: 'Delete what I wrote' }).click()
  assert.equal(await page.evaluate(() => sessionStorage.getItem('evenkeel.ward.thought.1')), null)
  assert.deepEqual(await page.locator('.ek-debrief__on-paper').allTextContents(), ['', '', ''])
})
