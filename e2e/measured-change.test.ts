import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Page } from 'playwright-core'
import { type CalendarDate, addDays, partsOf } from '../src/kernel/calendar-date.ts'
import { londonDay } from '../src/platform/clock/london-day.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import { openEmbeddedServer } from '../src/platform/database/embedded/embedded-server.ts'
import { type RunningServer, startServer } from '../test/server.ts'
import { axeViolations, openBrowser, overflowPixels, sending } from './browser.ts'
import { sheetsIn } from './sheets-of-paper.ts'
import { signInAs } from './showcase.ts'

const wardManager = 'Ruth Ellerby'
const herWard = /Curlew ward/
const measureName = 'Minutes until a bell is answered at night'
const title = 'Bells answered sooner at night'

/** Invented by hand: 24 days that vary as days do, round 30; then 12 that are lower by about one and a half of their standard deviations. */
const minutesBefore = [31, 27, 34, 29, 25, 33, 30, 36, 28, 32, 26, 30, 35, 29, 31, 24, 33, 28, 30, 34, 27, 32, 29, 31]
const minutesSince = [26, 23, 28, 24, 21, 27, 25, 22, 28, 24, 27, 23]

/** So many days the story is moved into the past: then the new way began 13 days ago, and its 12 values lie before today. */
const daysThatPass = 13

const today = londonDay(new Date())
const changedOn = addDays(today, -daysThatPass)

let server: RunningServer
before(async () => {
  server = await startServer({ flags: ['--demo'] })
})
after(async () => server.discard())

const press = (page: Page, name: string) => sending(page, () => page.getByRole('button', { name, exact: true }).click())
const reads = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

async function thenAllIsSound(page: Page): Promise<void> {
  assert.deepEqual([await axeViolations(page), await overflowPixels(page)], [[], 0], page.url())
}

async function fillDay(page: Page, legend: string | RegExp, day: CalendarDate): Promise<void> {
  const group = page.getByRole('group', { name: legend })
  const { year, month, day: dayOfMonth } = partsOf(day)
  for (const [part, value] of [['Day', dayOfMonth], ['Month', month], ['Year', year]] as const) await group.getByLabel(part, { exact: true }).fill(String(value))
}

/** Chooses the option whose words are like this, wherever in the organisation it stands. */
async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  const select = page.getByLabel(label)
  const value = await select.locator('option').filter({ hasText: option }).first().getAttribute('value')
  assert.ok(value !== null, `${label}: nothing like ${option}`)
  await select.selectOption(value)
}

/** @returns the address of the measure */
async function addsTheMeasure(page: Page): Promise<string> {
  await page.goto(`${server.url}/measures`)
  await page.getByRole('link', { name: 'Add a measure' }).click()
  await choose(page, 'Which unit is it about?', herWard)
  await page.getByLabel('Name', { exact: true }).fill(measureName)
  await page.getByLabel('Lower is better').check()
  await page.getByLabel('Management', { exact: true }).check()
  await page.getByLabel('What is it counted in?').selectOption({ label: 'Minutes' })
  await page.getByLabel('How often is there a value?').selectOption({ label: 'Every day' })
  await page.getByLabel('How it is counted (optional)').fill('From the bell to the nurse at the bed. The longest of each night, from 22:00 to 06:00, by the call system.')
  await page.getByLabel('Target (optional)').fill('25')
  await page.getByLabel('I do', { exact: true }).check()
  await thenAllIsSound(page)
  await press(page, 'Add this measure')
  await reads(page, 'The measure is added. Now enter its first values.')
  const measure = /^.*\/measures\/[0-9a-f-]{36}/u.exec(page.url())?.[0]
  assert.ok(measure !== undefined, page.url())
  return measure
}

async function pastes(page: Page, measure: string, { first, values }: { readonly first: CalendarDate; readonly values: readonly number[] }): Promise<void> {
  await page.goto(measure)
  await page.getByRole('link', { name: 'Paste a column or upload a file' }).first().click()
  await page.getByLabel('Paste two columns: the dates and the values').fill(['Date\tMinutes', ...values.map((value, index) => `${addDays(first, index)}\t${value}`)].join('\n'))
  await press(page, 'Show me what will change')
  await reads(page, `New: ${values.length}. Changed: 0. The same as now: 0.`)
  await thenAllIsSound(page)
  await press(page, `Save ${values.length} values`)
  await reads(page, 'The values are saved.')
  await thenAllIsSound(page)
}

/** @returns the address of the improvement */
async function beginsTheImprovement(page: Page): Promise<string> {
  await page.goto(`${server.url}/improvements`)
  await page.getByRole('link', { name: 'Begin an improvement' }).click()
  await page.getByLabel('What do you want to make better?').fill(title)
  await page.getByLabel('Why does it matter, and to whom? (optional)').fill('Whoever rings at night is afraid, in pain or on the way to a fall.')
  await choose(page, 'For which unit?', herWard)
  await press(page, 'Begin')
  await reads(page, 'The improvement is begun, and you lead it.')
  const improvement = page.url().replace(/\?.*/, '')
  await page.getByRole('link', { name: /Write the aim/ }).click()
  await page.getByLabel('What should get better?').fill('The longest wait for a nurse at night')
  await page.getByLabel('By which measure will you know?').selectOption({ label: measureName })
  await page.getByLabel('From (as it is now)').fill('30')
  await page.getByLabel('To (as it should be)').fill('25')
  await fillDay(page, /By which day\?/, addDays(today, 60))
  await page.getByLabel('For whom?').fill('all patients of Curlew ward')
  await press(page, 'Save')
  await reads(page, 'The aim is saved.')
  await thenAllIsSound(page)
  return improvement
}

/** @returns the address of the question */
async function registersTheQuestion(page: Page, improvement: string): Promise<string> {
  await page.goto(improvement)
  await page.getByRole('link', { name: 'Register a question' }).click()
  await page.getByLabel('Which measure should change?').selectOption({ label: measureName })
  await fillDay(page, /First day of the new way of working/, today)
  await fillDay(page, /Compare with values from which day on\?/, addDays(today, -minutesBefore.length))
  await page.getByLabel('By how much do you hope it moves the better way?').fill('5')
  await page.getByLabel('Something measured').check()
  await thenAllIsSound(page)
  await press(page, 'Register the question')
  await reads(page, 'The question is registered. It is not changed any more.')
  return page.url().replace(/\?.*/, '')
}

/**
 * The service goes by the real day and takes no value of a day to come, and nobody can wait 13 days for a test.
 * So the days of this story, and the moments at which things were entered and registered, are moved back by as much in the
 * database of the running server. Nothing else of it is touched: values, the question and who registered it stay as the pages kept them.
 */
async function timePasses(measure: string, improvement: string): Promise<void> {
  const [measureId, improvementId] = [measure, improvement].map((address) => address.split('/').at(-1))
  const opened = await openEmbeddedServer({ kind: 'embedded', dataFolder: server.dataFolder }, 'beside')
  assert.ok(opened.ok)
  try {
    await withConnection(opened.value.owner, async (client) => {
      const values = await client.query(`update observation set day = day - 1000, entered_at = entered_at - make_interval(days => $2) where measure_id = $1`, [measureId, daysThatPass])
      // In two steps: a day that another value still has cannot be taken.
      await client.query(`update observation set day = day + 1000 - $2::integer where measure_id = $1`, [measureId, daysThatPass])
      await client.query(`update observation_change set day = day - $2::integer, entered_at = entered_at - make_interval(days => $2), changed_at = changed_at - make_interval(days => $2) where measure_id = $1`, [measureId, daysThatPass])
      const questions = await client.query(`update change_question set baseline_from = baseline_from - $2::integer, change_on = change_on - $2::integer, registered_at = registered_at - make_interval(days => $2) where improvement_id = $1`, [improvementId, daysThatPass])
      await client.query(`update improvement set started_on = started_on - $2::integer, aim_by = aim_by - $2::integer where improvement_id = $1`, [improvementId, daysThatPass])
      await client.query(`update improvement_member set joined_on = joined_on - $2::integer where improvement_id = $1`, [improvementId, daysThatPass])
      assert.deepEqual([values.rowCount, questions.rowCount], [minutesBefore.length, 1])
    })
  } finally {
    await opened.value.close()
  }
}

async function readsThatItChanged(page: Page, question: string): Promise<void> {
  await page.goto(question)
  await reads(page, `It changed for the better: ${measureName} moved by more than chance explains.`)
  await reads(page, '24 values before the change.')
  await reads(page, 'They show no drift, no special cause, and neighbours that are no more alike than chance explains.')
  await reads(page, /^For the better: .*7 points on one side of the mean \(shift\)/)
  await reads(page, 'The mean was 30.2 minutes before and is 24.8 minutes since: 5.4 minutes less.')
  await reads(page, /^The true difference is probably between \d+\.\d minutes less and \d+\.\d minutes less \(95% interval\)\.$/)
  await reads(page, /^If nothing had changed, these rules would show such a signal in (about 1 in \d+|fewer than 1 in 200) teams with data like yours\.$/)
  await reads(page, /^If it had improved by 5 minutes as you hoped, you would probably/)
  assert.equal(await page.getByText('This question was registered after the first value of the new way.').count(), 0)
  await thenAllIsSound(page)
}

/** The answer changes nothing of the measure: only a person lets limits begin anew. */
async function findsNoRebase(page: Page, measure: string): Promise<void> {
  await page.goto(measure)
  assert.match(await page.locator('.ek-figure__sentence').innerText(), /It is an improvement: lower is better here\./)
  assert.equal(await page.getByRole('heading', { name: 'Where limits begin anew' }).count(), 0)
  await thenAllIsSound(page)
  await page.goto(`${measure}/rebase`)
  await reads(page, 'Limits have never begun anew.')
}

async function endsTheImprovement(page: Page, improvement: string): Promise<void> {
  await page.goto(`${improvement}/end`)
  await page.getByLabel('Finished').check()
  await page.getByLabel('What did you learn?').fill('Ask the night staff before you plan for them. '.repeat(18))
  await page.getByLabel(/What comes next/).fill('The bells stay with one named nurse of each bay. Heron ward tries it next.')
  await press(page, 'End it and show its story')
  await reads(page, 'The improvement is ended. Its story is below.')
  await reads(page, `It changed for the better: ${measureName} moved by more than chance explains.`)
  await thenAllIsSound(page)
  assert.equal(sheetsIn(await page.pdf({ preferCSSPageSize: true, format: 'A4' })), 1)
}

describe('a ward manager with a measure of her own', () => {
  it('is told too early, and when twelve days of the new way are there, that it changed for the better, with what that rests on', async () => {
    const browser = await openBrowser({ width: 1280 })
    try {
      const page = await browser.context.newPage()
      await signInAs(page, server.url, wardManager)
      const measure = await addsTheMeasure(page)
      await pastes(page, measure, { first: addDays(today, -minutesBefore.length), values: minutesBefore })
      const improvement = await beginsTheImprovement(page)
      const question = await registersTheQuestion(page, improvement)
      await page.goto(question)
      await reads(page, /^Too early: 0 of 7 values of the new way are here\./)
      await thenAllIsSound(page)
      await timePasses(measure, improvement)
      await pastes(page, measure, { first: changedOn, values: minutesSince })
      await readsThatItChanged(page, question)
      await findsNoRebase(page, measure)
      await endsTheImprovement(page, improvement)
    } finally {
      await browser.close()
    }
  })
})
