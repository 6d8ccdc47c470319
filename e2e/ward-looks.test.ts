import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { fragmentOf } from '../src/browser/ward/address-of-run.ts'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, openBrowser } from './browser.ts'
import { playedRun } from './debrief-in-browser.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

const pressed = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

/** Two weeks and a day of a run that waits to go on. */
async function givenAWardInItsThirdWeek(browser: Browser): Promise<Page> {
  const { run } = playedRun()
  const page = await browser.context.newPage()
  const decisions = run.decisions.filter(({ hour }) => hour < 340)
  await page.goto(`${server.url}/simulated-ward#${fragmentOf({ run: { ...run, decisions }, hour: 336 })}`)
  await pressed(page, 'Go on with this run').click()
  await pressed(page, 'Start week 3').waitFor()
  return page
}

const timeOfSmallWard = (page: Page) => page.locator('.ek-small-ward__time').textContent()

describe('the small ward of the front page', () => {
  it('lives once the page is there, can be held, and never blocks the page for 100 ms', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      await page.addInitScript(() => {
        const tasks: number[] = []
        Object.assign(globalThis, { longTasks: tasks })
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true })
      })
      await page.goto(server.url)
      await page.locator('.ek-small-ward').scrollIntoViewIfNeeded()
      await page.getByText('Tuesday 11am').waitFor()
      await pressed(page, 'Hold still').press('Enter')
      await page.waitForTimeout(100)
      const held = await timeOfSmallWard(page)
      await page.waitForTimeout(1500)
      assert.equal(await timeOfSmallWard(page), held)
      const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: readonly number[] }).longTasks)) // put there above
      assert.ok(longest < 100, `${longest} ms`)
    } finally {
      await browser.close()
    }
  })

  it('is a still picture with its words without JavaScript, and where somebody wants nothing to move', async () => {
    for (const choices of [{ javaScript: false }, { reducedMotion: true }]) {
      const browser = await openBrowser(choices)
      try {
        const page = await browser.context.newPage()
        await page.goto(server.url, { waitUntil: 'networkidle' })
        assert.equal(await timeOfSmallWard(page), 'Tuesday 10am')
        assert.equal(await page.locator('.ek-small-ward__bed').count(), 28)
        assert.equal(await page.locator('.ek-quiet-ward figcaption').innerText(), 'A simulated ward in small: its beds, how ill people are, and who is on the shift.')
        assert.equal(await pressed(page, 'Hold still').count(), 0)
      } finally {
        await browser.close()
      }
    }
  })
})

describe('the running ward', () => {
  it('keeps its clock to two rows on a phone, and never over what has the focus', async () => {
    const browser = await openBrowser({ width: 390, reducedMotion: true })
    try {
      const page = await givenAWardInItsThirdWeek(browser)
      const tops = await page.locator('.ek-clock__time, .ek-clock__buttons > .ek-clock__button').evaluateAll((all) => [...new Set(all.map((one) => Math.round(one.getBoundingClientRect().top)))])
      assert.equal(tops.length, 2)
      await page.locator('.ek-week__hours').last().focus()
      for (let press = 0; press < 12; press += 1) {
        await page.keyboard.press('Shift+Tab')
        const room = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) - (document.querySelector('.ek-clock')?.getBoundingClientRect().bottom ?? 0))
        assert.ok(room >= 0, `${room} px after ${press + 1}`)
      }
      await pressed(page, 'More').press('Enter')
      await pressed(page, 'Text version').waitFor()
    } finally {
      await browser.close()
    }
  })

  it('offers who stops to look back at the weeks that are over, by links that leave the run in the address', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenAWardInItsThirdWeek(browser)
      await pressed(page, 'Stop here').click()
      await page.getByText('2 weeks are over. You can look back at them.').waitFor()
      assert.match(await page.locator('.ek-ward').innerText(), /Samaritans/)
      await pressed(page, 'Look back').click()
      await page.getByText('You stopped in week 3 of 8. This looks at the 2 weeks that are over.').waitFor()
      await page.getByRole('link', { name: 'Ways of leading that you used' }).click()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'looking-back-styles')
      assert.match(page.url(), /#run=/)
      await pressed(page, 'Stop running futures').click()
      await page.locator('[data-part=points]').getByText('You stopped this before it was done').waitFor()
      assert.ok(await page.locator('.ek-debrief__progress').evaluate((place) => place === document.activeElement))
    } finally {
      await browser.close()
    }
  })

  it('leads who plans to what waits, says where a question is open, and tells what followed', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenAWardInItsThirdWeek(browser)
      await pressed(page, 'Start week 3').press('Enter')
      await page.getByLabel('Improvement team', { exact: true }).focus()
      await pressed(page, 'To the next decision').dispatchEvent('click')
      await pressed(page, 'Decide').waitFor()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'hours-improve')
      await pressed(page, 'To what waits for you').press('Enter')
      assert.ok(await page.locator('.ek-decision h2').evaluate((title) => title === document.activeElement))
      await page.locator('input[name=way][value=coaching]').press('Space')
      await pressed(page, 'Decide').press('Enter')
      assert.deepEqual(await page.locator('.ek-decision__problem').allTextContents(), ['', 'Choose what you do'])
      await page.locator('input[name=act]').first().press('Space')
      await pressed(page, 'Decide').press('Enter')
      await page.getByRole('status').filter({ hasText: /^What followed: / }).waitFor({ state: 'attached' })
    } finally {
      await browser.close()
    }
  })

  it('stands on paper with every week so far in words, and without what can only be pressed', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenAWardInItsThirdWeek(browser)
      await page.emulateMedia({ media: 'print' })
      assert.deepEqual(await page.locator('.ek-weeks__week li:first-child').evaluateAll((all) => all.map((one) => one.checkVisibility({ contentVisibilityAuto: true }))), [true, true])
      for (const hidden of ['.ek-clock__buttons', '.ek-week__step', '.ek-log__ask']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
    } finally {
      await browser.close()
    }
  })

  it('shows in colours that somebody chose how ill patients are, and how hours are divided', async () => {
    const browser = await openBrowser({ forcedColors: true })
    try {
      const page = await givenAWardInItsThirdWeek(browser)
      const bar = await page.locator('.ek-bed__bars i').first().evaluate((one) => getComputedStyle(one).borderLeftWidth)
      const parts = await page.locator('.ek-week__part:not(.ek-week__part--rest)').evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundImage)).size)
      assert.deepEqual([bar, parts], ['4px', 3])
    } finally {
      await browser.close()
    }
  })

  it('listens no more often when its charts are drawn anew', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      await page.addInitScript(() => {
        const heard: string[] = []
        Object.assign(globalThis, { heard })
        const add = document.addEventListener.bind(document)
        document.addEventListener = (...given: Parameters<typeof add>) => {
          heard.push(given[0])
          add(...given)
        }
      })
      await page.goto(`${server.url}/simulated-ward`)
      await pressed(page, 'Start').click()
      await pressed(page, 'Start week 1').waitFor()
      const keyListeners = () => page.evaluate(() => (globalThis as unknown as { heard: readonly string[] }).heard.filter((kind) => kind === 'keydown').length) // put there above
      await toWeek(page, 2)
      const after = await keyListeners()
      await toWeek(page, 3)
      assert.equal(await keyListeners(), after)
    } finally {
      await browser.close()
    }
  })
})

/** Leaves every situation, until a week begins. */
async function toWeek(page: Page, week: number): Promise<void> {
  const begin = pressed(page, `Start week ${week}`)
  await pressed(page, `Start week ${week - 1}`).click()
  while (!(await begin.isVisible())) {
    if (await pressed(page, 'Leave it').isVisible()) {
      await pressed(page, 'Leave it').click()
      await page.locator('.ek-decision').getByRole('button', { name: 'Go on' }).click()
    } else {
      await pressed(page, 'To the next decision').dispatchEvent('click')
      await pressed(page, 'Leave it').or(begin).waitFor()
    }
  }
}
