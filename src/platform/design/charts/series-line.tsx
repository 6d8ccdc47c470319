import { area, line } from 'd3-shape'
import type { ReactNode } from 'react'
import { drawable, drawableRange } from '../number-text.ts'
import type { Range } from '../number-text.ts'
import { coordinate } from './drawing.tsx'
import { Mark } from './marks.tsx'
import type { Meaning } from './marks.tsx'
import type { Scale } from './scales.ts'

/** One line of a chart over years. */
export interface YearSeries {
  readonly meaning: Meaning
  readonly name: string
  readonly points: readonly YearPoint[]
}

/** One year of a line; without a value the line is interrupted. */
export interface YearPoint {
  readonly year: number
  readonly value?: number
  readonly interval?: Range
}

interface Spot {
  readonly year: number
  readonly value: number
  readonly interval: Range | undefined
}

/** A line with its band; where a year or comparability is missing, the line is interrupted. */
export function SeriesLine(props: { readonly series: YearSeries; readonly years: readonly number[]; readonly breaks: readonly number[]; readonly x: Scale; readonly y: Scale }): ReactNode {
  const { series, x, y } = props
  const spots = series.points
    .flatMap(({ year, value, interval }): readonly Spot[] => {
      const known = drawable(value)
      return known === undefined || !props.years.includes(Math.trunc(year)) ? [] : [{ year: Math.trunc(year), value: known, interval: drawableRange(interval) }]
    })
    .toSorted((a, b) => a.year - b.year)
  const stretches = unbroken(spots, props.breaks)
  const toLine = line<Spot>((spot) => x(spot.year), (spot) => y(spot.value)).digits(1)
  const toBand = area<Spot>((spot) => x(spot.year), (spot) => y(spot.interval?.lower ?? spot.value), (spot) => y(spot.interval?.upper ?? spot.value)).digits(1)
  return (
    <g className={`ek-c-series ek-c-series--${series.meaning}`}>
      {stretches.map((stretch) => {
        const key = stretch[0]?.year
        const only = stretch.length === 1 ? stretch[0] : undefined
        return (
          <g key={key}>
            {only === undefined && stretch.some(({ interval }) => interval !== undefined) && <path className="ek-c-band" d={toBand([...stretch]) ?? undefined} />}
            {only?.interval !== undefined && (
              <line className="ek-c-whisker" x1={coordinate(x(only.year))} x2={coordinate(x(only.year))} y1={coordinate(y(only.interval.lower))} y2={coordinate(y(only.interval.upper))} />
            )}
            <path className="ek-c-line" d={toLine([...stretch]) ?? undefined} />
          </g>
        )
      })}
      {spots.map((spot) => (
        <Mark key={spot.year} meaning={series.meaning} x={x(spot.year)} y={y(spot.value)} />
      ))}
    </g>
  )
}

/** Stretches of years that follow each other without a hole and without a break. */
function unbroken(spots: readonly Spot[], breaks: readonly number[]): readonly (readonly Spot[])[] {
  return spots.reduce<readonly (readonly Spot[])[]>((before, spot) => {
    const stretch = before.at(-1)
    const last = stretch?.at(-1)
    const follows = last !== undefined && spot.year === last.year + 1 && !breaks.includes(last.year)
    return stretch !== undefined && follows ? [...before.slice(0, -1), [...stretch, spot]] : [...before, [spot]]
  }, [])
}
