import { counted, formatNumber } from '../../../kernel/number-text.ts'
import type { ExpectedWork } from '../simulate/expected-work.ts'

const yearSeconds = 365.25 * 86_400

/** Before work that takes long begins. */
export function longWorkWords({ events, seconds, atLeast }: ExpectedWork): string {
  return `${atLeast ? 'At least' : 'About'} ${formatNumber(Math.ceil(events / 1e6))} million events: ${seconds >= 100 * yearSeconds ? '' : 'about '}${durationWords(seconds)}. Press Ctrl+C to stop, and give a shorter run or fewer --replications.`
}

/** How many replications are done, of how many so far, and about how long the others take. */
interface HowFar {
  readonly done: number
  readonly until: number
  readonly secondsLeft: number
}

/** While it goes on. */
export function progressWords({ done, until, secondsLeft }: HowFar): string {
  return `${formatNumber(done)} of ${counted(until, 'replication', 'replications')}, about ${durationWords(secondsLeft)} left`
}

/** In the largest unit of which there are two. */
function durationWords(seconds: number): string {
  if (seconds >= 100 * yearSeconds) return 'more than 100 years'
  if (seconds >= 2 * yearSeconds) return counted(Math.round(seconds / yearSeconds), 'year', 'years')
  if (seconds >= 2 * 86_400) return counted(Math.round(seconds / 86_400), 'day', 'days')
  if (seconds >= 2 * 3600) return counted(Math.round(seconds / 3600), 'hour', 'hours')
  if (seconds >= 120) return counted(Math.round(seconds / 60), 'minute', 'minutes')
  return counted(Math.max(1, Math.round(seconds)), 'second', 'seconds')
}
