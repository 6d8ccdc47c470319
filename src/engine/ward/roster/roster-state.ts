import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import type { Person } from '../people/person.ts'

/** More planned places than any shift has. */
export const placesAtMost = 24

/** Who works now, and the chances of the roster: as many draws at each shift, whatever happens, so that another decision meets the same luck. */
export class RosterState {
  private readonly rosterChance: RandomSource
  private readonly coverChance: RandomSource
  /** By person. */
  readonly leaning: Float64Array
  readonly overlooked = new Float64Array(placesAtMost)
  readonly asked = new Float64Array(placesAtMost)
  readonly agency = new Float64Array(placesAtMost)

  onShift: Person[] = []
  agencyNurses = 0
  agencyAssistants = 0
  /** Places of this shift that nobody took. */
  short = 0
  /** Are a quarter or more of the nurses planned for this shift missing? */
  isRedFlag = false
  /** Index of the shift: two a day, day and night. */
  shift = -1

  constructor(rosterChance: RandomSource, coverChance: RandomSource, people: readonly Person[]) {
    this.rosterChance = rosterChance
    this.coverChance = coverChance
    this.leaning = new Float64Array(people.length)
  }

  /** Draws all the luck of a shift. */
  draw(): void {
    const { leaning, overlooked, asked, agency } = this
    for (let one = 0; one < leaning.length; one += 1) leaning[one] = this.rosterChance.uniform()
    for (let place = 0; place < placesAtMost; place += 1) {
      overlooked[place] = this.coverChance.uniform()
      asked[place] = this.coverChance.uniform()
      agency[place] = this.coverChance.uniform()
    }
  }
}
