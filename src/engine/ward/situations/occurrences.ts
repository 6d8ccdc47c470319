import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { hoursOfWeek } from '../hours-of-week.ts'
import type { Values } from '../parameters/index.ts'
import { Arrivals } from '../patients/arrivals.ts'
import type { Occurrence } from './occurrence.ts'
import type { Occasion, Situation } from './situation.ts'

/** A situation does not come again for so many others, or for half as many as there are. */
const restsFor = 40

/** Which situations come up, and when: on weekdays, while you are there. The same circumstances bring the same ones, as far as the ward's state lets them. */
export class Occurrences {
  private readonly deck: readonly Situation[]
  private readonly times: Arrivals
  private readonly luck: RandomSource
  private readonly lastCame = new Map<string, number>()
  private readonly timesMet = new Map<string, number>()
  private count = 0
  /** When the next one comes, in hours; Infinity when none comes any more. */
  nextHour: number
  private readonly end: number

  /**
   * @param deck in any order; it is shuffled
   * @param end of the run in hours
   */
  constructor(deck: readonly Situation[], values: Values, times: RandomSource, luck: RandomSource, end: number) {
    this.deck = shuffled(deck, luck)
    this.times = new Arrivals(timesOf(values), () => 1, times)
    this.luck = luck
    this.end = end
    this.nextHour = deck.length === 0 ? Infinity : this.times.next(end)
  }

  /**
   * The situation that is due; null when none is.
   * @param now full hours from the start
   * @param people of whom it may be about one
   * @param isOccasion can a situation come up as the ward is now?
   */
  due(now: number, people: number, isOccasion: (occasion: Occasion) => boolean): Occurrence | null {
    if (now < Math.floor(this.nextHour)) return null
    const start = Math.floor(this.luck.uniform() * this.deck.length)
    const occurrence = { number: this.count, hour: now, luck: this.luck.uniform(), whom: Math.floor(this.luck.uniform() * people) }
    this.nextHour = this.times.next(this.end)
    const isRight = (one: Situation) => this.hasRested(one) && isOccasion(one.comes)
    const situation = (this.isSmall ? this.firstFrom(start, (one) => !this.lastCame.has(one.id) && isRight(one)) : null) ?? this.firstFrom(start, isRight)
    if (situation === null) return null
    this.lastCame.set(situation.id, this.count)
    const metBefore = this.timesMet.get(situation.id) ?? 0
    this.timesMet.set(situation.id, metBefore + 1)
    this.count += 1
    return { ...occurrence, situation, metBefore }
  }

  /** In a small deck what never came goes first, so that few come twice. */
  private get isSmall(): boolean {
    return this.deck.length < 2 * restsFor
  }

  private firstFrom(start: number, isRight: (situation: Situation) => boolean): Situation | null {
    for (let step = 0; step < this.deck.length; step += 1) {
      const situation = this.deck[(start + step) % this.deck.length]
      if (situation !== undefined && isRight(situation)) return situation
    }
    return null
  }

  private hasRested({ id }: Situation): boolean {
    const last = this.lastCame.get(id)
    return last === undefined || this.count - last >= Math.min(restsFor, Math.floor(this.deck.length / 2))
  }
}

/** Weekdays from 08:00 to 16:00. */
function timesOf({ style }: Values): Float64Array {
  return Float64Array.from({ length: hoursOfWeek }, (_, at) => (at < 120 && at % 24 >= 8 && at % 24 < 16 ? style.situationsPerWeek / 40 : 0))
}

function shuffled(deck: readonly Situation[], luck: RandomSource): readonly Situation[] {
  const order = [...deck]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(luck.uniform() * (last + 1))
    const moved = order[last]
    const taken = order[other]
    if (moved === undefined || taken === undefined) continue
    order[last] = taken
    order[other] = moved
  }
  return order
}
