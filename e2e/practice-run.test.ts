import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, openBrowser, sending, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { addressOfPlayedRun } from './played-run.ts'
import { signInAs } from './showcase.ts'

const wardManager = 'Ruth Ellerby'
const end = 8 * 168

let server: RunningServer
before(async () => {
  server = await startServer({ flags: ['--demo'] })
})
after(async () => server.discard())

async function inBrowser(choices: Parameters<typeof openBrowser>[0], journey: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await openBrowser(choices)
  try {
    await journey(browser)
  } finally {
    await browser.close()
  }
}

const pressed = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const press = (page: Page, name: string) => sending(page, () => pressed(page, name).click())
const thenThePageIs = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

/** Opens a run that is over by its link, and looks back. */
async function givenIHaveFinishedARun(browser: Browser, seed: number): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${server.url}${addressOfPlayedRun(end, seed)}`)
  await pressed(page, 'Go on with this run').click()
  await thenThePageIs(page, 'Looking back')
  return page
}

/** The page of the account, in the tab that opens. */
async function whenIKeepIt(browser: Browser, page: Page): Promise<Page> {
  const [account] = await Promise.all([browser.context.waitForEvent('page'), pressed(page, 'Keep this run in my account (opens in a new tab)').click()])
  await account.waitForLoadState()
  return account
}

describe('a run of the simulated ward that is kept', () => {
  it('is brought from looking back with what was written, found again, gone on with, printed and deleted', async () => {
    await inBrowser({}, async (browser) => {
      await signInAs(await browser.context.newPage(), server.url, wardManager)
      const page = await givenIHaveFinishedARun(browser, 31)
      await page.getByLabel('Where did something need your hours and not get them?').fill('Going home')
      assert.equal(await page.getByRole('link', { name: 'My practice runs (opens in a new tab)' }).getAttribute('href'), '/home/practice-runs')
      const account = await whenIKeepIt(browser, page)
      const troubles = watchPage(account, server.url)
      await thenThePageIs(account, 'Keep this run in my account')
      assert.equal(await account.getByLabel('Where did something need your hours and not get them?').inputValue(), 'Going home')
      assert.deepEqual(await troublesAtEveryWidth(account), [])
      await account.getByLabel('My note').fill('Second try')
      await press(account, 'Keep this run')
      await account.getByText('Your run is kept.').waitFor()
      assert.deepEqual(await troublesAtEveryWidth(account), [])
      await account.getByText('Write or change something').click()
      await account.getByLabel('My note').fill('x'.repeat(501))
      await press(account, 'Save what I wrote')
      await account.getByRole('link', { name: 'Shorten your note to at most 500 characters: it has 501' }).click()
      assert.ok(await account.getByLabel('My note').evaluate((field) => field === document.activeElement))
      assert.deepEqual(await troublesAtEveryWidth(account), [])
      await account.goto(`${server.url}/home/practice-runs`)
      await thenThePageIs(account, 'My practice runs')
      const row = account.getByRole('row').filter({ hasText: 'Second try' })
      assert.match(await row.textContent() ?? '', /All 8 weeks/)
      assert.deepEqual(await troublesAtEveryWidth(account), [])
      await row.getByRole('link', { name: /Look back at this run/ }).click()
      await pressed(account, 'Go on with this run').click()
      await thenThePageIs(account, 'Looking back')
      await account.goto(`${server.url}/home`)
      await account.getByRole('link', { name: 'My practice runs' }).click()
      await account.getByRole('row').filter({ hasText: 'Second try' }).getByRole('link').first().click()
      await account.getByRole('link', { name: 'Delete this run from Evenkeel' }).click()
      assert.deepEqual(await troublesAtEveryWidth(account), [])
      await press(account, 'Delete it')
      await account.getByText('The run is deleted.').waitFor()
      assert.equal(await account.getByRole('row').filter({ hasText: 'Second try' }).count(), 0)
      // Chromium itself reports the page that says what is to be mended.
      assert.deepEqual(troubles.filter((trouble) => !trouble.includes('a status of 422')), [])
    })
  })

  it('waits with what was written while its owner signs in, and goes on as one of theirs when they stopped before its end', async () => {
    await inBrowser({}, async (browser) => {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}${addressOfPlayedRun(2 * 168, 32)}`)
      await pressed(page, 'Go on with this run').click()
      await pressed(page, 'Start week 3').waitFor()
      if (!(await pressed(page, 'Stop here').isVisible())) await page.getByText('More', { exact: true }).click()
      await pressed(page, 'Stop here').click()
      await thenThePageIs(page, 'You have stopped')
      assert.deepEqual(await troublesAtEveryWidth(page), [])
      const account = await whenIKeepIt(browser, page)
      await thenThePageIs(account, 'Sign in to go on')
      await signInAs(await browser.context.newPage(), server.url, wardManager)
      await press(account, 'Go on')
      await account.getByText('In week 3 of 8').waitFor()
      await press(account, 'Keep this run')
      await account.getByRole('link', { name: 'Go on with this run' }).click()
      await pressed(account, 'Go on with this run').click()
      await pressed(account, 'Start week 3').waitFor()
    })
  })

  it('is written about without a script too', async () => {
    await inBrowser({ javaScript: false }, async (browser) => {
      const page = await browser.context.newPage()
      await signInAs(page, server.url, wardManager)
      await page.goto(`${server.url}/home/practice-runs`)
      await page.getByRole('row').filter({ hasText: 'Tried to keep out of the numbers.' }).getByRole('link').first().click()
      await page.getByText('Write or change something').click()
      await page.getByLabel('What will you try in your own work in the next two weeks?').fill('Let the deputy lead the huddle.')
      await press(page, 'Save what I wrote')
      await page.getByText('What you wrote is saved.').waitFor()
      await page.getByRole('paragraph').filter({ hasText: 'Let the deputy lead the huddle.' }).waitFor()
    })
  })
})

describe('the two questions after a run', () => {
  it('are answered where somebody looks back, and the page stays', async () => {
    await inBrowser({}, async (browser) => {
      const page = await givenIHaveFinishedARun(browser, 33)
      const troubles = watchPage(page, server.url)
      await pressed(page, 'Send my answers').click()
      await page.getByText('Choose an answer to one of the two questions').waitFor()
      await page.getByLabel('Partly', { exact: true }).check()
      await page.getByLabel('The charts', { exact: true }).check()
      await pressed(page, 'Send my answers').click()
      await page.getByText('Thank you. Your answers are counted.').waitFor()
      assert.ok(await page.getByRole('heading', { level: 1, name: 'Looking back' }).isVisible())
      assert.deepEqual(troubles, [])
    })
  })

  it('are answered by anybody without a script, and are shown to everybody from ten answers on', async () => {
    await inBrowser({ javaScript: false }, async (browser) => {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}/simulated-ward`)
      await page.getByRole('link', { name: 'What people said of the ward' }).click()
      await page.getByText('Fewer have answered so far').first().waitFor()
      await press(page, 'Send my answers')
      await page.getByRole('link', { name: 'Choose an answer to one of the two questions' }).waitFor()
      for (let person = 2; person <= 11; person += 1) {
        await page.getByLabel('Yes', { exact: true }).check()
        await page.getByLabel('Nothing', { exact: true }).check()
        await press(page, 'Send my answers')
        await page.getByText('Thank you. Your answers are counted.').waitFor()
      }
      await page.getByText(/10 people answered, in \w+ \d{4}\./).first().waitFor()
      assert.deepEqual((await browser.context.cookies()).map(({ name }) => name), [])
    })
    await inBrowser({}, async (browser) => {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}/simulated-ward/what-people-said`)
      assert.deepEqual(await troublesAtEveryWidth(page), [])
    })
  })
})
