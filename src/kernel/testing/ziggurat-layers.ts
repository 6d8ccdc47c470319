import { exactExp, exactLog, exactly, exactSquareRoot, over, pi, scale, times } from './exact.ts'

/** Half of a density that falls from 1 at 0, not scaled to area 1, all in units of 2^-200. */
export interface Falling {
  readonly density: (x: bigint) => bigint
  /** Where the density has this height. */
  readonly inverse: (height: bigint) => bigint
  /** Area under the density to the right of x. */
  readonly areaBeyond: (x: bigint) => bigint
}

export const exponential: Falling = {
  density: (x) => exactExp(-x),
  inverse: (height) => -exactLog(height),
  areaBeyond: (x) => exactExp(-x),
}

const normalDensity = (x: bigint): bigint => exactExp(-times(x, x) / 2n)

export const normal: Falling = {
  density: normalDensity,
  inverse: (height) => exactSquareRoot(-2n * exactLog(height)),
  areaBeyond: (x) => exactSquareRoot(pi / 2n) - times(normalDensity(x), riseOverDensity(x)),
}

/** Area from 0 to x over the density at x: x + x³/3 + x⁵/(3·5) + ... */
function riseOverDensity(x: bigint): bigint {
  let sum = 0n
  let term = x
  for (let n = 3n; term !== 0n; n += 2n) {
    sum += term
    term = times(term, times(x, x)) / n
  }
  return sum
}

/** Layers of a ziggurat, as `exponential-table.ts` and `normal-table.ts` describe them, in units of 2^-200. */
export interface Layers {
  readonly width: readonly bigint[]
  readonly height: readonly bigint[]
}

/**
 * The ziggurat of 256 layers of equal area under a falling density.
 * @param start of the tail, near enough that the last layer ends near the top
 * @source Marsaglia and Tsang, Journal of Statistical Software 5(8), 2000; the tail's start is the one at which the last layer
 *   ends at the top exactly, found by the secant method
 */
export function zigguratLayers(falling: Falling, start: number): Layers {
  let before = exactly(start)
  let beforeGap = layersFrom(falling, before).gap
  let tailStart = before + (scale >> 50n)
  for (;;) {
    const { gap, ...layers } = layersFrom(falling, tailStart)
    if (gap === beforeGap || (gap < 0n ? -gap : gap) < scale >> 120n) return layers
    const next = tailStart - (gap * (tailStart - before)) / (gap - beforeGap)
    before = tailStart
    beforeGap = gap
    tailStart = next
  }
}

/** The layers that follow from the start of the tail, and how far above the top the last of them ends. */
function layersFrom(falling: Falling, tailStart: bigint): Layers & { readonly gap: bigint } {
  const top = falling.density(tailStart)
  const area = times(tailStart, top) + falling.areaBeyond(tailStart)
  const width = [over(area, top), tailStart]
  const height = [0n, top]
  for (let layer = 1; layer < 255; layer += 1) {
    const next = (height[layer] ?? 0n) + over(area, width[layer] ?? scale)
    height.push(next)
    width.push(falling.inverse(next))
  }
  const gap = (height[255] ?? 0n) + over(area, width[255] ?? scale) - scale
  return { width: [...width, 0n], height: [...height, scale], gap }
}
