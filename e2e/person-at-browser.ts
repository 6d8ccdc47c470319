import type { Locator, Page } from 'playwright-core'

/** What a part of a journey took. */
export interface Effort {
  readonly part: string
  readonly clicks: number
  readonly keys: number
  readonly seconds: number
}

/** A file as somebody has it on their computer. */
export interface FileAtHand {
  readonly name: string
  readonly bytes: Uint8Array
}

type Words = string | RegExp

/** Somebody at a browser who knows nothing but what the page says: links, buttons and fields are found by their words. What they do is counted. */
export interface PersonAtBrowser {
  readonly page: Page
  /** From here on, what is done counts for another part of the journey. */
  readonly begin: (part: string) => void
  /** Opens an address that was copied from elsewhere. */
  readonly open: (address: string) => Promise<void>
  readonly follow: (link: Words) => Promise<void>
  readonly press: (button: Words) => Promise<void>
  readonly type: (field: Words, text: string) => Promise<void>
  readonly choose: (answer: Words) => Promise<void>
  /** An answer of one of several questions. */
  readonly chooseIn: (question: Locator, answer: Words) => Promise<void>
  /** One of the answers of a list that opens. */
  readonly pick: (field: Words, answer: string) => Promise<void>
  readonly bring: (field: string, file: FileAtHand) => Promise<void>
  /** Waits until the page has this heading, however often it loads itself meanwhile. */
  readonly see: (heading: Words) => Promise<void>
  readonly efforts: () => readonly Effort[]
}

/** To paste an address: into the field for it, the two keys of pasting, Enter. */
const pasting = { clicks: 1, keys: 3 }
/** To choose a file: the field, and the file in the window of the system. */
const choosingFile = 2
/** To pick an answer: the field, and the answer. */
const picking = 2
const longestWaitMs = 120_000

/** @param look is called on each page that somebody arrives at, if given */
export function aPersonAt(page: Page, look: (page: Page) => Promise<void> = async () => undefined): PersonAtBrowser {
  const done: Effort[] = []
  let now = { part: '', clicks: 0, keys: 0, since: performance.now() }
  const close = () => {
    if (now.part !== '') done.push({ part: now.part, clicks: now.clicks, keys: now.keys, seconds: (performance.now() - now.since) / 1000 })
  }
  const arriving = async (act: () => Promise<unknown>) => {
    await Promise.all([page.waitForEvent('load', { timeout: longestWaitMs }), act()])
    await look(page)
  }
  const clicking = (locator: Locator) => {
    now.clicks += 1
    return found(page, locator, (one) => one.click())
  }
  return {
    page,
    begin: (part) => {
      close()
      now = { part, clicks: 0, keys: 0, since: performance.now() }
    },
    open: async (address) => {
      now.clicks += pasting.clicks
      now.keys += pasting.keys
      await arriving(() => page.goto(address))
    },
    follow: (link) => arriving(() => clicking(page.getByRole('link', { name: link, exact: true }).first())),
    press: (button) => arriving(() => clicking(page.getByRole('button', { name: button, exact: true }).first())),
    type: async (field, text) => {
      const box = page.getByRole('textbox', { name: field, exact: true })
      await clicking(box)
      now.keys += text.length
      await box.fill(text)
    },
    choose: (answer) => clicking(page.getByRole('radio', { name: answer, exact: true })),
    chooseIn: (question, answer) => clicking(question.getByRole('radio', { name: answer, exact: true })),
    pick: async (field, answer) => {
      now.clicks += picking
      await found(page, page.getByRole('combobox', { name: field, exact: true }), (one) => one.selectOption({ label: answer }))
    },
    bring: async (field, { name, bytes }) => {
      now.clicks += choosingFile
      await found(page, page.getByLabel(field, { exact: true }), (one) => one.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }))
    },
    see: async (heading) => {
      await found(page, page.getByRole('heading', { level: 1, name: heading }), (one) => one.waitFor({ timeout: longestWaitMs }))
      await look(page)
    },
    efforts: () => {
      close()
      now = { ...now, part: '' }
      return done
    },
  }
}

/** @throws with the page where somebody stood when something was not found there */
async function found(page: Page, locator: Locator, act: (locator: Locator) => Promise<unknown>): Promise<void> {
  try {
    await act(locator)
  } catch (error) {
    const main = await page.locator('main').innerText().catch(() => '')
    throw new Error(`at ${page.url()}, “${await page.title()}”: ${main.slice(0, 600)}`, { cause: error })
  }
}

/** Efforts in one line, with their sum. */
export function effortText(efforts: readonly Effort[]): string {
  const of = ({ part, clicks, keys, seconds }: Effort) => `${part} ${clicks} clicks, ${keys} keys, ${seconds.toFixed(1)} s`
  const sum = (pick: (effort: Effort) => number) => efforts.reduce((total, effort) => total + pick(effort), 0)
  const whole = { part: 'altogether', clicks: sum(({ clicks }) => clicks), keys: sum(({ keys }) => keys), seconds: sum(({ seconds }) => seconds) }
  return [...efforts, whole].map(of).join('; ')
}
