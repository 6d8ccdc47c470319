/**
 * Watches over the sign-in of a page: warns before it ends for want of use, keeps it while somebody is there, in whichever tab, and in the end keeps what was typed and leaves nothing on the screen. On the
 * way back in it offers what was typed. It keeps nothing in the browser: tabs talk to each other, and drafts are with the service.
 */

/** Where the service answers this script, and the field by which it knows who drew a form. */
export const addresses = { session: '/session', draft: '/session/draft', signOut: '/sign-out', signedOut: '/signed-out' } as const
export const markField = 'session-mark'

/** The page warns for so long before the end. */
const warningMs = 120_000
/** Drafts and the signing out itself need a moment while the sign-in still holds. */
const marginMs = 5_000
/** A page that was loaded does not always move the time of the last request: up to a minute may be missing. */
const uncertainMs = 60_000
const longestSleepMs = 15_000
const answerMs = 8_000
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
const draftForms = 'form.ek-plain-form'
const sessionBar = '[data-module="ek-session"]'

/** As `/session` answers. */
interface SessionAnswer {
  readonly secondsLeft: number
  readonly mark: string
  readonly words: Words
}

interface Words {
  /** By whole minutes left. */
  readonly headings: readonly string[]
  readonly words: string
  readonly last: string
  readonly stay: string
  readonly leave: string
  readonly goOn: string
  readonly draftFound: string
  readonly putBack: string
  readonly forget: string
  readonly putBackDone: string
}

/** What was typed into one form, as `/session/draft` takes it. */
interface DraftForm {
  readonly action: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** What tabs of one sign-in tell each other. */
type Message = { readonly kind: 'alive'; readonly at: number } | { readonly kind: 'holds'; readonly until: number } | { readonly kind: 'ending' } | { readonly kind: 'signing-out' }

/** Begins to watch, on pages of somebody signed in. */
export function watchSession(): void {
  const bar = document.querySelector<HTMLElement>(sessionBar)
  if (bar === null) return
  const mark = bar.dataset['mark'] ?? ''
  const idleMs = Number(bar.dataset['idleSeconds']) * 1000
  const channel = new BroadcastChannel(`evenkeel ${mark}`)
  let lastAliveAt = Date.now()
  let lastAskedAt = Date.now()
  let holdsUntil = Date.now() + idleMs - uncertainMs
  let isLeaving = false
  let isGoing = false
  let isAsking = false
  let isLastWarningSeen = false
  let warning: HTMLDialogElement | null = null
  let savedDraft = '[]'

  const tell = (message: Message) => channel.postMessage(message)
  const post = (address: string, fields: Readonly<Record<string, string>>, keepalive = false) => ask(address, { method: 'POST', body: new URLSearchParams({ [markField]: mark, ...fields }), keepalive })
  const endsAt = () => Math.min(lastAliveAt + idleMs, holdsUntil) - marginMs

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'alive') lastAliveAt = Math.max(lastAliveAt, data.at)
    if (data.kind === 'holds') holdsUntil = data.until
    if (data.kind === 'ending') void leaveWithOthers('?because=idle')
    if (data.kind === 'signing-out') void leaveWithOthers('')
    if (endsAt() - Date.now() > warningMs) closeWarning()
  })
  for (const sign of signsOfLife) addEventListener(sign, noteLife, { passive: true, capture: true })
  addEventListener('pageshow', ({ persisted }) => void (persisted && checkReturned()))
  addEventListener('pagehide', () => {
    isGoing = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void watch()
    // A computer that goes to sleep may wake too late. A page that is left, by sending it or by a link, is left on purpose.
    else if (!isGoing) void keepDraft(true)
  })
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    // By its attribute: a field that is called action would stand in front of the address.
    if (target.getAttribute('action') === addresses.signOut) tell({ kind: 'signing-out' })
    else if (target.matches(draftForms)) void forgetDraft()
  })
  tell({ kind: 'alive', at: lastAliveAt })
  void offerDraft()
  void sleepAndWatch()

  function noteLife(): void {
    if (warning !== null || isLeaving) return
    const now = Date.now()
    if (now - lastAliveAt > 1000) tell({ kind: 'alive', at: now })
    lastAliveAt = now
    if (now - lastAskedAt > Math.max(uncertainMs, idleMs / 4)) void holdOn()
  }

  async function sleepAndWatch(): Promise<void> {
    await sleep(Math.min(longestSleepMs, Math.max(500, endsAt() - warningMs - Date.now())))
    await watch()
    if (!isLeaving) void sleepAndWatch()
  }

  async function watch(): Promise<void> {
    const left = endsAt() - Date.now()
    if (isLeaving || isAsking || left > warningMs) return
    if (left <= 0) return leave()
    if (warning !== null) return showMinutes(left)
    if (isLastWarningSeen) return
    isAsking = true
    // Somebody was there since the service last heard of it.
    if (lastAliveAt > lastAskedAt) await holdOn()
    if (endsAt() - Date.now() <= warningMs) await warn()
    isAsking = false
  }

  /** Tells the service that somebody is there. */
  async function holdOn(): Promise<void> {
    lastAskedAt = Date.now()
    const answer = await post(addresses.session, {})
    const told = answer?.ok === true ? (JSON.parse(answer.text) as Pick<SessionAnswer, 'secondsLeft'>) : null // our own service's form
    // Signed out elsewhere: what is being typed stays until it is sent, and is then refused with all of it kept.
    if (told === null) return
    holdsUntil = Date.now() + told.secondsLeft * 1000
    tell({ kind: 'holds', until: holdsUntil })
  }

  async function warn(): Promise<void> {
    void keepDraft(false)
    const told = await askSession()
    if (told === 'unknown') return
    if (told === null || told.mark !== mark) return void leave()
    const left = endsAt() - Date.now()
    if (left > warningMs) return
    const isLast = holdsUntil < lastAliveAt + idleMs - uncertainMs
    isLastWarningSeen = isLast
    warning = warningDialog(told.words, isLast, {
      stay: () => {
        closeWarning()
        if (isLast) return
        lastAliveAt = Date.now()
        tell({ kind: 'alive', at: lastAliveAt })
        void holdOn()
      },
      leave: () => bar?.querySelector<HTMLFormElement>(`form[action$="${addresses.signOut}"]`)?.requestSubmit(),
    })
    document.body.append(warning)
    showMinutes(left)
    warning.showModal()
  }

  function showMinutes(left: number): void {
    const heading = warning?.querySelector('h2')
    const texts: readonly string[] = JSON.parse(warning?.dataset['headings'] ?? '[]') as readonly string[] // written by warningDialog
    const text = texts[Math.min(texts.length - 1, Math.ceil(left / 60_000))]
    if (heading && text !== undefined && heading.textContent !== text) heading.textContent = text
  }

  function closeWarning(): void {
    warning?.close()
    warning?.remove()
    warning = null
  }

  /** The time is over: every tab keeps what was typed, then this one signs out. */
  async function leave(): Promise<void> {
    if (isLeaving) return
    isLeaving = true
    hidePage()
    tell({ kind: 'ending' })
    await keepDraft(false)
    await sleep(1000)
    // Once more when no answer came: until it is done, the page would say that somebody is still signed in.
    if ((await post(addresses.signOut, { because: 'idle' })) === null) await post(addresses.signOut, { because: 'idle' })
    goTo('?because=idle')
  }

  /** Another tab signs out: this one follows once it is so. */
  async function leaveWithOthers(query: string): Promise<void> {
    if (isLeaving) return
    isLeaving = true
    hidePage()
    if (query !== '') await keepDraft(false)
    for (let tries = 0; tries < 10; tries += 1) {
      await sleep(1000)
      const told = await askSession()
      if (told === null || (told !== 'unknown' && told.mark !== mark)) return goTo(query)
    }
    isLeaving = false
    showPage()
    void sleepAndWatch()
  }

  function hidePage(): void {
    closeWarning()
    document.body.hidden = true
  }

  function showPage(): void {
    document.body.hidden = false
  }

  function goTo(query: string): void {
    // Nothing may ask whether to leave: the page is not theirs any more.
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
    const back = new URLSearchParams(query)
    if (query !== '') back.set('return', location.pathname)
    location.replace(`${addresses.signedOut}${back.size === 0 ? '' : `?${back.toString()}`}`)
  }

  /** A page that the browser had put aside is shown only to whom it was made for. */
  async function checkReturned(): Promise<void> {
    isGoing = false
    hidePage()
    const told = await askSession()
    if (told === null || told === 'unknown' || told.mark !== mark) return location.reload()
    holdsUntil = Date.now() + told.secondsLeft * 1000
    showPage()
  }

  async function keepDraft(isPageGoing: boolean): Promise<void> {
    const forms = JSON.stringify(typedForms())
    if (forms === savedDraft) return
    savedDraft = forms
    await post(addresses.draft, forms === '[]' ? { page: location.pathname, forget: '' } : { page: location.pathname, forms }, isPageGoing && forms.length < 50_000)
  }

  async function forgetDraft(): Promise<void> {
    if (savedDraft === '[]') return
    savedDraft = '[]'
    await post(addresses.draft, { page: location.pathname, forget: '' }, true)
  }

  async function offerDraft(): Promise<void> {
    if (![...document.querySelectorAll<HTMLFormElement>(draftForms)].some((form) => fieldsOf(form).length > 0)) return
    const answer = await ask(`${addresses.draft}?${new URLSearchParams({ page: location.pathname }).toString()}`)
    if (answer?.ok !== true) return
    const { forms, words } = JSON.parse(answer.text) as { readonly forms: readonly DraftForm[] | null; readonly words: Words } // our own service's form
    if (forms === null) return
    savedDraft = JSON.stringify(forms)
    const note = draftNote(words, {
      putBack: () => forms.forEach(putBack),
      forget: () => void forgetDraft(),
    })
    document.querySelector('main')?.prepend(note)
  }
}

/** The sign-in as the service knows it; null when it is over, `unknown` when no answer came. */
async function askSession(): Promise<SessionAnswer | null | 'unknown'> {
  const answer = await ask(addresses.session)
  if (answer === null) return 'unknown'
  return answer.ok ? (JSON.parse(answer.text) as SessionAnswer) : null // our own service's form
}

/** An answer that came whole. */
interface Heard {
  readonly ok: boolean
  readonly text: string
}

/** @returns null when no answer came, or only its beginning */
async function ask(address: string, how: RequestInit = {}): Promise<Heard | null> {
  try {
    const answer = await fetch(address, { ...how, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(answerMs) })
    return { ok: answer.ok, text: await answer.text() }
  } catch {
    return null
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}

function warningDialog(words: Words, isLast: boolean, act: { readonly stay: () => void; readonly leave: () => void }): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'ek-session-warning'
  dialog.role = 'alertdialog'
  dialog.dataset['headings'] = JSON.stringify(words.headings)
  dialog.setAttribute('aria-labelledby', 'ek-session-heading')
  dialog.setAttribute('aria-describedby', 'ek-session-words')
  dialog.append(
    element('h2', { id: 'ek-session-heading', className: 'nhsuk-heading-m' }, ''),
    element('p', { id: 'ek-session-words' }, isLast ? words.last : words.words),
    button(isLast ? words.goOn : words.stay, 'nhsuk-button', act.stay),
    button(words.leave, 'nhsuk-button nhsuk-button--secondary', act.leave),
  )
  // The Escape key says that somebody is there.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    act.stay()
  })
  return dialog
}

function draftNote(words: Words, act: { readonly putBack: () => void; readonly forget: () => void }): HTMLElement {
  const note = element('div', { className: 'nhsuk-inset-text ek-draft-note' }, '')
  const said = element('p', {}, words.draftFound)
  note.role = 'status'
  const putBackButton = button(words.putBack, 'nhsuk-button', () => {
    act.putBack()
    said.textContent = words.putBackDone
    putBackButton.remove()
    forgetButton.remove()
    said.tabIndex = -1
    said.focus()
  })
  const forgetButton = button(words.forget, 'nhsuk-button nhsuk-button--secondary', () => {
    act.forget()
    note.remove()
    document.querySelector<HTMLElement>('h1')?.scrollIntoView()
  })
  note.append(said, putBackButton, ' ', forgetButton)
  return note
}

function button(text: string, className: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', className }, text)
  made.addEventListener('click', press)
  return made
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, text: string): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties, text === '' ? {} : { textContent: text })
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
/** Secrets and files are not kept, and what nobody typed is drawn anew. */
const neverKept: readonly string[] = ['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']

function fieldsOf(form: HTMLFormElement): readonly Field[] {
  return [...form.elements].filter(
    (field): field is Field => field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && !neverKept.includes(field.type)),
  )
}

/** What was typed on this page and not sent. A page that answers a form holds what was typed as its own: there everything counts. */
function typedForms(): readonly DraftForm[] {
  const isAnswer = document.querySelector('.nhsuk-error-summary') !== null
  return [...document.querySelectorAll<HTMLFormElement>(draftForms)].flatMap((form) => {
    const fields = fieldsOf(form).filter(({ name }) => name !== '')
    const names = new Set(fields.filter((field) => isAnswer || isChanged(field)).map(({ name }) => name))
    const typed = [...names].map((name) => [name, fields.filter((field) => field.name === name).flatMap(valuesOf)] as const)
    return typed.length === 0 ? [] : [{ action: form.getAttribute('action') ?? '', fields: Object.fromEntries(typed) }]
  })
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const given = Math.max(0, options.findIndex(({ defaultSelected }) => defaultSelected))
    return field.multiple ? options.some(({ selected, defaultSelected }) => selected !== defaultSelected) : field.selectedIndex !== given
  }
  return isTicked(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue
}

function isTicked(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio')
}

function valuesOf(field: Field): readonly string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map(({ value }) => value)
  return isTicked(field) && !field.checked ? [] : [field.value]
}

function putBack({ action, fields }: DraftForm): void {
  const form = [...document.querySelectorAll<HTMLFormElement>(draftForms)].find((one) => one.getAttribute('action') === action)
  if (form === undefined) return
  for (const [name, values] of Object.entries(fields)) {
    const ofName = fieldsOf(form).filter((field) => field.name === name)
    ofName.forEach((field, place) => setField(field, values, place))
  }
}

function setField(field: Field, values: readonly string[], place: number): void {
  if (field instanceof HTMLSelectElement) for (const option of field.options) option.selected = values.includes(option.value)
  else if (isTicked(field)) field.checked = values.includes(field.value)
  else field.value = values[place] ?? ''
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
