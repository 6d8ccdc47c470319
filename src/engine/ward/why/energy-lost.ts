import type { Weights } from './cause.ts'

/** A shift that somebody worked. */
interface ShiftWorked {
  readonly hour: number
  readonly load: number
  readonly isNight: boolean
  readonly isExtra: boolean
  /** What made its load more than that of the ward as it was planned. */
  readonly parts: Weights
}

/** Energy that somebody lacks now, by what took it. Rest gives back the same share of each. */
export class EnergyLost {
  load = 0
  night = 0
  extra = 0
  shifts: ShiftWorked[] = []

  /** Somebody new comes, rested. */
  begin(): void {
    this.load = 0
    this.night = 0
    this.extra = 0
    this.shifts = []
  }

  /** Rest gives back a share of what is missing. */
  rest(share: number): void {
    this.load -= share * this.load
    this.night -= share * this.night
    this.extra -= share * this.extra
  }
}
