import type { FastifyReply, FastifyRequest } from 'fastify'
import { answerFailure } from './failure.ts'
import { placesAtOnce } from './places-at-once.ts'

/**
 * A large form and its page take some 100 MB while they are worked on, one after the other: more at once would only take more memory. A form waits unread.
 * Whoever does not send the form or take the answer in time is cut off: the time for one request is looked at only twice a minute, and nothing else would end an answer that nobody takes.
 */
const limits = { places: 2, waiting: 16, longestWaitMs: 15_000, longestReadMs: 30_000, longestStayMs: 60_000 }
const secondsUntilAgain = 10

/** Lets a form in, or answers that there are too many. */
export type AdmitForm = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>

/**
 * Lets only so many large forms be in the house at once, from before the first byte is read until the last byte of the answer is sent or the connection is gone.
 * @param usualBytes forms of no more than this come in without a place; one that does not say its length needs one
 * @param patience   after how long a connection that holds a place is cut: while its form is not there, and in any case
 */
export function admitLargeForms(usualBytes: number, patience: Pick<typeof limits, 'longestReadMs' | 'longestStayMs'> = limits): AdmitForm {
  const enter = placesAtOnce(limits)
  return async (request, reply) => {
    if (Number(request.headers['content-length'] ?? Infinity) <= usualBytes) return undefined
    const leave = await enter()
    if (leave === null) return answerFailure(reply, { kind: 'busy', seconds: secondsUntilAgain })
    // Who gave up while waiting is gone already, and says so no second time.
    if (reply.raw.destroyed) {
      leave()
      return undefined
    }
    const reading = setTimeout(() => request.raw.complete || reply.raw.destroy(), patience.longestReadMs).unref()
    const staying = setTimeout(() => reply.raw.destroy(), patience.longestStayMs).unref()
    const end = () => {
      clearTimeout(reading)
      clearTimeout(staying)
      leave()
    }
    reply.raw.once('finish', end).once('close', end)
    return undefined
  }
}
