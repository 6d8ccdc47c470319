import type { RandomBytes } from '../../class/index.ts'

/** What the routes of classes take from outside: how people reach the site, the clock, of which only the day is used, and random bytes for codes, secrets and the luck of the ward. */
export interface WardClassOutside {
  readonly now: () => Date
  readonly randomBytes: RandomBytes
  /** How people reach the site (https://evenkeel.example). */
  readonly publicOrigin: string
}
