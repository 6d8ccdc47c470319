import { type XmrColumns, ruleBits } from './columns.ts'

const outsideBit = ruleBits['outside-limits']
const trendBit = ruleBits.trend
const twoInThreeBit = ruleBits['two-in-three']
const shiftBit = ruleBits.shift

/**
 * Places each point of a segment against centre and limits, and begins its rules anew: outside the limits or none.
 * @param row of the segment's limits
 * @param countsBeyond whether a point beyond a limit is close to it too
 */
export function placePoints(columns: XmrColumns, values: Float64Array, first: number, end: number, row: number, countsBeyond: boolean): void {
  const { rules, relativeToMean, isClose, limits } = columns
  const mean = limits.mean[row] ?? NaN
  const lower = limits.lower[row] ?? NaN
  const upper = limits.upper[row] ?? NaN
  const nearLower = limits.nearLower[row] ?? NaN
  const nearUpper = limits.nearUpper[row] ?? NaN
  for (let index = first; index < end; index += 1) {
    const value = values[index] ?? NaN
    const isOutside = value > upper || value < lower
    rules[index] = isOutside ? outsideBit : 0
    relativeToMean[index] = value > mean ? 1 : value < mean ? -1 : 0
    isClose[index] = (countsBeyond || !isOutside) && (value > nearUpper || value < nearLower) ? 1 : 0
  }
}

/**
 * Marks every point of a shift: a run strictly on one side of the centre. A point on the centre, and a missing one, ends a run.
 * @param length points that make a shift
 */
export function markShifts({ rules, relativeToMean }: XmrColumns, first: number, end: number, length: number): void {
  let start = first
  for (let index = first + 1; index <= end; index += 1) {
    if (index < end && relativeToMean[index] === relativeToMean[start]) continue
    if (relativeToMean[start] !== 0 && index - start >= length) mark(rules, start, index, shiftBit)
    start = index
  }
}

/**
 * Marks every point of a trend: a run of steps strictly the same way. A tie, and a missing value, ends a run.
 * @param length points that make a trend: one more than its steps
 */
export function markTrends({ rules }: XmrColumns, values: Float64Array, first: number, end: number, length: number): void {
  let start = first
  let direction = 0
  for (let index = first + 1; index <= end; index += 1) {
    const step = index < end ? stepTo(values, index) : 0
    if (step !== 0 && step === direction) continue
    if (direction !== 0 && index - start >= length) mark(rules, start, index, trendBit)
    start = index - 1
    direction = step
  }
}

/** Marks the close points of any three neighbours strictly on one side of which two or more are close to the limit. */
export function markTwoInThree({ rules, relativeToMean, isClose }: XmrColumns, first: number, end: number): void {
  for (let index = first + 2; index < end; index += 1) {
    const side = relativeToMean[index]
    if (side === 0 || relativeToMean[index - 1] !== side || relativeToMean[index - 2] !== side) continue
    if ((isClose[index] ?? 0) + (isClose[index - 1] ?? 0) + (isClose[index - 2] ?? 0) < 2) continue
    for (let near = index - 2; near <= index; near += 1) if (isClose[near] === 1) rules[near] = (rules[near] ?? 0) | twoInThreeBit
  }
}

/**
 * Which way a point in a trend goes: towards the next point when that is in a trend too, else from the point before.
 * @param end index after the last point that the trend may reach
 * @returns 0 where two trends meet in a tie
 */
export function trendDirection(rules: Uint8Array, values: Float64Array, index: number, end: number): -1 | 0 | 1 {
  const nextIsInTrend = index + 1 < end && ((rules[index + 1] ?? 0) & trendBit) !== 0
  return stepTo(values, nextIsInTrend ? index + 1 : index)
}

/** 1 when the value is above the one before it, -1 when below, 0 when equal or when one of them is missing. */
export function stepTo(values: Float64Array, index: number): -1 | 0 | 1 {
  const step = (values[index] ?? NaN) - (values[index - 1] ?? NaN)
  return step > 0 ? 1 : step < 0 ? -1 : 0
}

function mark(rules: Uint8Array, first: number, end: number, bit: number): void {
  for (let index = first; index < end; index += 1) rules[index] = (rules[index] ?? 0) | bit
}
