import { defaultXmrOptions, judgeSeries, meaningCodes, ruleBits, xmrColumns, xmrPlan } from './engine/spc/index.ts'
import type { XmrColumns } from './engine/spc/index.ts'
import { randomStream } from './kernel/random-stream.ts'
import { measured } from './measured-work.ts'

/**
 * Charts many series in one go and measures it: limits of each series, and for each point all rules, the deciding one, its side and its meaning.
 * @param series how many, and `points` how long each is
 */
export function benchSpc(series: number, points: number): object {
  const values = madeUpSeries(series * points)
  const { value: columns, ...usage } = measured(() => chartAll(values, series, points))
  return { peer: 'evenkeel', task: 'spc', n: series, points: series * points, events: null, ...usage, result: countsOf(columns) }
}

function chartAll(values: Float64Array, series: number, points: number): XmrColumns {
  const columns = xmrColumns(values.length, series)
  const plan = xmrPlan(defaultXmrOptions)
  const ends = [points]
  for (let one = 0; one < series; one += 1) {
    ends[0] = (one + 1) * points
    judgeSeries(columns, values, one * points, ends, one, plan)
  }
  return columns
}

/** Nearly normal numbers round 50 with a standard deviation of 5: twelve uniform ones added up. */
function madeUpSeries(count: number): Float64Array {
  const { uniform } = randomStream(1, 'bench/spc')
  return Float64Array.from({ length: count }, () => {
    let total = -6
    for (let part = 0; part < 12; part += 1) total += uniform()
    return 50 + 5 * total
  })
}

function countsOf({ rules, meaning }: XmrColumns): object {
  const met = (bit: number): number => rules.reduce((count, bits) => count + ((bits & bit) === 0 ? 0 : 1), 0)
  return {
    special_cause_points: meaning.reduce((count, code) => count + (code === meaningCodes['common-cause'] ? 0 : 1), 0),
    outside_limits: met(ruleBits['outside-limits']),
    trend: met(ruleBits.trend),
    two_in_three: met(ruleBits['two-in-three']),
    shift: met(ruleBits.shift),
  }
}
