import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type PublicServer, publicServer } from '../test/server.ts'
import { type Browser, openBrowser, sending } from './browser.ts'
import { troublesAtEveryWidth } from './every-width.ts'
import { expectNuClean } from './html-checker.ts'
import { sheetsIn } from './sheets-of-paper.ts'
import { dayFromToday, download, fillDay, fillStart, goToSheet, makePlan, pressButton, sheetNames } from './plan-journey.ts'

type Page = Awaited<ReturnType<Browser['context']['newPage']>>

let server: PublicServer
before(async () => {
  server = await publicServer()
})
after(async () => server.discard())

/** A word without any place to break it, and a text as long as a box takes. */
const longWord = 'W'.repeat(200)
const longText = 'A sentence with words of all lengths, and one more. '.repeat(38)

/** Visits every page that answers a form, and every error, and calls `look` with a name for each. */
async function throughEveryState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  await page.goto(`${server.url}/stepping-up/plan`)
  await pressButton(page, 'Make my plan')
  await look('questions: nothing chosen')
  await fillStart(page, { day: '31', month: '2', year: '2027' })
  await pressButton(page, 'Make my plan')
  await look('questions: no such day')
  await fillStart(page, { day: '7', month: 'Sept', year: '2206' })
  await pressButton(page, 'Make my plan')
  assert.equal(await page.getByRole('link', { name: 'Check the year' }).getAttribute('href'), '#start-year')
  await look('questions: no such year')
  await makePlan(page, server.url)
  await look('timeline: nothing ticked')
  await page.locator('summary').evaluateAll((summaries) => summaries.forEach((summary) => summary.parentElement?.setAttribute('open', '')))
  await look('timeline: every stage open')
  await page.locator('details').nth(0).locator('input[name="tick"]').evaluateAll((boxes) => boxes.forEach((box) => (box as HTMLInputElement).click())) // ticks are check boxes
  await goToSheet(page, 'Questions to ask')
  await page.getByLabel('What was agreed or answered: Pay').fill(longWord)
  await goToSheet(page, 'Role charter')
  await page.getByLabel('What I decide alone').fill(longText)
  await goToSheet(page, 'Sort your week')
  await page.getByLabel('Your own task 1', { exact: true }).fill(longWord)
  await page.getByRole('group', { name: 'Where does your own task 1 belong?' }).getByLabel('Stop').check()
  for (const sheet of [...sheetNames, 'Change your answers'] as const) {
    await goToSheet(page, sheet)
    await look(`${sheet}: filled in`)
  }
  await fillStart(page, { day: '1', month: '1', year: '1999' })
  await pressButton(page, 'Change my plan')
  await look('answers: a start too long ago')
  await fillStart(page, dayFromToday(5))
  await fillDay(page, 'When does it end, if you know?', dayFromToday(4))
  await pressButton(page, 'Change my plan')
  await look('answers: an end before the start')
  for (const [sheet, field] of [['Role charter', 'What I decide alone'], ['Questions to ask', 'What was agreed or answered: Pay'], ['Sort your week', 'Your own task 1']] as const) {
    await makePlan(page, server.url)
    await goToSheet(page, sheet)
    await page.getByLabel(field, { exact: true }).fill('x'.repeat(10_000))
    await sending(page, () => page.getByRole('button', { name: 'Keep my plan' }).first().click())
    await look(`${sheet}: a text too long`)
    assert.equal((await page.getByLabel(field, { exact: true }).inputValue()).length, 10_000)
  }
  await page.goto(`${server.url}/stepping-up/open`)
  await pressButton(page, 'Open my plan')
  await look('open: nothing given')
  await page.getByLabel('Or paste the whole text').fill('<b>A letter</b>')
  await pressButton(page, 'Open my plan')
  await look('open: no plan in the text')
  await page.getByLabel('The file that you kept').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 1]) })
  await pressButton(page, 'Open my plan')
  await look('open: a picture')
  await page.getByLabel('The file that you kept').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(1_200_000, 'a') })
  await pressButton(page, 'Open my plan')
  await look('open: a file too large')
  assert.equal(await page.getByLabel('Or paste the whole text').inputValue(), '<b>A letter</b>')
  await page.getByLabel('Or paste the whole text').fill('')
  await page.getByLabel('The file that you kept').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) })
  await pressButton(page, 'Open my plan')
  await look('open: an empty file')
  await openTwoPlans(page)
  await look('opened: two plans, the readable text changed')
}

/** Keeps two plans, changes what can be read in the second, and pastes both. */
async function openTwoPlans(page: Page): Promise<void> {
  await makePlan(page, server.url)
  const one = await download(page, 'Keep my plan')
  await goToSheet(page, 'Questions to ask')
  await page.getByLabel('What was agreed or answered: Pay').fill('Band 7')
  const other = await download(page, 'Keep my plan')
  await page.goto(`${server.url}/stepping-up/open`)
  await page.getByLabel('Or paste the whole text').fill(`${one.text}\n${other.text.replace('Band 7', 'Band 8')}`)
  await pressButton(page, 'Open my plan')
  for (const words of ['This text holds more than one plan.', 'The readable text of this file was changed.']) assert.equal(await page.getByText(words).isVisible(), true)
}

describe('every state of a plan', () => {
  it('has no accessibility violation and nothing cut off at any width', async (t) => {
    const browser = await openBrowser()
    const page = await browser.context.newPage()
    const troubles: string[] = []
    let states = 0
    await throughEveryState(page, async (state) => {
      states += 1
      for (const trouble of await troublesAtEveryWidth(page)) troubles.push(`${state}: ${trouble}`)
      if ((await page.locator('h1').count()) !== 1) troubles.push(`${state}: has not exactly one h1`)
      if (/: nothing chosen|no such day|no such year|too long|an end before|open:/.test(state) && !(await page.title()).startsWith('Error: ')) troubles.push(`${state}: its title does not say so`)
    })
    await browser.close()
    t.diagnostic(`${states} states`)
    assert.deepEqual(troubles, [])
  })

  it('is HTML that the Nu checker accepts', async (t) => {
    await expectNuClean(t, async () => {
      const browser = await openBrowser({ javaScript: false })
      const page = await browser.context.newPage()
      const pages: Record<string, string> = {}
      const bodies: Promise<void>[] = []
      let latest = ''
      page.on('response', (response) => {
        if (response.request().resourceType() === 'document') bodies.push(response.text().then((text) => void (latest = text), () => undefined))
      })
      await throughEveryState(page, async (state) => {
        await Promise.all(bodies)
        pages[state] = latest
      })
      await browser.close()
      assert.ok(Object.keys(pages).length > 15 && Object.values(pages).every((html) => html.startsWith('<!DOCTYPE html>')))
      return pages
    })
  })
})

/** Sheets of paper of a whole plan: the one page, two for the timeline, one for each of the others. */
const papers = 8

describe('a plan on paper', () => {
  const examples = ['ward-sister', 'consultant', 'physiotherapist', 'pharmacist', 'operational-manager', 'deputy']
  let browser: Browser
  before(async () => {
    browser = await openBrowser()
  })
  after(async () => browser.close())

  for (const example of examples) {
    it(`the example ${example} prints each of its sheets on one side of A4`, async () => {
      const page = await browser.context.newPage()
      await page.goto(`${server.url}/stepping-up/examples/${example}`)
      assert.equal(await page.locator('.ek-sheet').count(), papers)
      assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), papers)
      await page.close()
    })
  }

  it('a plan as drafted prints each sheet on one side of A4, for every profession where the drafts are longest', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/stepping-up/plan`)
    const professions = await page.locator('input[name="profession"]').evaluateAll((choices) => choices.map((choice) => choice.getAttribute('value') ?? ''))
    assert.ok(professions.length >= 9)
    for (const profession of professions) {
      await page.goto(`${server.url}/stepping-up/plan`)
      await page.locator(`input[name="profession"][value="${profession}"]`).check()
      for (const answer of ['Department', 'Secondment']) await page.getByLabel(answer, { exact: true }).check()
      await fillStart(page, dayFromToday(-12))
      await pressButton(page, 'Make my plan')
      assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1, `${profession}: the one page`)
      await pressButton(page, 'Print my plan')
      assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), papers, profession)
    }
    await page.close()
  })

  it('keeps the one page on one side of A4, however much was written', async () => {
    const page = await browser.context.newPage()
    await makePlan(page, server.url)
    const much = 'a long line of what was said and agreed and promised and put off again. '.repeat(25)
    await goToSheet(page, 'Questions to ask')
    for (const box of await page.locator('textarea').all()) await box.fill(much)
    await goToSheet(page, 'Role charter')
    for (const box of await page.locator('textarea').all()) await box.fill(`${much.slice(0, 90).trim()}\n`.repeat(5))
    await goToSheet(page, 'On one page')
    assert.equal(await page.getByText('More in the charter.').count(), 2)
    assert.equal(await page.locator('.ek-one-page__half .ek-written').count(), 8)
    assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1)
    await page.close()
  })

  it('says on the paper of the one page what the plan is for, and neither where today stands nor how to change it', async () => {
    const page = await browser.context.newPage()
    await makePlan(page, server.url)
    const [facts, standing, lead] = [page.getByText('Nurse – Ward or unit – Acting up'), page.getByText('You start on'), page.getByText('To change it, change the other sheets.')]
    const visible = async () => Promise.all([facts, standing, lead].map((words) => words.isVisible()))
    assert.deepEqual(await visible(), [false, true, true])
    await page.emulateMedia({ media: 'print' })
    assert.deepEqual(await visible(), [true, false, false])
    await page.close()
  })

  it('hides what cannot be pressed and shows what was written', async () => {
    const page = await browser.context.newPage()
    await makePlan(page, server.url)
    await goToSheet(page, 'Role charter')
    await page.getByLabel('What I decide alone').fill('On paper')
    await pressButton(page, 'Print my plan')
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('#sheet-charter').getByText('On paper', { exact: true }).isVisible(), true)
    for (const hidden of ['header', '.ek-sheet-buttons', '.ek-buttons', '.ek-keep']) assert.equal(await page.locator(hidden).first().isVisible(), false, hidden)
    await page.close()
  })

  it('the agreement for a line manager is one side of A4 with blanks', async () => {
    const page = await browser.context.newPage()
    await page.goto(`${server.url}/before-somebody-starts/agreement`)
    assert.equal(sheetsIn(await page.pdf({ format: 'A4' })), 1)
    await page.close()
  })
})
