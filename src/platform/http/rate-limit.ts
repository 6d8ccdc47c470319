import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { minuteMs } from '../../kernel/durations.ts'

/** Counts requests where all web processes see them. */
export interface RequestCounts {
  /**
   * Counts one more request under this key in the window that began at this time.
   * @returns the count with this request, 1 or more
   */
  readonly count: (key: string, windowStart: Date) => Promise<number>
}

interface RateLimit {
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
  const windowStart = new Date(Math.floor(time.getTime() / minuteMs) * minuteMs)
  const key = createHmac('sha256', secret).update(`${limit.subject}\n${networkOf(request.ip)}\n${windowStart.toISOString()}`).digest('base64url')
  if ((await counts.count(key, windowStart)) <= limit.perMinute) return null
  const seconds = Math.max(1, Math.ceil((windowStart.getTime() + minuteMs - time.getTime()) / 1000))
  reply.header('Retry-After', String(seconds))
  return seconds
}

/**
 * Counts in the memory of this process alone: for what needs no database. The counts of a minute go when the next begins.
 * @returns counts for one process; several processes count apart
 */
export function countsInMemory(): RequestCounts {
  let window = 0
  let counts = new Map<string, number>()
  return {
    count: async (key, windowStart) => {
      if (windowStart.getTime() !== window) {
        window = windowStart.getTime()
        counts = new Map()
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count
    },
  }
}

/**
 * What of an address is counted: a home has 2^64 addresses of version 6, which are one network.
 * @param address as the connection has it
 * @returns an address of version 4 whole, of version 6 its first half
 * @example 2001:db8:1:2:3:4:5:6: '2001:db8:1:2'; ::ffff:192.0.2.1: '192.0.2.1'
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [before = '', after] = address.toLowerCase().split('::')
  const head = before === '' ? [] : before.split(':')
  const tail = after === undefined || after === '' ? [] : after.split(':')
  const gap = after === undefined ? 0 : 8 - head.length - tail.length
  return [...head, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...tail].slice(0, 4).map((part) => part.replace(/^0+(?=.)/, '')).join(':')
}
