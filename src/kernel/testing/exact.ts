/** High precision to judge portable arithmetic by: whole numbers scaled by 2^200, and functions from the series themselves. */
export const scale = 1n << 200n

const view = new DataView(new ArrayBuffer(8))

/** The value of a double, in units of 2^-200; digits beyond them are cut off. */
export function exactly(x: number): bigint {
  view.setFloat64(0, x)
  const bits = view.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n)
  const shift = BigInt((exponent === 0 ? 1 : exponent) - 1075 + 200)
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift
  return bits >> 63n === 1n ? -size : size
}

/** The double nearest to a value of at least 2^-100. */
export function nearest(value: bigint): number {
  if (value < 0n) return -nearest(-value)
  const surplus = BigInt(Math.max(0, value.toString(2).length - 60))
  // 60 bits and a mark of what was cut off: Number() then rounds to the nearest, once
  const kept = (value >> surplus) | (surplus > 0n && value & ((1n << surplus) - 1n) ? 1n : 0n)
  return surplus > 200n ? Number(kept) * Number(1n << (surplus - 200n)) : Number(kept) / Number(1n << (200n - surplus))
}

/** How far a double is from the exact value, in units in the last place of the double. */
export function unitsInTheLastPlace(actual: number, exact: bigint): number {
  view.setFloat64(0, Math.abs(actual))
  view.setBigUint64(0, view.getBigUint64(0) + 1n)
  const unit = exactly(view.getFloat64(0)) - exactly(Math.abs(actual))
  const difference = exactly(actual) - exact
  return Number(((difference < 0n ? -difference : difference) * 1000n) / unit) / 1000
}

/** Product of two scaled values. */
export function times(a: bigint, b: bigint): bigint {
  return (a * b) / scale
}

/** Quotient of two scaled values. */
export function over(a: bigint, b: bigint): bigint {
  return (a * scale) / b
}

/** 2 atanh((x - 1)/(x + 1)) for x near 1. */
function logNearOne(x: bigint): bigint {
  const s = over(x - scale, x + scale)
  const square = times(s, s)
  let power = s
  let sum = 0n
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n
    power = times(power, square)
  }
  return 2n * sum
}

const ln2 = logNearOne(2n * scale)

/** Natural logarithm of a scaled value above 0. */
export function exactLog(x: bigint): bigint {
  let k = 0n
  let value = x
  while (value > (scale * 3n) / 2n) {
    value >>= 1n
    k += 1n
  }
  while (value < (scale * 3n) / 4n) {
    value <<= 1n
    k -= 1n
  }
  return logNearOne(value) + k * ln2
}

/** Exponential function of a scaled value. */
export function exactExp(x: bigint): bigint {
  const k = x / ln2
  const r = x - k * ln2
  let term = scale
  let sum = 0n
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term
    term = times(term, r) / n
  }
  return k >= 0n ? sum << k : sum >> -k
}

/** Square root of a scaled value. */
export function exactSquareRoot(x: bigint): bigint {
  const square = x * scale
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + square / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

function arctangentOfOneOver(whole: bigint): bigint {
  let sum = 0n
  let power = scale / whole
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += n % 4n === 1n ? power / n : -power / n
    power /= whole * whole
  }
  return sum
}

/** Machin 1706: 16 arctan(1/5) - 4 arctan(1/239). */
export const pi = 16n * arctangentOfOneOver(5n) - 4n * arctangentOfOneOver(239n)

/** Sine of a scaled value below 2^40. */
export function exactSine(x: bigint): bigint {
  const whole = (2n * x + pi) / (2n * pi)
  const angle = x - whole * pi
  const square = times(angle, angle)
  let term = angle
  let sum = 0n
  for (let n = 2n; term !== 0n; n += 2n) {
    sum += term
    term = -times(term, square) / (n * (n + 1n))
  }
  return whole % 2n === 0n ? sum : -sum
}

/** Cosine of a scaled value below 2^40. */
export function exactCosine(x: bigint): bigint {
  return exactSine(x + pi / 2n)
}
