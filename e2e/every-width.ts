import type { Page } from 'playwright-core'
import { axeViolations, overflowPixels } from './browser.ts'

/** `npm run prove -- pages`: every page is examined with every rule at every width. */
export const isLongProof = process.env['EVENKEEL_LONG_PROOF'] === '1'

/** A wide window, a phone, and a window of 1280 px at 400%. */
export const widths = [1280, 390, 320] as const
export type Width = (typeof widths)[number]

/** Makes the window of a page so wide. */
export async function widen(page: Page, width: Width): Promise<void> {
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 900 })
}

/** Does axe examine pages at this width? But for the long proof at the widest alone; that nothing is cut off is asked at each. */
export function isExaminedAt(width: Width): boolean {
  return isLongProof || width === 1280
}

/** What axe finds on the open page, which was just made so wide. */
export async function violationsAt(page: Page, width: Width): Promise<readonly string[]> {
  await drawn(page)
  const found = await axeViolations(page)
  return found.map((violation) => `${width} px: ${violation}`)
}

/**
 * Looks at the open page at every width, and leaves it at the widest.
 * @returns what axe finds, and by how much the page reaches beyond the window; one line each, with the width
 */
export async function troublesAtEveryWidth(page: Page): Promise<readonly string[]> {
  const troubles: string[] = []
  for (const width of widths) {
    await widen(page, width)
    const overflow = await overflowPixels(page)
    if (overflow > 0) troubles.push(`${width} px: reaches ${overflow} px beyond the window`)
    if (isExaminedAt(width)) troubles.push(...(await violationsAt(page, width)))
  }
  await widen(page, 1280)
  return troubles
}

/** Waits until the page has been drawn at its new width, and scripts have heard of it: a table that now scrolls can then be reached by keyboard. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))))
}
