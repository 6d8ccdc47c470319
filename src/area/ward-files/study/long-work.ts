import type { Asked } from '../reading/asked.ts'

/** Years of a ward in a second, by the speed in docs/reference/ward-files.md and some to spare. */
const yearsInSecond = 20
/** What takes longer is told before it begins, as of other simulations. */
const longSeconds = 120

/** About how much there is to do. */
export interface LongWork {
  readonly years: number
  readonly minutes: number
}

/** @returns null for what is soon done */
export function longWork({ weeks, replications }: Asked): LongWork | null {
  const years = Math.ceil((weeks * replications) / 52)
  const seconds = years / yearsInSecond
  return seconds > longSeconds ? { years, minutes: Math.round(seconds / 60) } : null
}
