import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

const address = '/simulated-ward/directorate'
const round = '10.12.10.10.12.11.10.n.tb.ci'
const whole = ['1-1', round, round, round, round].join('-')

async function givenThreeWards(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(`${server.url}${address}`)
  await page.getByRole('link', { name: 'Start', exact: true }).press('Enter')
  await page.getByRole('heading', { name: /Plan weeks 1 to 4 of 16/ }).waitFor()
  return page
}

async function whenFourWeeksPass(page: Page, then: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Let four weeks pass' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: then }).waitFor()
}

/** Asks for the first round by keyboard: nothing of Ruth, tells Dawn, coaches Leila. */
async function whenIPlanTheFirstRound(page: Page): Promise<void> {
  await page.locator('#manner-alder').press('Space')
  await page.locator('#manner-birch-2').press('Space')
  await page.locator('#manner-cedar-3').press('Space')
  await page.locator('#towards-cedar').selectOption('improvement')
  await page.locator('#week').press('Space')
}

describe('three wards to lead', () => {
  it('are led by keyboard on a phone without JavaScript, from the start to looking back', async () => {
    const browser = await openBrowser({ width: 390, javaScript: false })
    try {
      const page = await givenThreeWards(browser)
      await whenIPlanTheFirstRound(page)
      await whenFourWeeksPass(page, /Plan weeks 5 to 8/)
      assert.equal(new URL(page.url()).search, `?run=1-1-${round}`)
      assert.match(await page.locator('.ek-directorate__says').nth(1).innerText(), /You told me to balance my week/)
      assert.equal(await overflowPixels(page), 0)
      await whenFourWeeksPass(page, /Plan weeks 9 to 12/)
      await whenFourWeeksPass(page, /Plan weeks 13 to 16/)
      await whenFourWeeksPass(page, /Looking back/)
      assert.equal(new URL(page.url()).search, `?run=${whole}`)
      await page.getByRole('link', { name: /Turning points/ }).press('Enter')
      await page.getByRole('heading', { level: 1, name: /Turning points/ }).waitFor()
      assert.equal(await page.getByRole('heading', { name: /^Weeks/ }).count(), 4)
    } finally {
      await browser.close()
    }
  })

  it('say beside the fields what must be mended, and keep what was typed', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenThreeWards(browser)
      await whenIPlanTheFirstRound(page)
      await page.getByText('Set hours of my own').click()
      await page.locator('#hours-walkRound').fill('12')
      await whenFourWeeksPass(page, /Plan weeks 1 to 4/)
      await page.getByRole('link', { name: 'Your week has 37.5 hours. Take 6 away' }).waitFor()
      assert.deepEqual([await page.locator('#hours-walkRound').inputValue(), await page.locator('#manner-cedar-3').isChecked()], ['12', true])
      await page.getByRole('button', { name: 'Less: Being on the wards' }).press('Enter')
      assert.equal(await page.locator('.ek-hours__sum').innerText(), '43 of 37.5 hours planned')
    } finally {
      await browser.close()
    }
  })

  it('can be used by everyone, at the start, in a round, with something to mend, and looking back', async () => {
    const browser = await openBrowser({ reducedMotion: true })
    try {
      const page = await browser.context.newPage()
      const troubles = watchPage(page, server.url)
      const states = [address, `${address}?run=1-1`, `${address}?run=1-1-${round}-${round}`, `${address}?run=${whole}`, `${address}/other-ways?run=${whole}`, `${address}/turning-points?run=${whole}`]
      for (const state of states) {
        await page.goto(`${server.url}${state}`)
        assert.deepEqual(await troublesAtEveryWidth(page), [], state)
      }
      assert.deepEqual(troubles, [])
      await page.goto(`${server.url}${address}?run=1-1&plan=1&week=own&reviews=60`)
      assert.deepEqual(await troublesAtEveryWidth(page), [])
    } finally {
      await browser.close()
    }
  })
})
