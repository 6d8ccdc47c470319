import type { Page } from 'playwright-core'
import type { Browser } from './browser.ts'

/** What scripts add, or what lives by them: a button that prints says nothing that the page does not, and a picture that lives is at another hour. */
const ofScripts = '.ek-needs-script, .ek-small-ward'

/** Longer than any stylesheet takes to come. */
const longestWaitMs = 120_000

/**
 * Reads the words of pages in a window without JavaScript, one after the other.
 * A page is put into the open document rather than opened as a document of its own, which would cost more than everything else that is asked of a page.
 * @returns the words of the main part of a page, given its HTML
 */
export async function openScriptlessReader({ context }: Browser, origin: string): Promise<(html: string) => Promise<string>> {
  const page = await context.newPage()
  const address = `${origin}/as-it-came`
  // Without a policy of its own, as if every answer were allowed what it brings.
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!DOCTYPE html><html lang="en"><head></head><body></body></html>' }), { times: 1 })
  await page.goto(address)
  return async (html) => {
    await putIn(page, html)
    return wordsOf(page)
  }
}

/** Puts a page in the place of the open one; its stylesheets are loaded where they are others. */
async function putIn(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    const next = new DOMParser().parseFromString(text, 'text/html')
    const sheetsOf = (one: Document) => [...one.head.querySelectorAll('link[rel=stylesheet], style')].map((sheet) => sheet.outerHTML).join()
    if (sheetsOf(next) !== sheetsOf(document)) document.head.replaceWith(document.adoptNode(next.head))
    for (const [now, then] of [[document.documentElement, next.documentElement], [document.body, next.body]] as const) {
      for (const name of now.getAttributeNames()) now.removeAttribute(name)
      for (const { name, value } of then.attributes) now.setAttribute(name, value)
    }
    document.body.replaceChildren(...[...next.body.childNodes].map((node) => document.adoptNode(node)))
  }, html)
  const isStyled = () => page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null))
  for (const until = Date.now() + longestWaitMs; !(await isStyled()); await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (Date.now() > until) throw new Error('a stylesheet did not come')
  }
}

/** The words of the main part of the open page, as they are seen; what scripts add is left out, and the page stays as it is. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate((parts) => {
    const hidden = [...document.querySelectorAll<HTMLElement>(parts)].map((one) => [one, one.style.display] as const)
    for (const [one] of hidden) one.style.setProperty('display', 'none', 'important')
    const words = document.querySelector<HTMLElement>('main')?.innerText ?? ''
    for (const [one, display] of hidden) one.style.display = display
    return words.replaceAll(/\s+/g, ' ')
  }, ofScripts)
}
