/** Something that lasts for some days. */
export interface LastingEffect {
  readonly on: 'work' | 'risk' | 'discharge'
  readonly size: number
  /** Hours from the start of the run until which it lasts. */
  readonly until: number
  /** The situation it came from, and its number. */
  readonly situation: string
  readonly occurrence: number
}
