import { ownForm } from './kept-pages.ts'
import { pagesOfTab } from './pages-of-tab.ts'

/**
 * Sends the forms whose answers are kept nowhere, and shows the page that comes back in place of this one; from then on other pages of the service are shown so too. So the browser's own Back leads to
 * the page before, with the newest of what was typed, and loading again brings the same page and sends nothing twice. What was shown lives in this tab alone: it is gone as soon as the tab leaves the service
 * or is closed. Without this script the same forms work by themselves.
 */

/** A form that makes something worth keeping, which is lost when the tab leaves. */
const worthKeeping = '[data-worth-keeping]'
const noAnswerNote = '[data-no-answer-note]'

/**
 * Begins to serve the forms of this tab.
 * @param startComponents makes the components of a page that has come newly into the document work
 */
export function serveOwnForms(startComponents: () => void): void {
  const pages = pagesOfTab(startComponents)

  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest(ownForm) : null
    if (form === null) return
    pages.noteTyping()
    if (form.matches(worthKeeping)) pages.setUnkept(true)
  })

  document.addEventListener('submit', (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !form.matches(ownForm)) return
    // A page of somebody must not live on in the memory of this tab.
    if (submitter instanceof HTMLElement && submitter.dataset['leaves'] !== undefined) return pages.leave()
    event.preventDefault()
    if (form.ariaBusy === 'true') return
    void send(form, submitter instanceof HTMLButtonElement ? submitter : null)
  })

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || !pages.hasSomething() || !isWayWithin(link, event)) return
    event.preventDefault()
    void follow(link.href)
  })

  async function send(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    form.ariaBusy = 'true'
    // Opened from a file it is kept already; made by questions it is new.
    const makesNew = !form.matches(worthKeeping) && form.enctype !== 'multipart/form-data'
    const address = button?.getAttribute('formaction') ?? form.getAttribute('action') ?? ''
    try {
      const answer = await fetch(address, { method: 'POST', body: bodyOf(form, button) })
      if (!isPage(answer)) {
        // Fetched whole before the page counts as kept: a connection that breaks must cost nothing.
        saveFile(await answer.blob(), fileNameOf(answer))
        if (button?.dataset['givesFile'] === 'to-keep') pages.setUnkept(false)
        return form.querySelector(noAnswerNote)?.remove()
      }
      pages.show(await answer.text(), { address: answer.url, answersForm: !answer.redirected })
      if (answer.redirected) goToPart(address)
      if (makesNew && document.querySelector(worthKeeping) !== null) pages.setUnkept(true)
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
      pages.show(await answer.text(), { address: answer.url, answersForm: false })
      goToPart(address)
    } catch {
      location.assign(address)
    }
  }
}

/** To the part of the page that an address names, as a browser does by itself, also after it was led on from there. */
function goToPart(address: string): void {
  const { hash } = new URL(address, location.href)
  if (hash !== '') document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView()
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
