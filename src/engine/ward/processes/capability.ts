/** What moves the capability of a process in some days. */
export interface CapabilityPace {
  /** Share of what is missing that a day gains. */
  readonly gain: number
  /** Days in which it erodes to 1/e of itself. */
  readonly erosionDays: number
}

/**
 * Capability after some days: it gains a share of what is missing and loses a share of what is there.
 * @param capability 0 to 1
 * @returns 0 to 1
 * @source the capability trap, with a ceiling at 1: dC/dt = gain (1 - C) - C / erosion time; solved in small steps
 */
export function capabilityAfter(capability: number, days: number, { gain, erosionDays }: CapabilityPace): number {
  return capability + days * (gain * (1 - capability) - capability / erosionDays)
}
