import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, openBrowser, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { pressed, wardOn, whenIRunTo } from './ward-at-browser.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

async function givenTheWardIsOpen(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${server.url}/simulated-ward`)
  await pressed(page, 'Start').press('Enter')
  await pressed(page, 'Start week 1').waitFor()
  return page
}

/** Tells the page that it can be seen, or not: a headless browser never hides one. */
function showPage(page: Page, state: 'visible' | 'hidden'): Promise<void> {
  return page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: now })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
}

describe('the simulated ward', () => {
  it('is begun, planned and answered by keyboard, and a link to it gives the same ward', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenTheWardIsOpen(browser)
      const troubles = watchPage(page, server.url)
      await page.getByLabel('Improvement team', { exact: true }).fill('6')
      await page.getByLabel('Improvement team', { exact: true }).press('Tab')
      assert.match(await page.locator('.ek-week__sum').textContent() ?? '', /41 of 37\.5 hours planned\. That is 3\.5 over/)
      await pressed(page, 'Less: Direct care').press('Enter')
      await pressed(page, 'Start week 1').press('Enter')
      await whenIRunTo(page, 2)
      const before = await wardOn(page)
      await page.reload()
      await pressed(page, 'Go on with this run').press('Enter')
      await pressed(page, 'Start week 2').waitFor()
      assert.deepEqual(await wardOn(page), before)
      assert.deepEqual(troubles, [])
    } finally {
      await browser.close()
    }
  })

  it('keeps the hours in sight on a phone, begins the week below them, and shows what asks from below the clock', async () => {
    const browser = await openBrowser({ width: 390 })
    try {
      const page = await givenTheWardIsOpen(browser)
      await page.locator('.ek-week__hours').last().focus()
      for (let press = 0; press < 8; press += 1) {
        const room = await page.evaluate(() => (document.activeElement?.getBoundingClientRect().top ?? 0) - (document.querySelector('.ek-week__sum')?.getBoundingClientRect().bottom ?? 0))
        const sum = await page.evaluate(() => (document.querySelector('.ek-week__sum')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.ek-clock')?.getBoundingClientRect().bottom ?? 0))
        assert.ok(room >= 0 && Math.abs(sum) < 8, `${room} px below what the hours come to, which is ${sum} px below the clock`)
        await page.keyboard.press('Shift+Tab')
      }
      await pressed(page, 'Start this week').click()
      await page.locator('.ek-decision__none').waitFor()
      assert.equal(await page.locator('.ek-ward').evaluate((ward) => Math.round(ward.getBoundingClientRect().top)), 0)
      await pressed(page, 'To the next decision').dispatchEvent('click')
      await pressed(page, 'Decide').or(pressed(page, 'Start week 2')).waitFor()
      const room = await page.evaluate(() => (document.querySelector('.ek-decision h2')?.getBoundingClientRect().top ?? 0) - (document.querySelector('.ek-clock')?.getBoundingClientRect().bottom ?? 0))
      assert.ok(room >= 0 && room < 40, `${room} px`)
    } finally {
      await browser.close()
    }
  })

  it('goes on from where somebody stopped, with one press', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenTheWardIsOpen(browser)
      await pressed(page, 'Start week 1').click()
      await whenIRunTo(page, 2)
      const before = await wardOn(page)
      await pressed(page, 'Stop here').click()
      await pressed(page, 'Go on instead').click()
      await pressed(page, 'Start week 2').waitFor()
      assert.deepEqual(await wardOn(page), before)
    } finally {
      await browser.close()
    }
  })

  it('says how something came about', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenTheWardIsOpen(browser)
      await pressed(page, 'Start week 1').press('Enter')
      await whenIRunTo(page, 2)
      const question = page.locator('.ek-log__ask').first()
      await question.press('Enter')
      await page.locator('.ek-log__why:not([hidden]) p').first().waitFor()
      assert.equal(await question.getAttribute('aria-expanded'), 'true')
    } finally {
      await browser.close()
    }
  })

  it('can be used by everyone, before it starts, while it asks, and when a week is over', async () => {
    const browser = await openBrowser({ reducedMotion: true })
    try {
      const page = await givenTheWardIsOpen(browser)
      assert.deepEqual(await troublesAtEveryWidth(page), [])
      await pressed(page, 'Start week 1').click()
      await pressed(page, 'To the next decision').click()
      await pressed(page, 'Decide').or(pressed(page, 'Start week 2')).waitFor()
      assert.deepEqual(await troublesAtEveryWidth(page), [])
      await whenIRunTo(page, 2)
      assert.deepEqual(await troublesAtEveryWidth(page), [])
    } finally {
      await browser.close()
    }
  })

  it('keeps the page quick while it runs fast: no task takes more than 100 ms', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenTheWardIsOpen(browser)
      await page.evaluate(() => {
        const tasks: number[] = []
        Object.assign(globalThis, { longTasks: tasks })
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
      })
      await pressed(page, 'Fast').click()
      await pressed(page, 'Start week 1').click()
      await pressed(page, 'Decide').or(pressed(page, 'Start week 2')).waitFor()
      const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: readonly number[] }).longTasks)) // put there above
      assert.ok(longest <= 100, `${longest} ms`)
    } finally {
      await browser.close()
    }
  })

  it('stands still while nobody sees the page, and goes on when somebody does', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenTheWardIsOpen(browser)
      const time = page.locator('.ek-clock__time')
      await pressed(page, 'Start week 1').click()
      await page.waitForFunction(() => document.querySelector('.ek-clock__time')?.textContent?.endsWith('Monday 2am'))
      await showPage(page, 'hidden')
      await page.waitForTimeout(400)
      const stood = await time.textContent()
      await page.waitForTimeout(900)
      assert.equal(await time.textContent(), stood)
      await showPage(page, 'visible')
      await page.waitForFunction((before) => document.querySelector('.ek-clock__time')?.textContent !== before, stood)
    } finally {
      await browser.close()
    }
  })

  it('says without JavaScript that it needs it, and tells an example week', async () => {
    const browser = await openBrowser({ javaScript: false })
    try {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}/simulated-ward`)
      await page.getByRole('heading', { name: 'This page needs JavaScript' }).waitFor()
      assert.ok((await page.locator('.ek-ward__without-script li').count()) > 3)
    } finally {
      await browser.close()
    }
  })

  it('refuses a link that was cut off', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}/simulated-ward#run=WzEsMCww&hour=3`)
      await page.getByText('This link does not hold a whole run').waitFor()
    } finally {
      await browser.close()
    }
  })
})
