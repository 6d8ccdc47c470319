import { minuteMs } from '../../../kernel/durations.ts'
/**
 * How long a sign-in still holds when nothing more is asked.
 * @param idleMinutes without a request after which it ends
 * @param endsAt when it ends however busy somebody is
 * @returns whole seconds, 0 or more
 */
export function secondsLeft({ lastSeenAt, endsAt, idleMinutes }: { readonly lastSeenAt: Date; readonly endsAt: Date; readonly idleMinutes: number }, now: Date): number {
  const idleEnd = lastSeenAt.getTime() + idleMinutes * minuteMs
  return Math.max(0, Math.floor((Math.min(idleEnd, endsAt.getTime()) - now.getTime()) / 1000))
}
