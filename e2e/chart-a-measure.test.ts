import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { exampleFigures } from '../src/area/chart-a-measure/rules/example-figures.ts'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type BrowserChoices, openBrowser, sending, watchPage } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { expectNuClean } from './html-checker.ts'
import { sheetsIn } from './sheets-of-paper.ts'

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** Works on the first page in a browser of its own, which is closed whatever happens. */
async function onThePage(choices: BrowserChoices, work: (page: Page) => Promise<void>): Promise<void> {
  const browser = await openBrowser(choices)
  try {
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/chart-a-measure`)
    await work(page)
  } finally {
    await browser.close()
  }
}

const press = (page: Page, name: string) => sending(page, () => page.getByRole('button', { name, exact: true }).click())
const sentence = (page: Page) => page.locator('.ek-figure__sentence').innerText()

/** What only a form brings: questions, cells to mend, choices that cannot be, charts of every kind. */
const manyProblems = ['Date\tValue\tOut of', ...Array.from({ length: 24 }, (_, index) => `${1 + (index % 12)}/${1 + (index % 11)}/2025\t${index % 5 === 0 ? 'n k' : `${index}%`}\t${index % 7 === 0 ? '(12)' : '1,2'}`)].join('\n')
const wards = `Ward\tMonth\tValue\n${['A', 'B', 'C'].flatMap((ward) => Array.from({ length: 12 }, (_, index) => `${ward}\t2025-${String(index + 1).padStart(2, '0')}-01\t${index}`)).join('\n')}`
const sentStates: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'nothing pasted': { figures: '' },
  'questions and cells to mend': { figures: manyProblems, asked: 'yes', 'column-value': '1', 'column-denominator': '2' },
  'choices that cannot be': { figures: exampleFigures, target: 'x', 'fix-after': '3', 'rebase-1': 'soon', kind: 'p' },
  'three series': { figures: wards, direction: 'decrease' },
  'a run chart without dates': { figures: '5\n7\n6\n\n5\n8\n', kind: 'run' },
  'limits that begin anew': { figures: exampleFigures, direction: 'decrease', target: '10', 'rebase-1': '1 July 2025', 'rebase-1-reason': 'bed alarms' },
}

describe('chart a measure', () => {
  it('leads somebody new from 24 pasted values to the right conclusion in two steps, on one page of paper', async () => {
    await onThePage({}, async (page) => {
      const troubles = watchPage(page, server.url)
      await page.getByLabel('Your figures').fill(exampleFigures)
      await page.getByLabel('Lower is better').check()
      await press(page, 'Show the chart')
      assert.equal(await sentence(page), 'The last point, March 2026 (8), is one of 7 or more in a row below the mean (shift). That is unlikely to be chance (special cause). It is an improvement: lower is better here.')
      assert.ok(await page.getByText('improvement: lower than usual').isVisible())
      assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1)
      assert.deepEqual(troubles, [])
    })
  })

  it('keeps every figure and choice when a choice is changed, and leads back to an empty page', async () => {
    await onThePage({}, async (page) => {
      await page.getByLabel('Your figures').fill(exampleFigures)
      await press(page, 'Show the chart')
      assert.match(await sentence(page), /Find out what is different/)
      await page.getByLabel('Higher is better').check()
      await page.getByLabel('Target, if there is one').fill('20')
      await press(page, 'Show the chart again')
      assert.match(await sentence(page), /cause for concern: higher is better here\. Even the upper limit is below the target of 20/)
      await press(page, 'Change the choices')
      assert.equal(await page.getByLabel('Target, if there is one').inputValue(), '20')
      await press(page, 'Show the chart')
      await page.getByRole('link', { name: 'Start again' }).click()
      await page.getByRole('heading', { name: 'Chart a measure', level: 1 }).waitFor()
      assert.equal(await page.getByLabel('Your figures').inputValue(), '')
    })
  })

  it('works by the keyboard alone', async () => {
    await onThePage({}, async (page) => {
      await page.getByLabel('Your figures').focus()
      await page.keyboard.insertText(exampleFigures)
      // The file, then which way is better: the first answer, and the arrow to the second.
      for (const key of ['Tab', 'Tab', 'Space', 'ArrowDown', 'Tab']) await page.keyboard.press(key)
      await sending(page, () => page.keyboard.press('Enter'))
      assert.match(await sentence(page), /It is an improvement: lower is better here\./)
    })
  })

  it('works without scripts, on a phone, with a question in between', async () => {
    await onThePage({ javaScript: false, width: 390 }, async (page) => {
      await page.getByLabel('Your figures').fill('Date\tValue\n03/04/2025\t12\n05/06/2025\t14\n07/08/2025\t11')
      await page.getByRole('button', { name: 'Show the chart' }).click()
      await page.getByText('Which comes first in your dates, the day or the month?').waitFor()
      await page.getByRole('button', { name: 'Show the chart' }).click()
      await page.getByRole('link', { name: 'Choose whether the day or the month comes first' }).waitFor()
      await page.getByLabel('The day comes first').check()
      await page.getByRole('button', { name: 'Show the chart' }).click()
      await page.locator('.ek-figure__sentence').waitFor()
      assert.match(await sentence(page), /7 August 2025 \(11\)/)
    })
  })

  it('takes a file, and gives the chart as a picture and its figures', async () => {
    await onThePage({}, async (page) => {
      await page.getByLabel('Or choose a file').setInputFiles({ name: 'falls.csv', mimeType: 'text/csv', buffer: Buffer.from(exampleFigures.replaceAll('\t', ',')) })
      await press(page, 'Show the chart')
      for (const [name, fileName] of [['Download picture (SVG)', 'chart.svg'], ['Download figures (CSV)', 'chart.csv']] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
        assert.equal(download.suggestedFilename(), fileName)
      }
    })
  })

  it('has nothing for axe to find and does not reach beyond the window at any width, every part opened', async () => {
    const troubles: string[] = []
    await onThePage({}, async (page) => {
      for (const [name, fields] of Object.entries(sentStates)) {
        await page.goto(`${server.url}/chart-a-measure`)
        await sending(page, () =>
          page.evaluate((pairs) => {
            const form = Object.assign(document.createElement('form'), { method: 'post', action: '/chart-a-measure' })
            for (const [field, value] of Object.entries(pairs)) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: field, value }))
            document.body.append(form)
            form.submit()
          }, fields),
        )
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')))
        for (const trouble of await troublesAtEveryWidth(page)) troubles.push(`${name}: ${trouble}`)
        if ((await page.locator('h1').count()) !== 1) troubles.push(`${name} has not exactly one h1`)
      }
    })
    assert.deepEqual(troubles, [])
  })

  it('is HTML that the Nu checker accepts', async (t) => {
    await expectNuClean(t, async () => {
      const pages = await Promise.all(Object.entries(sentStates).map(async ([name, fields]) => [name, await (await fetch(`${server.url}/chart-a-measure`, { method: 'POST', body: new URLSearchParams(fields) })).text()] as const))
      return Object.fromEntries(pages)
    })
  })

  it('is kept by no browser and no proxy', async () => {
    const answer = await fetch(`${server.url}/chart-a-measure`, { method: 'POST', body: new URLSearchParams({ figures: exampleFigures }) })
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/)
  })
})
