/**
 * Sends the forms whose answers are kept nowhere, and shows the page that comes back in place of this one. So the browser's own Back leads to the page before, as it was left, and loading again
 * sends nothing twice. What was shown lives in the memory of this tab alone: it is gone as soon as the tab leaves the service or is closed. Without this script the same forms work by themselves.
 */

/** A page that was shown before: its own nodes, so that what was typed is still in them. */
interface ShownPage {
  readonly nodes: readonly ChildNode[]
  readonly title: string
  readonly scrolledTo: number
}

const ownForm = 'form.ek-own-form'
/** A form that makes something worth keeping, which is lost when the tab leaves. */
const worthKeeping = '[data-worth-keeping]'

/**
 * Begins to serve the forms of this tab.
 * @param startComponents makes the components of a page that has come newly into the document work
 */
export function serveOwnForms(startComponents: () => void): void {
  const shown = new Map<number, ShownPage>()
  let place = placeIn(history.state) ?? 0
  let isUnkept = false
  let isFileAsked = false
  history.replaceState({ place }, '')
  document.documentElement.dataset['place'] = String(place)

  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest(worthKeeping) !== null) isUnkept = true
  })

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !form.matches(ownForm)) return
    if (submitter instanceof HTMLButtonElement && submitter.dataset['givesFile'] !== undefined) {
      // A file that comes leaves the page as it is: the browser does it by itself, and must not warn.
      if (submitter.dataset['givesFile'] === 'to-keep') isUnkept = false
      isFileAsked = true
      setTimeout(() => (isFileAsked = false), 2000)
      return
    }
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    void send(form, submitter instanceof HTMLButtonElement ? submitter : null)
  })

  addEventListener('popstate', ({ state }) => {
    const asked = placeIn(state)
    // A link within the page makes an entry without a place.
    if (asked === null) return history.replaceState({ place }, '')
    const page = shown.get(asked)
    if (page === undefined) return location.reload()
    shown.set(place, takePage())
    showAt(asked, page.nodes, page.title)
    scrollTo(0, page.scrolledTo)
  })

  addEventListener('beforeunload', (event) => {
    if (isUnkept && !isFileAsked && document.querySelector(worthKeeping) !== null) event.preventDefault()
  })

  async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    form.ariaBusy = 'true'
    try {
      const answer = await fetch(button?.getAttribute('formaction') ?? form.action, { method: 'POST', body: bodyOf(form, button) })
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      showNew(page, answer.url)
    } catch {
      sayThatNothingIsLost(form)
    } finally {
      form.ariaBusy = 'false'
    }
  }

  function showNew(page: Document, address: string): void {
    const left = takePage()
    for (const later of [...shown.keys()].filter((one) => one > place)) shown.delete(later)
    shown.set(place, left)
    history.pushState({ place: place + 1 }, '', address)
    showAt(place + 1, [...page.body.childNodes], page.title)
    if (document.querySelector(worthKeeping) !== null) isUnkept = true
    scrollTo(0, 0)
    focusMain()
    startComponents()
  }

  function showAt(next: number, nodes: readonly ChildNode[], title: string): void {
    place = next
    document.body.replaceChildren(...nodes)
    document.title = title
    document.documentElement.dataset['place'] = String(next)
  }
}

/** The page that is in the document now. */
function takePage(): ShownPage {
  return { nodes: [...document.body.childNodes], title: document.title, scrolledTo: scrollY }
}

function placeIn(state: unknown): number | null {
  return typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number' ? state.place : null
}

/** What the browser itself would send: a form with a file in parts, any other as one line. */
function bodyOf(form: HTMLFormElement, button: HTMLButtonElement | null): FormData | URLSearchParams {
  const fields = new FormData(form)
  if (button !== null && button.name !== '') fields.append(button.name, button.value)
  return form.enctype === 'multipart/form-data' ? fields : new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]))
}

/** A reader begins at the new page; a problem takes the focus by itself. */
function focusMain(): void {
  const main = document.querySelector('main')
  if (main === null) return
  main.tabIndex = -1
  main.focus({ preventScroll: true })
}

/** No answer came: everything typed is still there, and the page says so. The words are the form's own. */
function sayThatNothingIsLost(form: HTMLFormElement): void {
  const words = form.dataset['noAnswer'] ?? ''
  const note = form.querySelector('[data-no-answer-note]') ?? document.createElement('p')
  note.setAttribute('data-no-answer-note', '')
  note.setAttribute('role', 'alert')
  note.className = 'nhsuk-u-font-weight-bold'
  note.textContent = words
  form.append(note)
}
