import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Counts requests where all web processes see them. */
export interface RequestCounts {
  /**
   * Counts one more request under this key in the window that began at this time.
   * @returns the count with this request, 1 or more
   */
  readonly count: (key: string, windowStart: Date) => Promise<number>
}

export interface RateLimit {
  readonly perMinute: number
  /** What is limited: the path's pattern and the method. */
  readonly subject: string
}

/**
 * Refuses a request beyond the limit of its minute.
 * The address is kept only as a keyed hash, for the minute that is counted.
 * @param counts where the counting is done
 * @param secret key of the hash; at least 16 characters
 * @param now the clock
 * @returns seconds to wait, or null when the request may go on; `Retry-After` is set on the reply
 */
export async function secondsToWait(
  request: FastifyRequest,
  reply: FastifyReply,
  limit: RateLimit,
  { counts, secret, now }: { readonly counts: RequestCounts; readonly secret: string; readonly now: () => Date },
): Promise<number | null> {
  const time = now()
  const windowStart = new Date(Math.floor(time.getTime() / 60_000) * 60_000)
  const key = createHmac('sha256', secret).update(`${limit.subject}\n${request.ip}\n${windowStart.toISOString()}`).digest('base64url')
  if ((await counts.count(key, windowStart)) <= limit.perMinute) return null
  const seconds = Math.max(1, Math.ceil((windowStart.getTime() + 60_000 - time.getTime()) / 1000))
  reply.header('Retry-After', String(seconds))
  return seconds
}
