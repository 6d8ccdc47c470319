import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { PersonAtBrowser } from './person-at-browser.ts'

/** What somebody replies, question by question, over and over: low, high, and the two that are no rating. */
const usual = ['Reliably', 'Also when it is hard', 'With help', 'Reliably', 'Not in this role', 'Reliably', 'Not yet', 'Cannot say', 'Also when it is hard'] as const

function replyAt(place: number): string {
  return usual[place % usual.length] ?? usual[0]
}

/** The words of the main part of the open page. */
export async function wordsOn({ page }: Pick<PersonAtBrowser, 'page'>): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ')
}

/** Begins the short form, and stands at its first question. */
export async function whenTheyBeginTheShortForm(person: PersonAtBrowser): Promise<void> {
  await person.choose('Short form')
  await person.press('Begin')
  await person.see('Your self-assessment')
  await person.follow('Begin with question 1')
}

/** Which questions somebody answers, and an example that they give with the first of them. */
interface Answered {
  readonly from: number
  readonly upTo?: number
  readonly example?: string
}

/** Answers questions from the open one on. @returns how many there are altogether */
export async function whenTheyAnswer(person: PersonAtBrowser, { from, upTo, example }: Answered): Promise<number> {
  const all = Number(/Question \d+ of (\d+)/u.exec(await wordsOn(person))?.[1])
  for (let place = from; place <= (upTo ?? all); place += 1) {
    assert.match(await person.page.title(), new RegExp(`Question ${place} of ${all}`, 'u'))
    await person.choose(replyAt(place))
    if (place === from && example !== undefined) await addExample(person, example)
    await person.press('Save and continue')
  }
  return all
}

async function addExample(person: PersonAtBrowser, example: string): Promise<void> {
  await person.page.getByText('Add an example (you can leave this out)').click()
  await person.type('What happened, and what did you do?', example)
}

export async function whenTheyFinish(person: PersonAtBrowser): Promise<void> {
  await person.see('Check your answers')
  await person.press('Finish my self-assessment')
  await person.see('Self-assessment finished')
}

/** Rates whatever each page asks. @param look at each page before it is answered @returns how many pages there were */
export async function whenTheyRateEverything(person: PersonAtBrowser, look: (page: Page) => Promise<void>): Promise<number> {
  const radios = person.page.getByRole('radio')
  let pages = 0
  for (; (await radios.count()) > 0; pages += 1) {
    await look(person.page)
    const questions = await person.page.getByRole('group').filter({ has: radios }).all()
    for (const [index, question] of questions.entries()) await person.chooseIn(question, replyAt(pages + index))
    await person.press('Save and continue')
  }
  return pages
}

/** Where the focus is. */
interface Focus {
  readonly role: string
  readonly text: string
}

/** Follows a link by the keyboard alone. */
export async function whenTheyGoByKeyboard(page: Page, link: string): Promise<void> {
  await tabTo(page, ({ role, text }) => role === 'a' && text.startsWith(link))
  await enter(page)
}

/** Replies “Reliably” to the first question of a page and sends it, by the keyboard alone. */
export async function whenTheyReplyByKeyboard(page: Page): Promise<void> {
  await tabTo(page, ({ role }) => role === 'radio')
  for (const key of ['Space', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  assert.ok(await page.getByRole('radio', { name: 'Reliably', exact: true }).first().isChecked())
  await tabTo(page, ({ role, text }) => role === 'button' && text === 'Save and continue')
  await enter(page)
}

async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

/** Presses the Tab key until the focus is where it is wanted. @throws when that takes more than 80 keys */
async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<void> {
  for (let keys = 1; keys <= 80; keys += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate(() => {
      const one = document.activeElement
      return { role: one instanceof HTMLInputElement ? one.type : (one?.tagName.toLowerCase() ?? ''), text: (one?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim() }
    })
    if (isWanted(focus)) return
  }
  throw new Error(`at ${page.url()}: the keyboard does not lead there`)
}
