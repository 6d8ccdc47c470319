import http from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Visitor } from './prove-visitor.ts'

/** One request that a client may make. */
export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
}

/** What became of one request. `broken`: no whole answer came, though the connection was taken. */
export type Outcome =
  | { readonly kind: 'answered'; readonly asked: Asked; readonly status: number; readonly location: string }
  | { readonly kind: 'refused'; readonly asked: Asked }
  | { readonly kind: 'broken'; readonly asked: Asked; readonly how: string; readonly isConnectionReused: boolean }

export interface Load {
  /** Ends the load and gives everything that became of it. */
  readonly end: () => Promise<readonly Outcome[]>
  /** The same, so far. */
  readonly outcomes: readonly Outcome[]
}

export interface LoadChoices {
  readonly url: string
  readonly clients: number
  readonly visitor: Visitor
  /** The request of a turn of a client. */
  readonly next: (client: number, turn: number) => Asked
  /** Milliseconds between an answer and the next request. */
  readonly pauseMs: number
  /** A client whose connection is refused looks no further: the service has stopped. */
  readonly endsWhenRefused: boolean
}

/** Clients that open pages and send forms until they are told to end. Every second one keeps its connection, as browsers do; the others make one for each request. */
export function startLoad({ url, clients, visitor, next, pauseMs, endsWhenRefused }: LoadChoices): Load {
  const outcomes: Outcome[] = []
  let isOver = false
  const client = async (number: number) => {
    const agent = number % 2 === 0 ? new http.Agent({ keepAlive: true, maxSockets: 1 }) : new http.Agent({ keepAlive: false })
    await wait((number / clients) * pauseMs)
    for (let turn = 0; !isOver; turn += 1) {
      const outcome = await ask(url, next(number, turn), visitor, agent)
      outcomes.push(outcome)
      if (endsWhenRefused && outcome.kind === 'refused') break
      await wait(pauseMs)
    }
    agent.destroy()
  }
  const all = Promise.all(Array.from({ length: clients }, (_, number) => client(number)))
  return {
    outcomes,
    async end() {
      isOver = true
      await all
      return outcomes
    },
  }
}

/** Makes one request as somebody who is signed in, and reads its answer to the end. */
export function ask(url: string, asked: Asked, { cookie }: Visitor, agent: http.Agent): Promise<Outcome> {
  const { method, path, body = '' } = asked
  const headers = { cookie, ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) } : {}) }
  return new Promise((resolve) => {
    const request = http.request(new URL(path, url), { method, headers, agent, timeout: 20_000 }, (response) => {
      response.on('error', (error) => resolve(brokenOf(error)))
      response.on('close', () => {
        if (!response.complete) resolve(brokenOf(new Error('the answer was cut off')))
      })
      response.on('end', () => resolve({ kind: 'answered', asked, status: response.statusCode ?? 0, location: response.headers.location ?? '' }))
      response.resume()
    })
    const brokenOf = (error: Error): Outcome => ({ kind: 'broken', asked, how: 'code' in error ? String(error.code) : error.message, isConnectionReused: request.reusedSocket })
    request.on('timeout', () => request.destroy(new Error('no answer within 20 s')))
    request.on('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED' ? { kind: 'refused', asked } : brokenOf(error)))
    request.end(body)
  })
}

/** How many there are of each kind of outcome, as words. */
export function describeOutcomes(outcomes: readonly Outcome[]): string {
  const counts = new Map<string, number>()
  for (const one of outcomes) {
    const name = one.kind === 'answered' ? `answered ${one.status}` : one.kind === 'broken' ? `broken (${one.how}${one.isConnectionReused ? ', kept connection' : ''})` : one.kind
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].toSorted().map(([name, count]) => `${name}: ${count}`).join(', ')
}
