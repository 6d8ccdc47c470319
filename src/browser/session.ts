import { idleWarning } from './idle-warning.ts'
import { keptDrafts } from './kept-drafts.ts'
import { addresses, sessionService } from './session-service.ts'
import { draftForms } from './typed-forms.ts'

/**
 * Watches over the sign-in of a page: warns before it ends for want of use, keeps it while somebody is there, in whichever tab, and in the end keeps what was typed and leaves nothing on the screen. On the
 * way back in it offers what was typed. It keeps nothing in the browser: tabs talk to each other, and drafts are with the service.
 */

/** The page warns for so long before the end. */
const warningMs = 120_000
/** Drafts and the signing out itself need a moment while the sign-in still holds. */
const marginMs = 5_000
/** A page that was loaded does not always move the time of the last request: up to a minute may be missing. */
const uncertainMs = 60_000
const longestSleepMs = 15_000
const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const
const sessionBar = '[data-module="ek-session"]'

/** What tabs of one sign-in tell each other. */
type Message = { readonly kind: 'alive'; readonly at: number } | { readonly kind: 'holds'; readonly until: number } | { readonly kind: 'ending' } | { readonly kind: 'signing-out' }

/** Why a page is left: nobody was there, or somebody signed out. */
type Reason = 'idle' | 'signed-out'

/** Begins to watch, on pages of somebody signed in. */
export function watchSession(): void {
  const bar = document.querySelector<HTMLElement>(sessionBar)
  if (bar === null) return
  const mark = bar.dataset['mark'] ?? ''
  const idleMs = Number(bar.dataset['idleSeconds']) * 1000
  const channel = new BroadcastChannel(`evenkeel ${mark}`)
  const service = sessionService(mark)
  const drafts = keptDrafts(service)
  const warning = idleWarning()
  let lastAliveAt = Date.now()
  let lastAskedAt = Date.now()
  let holdsUntil = Date.now() + idleMs - uncertainMs
  let isLeaving = false
  let isGoing = false
  let isAsking = false
  let isLastWarningSeen = false

  const tell = (message: Message) => channel.postMessage(message)
  const endsAt = () => Math.min(lastAliveAt + idleMs, holdsUntil) - marginMs

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'alive') lastAliveAt = Math.max(lastAliveAt, data.at)
    if (data.kind === 'holds') holdsUntil = data.until
    if (data.kind === 'ending') void leaveWithOthers('idle')
    if (data.kind === 'signing-out') void leaveWithOthers('signed-out')
    if (endsAt() - Date.now() > warningMs) warning.close()
  })
  for (const sign of signsOfLife) addEventListener(sign, noteLife, { passive: true, capture: true })
  addEventListener('pageshow', ({ persisted }) => void (persisted && checkReturned()))
  addEventListener('pagehide', () => {
    isGoing = true
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void watch()
    // A computer that goes to sleep may wake too late. A page that is left, by sending it or by a link, is left on purpose.
    else if (!isGoing) void drafts.keep(true)
  })
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    // By its attribute: a field that is called action would stand in front of the address.
    if (target.getAttribute('action') === addresses.signOut) tell({ kind: 'signing-out' })
    else if (target.matches(draftForms)) void drafts.forget()
  })
  tell({ kind: 'alive', at: lastAliveAt })
  void drafts.offer()
  void sleepAndWatch()

  function noteLife(): void {
    if (warning.isOpen() || isLeaving) return
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
    if (warning.isOpen()) return warning.showMinutes(left)
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
    const told = await service.stay()
    // Signed out elsewhere: what is being typed stays until it is sent, and is then refused with all of it kept.
    if (told === null) return
    holdsUntil = Date.now() + told.secondsLeft * 1000
    tell({ kind: 'holds', until: holdsUntil })
  }

  async function warn(): Promise<void> {
    void drafts.keep(false)
    const told = await service.look()
    if (told === 'unknown') return
    if (told === 'over') return void leave()
    const left = endsAt() - Date.now()
    if (left > warningMs) return
    const isLast = holdsUntil < lastAliveAt + idleMs - uncertainMs
    isLastWarningSeen = isLast
    warning.open(told.words, isLast, left, {
      stay: () => {
        warning.close()
        if (isLast) return
        lastAliveAt = Date.now()
        tell({ kind: 'alive', at: lastAliveAt })
        void holdOn()
      },
      leave: () => bar?.querySelector<HTMLFormElement>(`form[action$="${addresses.signOut}"]`)?.requestSubmit(),
    })
  }

  /** The time is over: every tab keeps what was typed, then this one signs out. */
  async function leave(): Promise<void> {
    if (isLeaving) return
    beginToLeave()
    tell({ kind: 'ending' })
    await drafts.keep(false)
    await sleep(1000)
    // Once more when no answer came: until it is done, the page would say that somebody is still signed in.
    if (!(await service.signOut())) await service.signOut()
    goTo('idle')
  }

  /** Another tab signs out: this one follows once it is so. */
  async function leaveWithOthers(reason: Reason): Promise<void> {
    if (isLeaving) return
    beginToLeave()
    if (reason === 'idle') await drafts.keep(false)
    for (let tries = 0; tries < 10; tries += 1) {
      await sleep(1000)
      if ((await service.look()) === 'over') return goTo(reason)
    }
    isLeaving = false
    document.body.hidden = false
    void sleepAndWatch()
  }

  function beginToLeave(): void {
    isLeaving = true
    warning.close()
    document.body.hidden = true
  }

  /** A page that the browser had put aside is shown only to whom it was made for. */
  async function checkReturned(): Promise<void> {
    isGoing = false
    warning.close()
    document.body.hidden = true
    const told = await service.look()
    if (told === 'over' || told === 'unknown') return location.reload()
    holdsUntil = Date.now() + told.secondsLeft * 1000
    document.body.hidden = false
  }
}

function goTo(reason: Reason): void {
  // Nothing may ask whether to leave: the page is not theirs any more.
  addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true })
  const back = reason === 'idle' ? `?${new URLSearchParams({ because: 'idle', return: location.pathname }).toString()}` : ''
  location.replace(`${addresses.signedOut}${back}`)
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
