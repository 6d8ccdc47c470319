/** Powers of 2 from 2^-1023 to 2^1023, made by doubling: exact on every host. */
const powers = new Float64Array(2047)
for (let k = 0, power = 1; k <= 1023; k += 1, power *= 2) {
  powers[1023 + k] = power
  powers[1023 - k] = 1 / power
}

const double = new Float64Array([1])
const words = new Int32Array(double.buffer)
/** Which of the two words of a double holds sign and exponent: hosts differ in their order of bytes. */
const upper = words[0] === 0 ? 1 : 0

/**
 * 2^k.
 * @param k a whole number from -1023 to 1023
 */
export function powerOf2(k: number): number {
  return powers[k + 1023] ?? NaN
}

/**
 * The whole number k with 2^k <= x < 2^(k + 1).
 * @param x from 2^-1022, finite
 */
export function exponentOf(x: number): number {
  double[0] = x
  return ((words[upper] ?? 0) >> 20) - 1023
}
