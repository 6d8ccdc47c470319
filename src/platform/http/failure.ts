import type { FastifyReply } from 'fastify'
import { type Account, withAccount } from './account-bar.tsx'
import { showsSession } from './cookies.ts'
import type { Failure } from './failure-kind.ts'
import { errorWords } from './error-words.ts'
import { failurePage } from './failure-page.tsx'

const statuses = {
  'not-found': 404,
  'not-allowed': 403,
  'too-many': 429,
  'bad-request': 400,
  'too-large': 413,
  busy: 503,
  unavailable: 503,
  broken: 500,
} as const satisfies Record<Failure['kind'], number>

const headersWithoutHooks = {
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
}

/**
 * Sends the page that explains this failure, with its status; never kept by a browser.
 * @param known who looks at it, where that was found out
 */
export function answerFailure(reply: FastifyReply, failure: Failure, known?: Account): FastifyReply {
  // What the framework refuses before any hook runs has no headers yet; these pages load nothing but their own stylesheet and script.
  if (!reply.hasHeader('Content-Security-Policy')) reply.headers(headersWithoutHooks)
  const status = statuses[failure.kind]
  reply.code(status).header('Cache-Control', 'no-store')
  if ('seconds' in failure) reply.header('Retry-After', String(failure.seconds))
  if (reply.request.url.startsWith('/api/')) return reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(problemOf(failure, status)))
  const account = known ?? { kind: showsSession(reply.request) ? 'unasked' : 'visitor' }
  return reply.type('text/html; charset=utf-8').send(withAccount(failurePage(failure), account))
}

/** The same for a program, as RFC 9457 has it. */
function problemOf(failure: Failure, status: number): Readonly<Record<string, string | number>> {
  const reference = failure.kind === 'broken' ? { reference: failure.reference } : {}
  return { type: 'about:blank', title: titles[failure.kind], status, ...reference }
}

const titles: Readonly<Record<Failure['kind'], string>> = {
  'not-found': errorWords.notFound.title,
  'not-allowed': errorWords.notAllowed.title,
  'too-many': errorWords.tooMany.title,
  'bad-request': errorWords.badRequest.title,
  'too-large': errorWords.tooLarge.title,
  busy: errorWords.busy.title,
  unavailable: errorWords.unavailable.title,
  broken: errorWords.broken.title,
}
