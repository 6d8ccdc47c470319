import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { openBrowser, sending, watchPage } from './browser.ts'
import { download, dayFromToday, expectSheet, goToSheet, makePlan, pressButton, readPlan, sheetNames } from './plan-journey.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** On a phone, with or without scripts. */
async function onAPhone(javaScript: boolean, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser({ width: 390, javaScript })
  try {
    const page = await browser.context.newPage()
    const troubles = watchPage(page, server.url)
    await work(page)
    assert.deepEqual(troubles.filter((trouble) => !trouble.includes('the server responded with a status of 4')), [])
  } finally {
    await browser.close()
  }
}

/** Ticks, writes and sorts something on every sheet where one can. */
async function fillIn(page: Page, words: string): Promise<void> {
  await goToSheet(page, 'What to do when')
  await page.locator('details[open] input[name="tick"]').nth(0).check()
  await page.locator('details[open] input[name="tick"]').nth(2).check()
  await goToSheet(page, 'Questions to ask')
  await page.getByLabel('Agreed: A mentor to ask').check()
  await page.getByLabel('What was agreed or answered: Pay').fill(`${words}\nsecond line`)
  await goToSheet(page, 'Role charter')
  await page.getByLabel('What I decide alone').fill(`${words} alone`)
  await goToSheet(page, 'Sort your week')
  await page.getByLabel('Delegate').nth(0).check()
  await page.getByLabel('Stop', { exact: true }).nth(1).check()
  await page.getByLabel('Your own task 1', { exact: true }).fill(`${words} task`)
  await page.getByRole('group', { name: 'Where does your own task 1 belong?' }).getByLabel('Only me').check()
  await pressButton(page, 'Show my week, sorted')
}

for (const javaScript of [true, false]) {
  describe(`somebody who steps up, on a phone ${javaScript ? 'with' : 'without'} scripts`, () => {
    it('goes from the front page to a printed plan, and loses nothing on the way round all sheets, into a file and back', async () => {
      await onAPhone(javaScript, async (page) => {
        await page.goto(server.url)
        await page.getByRole('link', { name: 'I am stepping up' }).click()
        await page.getByRole('link', { name: 'Make my plan' }).click()
        await makePlan(page, server.url)
        await fillIn(page, 'Zwölf “Wörter” & <b>')
        assert.match(await page.locator('.ek-sorted-week').innerText(), /This could stop/)
        const filled = await readPlan(page)
        for (const sheet of sheetNames) await goToSheet(page, sheet)
        assert.match(await page.locator('#sheet-charter').innerText(), /Zwölf “Wörter” & <b> alone/)
        assert.deepEqual(await readPlan(page), filled)

        const kept = await download(page, 'Keep my plan')
        assert.equal(kept.name, 'evenkeel-plan.txt')
        await page.goto(`${server.url}/stepping-up/open`)
        await page.getByLabel('The file that you kept').setInputFiles({ name: 'my plan (1).txt', mimeType: 'text/plain', buffer: Buffer.from(kept.text) })
        await pressButton(page, 'Open my plan')
        await expectSheet(page, 'On one page')
        assert.deepEqual(await readPlan(page), filled)

        await page.goto(`${server.url}/stepping-up/open`)
        await page.getByLabel('Or paste the whole text').fill(`> ${kept.text.replaceAll('\n', '\n> ')}`)
        await pressButton(page, 'Open my plan')
        assert.deepEqual(await readPlan(page), filled)
      })
    })

    it('walks through every sheet by the one way on, and changes her answers without losing a word', async () => {
      await onAPhone(javaScript, async (page) => {
        await makePlan(page, server.url)
        for (const sheet of sheetNames.slice(1)) {
          await pressButton(page, `Go on to: ${sheet}`)
          await expectSheet(page, sheet)
        }
        await pressButton(page, 'Back to: On one page')
        await fillIn(page, 'kept')
        await goToSheet(page, 'Change your answers')
        await page.getByLabel('Secondment', { exact: true }).check()
        await pressButton(page, 'Change my plan')
        await goToSheet(page, 'Role charter')
        assert.equal(await page.getByLabel('What I decide alone').inputValue(), 'kept alone')
        assert.match(await page.getByLabel('What this post is for').inputValue(), /secondment/)
        await pressButton(page, 'Put the draft back: What I decide alone')
        assert.notEqual(await page.getByLabel('What I decide alone').inputValue(), 'kept alone')
      })
    })
  })
}

describe('by keyboard alone', () => {
  it('a plan is made, ticked, written, sorted, shown for printing and kept', async () => {
    await onAPhone(true, async (page) => {
      await page.goto(server.url)
      await tabTo(page, 'I am stepping up')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/stepping-up')
      await tabTo(page, 'Make my plan')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/stepping-up/plan')
      await tabTo(page, 'Nurse')
      await page.keyboard.press('Space')
      await tabTo(page, 'Ward or unit')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await tabTo(page, 'Acting up')
      await page.keyboard.press('Space')
      const { day, month, year } = dayFromToday(5)
      for (const [field, typed] of [['Day', day], ['Month', month], ['Year', year]] as const) {
        await tabTo(page, field)
        await page.keyboard.type(typed)
      }
      await press(page, 'Make my plan')
      await expectSheet(page, 'On one page')
      await press(page, 'What to do when')

      await tabTo(page, 'Ask', 'input')
      await page.keyboard.press('Space')
      await sending(page, () => page.keyboard.press('Enter'))
      await expectSheet(page, 'What to do when')
      assert.equal(await page.locator('input[name="tick"]:checked').count(), 1, 'Enter stays on the sheet and keeps the tick')

      await press(page, 'Charter')
      await tabTo(page, 'What I decide alone')
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('By keyboard')
      await press(page, 'Week')
      await page.keyboard.press('Tab')
      await tabTo(page, 'Only me')
      await page.keyboard.press('Space')
      await page.keyboard.press('ArrowDown')
      await press(page, 'Show my week, sorted')
      assert.equal(await page.locator('.ek-sorted-week section').nth(1).getByRole('listitem').count(), 1, 'the arrow key chose the second place')
      await press(page, 'Print my plan')
      await expectSheet(page, 'Everything, to print')
      assert.match(await page.locator('#sheet-charter').innerText(), /By keyboard/)
      const [file] = await Promise.all([page.waitForEvent('download'), tabTo(page, 'Keep my plan').then(() => page.keyboard.press('Enter'))])
      assert.equal(file.suggestedFilename(), 'evenkeel-plan.txt')
    })
  })
})

/** Goes from field to field by the Tab key until one is named so. */
async function tabTo(page: Page, name: string, tag = ''): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : element?.textContent
      return { name: label?.replaceAll(/\s+/g, ' ').trim() ?? '', tag: element?.tagName.toLowerCase() ?? '' }
    })
    if (focused.name.startsWith(name) && (tag === '' || focused.tag === tag)) return
  }
  assert.fail(`no field named ${name} can be reached by the Tab key`)
}

/** Reaches a button by the Tab key, presses it by Enter and waits for its page. */
async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, button, 'button')
  await sending(page, () => page.keyboard.press('Enter'))
}

describe('what the browser keeps', () => {
  it('is nothing: no word of a plan stands in an address, a cookie, a storage or a cache', async () => {
    const marker = 'Quetzalmarke'
    await onAPhone(true, async (page) => {
      const addresses: string[] = []
      page.on('request', (request) => addresses.push(request.url(), ...Object.values(request.headers())))
      await makePlan(page, server.url)
      await fillIn(page, marker)
      for (const sheet of sheetNames) await goToSheet(page, sheet)
      await download(page, 'Keep my plan')
      const calendar = await download(page, 'Put the dates in my calendar')
      assert.ok(!calendar.text.includes(marker))
      const kept = await page.evaluate(async () => ({
        storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
        databases: (await indexedDB.databases()).length,
        caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
        workers: 'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
      }))
      assert.deepEqual(kept, { storage: '[{},{}]', databases: 0, caches: 0, workers: 0 })
      assert.deepEqual(await page.context().cookies(), [])
      assert.ok(addresses.length > 20 && addresses.every((text) => !text.includes(marker)))
      assert.ok((await page.content()).includes(marker), 'the page itself holds it')
    })
  })
})
