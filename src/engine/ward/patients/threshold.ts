import { exponentialAt } from '../../../kernel/chance/exponential.ts'
import { RandomSource } from '../../../kernel/chance/random-source.ts'

/**
 * Something that befalls somebody when the risk that she was under adds up to an amount that chance has set. A little more risk brings it a little sooner,
 * and what befalls one does not hang on what befalls others.
 */
export class Threshold {
  private readonly source: RandomSource
  private risk = 0
  private amount: number

  /** @param luck from which the luck of this one thing is taken: four words, whatever happens */
  constructor(luck: RandomSource) {
    this.source = sourceFrom(luck)
    this.amount = exponentialAt(this.source.uniform())
  }

  /**
   * @param risk that comes on top, 0 or more: the chance, where it is near 0
   * @returns whether it befalls now; then it can do so again
   */
  isReachedWith(risk: number): boolean {
    this.risk += risk
    if (this.risk < this.amount) return false
    this.risk = 0
    this.amount = exponentialAt(this.source.uniform())
    return true
  }

  /** Another future: what has not befallen yet has the same chances as before, and other luck. */
  renew(luck: RandomSource): void {
    this.source.goOnAs(sourceFrom(luck))
    this.amount = this.risk + exponentialAt(this.source.uniform())
  }

  /** Whether something goes with it that has a chance of its own, from the same luck. */
  hasAlso(chance: number): boolean {
    return this.source.uniform() < chance
  }
}

function sourceFrom(luck: RandomSource): RandomSource {
  return new RandomSource([luck.word(), luck.word(), luck.word(), luck.word() | 1])
}
