import type { OtherChart } from '../../../engine/spc/index.ts'

/** Why parts of a chart have no limits, in sentences; a run chart never has any. */
export function otherChartWarningWords({ kind, points }: OtherChart): readonly string[] {
  if (points.length === 0) return ['There are no rows, so there is nothing to chart.']
  if (kind === 'run') return []
  const bare = [...Map.groupBy(points, ({ part }) => part)].filter(([, own]) => own.every(({ lowerLimit, upperLimit }) => lowerLimit === null && upperLimit === null))
  return bare.map(([part]) => `Part ${part} has no limits. ${reasons[kind] ?? 'No row has a value.'}`)
}

const fewRanges = 'It takes 2 different values beside each other.'
const fewInGroup = 'It takes a group of 2 values or more.'

const reasons: Readonly<Partial<Record<OtherChart['kind'], string>>> = { i: fewRanges, ip: fewRanges, mr: fewRanges, t: fewRanges, pp: fewRanges, up: fewRanges, xbar: fewInGroup, s: fewInGroup }
