import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { kill, treeOf } from '../scripts/process-tree.ts'
import { type ChosenRun, runOfText, startOfRun, textOfRun } from '../src/area/simulated-ward/index.ts'
import { playedRun } from '../src/area/ward-class/testing/played-run.ts'
import { LiveWard } from '../src/engine/ward/index.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { type Browser, type BrowserChoices, openBrowser, sending, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { answerByKeyboard, pressed, runUntil, wardOn } from './ward-at-browser.ts'

let server: RunningServer
let browsers: Browser[] = []
let lead: Page
before(async () => {
  server = await startServer()
})
after(async () => {
  for (const browser of browsers) await browser.close()
  await server.discard()
})

async function openPage(choices: BrowserChoices = {}): Promise<Page> {
  const browser = await openBrowser(choices)
  browsers = [...browsers, browser]
  return browser.context.newPage()
}

/** A class, and the run as it begins for everybody in it. */
interface OpenClass {
  readonly code: string
  readonly start: ChosenRun
}

/** Opens a class through the facilitator's page: one that meets a situation in its first week, which is up to chance. */
async function givenAClass(): Promise<OpenClass> {
  lead = await openPage()
  for (;;) {
    await lead.goto(`${server.url}/simulated-ward/class`)
    await whenTheTeacherPresses('Open a class')
    const code = await lead.locator('.ek-code').textContent() ?? ''
    const page = await (await fetch(`${server.url}/simulated-ward/class/${code}`)).text()
    const start = runOfText(/data-start="([^"]+)"/u.exec(page)?.[1] ?? '')
    assert.ok(start.ok)
    if (meetsASituationIn(start.value)) return { code, start: start.value }
  }
}

function meetsASituationIn(start: ChosenRun): boolean {
  const live = new LiveWard(startOfRun(start))
  while (live.due === null && live.weeks.length === 0) live.passAnHour()
  return live.due !== null
}

async function whenTheTeacherPresses(name: string): Promise<void> {
  await sending(lead, () => pressed(lead, name).click())
}

async function whenTheTeacherHolds(choice: string): Promise<void> {
  await lead.getByLabel(choice, { exact: true }).check()
  await whenTheTeacherPresses('Set the stop')
}

async function whenIJoin(page: Page, { code }: OpenClass): Promise<void> {
  await page.goto(`${server.url}/simulated-ward/class/${code}`)
  await pressed(page, 'Join the class’s ward').press('Enter')
  await pressed(page, 'Start week 1').waitFor()
}

/** Begins the first week, and goes on to the first situation. */
async function whenIMeetASituation(page: Page): Promise<void> {
  await pressed(page, 'Start week 1').press('Enter')
  await pressed(page, 'To the next decision').press('Enter')
  await pressed(page, 'Decide').waitFor()
}

const frozen = (page: Page) => page.getByText('Your teacher has stopped the ward.')
const away = (page: Page) => page.getByText('No connection to the class at the moment.')
const held = (page: Page) => page.getByText('The class stops after week 1.')

/** Eight more, whose browsers nobody looks at, join and send their first week. */
async function whenOthersEndAWeek({ code, start }: OpenClass): Promise<void> {
  for (let other = 1; other <= 8; other += 1) {
    const run = textOfRun(playedRun(start, other, 1))
    const answer = await fetch(`${server.url}/simulated-ward/class/${code}/run`, { method: 'POST', body: new URLSearchParams({ place: `invented-${other}`.padEnd(22, '-'), run, weeks: '1' }) })
    assert.equal(answer.status, 200)
  }
}

/** Kills everything of the server with -9, and starts it again at the same address. */
async function whenTheServerIsKilled(meanwhile: () => Promise<void>): Promise<void> {
  kill(treeOf(server.child.pid))
  await meanwhile()
  server = await startServer({ dataFolder: server.dataFolder, flags: ['--port', new URL(server.url).port] })
}

describe('a class that runs the ward', () => {
  it('decides, is frozen and let go, waits after a week, outlives a reload and a killed server, and is ended', async () => {
    const opened = await givenAClass()
    const [wide, phone, keyboard] = [await openPage(), await openPage({ width: 390 }), await openPage()]
    const troubles = watchPage(wide, server.url)
    const everybody = [wide, phone, keyboard]
    for (const page of everybody) await whenIJoin(page, opened)

    await whenIMeetASituation(wide)
    await whenIMeetASituation(phone)
    await wide.locator('input[name=way][value=coaching]').press('Space')
    await whenTheTeacherPresses('Freeze')
    for (const page of everybody) await frozen(page).waitFor()
    assert.equal(await pressed(wide, 'Decide').isDisabled(), true)
    assert.equal(await pressed(keyboard, 'Start week 1').isDisabled(), true)
    assert.deepEqual(await troublesAtEveryWidth(wide), [])

    await whenTheTeacherPresses('Let go on')
    for (const page of everybody) await frozen(page).waitFor({ state: 'hidden' })
    assert.equal(await wide.locator('input[name=way][value=coaching]').isChecked(), true)
    assert.equal(await wide.evaluate(() => document.activeElement?.id), 'way-coaching')
    await answerByKeyboard(phone)

    await whenTheTeacherHolds('Everybody stops after week 1')
    await runUntil(wide, held(wide))
    assert.equal(await pressed(wide, 'Start week 2').count(), 0)
    assert.deepEqual(await troublesAtEveryWidth(wide), [])

    const before = await wardOn(wide)
    await wide.reload()
    await held(wide).waitFor()
    assert.deepEqual(await wardOn(wide), before)
    assert.deepEqual(troubles, [])

    await whenTheServerIsKilled(async () => {
      for (const page of everybody) await away(page).waitFor()
      await whenIMeetASituation(keyboard)
      await answerByKeyboard(keyboard)
      assert.deepEqual(await troublesAtEveryWidth(phone), [])
    })
    for (const page of everybody) await away(page).waitFor({ state: 'hidden' })
    await held(wide).waitFor()
    await runUntil(keyboard, held(keyboard))
    await lead.reload()
    await lead.getByText('3 people have joined.').waitFor()

    await whenOthersEndAWeek(opened)
    await lead.reload()
    await lead.getByText('11 people have joined.').waitFor()
    await whenTheTeacherPresses('Show what the class did in week 1')
    await lead.getByRole('heading', { name: 'How their wards came out' }).waitFor()

    await whenTheTeacherHolds('No stop')
    await wide.getByText('You can start week 2.').waitFor()
    await whenTheTeacherPresses('End the class')
    for (const page of everybody) await page.getByText('Your teacher has ended the class.').waitFor()
    await pressed(wide, 'Start week 2').press('Enter')
    await runUntil(wide, pressed(wide, 'Start week 3'))
    await pressed(wide, 'Stop here').click()
    await wide.getByText('What was sent so far stays with the class').waitFor()
    await wide.getByRole('link', { name: 'Go on with the ward' }).click()
    await pressed(wide, 'Start week 3').waitFor()
  })
})
