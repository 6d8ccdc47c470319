/**
 * Sends the forms whose answers are kept nowhere, and shows the page that comes back in place of this one; from then on other pages of the service are shown so too. So the browser's own Back leads to
 * the page before, with the newest of what was typed, and loading again sends nothing twice. What was shown lives in the memory of this tab alone: it is gone as soon as the tab leaves the service, loads a
 * page again or is closed. Without this script the same forms work by themselves.
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
const keptForm = `${ownForm}${worthKeeping}`
const noAnswerNote = '[data-no-answer-note]'
/** What a form says of itself, and not of what somebody chose or wrote. */
const ofThePage: readonly string[] = ['shown']

/**
 * Begins to serve the forms of this tab.
 * @param startComponents makes the components of a page that has come newly into the document work
 */
export function serveOwnForms(startComponents: () => void): void {
  const shown = new Map<number, ShownPage>()
  let place = placeIn(history.state) ?? 0
  let isUnkept = false
  history.replaceState({ place }, '')
  document.documentElement.dataset['place'] = String(place)

  document.addEventListener('input', ({ target }) => {
    if (target instanceof Element && target.closest(worthKeeping) !== null) isUnkept = true
  })

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !form.matches(ownForm)) return
    if (submitter instanceof HTMLElement && submitter.dataset['leaves'] !== undefined) {
      // A page of somebody must not live on in the memory of this tab.
      isUnkept = false
      return
    }
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    void send(form, submitter instanceof HTMLButtonElement ? submitter : null)
  })

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    // Before a form was sent there is nothing to come back to.
    if (link === null || place === 0 || !isWayWithin(link, event)) return
    event.preventDefault()
    void follow(link.href)
  })

  addEventListener('popstate', ({ state }) => {
    const asked = placeIn(state)
    // A link within the page makes an entry without a place.
    if (asked === null) return history.replaceState({ place }, '')
    const page = shown.get(asked)
    if (page === undefined) return location.reload()
    const left = document.querySelector<HTMLFormElement>(keptForm)
    shown.set(place, takePage())
    showAt(asked, page.nodes, page.title)
    const reached = document.querySelector<HTMLFormElement>(keptForm)
    if (left !== null && reached !== null) carryOver(left, reached)
    scrollTo(0, page.scrolledTo)
  })

  addEventListener('beforeunload', (event) => {
    // Also where another page of the service stands in front: what is unkept is in the memory of this tab alone.
    if (isUnkept) event.preventDefault()
  })

  async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    form.ariaBusy = 'true'
    // Opened from a file it is kept already; made by questions it is new.
    const makesNew = !form.matches(worthKeeping) && form.enctype !== 'multipart/form-data'
    try {
      const answer = await fetch(button?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', { method: 'POST', body: bodyOf(form, button) })
      if (!isPage(answer)) {
        // Fetched whole before the page counts as kept: a connection that breaks must cost nothing.
        saveFile(await answer.blob(), fileNameOf(answer))
        if (button?.dataset['givesFile'] === 'to-keep') isUnkept = false
        return form.querySelector(noAnswerNote)?.remove()
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      showNew(page, answer.url)
      if (makesNew && document.querySelector(worthKeeping) !== null) isUnkept = true
    } catch {
      sayThatNothingIsLost(form)
    } finally {
      form.ariaBusy = 'false'
    }
  }

  /** A page of the service in place, so that Back still leads to what was typed; whatever is no page is left to the browser. */
  async function follow(address: string): Promise<void> {
    try {
      const answer = await fetch(address)
      if (!isPage(answer)) return location.assign(address)
      showNew(new DOMParser().parseFromString(await answer.text(), 'text/html'), answer.url)
      const { hash } = new URL(address)
      if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
    } catch {
      location.assign(address)
    }
  }

  function showNew(page: Document, address: string): void {
    const left = takePage()
    for (const later of [...shown.keys()].filter((one) => one > place)) shown.delete(later)
    shown.set(place, left)
    history.pushState({ place: place + 1 }, '', address)
    showAt(place + 1, [...page.body.childNodes], page.title)
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

function isPage({ headers }: Response): boolean {
  return (headers.get('content-type') ?? '').startsWith('text/html')
}

/** The name that the service gives a file: letters, digits, full stops and hyphens. */
function fileNameOf({ headers }: Response): string {
  return /filename="([\w.-]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'evenkeel.txt'
}

/** Hands a file to the browser, to be saved as any download. */
function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
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
  const note = form.querySelector(noAnswerNote) ?? document.createElement('p')
  note.setAttribute('data-no-answer-note', '')
  note.setAttribute('role', 'alert')
  note.className = 'nhsuk-u-font-weight-bold'
  note.textContent = words
  form.append(note)
}

/** A plain click on a link to another page of this service. */
function isWayWithin(link: HTMLAnchorElement, { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  const isPlain = button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented
  const isHere = link.origin === location.origin && !(link.pathname === location.pathname && link.hash !== '')
  return isPlain && isHere && link.target === '' && !link.hasAttribute('download')
}

/**
 * What was changed on the page that is left goes along to the page that Back or Forward brings, whichever fields it shows: the page that is left always holds the newest of all.
 * A text that the page left does not carry is as drafted there, and stays.
 */
function carryOver(left: HTMLFormElement, reached: HTMLFormElement): void {
  const newest = new FormData(left)
  const names = new Set([...fieldsOf(left), ...fieldsOf(reached)].map(({ name }) => name).filter((name) => name !== '' && !ofThePage.includes(name)))
  for (const name of names) {
    const values = newest.getAll(name).map(String)
    const fields = fieldsOf(reached).filter((field) => field.name === name)
    const represented = fields.flatMap((field) => setField(field, values))
    for (const value of values.filter((one) => !represented.includes(one))) addHidden(reached, name, value)
  }
}

function fieldsOf(form: HTMLFormElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] {
  return [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
}

/** @returns the values that the field now stands for */
function setField(field: HTMLInputElement | HTMLTextAreaElement, values: readonly string[]): readonly string[] {
  if (field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')) {
    field.checked = values.includes(field.value)
    return [field.value]
  }
  if (field.type === 'hidden') {
    field.remove()
    return []
  }
  if (values[0] !== undefined) field.value = values[0]
  return values
}

function addHidden(form: HTMLFormElement, name: string, value: string): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = name
  field.value = value
  form.append(field)
}
