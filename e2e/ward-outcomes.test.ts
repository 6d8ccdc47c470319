import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { predecessorsPlan } from '../src/area/simulated-ward/rules/first-plan.ts'
import { outcomeChart } from '../src/area/simulated-ward/view/outcome-chart.ts'
import { LiveWard, type WeekRecord, outcomeNames, settings } from '../src/engine/ward/index.ts'
import { outcomeWords } from '../src/area/simulated-ward/words/outcome-words.ts'
import { designAssets } from '../src/platform/design/assets.ts'
import { ProcessChart } from '../src/platform/design/charts/process-chart/process-chart.tsx'
import { islandScript } from '../src/platform/design/island.ts'
import { type Browser, openBrowser, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'

const site = 'http://outcomes.invalid/'
const weeks = weeksOfAWard(14)

function weeksOfAWard(count: number): readonly WeekRecord[] {
  const ward = new LiveWard({ setting: settings.tight, plan: predecessorsPlan, weeks: count, seed: 8 }, () => undefined)
  while (!ward.isOver) {
    if (ward.due === null) ward.passAnHour()
    else ward.answer(null)
  }
  return ward.weeks
}

/** A page with nothing but the charts on it. */
async function givenThePage(browser: Browser): Promise<Page> {
  const style = designAssets().filter(({ contentType }) => contentType.startsWith('text/css')).map(({ content }) => content.toString()).join('\n')
  const html = '<!doctype html><html lang="en"><title>Outcomes</title><link rel="stylesheet" href="/style"><body class="js-enabled"><main class="nhsuk-width-container"><h1>Outcomes</h1><h2>Five charts</h2><div class="ek-outcomes"></div></main>'
  const page = await browser.context.newPage()
  await page.route(`${site}**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html })
    return pathname === '/style' ? route.fulfill({ contentType: 'text/css', body: style }) : route.fulfill({ contentType: 'text/javascript', body: islandScript('ward/outcomes') })
  })
  await page.goto(site)
  return page
}

/** Shows the outcomes of so many weeks. The text is a script, so that nothing of the test is taken along. */
function whenWeeksHavePassed(page: Page, count: number): Promise<unknown> {
  return page.evaluate(`import('/island').then(({ showOutcomes }) => showOutcomes(document.querySelector('.ek-outcomes'), ${JSON.stringify(weeks.slice(0, count))}, []))`)
}

/** A picture without the ids that tie its parts together, and without the ring of the script that reads it. */
function withoutIds(svg: string): string {
  return svg.replaceAll(/ (?:id|aria-labelledby)="[^"]*"|url\([^)]*\)|<circle class="ek-c-reading"[^>]*>(?:<\/circle>)?/gu, '')
}

describe('the outcomes of the ward', () => {
  it('are drawn in the browser as the server draws them, to the letter', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenThePage(browser)
      for (const count of [1, 6, 14]) {
        await whenWeeksHavePassed(page, count)
        const seen = await page.locator('.ek-outcome svg.ek-drawing').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML))
        const sent = outcomeNames.map((name) => renderToStaticMarkup(createElement(ProcessChart, { model: outcomeChart(name, weeks.slice(0, count)).model, title: outcomeWords[name].name, isSmall: true })))
        assert.deepEqual(seen.map(withoutIds), sent.map((markup) => withoutIds(/<svg.*<\/svg>/su.exec(markup)?.[0] ?? '')))
      }
    } finally {
      await browser.close()
    }
  })

  it('fit every window, are read by keyboard, and keep the focus and what is open when a week ends', async () => {
    const browser = await openBrowser()
    try {
      const page = await givenThePage(browser)
      const troubles = watchPage(page, site)
      await whenWeeksHavePassed(page, 6)
      const safe = page.locator('[data-outcome=safe]')
      await page.locator('[data-outcome=flow] summary').press('Enter')
      await safe.locator('input').press('ArrowLeft')
      assert.match(await safe.locator('[data-reading]').textContent() ?? '', /^Week 5: /)
      await whenWeeksHavePassed(page, 7)
      assert.equal(await page.evaluate(() => document.activeElement?.closest('[data-outcome]')?.getAttribute('data-outcome')), 'safe')
      assert.equal(await page.locator('[data-outcome=flow] details').getAttribute('open'), '')
      assert.equal(await page.locator('[data-outcome=flow] tbody tr').count(), 7)
      assert.deepEqual([...(await troublesAtEveryWidth(page)), ...troubles], [])
    } finally {
      await browser.close()
    }
  })
})
