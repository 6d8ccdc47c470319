import type { FastifyReply } from 'fastify'
import { failurePage } from './failure-page.tsx'

/** Why a request gets no answer of its own. */
export type Failure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'too-many'; readonly seconds: number }
  | { readonly kind: 'bad-request' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'broken'; readonly reference: string }

const statuses = {
  'not-found': 404,
  'not-allowed': 403,
  'too-many': 429,
  'bad-request': 400,
  'too-large': 413,
  unavailable: 503,
  broken: 500,
} as const satisfies Record<Failure['kind'], number>

/** Sends the page that explains this failure, with its status; never kept by a browser. */
export function answerFailure(reply: FastifyReply, failure: Failure): FastifyReply {
  return reply
    .code(statuses[failure.kind])
    .header('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(failurePage(failure))
}
