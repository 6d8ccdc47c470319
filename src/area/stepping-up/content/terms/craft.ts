/** Whose terms of pay and time a post follows: pay bands, programmed activities of a job plan, or sessions agreed with a practice. */
type Contract = 'banded' | 'medical' | 'practice'

/** The words of one profession in one setting: how its time, its money and its record of development are called. */
export interface Craft {
  readonly contract: Contract
  /** What she does besides the new post, without “my” or “your”. */
  readonly ownWork: string
  /** Does she keep a share of this work while she holds the post? A manager by profession does not. */
  readonly keepsShare: boolean
  /** Is protected time counted in hours, or in sessions and programmed activities? */
  readonly timeUnit: 'hours' | 'sessions'
  /** Protected time, the short name. */
  readonly time: string
  /** The same, explained; for its first use on a sheet. */
  readonly timeExplained: string
  /** Where that time is written down. */
  readonly timeStandsIn: string
  /** What eats that time. */
  readonly timeIsLostTo: string
  /** What the pay letter must name. */
  readonly payItems: string
  /** What she must be able to open on the first day. */
  readonly systems: string
  /** To whom she answers, without “my” or “your”. */
  readonly manager: string
  /** Work with those whom the post serves, as a part of the week. */
  readonly care: string
  readonly mentor: string
  /** Where evidence of these months goes. */
  readonly record: string
  readonly colleagues: string
}
