/** What the script of signed-in pages asks the service, and what it answers. */

/** Where the service answers this script, and the field by which it knows who drew a form. */
export const addresses = { session: '/session', draft: '/session/draft', signOut: '/sign-out', signedOut: '/signed-out' } as const
export const markField = 'session-mark'

const answerMs = 8_000

/** As `/session` answers. */
interface SessionAnswer {
  readonly secondsLeft: number
  readonly mark: string
  readonly words: SessionWords
}

/** What the script says to people: the words are the service's. */
export interface SessionWords {
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
export interface DraftForm {
  readonly action: string
  readonly fields: Readonly<Record<string, readonly string[]>>
}

/** As `/session/draft` answers. */
interface DraftAnswer {
  readonly forms: readonly DraftForm[] | null
  readonly words: SessionWords
}

/** The service as a page of somebody signed in asks it. */
export interface SessionService {
  /** The sign-in that the page was made for; `over` when it ended or another came in its place, `unknown` when no answer came. */
  readonly look: () => Promise<SessionAnswer | 'over' | 'unknown'>
  /** Says that somebody is there. @returns how long the sign-in holds now; null when it does not, or no answer came */
  readonly stay: () => Promise<{ readonly secondsLeft: number } | null>
  /** @returns whether an answer came */
  readonly signOut: () => Promise<boolean>
  /** What was typed on this page earlier and not sent, with the words to offer it; null when there is nothing. */
  readonly findDraft: () => Promise<{ readonly forms: readonly DraftForm[]; readonly words: SessionWords } | null>
  /** @param outlivesPage sent even when the page is gone before it arrived; a browser allows this for little only */
  readonly keepDraft: (forms: string, outlivesPage: boolean) => Promise<void>
  readonly forgetDraft: (outlivesPage: boolean) => Promise<void>
}

/**
 * The service, asked for one page.
 * @param mark binds the page to the sign-in that it was made for
 */
export function sessionService(mark: string): SessionService {
  const post = (address: string, fields: Readonly<Record<string, string>>, keepalive = false) => ask(address, { method: 'POST', body: new URLSearchParams({ [markField]: mark, ...fields }), keepalive })
  return {
    look: async () => {
      const heard = await ask(addresses.session)
      if (heard === null) return 'unknown'
      const told = read<SessionAnswer>(heard)
      return told?.mark === mark ? told : 'over'
    },
    stay: async () => read<{ readonly secondsLeft: number }>(await post(addresses.session, {})),
    signOut: async () => (await post(addresses.signOut, { because: 'idle' })) !== null,
    findDraft: async () => {
      const found = read<DraftAnswer>(await ask(`${addresses.draft}?${new URLSearchParams({ page: location.pathname }).toString()}`))
      return found === null || found.forms === null ? null : { forms: found.forms, words: found.words }
    },
    keepDraft: async (forms, outlivesPage) => void (await post(addresses.draft, { page: location.pathname, forms }, outlivesPage)),
    forgetDraft: async (outlivesPage) => void (await post(addresses.draft, { page: location.pathname, forget: '' }, outlivesPage)),
  }
}

/** An answer that came whole. */
interface Heard {
  readonly isGood: boolean
  readonly text: string
}

/** Answers of a service that is busy or broken say nothing of a sign-in. */
const isFault = (status: number): boolean => status >= 500 || status === 429

/** @returns null when no answer came, only its beginning, or one that the service could not give */
async function ask(address: string, how: RequestInit = {}): Promise<Heard | null> {
  try {
    const answer = await fetch(address, { ...how, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(answerMs) })
    const text = await answer.text()
    return isFault(answer.status) ? null : { isGood: answer.ok, text }
  } catch {
    return null
  }
}

function read<Body>(heard: Heard | null): Body | null {
  return heard?.isGood === true ? (JSON.parse(heard.text) as Body) : null // our own service's form
}
