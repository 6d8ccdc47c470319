import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { openBrowser, overflowPixels } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

const homeAddress = '/simulated-ward/places/home-with-support'
const twoRounds = '?c=1&w1=list&w1=meet&a1=across&s1=participative&w2=figures&w2=stand&a2=listen&s2=participative'

/** Moves by Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  assert.fail(`Tab never reached ${selector}`)
}

/** Presses Enter on what has the focus, and waits for the page that comes. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function decideByKeyboard(page: Page, round: number): Promise<void> {
  await tabTo(page, `input[name=a${round}]`)
  await page.keyboard.press('Space')
  await tabTo(page, `input[name=s${round}]`)
  await page.keyboard.press('Space')
  await tabTo(page, `input[name=w${round}]`)
  await page.keyboard.press('Space')
  await tabTo(page, 'main form button')
  await enter(page)
}

describe('a place case', () => {
  it('is walked through by keyboard on a phone without JavaScript, and its address shows the same again', async () => {
    const browser = await openBrowser({ javaScript: false, width: 390 })
    const page = await browser.context.newPage()
    await page.goto(`${server.url}${homeAddress}`)
    await tabTo(page, 'main form button')
    await enter(page)
    for (let round = 1; round <= 6; round += 1) {
      assert.match(await page.locator('h1').innerText(), new RegExp(`Round ${round} of 6`))
      assert.ok((await overflowPixels(page)) <= 0, `round ${round}`)
      await decideByKeyboard(page, round)
    }
    const seen = await page.locator('main').innerText()
    assert.match(seen, /Looking back/)
    assert.match(seen, /In all, 12 days went into management and 0 into leadership/)
    const again = await browser.context.newPage()
    await again.goto(page.url())
    assert.equal(await again.locator('main').innerText(), seen)
    await tabTo(page, 'select[name=instead]')
    await tabTo(page, 'main form button')
    await enter(page)
    assert.match(await page.locator('#changed').innerText(), /Round 1: Do the other thing that was offered/)
    await browser.close()
  })

  it('has nothing for axe to find in any of its states, at any width', async () => {
    const browser = await openBrowser({})
    const page = await browser.context.newPage()
    const troubles: string[] = []
    for (const query of ['', '?c=1', twoRounds, '?c=1&at=1&w1=list&w1=form&w1=figures&w1=meet&w1=trial', `${twoRounds}&stop=yes&round=2&instead=left`, '?c=99']) {
      await page.goto(`${server.url}${homeAddress}${query}`)
      for (const trouble of await troublesAtEveryWidth(page)) troubles.push(`${query}: ${trouble}`)
    }
    assert.deepEqual(troubles, [])
    await browser.close()
  })
})
