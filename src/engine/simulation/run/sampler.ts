import { drawExponential, exponentialAt } from '../../../kernel/chance/exponential.ts'
import { drawGamma } from '../../../kernel/chance/gamma.ts'
import { drawNormal } from '../../../kernel/chance/normal.ts'
import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { exp } from '../../../kernel/portable-math.ts'
import { normalQuantile } from '../../../kernel/statistics/normal-quantile.ts'
import type { Law } from '../model/model.ts'
import { chosen } from './choice.ts'
import { type Drawing, uniformOf } from './drawing.ts'
import { kinds, numbersOf } from './law-numbers.ts'

const none = new Float64Array(0)

/** So many draws are made at a time. */
const drawnAhead = 64

/**
 * Draws from one law, by luck of its own. One class for all laws, so that the code of a run stays the same whatever the model says; draws are
 * made ahead, some at a time, which is quicker than one by one.
 */
export class Sampler {
  private readonly source: RandomSource
  private readonly kind: number
  private readonly drawing: Drawing
  /** As `LawNumbers` says. */
  private readonly first: number
  private readonly second: number
  private readonly third: number
  private readonly upTo: Float64Array
  private readonly values: Float64Array
  private readonly ahead = new Float64Array(drawnAhead)
  private place = drawnAhead

  /** @param source of this law alone */
  constructor(law: Law, source: RandomSource, drawing: Drawing) {
    const { kind, first = 0, second = 0, third = 0, upTo = none, values = none } = numbersOf(law)
    this.source = source
    this.kind = kind
    this.first = first
    this.second = second
    this.third = third
    this.upTo = upTo
    this.values = values
    this.drawing = drawing
  }

  /** One draw, 0 or more. */
  draw(): number {
    if (this.place === drawnAhead) this.drawAhead()
    const { place } = this
    this.place = place + 1
    return this.ahead[place] ?? 0
  }

  /** Puts one draw into an array: a number that is handed back may have to be allocated. */
  drawInto(numbers: Float64Array, place: number): void {
    numbers[place] = this.draw()
  }

  private drawAhead(): void {
    const { ahead } = this
    if (this.kind === kinds.exponential && this.drawing === 'quick') {
      for (let place = 0; place < drawnAhead; place += 1) ahead[place] = this.first * drawExponential(this.source)
    } else {
      for (let place = 0; place < drawnAhead; place += 1) ahead[place] = this.drawOne()
    }
    this.place = 0
  }

  private drawOne(): number {
    switch (this.kind) {
      case kinds.exponential:
        return this.first * this.exponential()
      case kinds.constant:
        return this.first
      case kinds.uniform:
        return this.first + this.second * this.uniform()
      case kinds.triangular:
        return this.triangular(this.uniform())
      case kinds.erlang:
        return this.first * this.erlang()
      case kinds.gamma:
        return this.first * drawGamma(this.source, this.second)
      case kinds.lognormal:
        return exp(this.first + this.second * this.normal())
      case kinds.hyperexponential:
        return this.valueOf(this.uniform()) * this.exponential()
      case kinds.normal:
        return Math.max(0, this.first + this.second * this.normal())
      default:
        return this.valueOf(this.uniform())
    }
  }

  private uniform(): number {
    return uniformOf(this.source, this.drawing)
  }

  private exponential(): number {
    return this.drawing === 'quick' ? drawExponential(this.source) : exponentialAt(this.uniform())
  }

  private normal(): number {
    return this.drawing === 'quick' ? drawNormal(this.source) : normalQuantile(this.uniform())
  }

  private erlang(): number {
    let sum = 0
    for (let phase = 0; phase < this.second; phase += 1) sum += this.exponential()
    return sum
  }

  private triangular(uniform: number): number {
    const { first: low, second: mode, third: high } = this
    const isRising = uniform * (high - low) < mode - low
    return isRising ? low + Math.sqrt(uniform * (mode - low) * (high - low)) : high - Math.sqrt((1 - uniform) * (high - mode) * (high - low))
  }

  private valueOf(uniform: number): number {
    return this.values[chosen(this.upTo, uniform)] ?? 0
  }
}
