import { type FormValues, putTypedValues, putValues, typedValuesOf, valuesOfForm } from './own-form-fields.ts'

/** Forms whose answers are kept nowhere. */
export const ownForm = 'form.ek-own-form'

/** A page that was shown before: its own nodes, so that what was typed is still in them. */
export interface ShownPage {
  readonly nodes: readonly ChildNode[]
  readonly title: string
  readonly scrolledTo: number
  /** As it came, where it answered a form: loading its address again would bring another page. Null otherwise. */
  readonly came: string | null
  /** Its components work. */
  readonly isStarted: boolean
}

/** A page as text. */
export interface KeptPage {
  readonly place: number
  readonly title: string
  readonly scrolledTo: number
  readonly came: string | null
  /** What each of its forms would send; of a page that can be had again, what was typed. */
  readonly forms: readonly FormValues[]
}

/** Everything that a tab holds. */
export interface KeptTab {
  readonly isUnkept: boolean
  readonly pages: readonly KeptPage[]
}

/** The text of a page that is shown or was. */
export function keptPage(place: number, { nodes, title, scrolledTo, came }: ShownPage): KeptPage {
  return { place, title, scrolledTo, came, forms: formsIn(nodes).map(came === null ? typedValuesOf : valuesOfForm) }
}

/** The page of that text, where it answered a form. */
export function shownAgain(came: string, { title, scrolledTo, forms }: KeptPage): ShownPage {
  const nodes = nodesOf(new DOMParser().parseFromString(came, 'text/html'))
  formsIn(nodes).forEach((form, index) => {
    const values = forms[index] ?? []
    putValues(form, values, values.map(([name]) => name))
  })
  return { nodes, title, scrolledTo, came, isStarted: false }
}

/** What was typed comes back into the page that is in the document. */
export function typeAgain({ forms }: KeptPage): void {
  document.querySelectorAll<HTMLFormElement>(ownForm).forEach((form, index) => putTypedValues(form, forms[index] ?? []))
}

/**
 * The tab as a text of so many bytes at most; of pages that were shown before, those nearest to this one.
 * @param here the page that is in the document
 */
export function textOfTab(isUnkept: boolean, here: KeptPage, others: readonly KeptPage[], longest: number): string {
  const near = others.toSorted((one, other) => Math.abs(one.place - here.place) - Math.abs(other.place - here.place))
  let [pages, text] = [[here], JSON.stringify({ isUnkept, pages: [here] })]
  for (const page of near) {
    pages = [...pages, page]
    const longer = JSON.stringify({ isUnkept, pages })
    if (new TextEncoder().encode(longer).length > longest) break
    text = longer
  }
  return text
}

/** Reads what `textOfTab` wrote. */
export function tabOfText(text: string): KeptTab {
  return JSON.parse(text) as KeptTab // written by this tab
}

/** Does a page name who is signed in? Then it is theirs: it is watched over from its beginning, and must not live on in the memory of a tab. */
export function namesSomebody(page: Document): boolean {
  return page.querySelector('[data-module="ek-session"]') !== null
}

/** Everything that stands on a page. */
export function nodesOf({ body }: Document): readonly ChildNode[] {
  return [...body.childNodes]
}

function formsIn(nodes: readonly ChildNode[]): readonly HTMLFormElement[] {
  return nodes.flatMap((node) => (node instanceof Element ? [...(node.matches(ownForm) ? [node as HTMLFormElement] : []), ...node.querySelectorAll<HTMLFormElement>(ownForm)] : [])) // the selector asks for forms
}
