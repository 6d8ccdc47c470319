import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type RunningServer, startServer } from '../test/server.ts'
import { axeViolations, openBrowser, overflowPixels, sending } from './browser.ts'
import { signInAs } from './showcase.ts'

const wardManager = 'Ruth Ellerby'

let server: RunningServer
before(async () => {
  server = await startServer({ flags: ['--demo'] })
})
after(async () => server.discard())

async function thenAllIsSound(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    assert.deepEqual([await axeViolations(page), await overflowPixels(page)], [[], 0], `${page.url()} at ${width}`)
  }
}

const press = (page: Page, name: string) => sending(page, () => page.getByRole('button', { name, exact: true }).click())

async function whenIChart(page: Page): Promise<void> {
  await page.goto(`${server.url}/chart-a-measure`)
  const months = Array.from({ length: 18 }, (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01\t${40 + ((index * 7) % 9)}`)
  await page.getByLabel('Your figures').fill(`Month\tTelephone calls\n${months.join('\n')}`)
  await page.getByLabel('Lower is better').check()
  await page.getByLabel('Target, if there is one').fill('42')
  await press(page, 'Show the chart')
  await page.getByRole('heading', { level: 1, name: 'Telephone calls' }).waitFor()
}

async function whenIKeepIt(page: Page): Promise<void> {
  await page.getByText('18 values came along, from 1 January 2025 to 1 June 2026.').waitFor()
  assert.equal(await page.getByLabel('Name', { exact: true }).inputValue(), 'Telephone calls')
  assert.equal(await page.getByLabel('Target (optional)').inputValue(), '42')
  await thenAllIsSound(page)
  const unit = page.getByLabel('Which unit is it about?')
  await unit.selectOption(await unit.locator('option').filter({ hasText: /Curlew ward/ }).first().getAttribute('value'))
  await page.getByLabel('Management', { exact: true }).check()
  await page.getByLabel('What is it counted in?').selectOption({ label: 'Number' })
  await press(page, 'Add this measure with 18 values')
  await page.getByText('The measure is added, with the figures of your chart.').waitFor()
  assert.ok(await page.getByRole('heading', { level: 1, name: 'Telephone calls' }).isVisible())
  assert.ok(await page.locator('.ek-process').first().isVisible())
}

describe('from a chart without an account to a measure of a ward', () => {
  for (const scripts of [true, false]) {
    it(`who is not signed in signs in on another page, comes back and goes on, ${scripts ? 'with' : 'without'} scripts`, async () => {
      const browser = await openBrowser({ javaScript: scripts })
      try {
        const page = await browser.context.newPage()
        await whenIChart(page)
        await press(page, 'Make it a measure of my unit')
        await page.getByRole('heading', { level: 1, name: 'Sign in to go on' }).waitFor()
        assert.equal(await page.getByRole('link', { name: 'Sign in (opens in a new tab)' }).getAttribute('target'), '_blank')
        await signInAs(await browser.context.newPage(), server.url, wardManager)
        await press(page, 'Go on')
        if (scripts) await whenIKeepIt(page)
        else await page.getByText('18 values came along, from 1 January 2025 to 1 June 2026.').waitFor()
      } finally {
        await browser.close()
      }
    })
  }

  it('who is signed in goes on at once, and leaves nothing of the figures in the browser', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.context.newPage()
      await signInAs(page, server.url, wardManager)
      await whenIChart(page)
      await press(page, 'Make it a measure of my unit')
      await page.getByText('Nothing is stored yet.').waitFor()
      assert.deepEqual(await page.evaluate(() => [localStorage.length, Object.values(sessionStorage).filter((text) => String(text).includes('Telephone')).length]), [0, 0])
    } finally {
      await browser.close()
    }
  })
})
