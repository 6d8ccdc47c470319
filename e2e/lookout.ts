import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { type Browser, openBrowser, overflowPixels, watchPage } from './browser.ts'
import { isExaminedAt, isLongProof, violationsAt, widen, widths } from './every-width.ts'

/** What is asked of every page that is looked at. */
export type Demand = 'axe' | 'width' | 'heading' | 'cells' | 'status' | 'label' | 'errors' | 'browser' | 'scriptless' | 'print'

/** Where a page falls short. */
export interface Finding {
  readonly demand: Demand
  readonly words: string
}

/** A page as it was met. */
export interface Look {
  /** Who looked, and in which state the page was. */
  readonly name: string
  readonly path: string
  readonly status: number
  readonly title: string
  readonly html: string
}

/** What is different from a page that answers 200 to somebody who is signed in at the demonstration. */
export interface Expected {
  /** 'any' where an address may name something that is not there. */
  readonly status?: number | 'any'
  /** No bar says who is signed in. */
  readonly isSignedOut?: boolean
}

/** A browser, another without JavaScript, and everything that was seen with them. */
export interface Lookout {
  readonly page: Page
  /** Opens an address and looks at what comes. */
  readonly open: (name: string, address: string, expected?: Expected) => Promise<void>
  /** Does what sends a form or follows a link, and looks at what comes. */
  readonly after: (name: string, act: (page: Page) => Promise<unknown>, expected?: Expected) => Promise<void>
  readonly looks: readonly Look[]
  readonly findings: readonly Finding[]
  /** How many pages axe examined, by width; a page that is built like one before is not examined again. */
  readonly examined: ReadonlyMap<number, number>
  readonly close: () => Promise<void>
}

const label = 'Every person and every figure of this organisation is invented'
/** Pages that cannot work without JavaScript: they say so, and what they offer instead. */
const pagesThatNeedScripts: readonly string[] = ['/simulated-ward']
const shapesExamined = new Set<string>()
const picturesFolder = process.env['EVENKEEL_PICTURES']

/**
 * Opens a lookout on a server. With EVENKEEL_PICTURES, a folder, it keeps a picture of every page at two widths.
 * @param examine which pages axe examines: each, or each that is not built like one before; the long proof examines each
 */
export async function openLookout(origin: string, examine: 'each' | 'each shape' = 'each shape'): Promise<Lookout> {
  const browser = await openBrowser()
  const scriptless = await openBrowser({ javaScript: false })
  const page = await browser.context.newPage()
  const seen = watchPage(page, origin)
  const [looks, findings, examined] = [[] as Look[], [] as Finding[], new Map<number, number>()]
  const sameWithoutScript = await scriptlessReader(scriptless, origin)
  const troublesBefore = { count: 0 }

  const look = async (name: string, { status, html, isMoving }: Answer, expected: Expected) => {
    const address = page.url()
    const { pathname } = new URL(address)
    const note = (demand: Demand) => (words: string) => void findings.push({ demand, words: `${name} (${pathname}): ${words}` })
    // A page that opens itself again after a moment would be another one before it is looked at.
    if (isMoving) await showAsItCame(page, html)
    looks.push({ name, path: pathname, status, title: await page.title(), html })
    if (expected.status !== 'any' && status !== (expected.status ?? 200)) note('status')(`answered ${status}`)
    ;(await headingTroubles(page)).forEach(note('heading'))
    ;(await cellTroubles(page)).forEach(note('cells'))
    if (status === 422) (await errorTroubles(page)).forEach(note('errors'))
    if (expected.isSignedOut !== true && !(await page.getByText(label).first().isVisible())) note('label')('does not say that it is invented')
    ;(await printTroubles(page, expected)).forEach(note('print'))
    const isToExamine = (await isNew(page)) || examine === 'each' || isLongProof
    if (isToExamine && !pagesThatNeedScripts.includes(pathname) && !(await sameWithoutScript(page, html))) note('scriptless')('says something else without JavaScript')
    // Between the widest and the narrowest, one page of each shape is enough but for the long proof.
    for (const width of widths.filter((one) => isToExamine || isLongProof || one !== 390 || picturesFolder !== undefined)) {
      await widen(page, width)
      const overflow = await overflowPixels(page)
      if (overflow > 0) note('width')(`reaches ${overflow} px beyond a window of ${width} px`)
      if (picturesFolder !== undefined && width !== 320) await takePicture(page, picturesFolder, name, width)
      if (!isToExamine || !isExaminedAt(width)) continue
      examined.set(width, (examined.get(width) ?? 0) + 1)
      ;(await violationsAt(page, width)).forEach(note('axe'))
    }
    await widen(page, 1280)
    // Chromium itself reports a page that answers with a status of 4xx as an error.
    seen.slice(troublesBefore.count).filter((trouble) => !trouble.includes('the server responded with a status of 4')).forEach(note('browser'))
    troublesBefore.count = seen.length
    if (isMoving) await page.goto(address)
  }

  return {
    page,
    open: async (name, address, expected = {}) => {
      const [answer] = await Promise.all([answerTo(page), page.goto(`${origin}${address}`)])
      await look(name, answer, expected)
    },
    after: async (name, act, expected = {}) => {
      const loaded = page.waitForEvent('load')
      const [answer] = await Promise.all([answerTo(page), loaded, act(page)])
      await look(name, answer, expected)
    },
    looks,
    findings,
    examined,
    close: async () => {
      await browser.close()
      await scriptless.close()
    },
  }
}

interface Answer {
  readonly status: number
  readonly html: string
  /** It opens itself again. */
  readonly isMoving: boolean
}

/** The page that comes at the end, after the addresses that only lead on; read at once, while the browser still holds it. */
async function answerTo(page: Page): Promise<Answer> {
  const response = await page.waitForResponse((one) => one.request().isNavigationRequest() && one.frame() === page.mainFrame() && ![301, 302, 303, 307].includes(one.status()))
  return { status: response.status(), html: await response.text(), isMoving: response.headers()['refresh'] !== undefined }
}

/**
 * Is this page built in a way that was not examined yet? Words, numbers and how many rows there are do not matter to axe; elements, classes and what they
 * are to each other do. Who is signed in stands in the bar, which is the same for all.
 */
async function isNew(page: Page): Promise<boolean> {
  const shape = await page.locator('main').evaluate((main) => {
    const shapeOf = (one: Element): string => {
      const names = [...one.attributes].filter(({ name }) => !['id', 'href', 'value', 'for', 'name', 'action'].includes(name) && !name.startsWith('data-')).map(({ name, value }) => (name.startsWith('aria-') ? name : `${name}=${value}`))
      const within = [...one.children].map(shapeOf).filter((shape, index, all) => shape !== all[index - 1])
      return `${one.tagName} ${names.join(' ')}(${within.join()})`
    }
    return shapeOf(main)
  })
  if (shapesExamined.has(shape)) return false
  shapesExamined.add(shape)
  return true
}

async function headingTroubles(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  const headings = await page.locator('h1').count()
  if (headings !== 1) found.push(`has ${headings} headings of the first level`)
  if ((await page.locator('html').getAttribute('lang')) !== 'en') found.push('names no language')
  const first = await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.find((one) => one.closest('.nhsuk-error-summary, .ek-account, header') === null)?.tagName)
  if (first !== 'H1') found.push(`begins with ${first}`)
  return found
}

/** Rows that have fewer cells than the table has columns read as figures that are missing, on pages that show none. */
async function cellTroubles(page: Page): Promise<readonly string[]> {
  const captions = await page.locator('main table:has(.ek-absent) caption').allInnerTexts()
  return captions.map((caption) => `the table “${caption}” has cells without anything`)
}

/** A page to be mended says so in its title, above its heading, and with the same words at each field. */
async function errorTroubles(page: Page): Promise<readonly string[]> {
  const title = await page.title()
  const summary = await page.locator('.nhsuk-error-summary').evaluateAll((all) =>
    all.flatMap((one) => {
      const isAbove = one.compareDocumentPosition(document.querySelector('h1') ?? one) & Node.DOCUMENT_POSITION_FOLLOWING
      const messages = [...document.querySelectorAll('.nhsuk-error-message')].map((message) => message.textContent ?? '')
      const links = [...one.querySelectorAll('a')].flatMap((link) => {
        const isThere = document.getElementById(link.hash.slice(1)) !== null
        const isSaid = messages.some((message) => message.includes(link.textContent ?? ''))
        return [...(isThere ? [] : [`leads to ${link.hash}, which is not there`]), ...(isSaid ? [] : [`“${link.textContent}” is not said at its field`])]
      })
      return [...(isAbove ? [] : ['the summary is not above the heading']), ...links]
    }),
  )
  const count = await page.locator('.nhsuk-error-summary a').count()
  return [...(title.startsWith('Error: ') ? [] : [`the title is ${title}`]), ...(count > 0 ? [] : ['no summary leads to a field']), ...summary]
}

async function printTroubles(page: Page, { isSignedOut }: Expected): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const found: string[] = []
  if (isSignedOut !== true && !(await page.getByText(label).first().isVisible())) found.push('is printed without saying that it is invented')
  if (!(await page.locator('h1').first().isVisible())) found.push('is printed without its heading')
  if ((await page.locator('.ek-account button:visible, .ek-account a:visible, header nav:visible').count()) > 0) found.push('prints what can only be pressed')
  await page.emulateMedia({ media: null })
  return found
}

/** Shows what came once more to a browser without JavaScript, and compares the words. */
async function scriptlessReader({ context }: Browser, origin: string): Promise<(page: Page, html: string) => Promise<boolean>> {
  const page = await context.newPage()
  await page.goto(origin)
  return async (original, html) => {
    await showAsItCame(page, html)
    return (await wordsOf(page)) === (await wordsOf(original))
  }
}

/** Opens an answer again as if it were the page of one more address of the server. */
async function showAsItCame(page: Page, html: string): Promise<void> {
  const { origin } = new URL(page.url())
  const address = `${origin}/as-it-came`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }), { times: 1 })
  await page.goto(address)
}

/** A button that prints is offered only where scripts run, and says nothing that the page does not; a picture that lives is at another hour. */
async function wordsOf(page: Page): Promise<string> {
  await page.evaluate(() => document.querySelectorAll('.ek-needs-script, .ek-small-ward').forEach((one) => one.remove()))
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
}

async function takePicture(page: Page, folder: string, name: string, width: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name.replaceAll(/[^\w]+/g, '-')}-${width}.png`), fullPage: true })
}
