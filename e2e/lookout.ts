import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, overflowPixels, watchPage } from './browser.ts'
import { isExaminedAt, isLongProof, violationsAt, widen, widths } from './every-width.ts'
import { factsOf, printTroubles } from './page-facts.ts'
import { openScriptlessReader, wordsOf } from './scriptless-reader.ts'

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
  const readWithoutScript = await openScriptlessReader(scriptless, origin)
  const troublesBefore = { count: 0 }

  const look = async (name: string, { status, html, isMoving }: Answer, expected: Expected) => {
    const address = page.url()
    const { pathname } = new URL(address)
    const note = (demand: Demand) => (words: string) => void findings.push({ demand, words: `${name} (${pathname}): ${words}` })
    // A page that opens itself again after a moment would be another one before it is looked at.
    if (isMoving) await showAsItCame(page, html)
    const facts = await factsOf(page, label)
    looks.push({ name, path: pathname, status, title: facts.title, html })
    if (expected.status !== 'any' && status !== (expected.status ?? 200)) note('status')(`answered ${status}`)
    facts.headingTroubles.forEach(note('heading'))
    facts.cellTroubles.forEach(note('cells'))
    if (status === 422) facts.errorTroubles.forEach(note('errors'))
    if (expected.isSignedOut !== true && !facts.isLabelled) note('label')('does not say that it is invented')
    ;(await printTroubles(page, expected.isSignedOut === true ? null : label)).forEach(note('print'))
    const isToExamine = isNew(facts.shape) || examine === 'each' || isLongProof
    if (isToExamine && !pagesThatNeedScripts.includes(pathname) && (await readWithoutScript(html)) !== (await wordsOf(page))) note('scriptless')('says something else without JavaScript')
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

/** Is a page of this shape met for the first time? */
function isNew(shape: string): boolean {
  if (shapesExamined.has(shape)) return false
  shapesExamined.add(shape)
  return true
}

/** Opens an answer again as if it were the page of one more address of the server. */
async function showAsItCame(page: Page, html: string): Promise<void> {
  const { origin } = new URL(page.url())
  const address = `${origin}/as-it-came`
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }), { times: 1 })
  await page.goto(address)
}

async function takePicture(page: Page, folder: string, name: string, width: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name.replaceAll(/[^\w]+/g, '-')}-${width}.png`), fullPage: true })
}
