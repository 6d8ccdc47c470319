import type { ReleasedShare } from '../records.ts'
import { shareInterval } from './reading.ts'

/** What a share says of a capability, as sure as it is. */
export type ShareReading = 'fewer-than-half' | 'half-or-more' | 'cannot-tell' | 'not-shown'

/** Half of the people: our line between a capability that is there and one that is wanting. A judgement. */
const half = 50

/** Do fewer than half of the people do it reliably? Only where the whole interval, or the bound, lies on one side. */
export function shareReading(share: ReleasedShare): ShareReading {
  const { people, percent } = share
  if (people === null || percent === null) return 'not-shown'
  if (percent.code === 'at-most') return percent.value < half ? 'fewer-than-half' : 'cannot-tell'
  if (percent.code === 'at-least') return percent.value >= half ? 'half-or-more' : 'cannot-tell'
  const interval = shareInterval(share)
  if (interval === null) return 'cannot-tell'
  if (interval.upper < half) return 'fewer-than-half'
  return interval.lower >= half ? 'half-or-more' : 'cannot-tell'
}
