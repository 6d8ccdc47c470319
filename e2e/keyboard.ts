import type { Page } from 'playwright-core'

/** More than any page has controls before its main part, and in the first screens of it. */
const mostTabs = 60

/**
 * Walks through the open page by the Tab key alone.
 * @returns what is wrong: the main part is not reached, or the place of the focus cannot be seen
 */
export async function keyboardTroubles(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  let isInMain = false
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    await page.keyboard.press('Tab')
    const stop = await focusNow(page)
    if (stop === null) break
    isInMain ||= stop.isInMain
    if (!stop.isSeen) found.push(`the focus cannot be seen on ${stop.html}`)
    if (!stop.isMarked) found.push(`the focus is not marked on ${stop.html}`)
  }
  return isInMain ? found : [...found, 'the main part is not reached']
}

interface Focus {
  readonly html: string
  readonly isInMain: boolean
  /** It is in the window, and nothing lies over it. */
  readonly isSeen: boolean
  /** It looks different from what has not the focus. */
  readonly isMarked: boolean
}

/** Where the focus is; null when it has left the page. */
function focusNow(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return null
    // The circle or square of an answer is drawn by its label.
    const shown = one instanceof HTMLInputElement && ['radio', 'checkbox'].includes(one.type) ? (one.labels?.[0] ?? one) : one
    const { left, top, width, height } = shown.getBoundingClientRect()
    const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 12)]
    const above = document.elementFromPoint(x, y)
    const isSeen = width > 0 && height > 0 && above !== null && (shown.contains(above) || above.contains(shown) || above.contains(one) || one.contains(above))
    const isMarkedBy = (style: CSSStyleDeclaration) => style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
    const isMarked = isMarkedBy(getComputedStyle(one)) || isMarkedBy(getComputedStyle(shown, '::before'))
    return { html: one.outerHTML.slice(0, 160), isInMain: one.closest('main') !== null, isSeen, isMarked }
  })
}
