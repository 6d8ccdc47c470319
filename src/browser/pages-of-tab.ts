import { type KeptPage, type ShownPage, keptPage, namesSomebody, nodesOf, ownForm, shownAgain, tabOfText, textOfTab, typeAgain } from './kept-pages.ts'
import { carryOver } from './own-form-fields.ts'
import { longestKept, reloadMemory } from './reload-memory.ts'

const keptForm = `${ownForm}[data-worth-keeping]`

/** The pages that a tab has shown in place of each other. */
export interface PagesOfTab {
  /** Shows a page that came, as the next one; an answer to a form cannot be had again by its address. One that names somebody can: the tab leaves for it. */
  readonly show: (html: string, from: { readonly address: string; readonly answersForm: boolean }) => void
  /** There is something to come back to: a page that was shown, or a form that was begun. */
  readonly hasSomething: () => boolean
  readonly noteTyping: () => void
  /** Something is made that is kept nowhere else: the browser asks before the tab leaves. */
  readonly setUnkept: (isUnkept: boolean) => void
  /** The tab leaves for a page of somebody: nothing is remembered. */
  readonly leave: () => void
}

/**
 * Begins to hold the pages of this tab, and serves Back and Forward among them. A page that is loaded again comes up as it was left.
 * @param startComponents makes the components of a page that has come newly into the document work
 */
export function pagesOfTab(startComponents: () => void): PagesOfTab {
  const shown = new Map<number, ShownPage>()
  /** What was typed on pages that can be had again by their address, before this one was loaded again. */
  const typedBefore = new Map<number, KeptPage>()
  const memory = reloadMemory()
  let place = placeIn(history.state) ?? 0
  let came: string | null = null
  let [isTyped, isUnkept, isLeft] = [false, false, false]
  history.replaceState({ place }, '')
  document.documentElement.dataset['place'] = String(place)
  const kept = memory.take()
  if (kept !== null) takeUp(kept)

  addEventListener('popstate', ({ state }) => {
    const asked = placeIn(state)
    // A link within the page makes an entry without a place.
    if (asked === null) return history.replaceState({ place }, '')
    const page = shown.get(asked)
    if (page === undefined) void fetchAgain(asked)
    else goBackTo(asked, page)
  })
  addEventListener('beforeunload', (event) => {
    // Also where another page of the service stands in front: what is unkept is in the memory of this tab alone.
    if (isUnkept) event.preventDefault()
  })
  // A telephone may end the work of a tab that nobody sees, and loads it again when somebody looks.
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? keep() : hold()))
  addEventListener('pagehide', keep)

  return {
    show: (html, { address, answersForm }) => {
      const page = new DOMParser().parseFromString(html, 'text/html')
      if (namesSomebody(page) && !answersForm) return location.assign(address)
      for (const pages of [shown, typedBefore]) for (const later of [...pages.keys()].filter((one) => one > place)) pages.delete(later)
      shown.set(place, takePage())
      history.pushState({ place: place + 1 }, '', address)
      putInPlace(place + 1, { nodes: nodesOf(page), title: page.title, scrolledTo: 0, came: answersForm ? html : null, isStarted: false })
      hold()
    },
    hasSomething: () => isTyped || place > 0,
    noteTyping: () => {
      isTyped = true
      hold()
    },
    setUnkept: (is) => {
      isUnkept = is
    },
    leave: () => {
      isUnkept = false
      isLeft = true
      memory.forget()
    },
  }

  /** Comes up as it was before this page was loaded again. */
  function takeUp(text: string): void {
    const tab = tabOfText(text)
    isUnkept = tab.isUnkept
    isTyped = true
    for (const page of tab.pages) {
      if (page.came === null) typedBefore.set(page.place, page)
      else if (page.place === place) putInPlace(place, shownAgain(page.came, page))
      else shown.set(page.place, shownAgain(page.came, page))
    }
    typeBefore()
    hold()
  }

  function typeBefore(): void {
    const page = typedBefore.get(place)
    if (page !== undefined) typeAgain(page)
    typedBefore.delete(place)
  }

  function goBackTo(asked: number, page: ShownPage): void {
    const left = document.querySelector<HTMLFormElement>(keptForm)
    shown.set(place, takePage())
    putInPlace(asked, page)
    const reached = document.querySelector<HTMLFormElement>(keptForm)
    if (left !== null && reached !== null) carryOver(left, reached)
  }

  /** A page that was no answer to a form, from before this one was loaded again. */
  async function fetchAgain(asked: number): Promise<void> {
    try {
      const answer = await fetch(location.href)
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      // Somebody may have gone further back meanwhile.
      if (placeIn(history.state) !== asked) return
      if (namesSomebody(page)) return location.reload()
      goBackTo(asked, { nodes: nodesOf(page), title: page.title, scrolledTo: typedBefore.get(asked)?.scrolledTo ?? 0, came: null, isStarted: false })
      typeBefore()
    } catch {
      location.reload()
    }
  }

  function putInPlace(next: number, page: ShownPage): void {
    place = next
    came = page.came
    document.body.replaceChildren(...page.nodes)
    document.title = page.title
    document.documentElement.dataset['place'] = String(next)
    scrollTo(0, page.scrolledTo)
    if (page.isStarted) return
    focusMain()
    startComponents()
  }

  /** The page that is in the document now. */
  function takePage(): ShownPage {
    return { nodes: nodesOf(document), title: document.title, scrolledTo: scrollY, came, isStarted: true }
  }

  /** There is something now that loading again must not lose. */
  function hold(): void {
    if (isTyped || shown.size > 0) memory.prepare()
  }

  function keep(): void {
    if (isLeft || (!isTyped && shown.size === 0)) return
    const others = [...[...shown].map(([one, page]) => keptPage(one, page)), ...typedBefore.values()]
    memory.keep(textOfTab(isUnkept, keptPage(place, takePage()), others, longestKept))
  }
}

function placeIn(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number' ? state.place : null
}

/** A reader begins at the new page; a problem takes the focus by itself. */
function focusMain(): void {
  const main = document.querySelector('main')
  if (main === null) return
  main.tabIndex = -1
  main.focus({ preventScroll: true })
}
