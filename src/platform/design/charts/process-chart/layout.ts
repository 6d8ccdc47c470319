import type { NumberFormat } from '../../number-text.ts'
import { leftWidth } from '../axes.tsx'
import type { Paper } from '../drawing.tsx'
import { linearScale } from '../linear-scale.ts'
import { scaleOver } from '../scales.ts'
import type { Scale } from '../scales.ts'
import type { ProcessChartModel } from './model.ts'
import { shown } from './point-words.ts'
import { placesAlong, spacingOf } from './time-axis.ts'
import type { Spacing } from './time-axis.ts'

/** Where everything of a chart lies on its paper. */
export interface Layout {
  readonly paper: Paper
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly spacing: Spacing
  /** From places along the axis to the paper. */
  readonly along: Scale
  /** The place of the first and the last point along the axis. */
  readonly ends: readonly [number, number]
  /** The middle of each point. */
  readonly x: readonly number[]
  /** Where the room of each point begins, and the last ends. */
  readonly edges: readonly number[]
  readonly y: Scale
  readonly format: NumberFormat
}

const airBeside = 12
/** More than this share of the paper is never given to numbers. */
const mostLeft = 0.4

/** The width of a chart; heights follow when it is known what stands above it. */
export interface Columns {
  readonly left: number
  readonly right: number
  readonly spacing: Spacing
  readonly along: Scale
  readonly ends: readonly [number, number]
  readonly x: readonly number[]
  readonly edges: readonly number[]
}

/**
 * Where points lie from left to right.
 * @param namesWidth room at the right end for the names of lines
 */
export function columnsOf(model: ProcessChartModel, values: readonly (number | undefined)[], paper: Paper, namesWidth: number): Columns {
  const draft = scaleOver(values, [1, 0])
  const left = Math.min(paper.width * mostLeft, draft === undefined ? 0 : leftWidth(draft, model.format))
  const right = paper.width - namesWidth
  const dates = model.points.map(({ date }) => date)
  const spacing = spacingOf(dates)
  const places = placesAlong(dates, spacing)
  const ends = [places[0] ?? 0, places.at(-1) ?? 0] as const
  const span = ends[1] - ends[0]
  const along = span > 0 ? linearScale(ends, [left + airBeside, right - airBeside]) : linearScale([ends[0] - 1, ends[0] + 1], [left + airBeside, right - airBeside])
  const x = places.map((place) => along(place))
  const middles = x.slice(1).map((next, index) => ((x[index] ?? next) + next) / 2)
  const edges = [Math.max(left, (x[0] ?? left) - airBeside), ...middles, Math.min(right, (x.at(-1) ?? right) + airBeside)]
  return { left, right, spacing, along, ends, x, edges }
}

/** Every number that a chart has to hold. */
export function valuesOf({ points, within }: ProcessChartModel): readonly (number | undefined)[] {
  const ofPoints = points.flatMap(({ value, centre, lower, upper, target }) => [value, centre, lower, upper, target].map(shown))
  return [...ofPoints, shown(within?.lower), shown(within?.upper)]
}
