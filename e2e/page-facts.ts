import type { Page } from 'playwright-core'

/** What can be seen of an open page at once. */
export interface PageFacts {
  readonly title: string
  /** How its main part is built: two pages with the same shape are the same to axe. */
  readonly shape: string
  readonly headingTroubles: readonly string[]
  readonly cellTroubles: readonly string[]
  /** Of a page to be mended. */
  readonly errorTroubles: readonly string[]
  readonly isLabelled: boolean
}

/** The facts are read in one go: each way to the browser and back costs. */
export function factsOf(page: Page, label: string): Promise<PageFacts> {
  return page.evaluate((labelled) => {
    const isVisible = (one: Element) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0
    return { title: document.title, shape: shapeOfMain(), headingTroubles: headings(), cellTroubles: cells(), errorTroubles: errors(), isLabelled: isSeen(labelled) }

    /**
     * Words, numbers and how many rows there are do not matter to axe; elements, classes and what they are to each other do. Who is signed in stands in the bar,
     * which is the same for all.
     */
    function shapeOfMain(): string {
      const shapeOf = (one: Element): string => {
        const names = [...one.attributes].filter(({ name }) => !['id', 'href', 'value', 'for', 'name', 'action'].includes(name) && !name.startsWith('data-')).map(({ name, value }) => (name.startsWith('aria-') ? name : `${name}=${value}`))
        const within = [...one.children].map(shapeOf).filter((shape, index, all) => shape !== all[index - 1])
        return `${one.tagName} ${names.join(' ')}(${within.join()})`
      }
      const main = document.querySelector('main')
      return main === null ? '' : shapeOf(main)
    }

    function headings(): string[] {
      const count = document.querySelectorAll('h1').length
      const first = [...document.querySelectorAll('h1, h2, h3, h4')].find((one) => one.closest('.nhsuk-error-summary, .ek-account, header') === null)?.tagName
      return [
        ...(count === 1 ? [] : [`has ${count} headings of the first level`]),
        ...(document.documentElement.lang === 'en' ? [] : ['names no language']),
        ...(first === 'H1' ? [] : [`begins with ${first}`]),
      ]
    }

    /** Rows that have fewer cells than the table has columns read as figures that are missing, on pages that show none. */
    function cells(): string[] {
      const captions = [...document.querySelectorAll<HTMLElement>('main table:has(.ek-absent) caption')]
      return captions.map((caption) => `the table “${caption.innerText}” has cells without anything`)
    }

    /** A page to be mended says so in its title, above its heading, and with the same words at each field. */
    function errors(): string[] {
      const messages = [...document.querySelectorAll('.nhsuk-error-message')].map((message) => message.textContent ?? '')
      const links = [...document.querySelectorAll<HTMLAnchorElement>('.nhsuk-error-summary a')]
      const isAbove = (one: Element) => (one.compareDocumentPosition(document.querySelector('h1') ?? one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      return [
        ...(document.title.startsWith('Error: ') ? [] : [`the title is ${document.title}`]),
        ...(links.length > 0 ? [] : ['no summary leads to a field']),
        ...([...document.querySelectorAll('.nhsuk-error-summary')].every(isAbove) ? [] : ['the summary is not above the heading']),
        ...links.filter(({ hash }) => document.getElementById(hash.slice(1)) === null).map(({ hash }) => `leads to ${hash}, which is not there`),
        ...links.filter(({ textContent }) => !messages.some((message) => message.includes(textContent ?? ''))).map(({ textContent }) => `“${textContent}” is not said at its field`),
      ]
    }

    function isSeen(words: string): boolean {
      const says = (one: Element) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').includes(words)
      const found = [...document.body.querySelectorAll('*')].find((one) => says(one) && ![...one.children].some(says))
      return found !== undefined && isVisible(found)
    }
  }, label)
}

/** What a page lacks on paper, and what it shows there that can only be pressed. */
export async function printTroubles(page: Page, label: string | null): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' })
  const found = await page.evaluate((labelled) => {
    const isVisible = (one: Element | null | undefined) => one !== null && one !== undefined && one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0
    const says = (one: Element) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').includes(labelled ?? '')
    const isLabelled = labelled === null || isVisible([...document.body.querySelectorAll('*')].find((one) => says(one) && ![...one.children].some(says)))
    const pressed = [...document.querySelectorAll('.ek-account button, .ek-account a, header nav')].filter(isVisible)
    return [
      ...(isLabelled ? [] : ['is printed without saying that it is invented']),
      ...(isVisible(document.querySelector('h1')) ? [] : ['is printed without its heading']),
      ...(pressed.length === 0 ? [] : ['prints what can only be pressed']),
    ]
  }, label)
  await page.emulateMedia({ media: null })
  return found
}
