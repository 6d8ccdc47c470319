/** Arctangent that gives the same bits on every host: the language leaves Math.atan2 to the engine. Built from + - * / and square roots. */

const pi = 3.141592653589793

/**
 * The angle of a point as seen from the origin.
 * @param y up
 * @param x along the axis from which the angle counts
 * @returns radians, above -π and at most π, within 1e-15; 0 for the origin itself, NaN when a number is NaN or both are infinite
 * @source halved twice by arctan t = 2 arctan(t/(1 + √(1 + t²))), then the series of Gregory: the first term left out is below 1e-18
 * @example arctangent(1, 1) = 0.7853981633974483
 */
export function arctangent(y: number, x: number): number {
  const [up, along] = [Math.abs(y), Math.abs(x)]
  if (up === 0 && along === 0) return 0
  const firstQuarter = up <= along ? ofSlope(up / along) : pi / 2 - ofSlope(along / up)
  const upperHalf = x < 0 ? pi - firstQuarter : firstQuarter
  return y < 0 ? -upperHalf : upperHalf
}

/** @param slope 0 to 1 */
function ofSlope(slope: number): number {
  return 4 * ofSmallSlope(halved(halved(slope)))
}

function halved(slope: number): number {
  return slope / (1 + Math.sqrt(1 + slope * slope))
}

/** @param slope 0 to 0.199 */
function ofSmallSlope(slope: number): number {
  const square = slope * slope
  let sum = 0
  for (let odd = 23; odd >= 3; odd -= 2) sum = square * (1 / odd - sum)
  return slope * (1 - sum)
}
