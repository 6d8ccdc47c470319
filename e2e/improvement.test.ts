import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, axeViolations, openBrowser, overflowPixels } from './browser.ts'
import { sheetsIn } from './sheets-of-paper.ts'

/** The ward manager of Curlew ward; her improvement has a question with an answer. */
const wardManager = 'Ruth Ellerby'
const herImprovement = '/improvements/5d9f0c1e-7a34-4b62-9c58-0e3f6a1b2c12'

let server: RunningServer

before(async () => {
  server = await startServer({ flags: ['--demo'] })
})
after(async () => server.discard())

async function asWardManager(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${server.url}/sign-in/demonstration`)
  await page.getByRole('button', { name: `Sign in as ${wardManager}`, exact: true }).click()
  await page.waitForURL(`${server.url}/home`)
  return page
}

/** Axe is a script itself: without scripts only the journey is tried. */
async function thenAllIsSound(page: Page, hasScripts = true): Promise<void> {
  if (!hasScripts) return
  assert.deepEqual([await axeViolations(page), await overflowPixels(page)], [[], 0], page.url())
}

async function press(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.waitForLoadState()
}

async function whenIBegin(page: Page, title: string): Promise<string> {
  await page.goto(`${server.url}/improvements`)
  await page.getByRole('link', { name: 'Begin an improvement' }).click()
  await page.getByLabel('What do you want to make better?').fill(title)
  await page.getByLabel('For which unit?').selectOption({ index: 1 })
  await press(page, 'Begin')
  assert.ok(await page.getByText('The improvement is begun, and you lead it.').isVisible())
  return page.url().replace(/\?.*/, '')
}

async function whenIWriteTheAim(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Write the aim/ }).click()
  await page.getByLabel('What should get better?').fill('Falls at night')
  await page.getByLabel('By which measure will you know?').selectOption({ label: 'Falls for each 1,000 bed days' })
  await page.getByLabel('From (as it is now)').fill('6')
  await page.getByLabel('To (as it should be)').fill('4')
  const by = page.getByRole('group', { name: 'By which day?' })
  for (const [part, value] of [['Day', '31'], ['Month', '3'], ['Year', '2028']] as const) await by.getByLabel(part).fill(value)
  await page.getByLabel('For whom?').fill('patients over 75')
  await press(page, 'Save')
  assert.ok(await page.getByText('Falls at night: from 6.0 to 4.0 for each 1,000 bed days by 31 March 2028, for patients over 75').isVisible())
}

async function whenIDrawDrivers(page: Page, improvement: string, hasScripts: boolean): Promise<void> {
  await page.getByRole('link', { name: /Draw what moves the aim/ }).click()
  for (const driver of ['Bells are in reach', 'Shoes fit']) {
    await page.getByLabel('What moves the aim?').fill(driver)
    await press(page, 'Add this driver')
  }
  await page.getByRole('link', { name: 'Change or add to “Shoes fit”' }).click()
  await press(page, 'Move up')
  assert.deepEqual((await page.getByRole('link', { name: /^Change or add to/ }).allInnerTexts()).map((text) => text.trim()), ['Shoes fit', 'Bells are in reach'])
  await page.getByRole('link', { name: 'Add a change idea' }).click()
  await page.getByLabel('What could be tried?').fill('Check bells at each round')
  await page.getByLabel('Which driver does it move? (optional)').selectOption({ label: 'Bells are in reach' })
  await press(page, 'Add this idea')
  await page.goto(`${improvement}/drivers`)
  await thenAllIsSound(page, hasScripts)
  await page.goto(improvement)
}

async function whenITest(page: Page, { prediction, outcome, act, hasScripts }: { readonly prediction: string; readonly outcome: string; readonly act: string; readonly hasScripts: boolean }): Promise<void> {
  await page.getByLabel('What will you try, who, where and for how long?').fill('Two nurses, bay 2, one week')
  await page.getByLabel('What do you expect to see?').fill(prediction)
  await press(page, 'Save the plan')
  // The next step of the improvement may be the question of the data; its test is found at the idea.
  await page.getByRole('link', { name: 'Check bells at each round' }).last().click()
  await page.getByRole('link', { name: /^Test \d$/ }).last().click()
  await page.getByLabel('What did you do, and what went otherwise than planned?').fill('Checked 20 bells')
  await press(page, 'Save what you did')
  await page.getByRole('link', { name: 'Check bells at each round' }).last().click()
  await page.getByRole('link', { name: /^Test \d$/ }).last().click()
  assert.ok(await page.getByText(`You predicted: ${prediction}`).isVisible())
  await page.getByLabel('What did you see, compared with your prediction?').fill('Half were in reach')
  await page.getByLabel(outcome, { exact: true }).check()
  await press(page, 'Save what you saw')
  await page.getByRole('link', { name: 'Check bells at each round' }).last().click()
  await page.getByRole('link', { name: /^Test \d$/ }).last().click()
  await thenAllIsSound(page, hasScripts)
  await page.getByLabel(act).check()
  await press(page, 'Close this test')
}

for (const choices of [{ width: 1280, javaScript: true }, { width: 390, javaScript: false }]) {
  describe(`a team at ${choices.width} px ${choices.javaScript ? 'with' : 'without'} JavaScript`, () => {
    it('goes from two lines to an aim, drivers, an idea, two tests and a registered question', async () => {
      const browser = await openBrowser(choices)
      try {
        const page = await asWardManager(browser)
        const improvement = await whenIBegin(page, `Fewer falls at night, ${choices.width}`)
        await whenIWriteTheAim(page)
        await whenIDrawDrivers(page, improvement, choices.javaScript)
        await page.getByRole('link', { name: /Plan a first small test/ }).click()
        await whenITest(page, { prediction: '9 of 10 in reach', outcome: 'Not as predicted', act: 'Adapt it', hasScripts: choices.javaScript })
        assert.match(page.url(), /cycles\/new$/)
        await whenITest(page, { prediction: '7 of 10 in reach', outcome: 'As predicted', act: 'Adopt it', hasScripts: choices.javaScript })
        await page.getByRole('link', { name: /Register the question/ }).first().click()
        const change = page.getByRole('group', { name: 'First day of the new way of working' })
        for (const [part, value] of [['Day', '1'], ['Month', '1'], ['Year', '2028']] as const) await change.getByLabel(part).fill(value)
        await page.getByLabel('Something measured').check()
        await press(page, 'Register the question')
        assert.ok(await page.getByText(/^Too early: 0 of 7 values/).isVisible())
        await thenAllIsSound(page, choices.javaScript)
      } finally {
        await browser.close()
      }
    })
  })
}

describe('an improvement of the demonstration', () => {
  it('says whether it changed, and is told on one sheet of paper', async () => {
    const browser = await openBrowser({ width: 1280 })
    try {
      const page = await asWardManager(browser)
      await page.goto(`${server.url}${herImprovement}`)
      await page.getByRole('link', { name: /did it change from/ }).click()
      await page.waitForLoadState()
      assert.ok(await page.getByText(/^It changed for the better/).isVisible())
      assert.ok(await page.getByText(/If nothing had changed, these rules would show such a signal in about 1 in \d+ teams/).isVisible())
      await page.goto(`${server.url}${herImprovement}/end`)
      await page.getByLabel('Finished').check()
      await page.getByLabel('What did you learn?').fill('Ask the night staff before you plan for them. '.repeat(18))
      await page.getByLabel(/What comes next/).fill('The huddle stays. Heron ward tries it next.')
      await press(page, 'End it and show its story')
      await thenAllIsSound(page)
      assert.equal(sheetsIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), 1)
    } finally {
      await browser.close()
    }
  })
})
