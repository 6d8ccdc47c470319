import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, type Page, chromium } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface BrowserChoices {
  readonly width?: number
  readonly javaScript?: boolean
  readonly forcedColors?: boolean
  readonly reducedMotion?: boolean
}

/** Headless Chromium with a fresh profile; `close` throws the profile away. */
export interface Browser {
  readonly context: BrowserContext
  /** The folder in which the browser keeps what it keeps. */
  readonly profile: string
  readonly close: () => Promise<void>
}

/** Starts Chromium so that it asks nothing of the network but what the page asks. */
export async function openBrowser(choices: BrowserChoices = {}): Promise<Browser> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-chromium-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['EVENKEEL_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    viewport: { width: choices.width ?? 1280, height: 900 },
    javaScriptEnabled: choices.javaScript ?? true,
    ...(choices.forcedColors ? { forcedColors: 'active' as const } : {}),
    ...(choices.reducedMotion ? { reducedMotion: 'reduce' as const } : {}),
  })
  return {
    context,
    profile,
    close: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
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
    const { axe } = globalThis as unknown as { axe: { run: (options: { resultTypes: readonly string[]; preload: boolean }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
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
 * @throws when no page comes within 10 seconds
 */
export async function sending(page: Page, act: () => Promise<unknown>): Promise<void> {
  const place = () => page.evaluate(() => document.documentElement.dataset['place'] ?? '').catch(() => null)
  let isLoaded = false
  const before = await place()
  page.once('load', () => (isLoaded = true))
  await act()
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const now = await place()
    if (isLoaded || (now !== null && now !== before)) return
    await page.waitForTimeout(15)
  }
  throw new Error('no page came back')
}
