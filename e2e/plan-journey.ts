import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { sending } from './browser.ts'

/** The sheets of a plan by their names, in order, each with the words of its button. */
const buttonOf = {
  'On one page': 'One page',
  'What to do when': 'What to do when',
  'Questions to ask': 'Questions',
  'Role charter': 'Charter',
  'First skills': 'Skills',
  'Sort your week': 'Week',
  'Where to find help': 'Help',
  'As text, to copy': 'Text',
  'Everything, to print': 'Print',
  'Change your answers': 'Answers',
} as const
export type SheetName = Exclude<keyof typeof buttonOf, 'Change your answers'>
export const sheetNames: readonly SheetName[] = ['On one page', 'What to do when', 'Questions to ask', 'Role charter', 'First skills', 'Sort your week', 'Where to find help', 'As text, to copy', 'Everything, to print']

/** A day some days from today, as it is typed. */
export function dayFromToday(days: number): { readonly day: string; readonly month: string; readonly year: string } {
  const date = new Date(Date.now() + days * 86_400_000)
  return { day: String(date.getUTCDate()), month: String(date.getUTCMonth() + 1), year: String(date.getUTCFullYear()) }
}

/** Answers the questions and goes to the plan. */
export async function makePlan(page: Page, server: string): Promise<void> {
  await page.goto(`${server}/stepping-up/plan`)
  for (const answer of ['Nurse', 'Ward or unit', 'Acting up']) await page.getByLabel(answer, { exact: true }).check()
  await fillStart(page, dayFromToday(5))
  await page.getByLabel('Pay', { exact: true }).check()
  await pressButton(page, 'Make my plan')
  await expectSheet(page, 'On one page')
}

/** Presses a button and waits until its page is there. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await sending(page, () => page.getByRole('button', { name, exact: true }).click())
}

type TypedDay = ReturnType<typeof dayFromToday>

export async function fillStart(page: Page, day: TypedDay): Promise<void> {
  await fillDay(page, 'When do you start?', day)
}

/** Types a day into the three fields of a question. */
export async function fillDay(page: Page, question: string, { day, month, year }: TypedDay): Promise<void> {
  const group = page.getByRole('group', { name: question })
  await group.getByLabel('Day', { exact: true }).fill(day)
  await group.getByLabel('Month', { exact: true }).fill(month)
  await group.getByLabel('Year', { exact: true }).fill(year)
}

/** Goes to a sheet by its button. */
export async function goToSheet(page: Page, sheet: keyof typeof buttonOf): Promise<void> {
  const sheets = page.getByRole('navigation', { name: 'Sheets of your plan' })
  await sending(page, () => sheets.getByRole('button', { name: buttonOf[sheet], exact: true }).click())
  if (sheet !== 'Change your answers') await expectSheet(page, sheet)
}

/** We are where we think: the title says it. */
export async function expectSheet(page: Page, sheet: SheetName): Promise<void> {
  assert.equal(await page.title(), `${sheet}: your plan – Evenkeel`)
}

/** Presses a button that gives a file, and reads it. */
export async function download(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [file]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).first().click()])
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

/** What a person wrote and ticked, as the sheets show it after whatever happened between. */
export async function readPlan(page: Page): Promise<Readonly<Record<string, unknown>>> {
  await goToSheet(page, 'What to do when')
  const ticks = await page.locator('input[name="tick"]:checked').evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value')))
  await goToSheet(page, 'Questions to ask')
  const notes = await page.locator('textarea').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value)) // only text areas were asked for
  const agreed = await page.locator('input[name="agreed"]:checked').count()
  await goToSheet(page, 'Role charter')
  const charter = await page.locator('textarea').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value)) // as above
  await goToSheet(page, 'Sort your week')
  const week = await page.locator('input[type="radio"]:checked').evaluateAll((radios) => radios.map((radio) => `${radio.getAttribute('name')} ${radio.getAttribute('value')}`))
  const own = await page.getByLabel('Your own task 1', { exact: true }).inputValue()
  return { ticks, notes, agreed, charter, week, own }
}
