import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type ChosenRun, runOfText, textOfRun } from '../src/area/simulated-ward/index.ts'
import { playedRun } from '../src/area/ward-class/testing/played-run.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, openBrowser } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'

describe('the page of who leads a class of the ward', () => {
  let server: RunningServer
  let browser: Browser
  let page: Page
  before(async () => {
    server = await startServer()
    browser = await openBrowser()
    page = await browser.context.newPage()
  })
  after(async () => {
    await browser.close()
    await server.discard()
  })

  const press = (name: string) => page.getByRole('button', { name }).click()

  async function startOf(code: string): Promise<ChosenRun> {
    const start = runOfText(/data-start="([\w-]+)"/u.exec(await (await fetch(`${server.url}/simulated-ward/class/${code}`)).text())?.[1] ?? '')
    assert.ok(start.ok)
    return start.value
  }

  /** Somebody who has joined and ended a week, as their browser sends it. */
  async function sendOneWeek(code: string, start: ChosenRun, person: number): Promise<void> {
    const body = new URLSearchParams({ place: `invented-browser-no-${String(person).padStart(2, '0')}`, run: textOfRun(playedRun(start, person, 1)), weeks: '1' })
    assert.equal((await fetch(`${server.url}/simulated-ward/class/${code}/run`, { method: 'POST', body })).status, 200)
  }

  it('comes by one press from the page of the ward, freezes, sets a stop, and shows what the class did, at every width', async () => {
    await page.goto(`${server.url}/simulated-ward`)
    await page.getByRole('link', { name: 'Run the ward together with a class, or teach one' }).click()
    await page.getByLabel('Tight ward').check()
    await press('Open a class')
    await page.getByRole('heading', { name: 'Your class is open' }).waitFor()
    assert.deepEqual(await troublesAtEveryWidth(page), [])
    const code = (await page.locator('.ek-code').innerText()).trim()
    const start = await startOf(code)
    assert.equal(start.setting, 'tight')
    for (let person = 0; person < 9; person += 1) await sendOneWeek(code, start, person)
    await page.getByRole('link', { name: 'Show the newest numbers' }).click()
    await page.getByText('9 people have joined.').waitFor()
    await press('Freeze')
    await page.getByText('The class is frozen: time stands in every ward.').waitFor()
    await page.getByLabel('Everybody stops after week 2').check()
    await press('Set the stop')
    await page.getByText('Everybody stops after week 2.').waitFor()
    await press('Show what the class did in week 1')
    await page.getByRole('heading', { name: 'Week 1: 9 people.' }).waitFor()
    assert.equal(await page.locator('.ek-dot-strip').count(), 5)
    assert.deepEqual(await troublesAtEveryWidth(page), [])
  })
})
