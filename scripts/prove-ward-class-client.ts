import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type ChosenRun, textOfRun } from '../src/area/simulated-ward/index.ts'
import { playWard } from '../src/area/ward-class/testing/played-run.ts'

/** What is the same for all who join: where the service is (after a kill it may be elsewhere), and the class. */
export interface Classroom {
  readonly url: () => string
  readonly code: string
  readonly start: ChosenRun
}

/** A run as it was sent. */
export interface Sent {
  readonly text: string
  readonly weeks: number
}

/** Somebody who has joined, as remembered outside the service. */
export interface Client {
  readonly place: string
  /** The last run that the service said it keeps; null before the first. */
  acknowledged: Sent | null
  /** All that it sent so far, in order: what is kept is one of these, not earlier than what was acknowledged. */
  readonly sent: Sent[]
  /** How often it had to send again because no answer came. */
  sentAgain: number
}

interface ClassState {
  readonly frozen: boolean
  readonly holdAfterWeek: number | null
}

const askEachMs = 100
const againAfterMs = 200

/** Joins, and runs the ward over its eight weeks: it waits while the class is frozen or held, and sends each week until it is acknowledged. */
export async function takePart(classroom: Classroom, client: Client, luck: number): Promise<void> {
  await send(classroom, client, { text: textOfRun(classroom.start), weeks: 0 })
  for (const { run, weeks } of playWard(classroom.start, luck)) {
    await untilMayGoOn(classroom, weeks)
    await send(classroom, client, { text: textOfRun(run), weeks })
  }
}

/** A new client, before it joins. */
export function newClient(): Client {
  return { place: randomBytes(16).toString('base64url'), acknowledged: null, sent: [], sentAgain: 0 }
}

async function send({ url, code }: Classroom, client: Client, sent: Sent): Promise<void> {
  client.sent.push(sent)
  for (;;) {
    const answer = await answerOf(() => fetch(`${url()}/simulated-ward/class/${code}/run`, { method: 'POST', body: new URLSearchParams({ place: client.place, run: sent.text, weeks: String(sent.weeks) }) }))
    if (answer?.status === 200) break
    if (answer !== null && answer.status < 500) throw new Error(`a run was answered with ${answer.status}: ${answer.text}`)
    client.sentAgain += 1
    await wait(againAfterMs)
  }
  client.acknowledged = sent
}

/** Waits while time stands in this week. */
async function untilMayGoOn({ url, code }: Classroom, week: number): Promise<void> {
  for (;;) {
    const answer = await answerOf(() => fetch(`${url()}/simulated-ward/class/${code}/state`))
    if (answer?.status === 200) {
      const { frozen, holdAfterWeek } = JSON.parse(answer.text) as ClassState
      if (!frozen && (holdAfterWeek === null || week <= holdAfterWeek)) return
    }
    await wait(askEachMs)
  }
}

/** An answer whole, or null when the connection broke: that is what the kill does. */
async function answerOf(ask: () => Promise<Response>): Promise<{ readonly status: number; readonly text: string } | null> {
  try {
    const answer = await ask()
    return { status: answer.status, text: await answer.text() }
  } catch (error) {
    // fetch says TypeError for every broken connection.
    if (!(error instanceof TypeError)) throw error
    return null
  }
}
