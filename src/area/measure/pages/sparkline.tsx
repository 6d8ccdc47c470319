import type { ReactNode } from 'react'
import type { JudgedSeries } from '../../chart-a-measure/index.ts'

const width = 120
const height = 32
const margin = 4
/** More points would run together. */
const pointsShown = 60

/** The last values of a measure as a line between its limits, with the last point marked: a course, not a chart to read values from. */
export function Sparkline({ judged, name }: { readonly judged: JudgedSeries; readonly name: string }): ReactNode {
  const points = judged.points.slice(-pointsShown)
  const numbers = points.flatMap(({ value, lower, upper }) => [value, lower, upper].filter((one) => one !== null))
  if (numbers.length === 0) return null
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  const x = (index: number) => round(points.length < 2 ? width / 2 : margin + (index * (width - 2 * margin)) / (points.length - 1))
  const y = (value: number) => round(most === least ? height / 2 : height - margin - ((value - least) * (height - 2 * margin)) / (most - least))
  const line = pathOf(points.map(({ value }) => value), x, y)
  const at = points.findLastIndex(({ value }) => value !== null)
  const last = points[at]
  const ends = points.at(-1)
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img cannot take the colours of the page
    <svg className="ek-sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={name} focusable="false">
      {ends !== undefined && [ends.lower, ends.upper].map((limit, index) => limit !== null && <path key={index} className="ek-sparkline__limit" d={`M${margin} ${y(limit)}H${width - margin}`} />)}
      <path className="ek-sparkline__line" d={line} />
      {last !== undefined && last.value !== null && <circle className={`ek-sparkline__last ek-sparkline__last--${last.meaning}`} cx={x(at)} cy={y(last.value)} r="3.5" />}
    </svg>
  )
}

/** A gap where there is no value. */
function pathOf(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  return values.map((value, index) => (value === null ? '' : `${(values[index - 1] ?? null) === null ? 'M' : 'L'}${x(index)} ${y(value)}`)).join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
