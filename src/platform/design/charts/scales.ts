import { drawable } from '../number-text.ts'
import type { NumberFormat } from '../number-text.ts'
import { linearScale } from './linear-scale.ts'
import type { LinearScale } from './linear-scale.ts'

/** From a value to its place on the paper; never NaN for a drawable value. */
export type Scale = LinearScale

const usualAir = 0.06

/**
 * A scale that holds all values with a little air; undefined when there is nothing to hold.
 * @param values what must fit; what cannot be drawn is left out
 * @param places the two ends on the paper
 * @param air    what is left free at each end, as a share of the span of the values
 */
export function scaleOver(values: readonly (number | undefined)[], places: readonly [number, number], air = usualAir): Scale | undefined {
  const known = values.map(drawable).filter((value) => value !== undefined)
  if (known.length === 0) return undefined
  // Not Math.min(...known): a long list would overflow the stack.
  const lowest = known.reduce((a, b) => Math.min(a, b))
  const highest = known.reduce((a, b) => Math.max(a, b))
  const margin = marginAround(lowest, highest, air)
  return linearScale([lowest - margin, highest + margin], places)
}

/** A scale with `middle` in its middle that holds all values; undefined when there is nothing to hold. */
export function scaleAround(middle: number, values: readonly (number | undefined)[], places: readonly [number, number], air = usualAir): Scale | undefined {
  const distances = values.map((value) => drawable(value === undefined ? undefined : Math.abs(value - middle))).filter((value) => value !== undefined)
  if (distances.length === 0 || drawable(middle) === undefined) return undefined
  return scaleOver([...distances.map((distance) => middle + distance), ...distances.map((distance) => middle - distance)], places, air)
}

function marginAround(lowest: number, highest: number, air: number): number {
  const span = highest - lowest
  const size = Math.max(Math.abs(lowest), Math.abs(highest))
  // All values equal, or so close that the steps between ticks would vanish.
  if (span <= Math.max(size * 1e-9, 1e-9)) return size < 1e-6 ? 1 : size * 0.1
  return span * air
}

/** A tick with the words beside it. */
export interface Tick {
  readonly at: number
  readonly format: NumberFormat
}

/** Round values along a scale, written with the decimals that their steps need. */
export function ticksOf(scale: Scale, count: number, format: NumberFormat): readonly Tick[] {
  const ticks = scale.ticks(count).filter((value) => drawable(value) !== undefined)
  const [first, second] = ticks
  const step = first === undefined || second === undefined ? 1 : Math.abs(second - first)
  const decimals = step > 0 ? Math.min(20, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9))) : 0
  return ticks.map((at) => ({ at, format: { ...format, decimals } }))
}
