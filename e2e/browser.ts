import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { type BrowserContext, type BrowserContextOptions, type Browser as Chromium, type Page, chromium } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** On a computer that does much else, half a minute is not a sign of anything. */
const longestWaitMs = 120_000

export interface BrowserChoices {
  readonly width?: number
  readonly javaScript?: boolean
  readonly forcedColors?: boolean
  readonly reducedMotion?: boolean
}

/** A window of headless Chromium that knows nothing of any other; `close` throws away what it keeps. */
export interface Browser {
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

/** A Chromium of its own, with its folder. */
export interface BrowserWithProfile extends Browser {
  /** The folder in which the browser keeps what it keeps. */
  readonly profile: string
}

/** Asks nothing of the network but what the page asks. Processes are not kept apart by site: every page is of one server, and each would get a process of its own where several windows are at work. */
const launchOptions = {
  executablePath: process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-site-isolation-trials'],
}

let running: Promise<Chromium> | null = null
// At the root, or it would end with the first test that needs it; a script closes it by itself.
if (process.argv[1]?.includes('.test.') === true) after(closeChromium)

/** Opens a window with nothing in it, in the one Chromium of this process, which is started with the first. */
export async function openBrowser(choices: BrowserChoices = {}): Promise<Browser> {
  const context = await (await theChromium()).newContext(contextOptions(choices))
  context.setDefaultTimeout(longestWaitMs)
  return { context, close: () => context.close() }
}

/** Ends the Chromium of this process. */
export async function closeChromium(): Promise<void> {
  const ending = running
  running = null
  await (await ending)?.close()
}

/** Starts one more Chromium, whose folder can be looked at. */
export async function openBrowserWithProfile(choices: BrowserChoices = {}): Promise<BrowserWithProfile> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-chromium-'))
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, ...contextOptions(choices) })
  context.setDefaultTimeout(longestWaitMs)
  return {
    context,
    profile,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function theChromium(): Promise<Chromium> {
  if (running !== null && !(await running).isConnected()) running = null
  running ??= chromium.launch(launchOptions)
  return running
}

function contextOptions(choices: BrowserChoices): BrowserContextOptions {
  return {
    viewport: { width: choices.width ?? 1280, height: 900 },
    javaScriptEnabled: choices.javaScript ?? true,
    ...(choices.forcedColors ? { forcedColors: 'active' } : {}),
    ...(choices.reducedMotion ? { reducedMotion: 'reduce' } : {}),
  }
}

/** What went wrong while pages were open: console errors, page errors, requests to anywhere else. */
export function watchPage(page: Page, origin: string): readonly string[] {
  const troubles: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) troubles.push(`outside request: ${url}`)
  })
  return troubles
}

/** Every violation that axe finds on the open page, one line each. Stylesheets are not loaded once more: only an experimental rule, which is off, reads them. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  return page.evaluate(async () => {
    // axe was put on the page by the line above.
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const { violations } = await axe.run({ resultTypes: ['violations'], preload: false })
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html}`))
  })
}

/** How far the page reaches beyond the window to the right, in CSS pixels; 0 is right. */
export async function overflowPixels(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/**
 * Does something that sends a form, and waits until the page that comes back is there: put in place by our own script, or loaded where none runs.
 * @throws when no page comes within two minutes
 */
export async function sending(page: Page, act: () => Promise<unknown>): Promise<void> {
  const place = () => page.evaluate(() => document.documentElement.dataset['place'] ?? '').catch(() => null)
  let isLoaded = false
  const before = await place()
  page.once('load', () => (isLoaded = true))
  await act()
  for (const until = Date.now() + longestWaitMs; Date.now() < until; ) {
    const now = await place()
    if (isLoaded || (now !== null && now !== before)) return
    await page.waitForTimeout(15)
  }
  throw new Error('no page came back')
}
