const answerMs = 8_000

/** What whoever leads a class has set. */
export interface ClassState {
  readonly frozen: boolean
  /** Everybody stops after this week, 1 or more; null: nobody does. */
  readonly holdAfterWeek: number | null
  readonly ended: boolean
}

/** Why a class takes a run no more. */
const refusals = ['ended', 'full', 'no-class', 'another-run', 'not-a-run'] as const
export type Refusal = (typeof refusals)[number]

/** What came back from the server of a class. */
export type Heard =
  | { readonly kind: 'state'; readonly state: ClassState }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** No answer, or one that is none of a class. */
  | { readonly kind: 'nothing' }

/** A run so far, as it is sent. */
export interface RunToSend {
  /** 22 random signs by which the class knows this tab again, and nobody else. */
  readonly place: string
  /** The run as `textOfRun` writes it. */
  readonly run: string
  /** Whole weeks that are over, 0 or more. */
  readonly weeks: number
}

/** The server of a class, as the ward asks it. */
export interface ClassServer {
  readonly look: () => Promise<Heard>
  readonly send: (run: RunToSend) => Promise<Heard>
}

/** @param address of the class's page, below which its server answers */
export function classServer(address: string): ClassServer {
  return {
    look: () => ask(`${address}/state`, {}),
    send: ({ place, run, weeks }) => ask(`${address}/run`, { method: 'POST', body: new URLSearchParams({ place, run, weeks: String(weeks) }) }),
  }
}

async function ask(address: string, how: RequestInit): Promise<Heard> {
  try {
    const answer = await fetch(address, { ...how, redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(answerMs) })
    return heardIn(await answer.json())
  } catch {
    return { kind: 'nothing' } // no connection, an answer that broke off, or a page of something in between
  }
}

/**
 * Reads an answer: the state by itself or beside what was kept, or a reason.
 * @param body any JSON
 */
export function heardIn(body: unknown): Heard {
  const { reason, state = body } = fieldsOf(body)
  const refusal = refusals.find((one) => one === reason)
  if (refusal !== undefined) return { kind: 'refused', reason: refusal }
  const { frozen, holdAfterWeek, ended } = fieldsOf(state)
  if (typeof frozen !== 'boolean' || typeof ended !== 'boolean') return { kind: 'nothing' }
  return { kind: 'state', state: { frozen, ended, holdAfterWeek: typeof holdAfterWeek === 'number' ? holdAfterWeek : null } }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
