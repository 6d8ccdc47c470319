import { drawable } from '../../number-text.ts'
import { coordinate } from '../drawing.tsx'
import type { Scale } from '../scales.ts'

/** Values that hold from edge to edge: centre, limits, targets. */
interface LevelPlaces {
  /** One more than there are values: where the room of each begins and the last ends. */
  readonly edges: readonly number[]
  readonly y: Scale
}

/**
 * A line that steps from value to value in the middle between points, and is interrupted where a value is missing or where it is told to begin anew.
 * @param values   one for each point
 * @param isBroken whether the line begins anew at this point
 * @returns the path; empty when there is no value
 */
export function levelPath(values: readonly (number | undefined)[], isBroken: (index: number) => boolean, { edges, y }: LevelPlaces): string {
  return values.reduce((path, value, index) => {
    const height = drawable(value) === undefined ? undefined : coordinate(y(value ?? 0))
    if (height === undefined) return path
    const before = values[index - 1]
    const [from, to] = [coordinate(edges[index] ?? 0), coordinate(edges[index + 1] ?? 0)]
    const begins = before === undefined || drawable(before) === undefined || isBroken(index)
    // A level that goes on is drawn as one line: its last end is moved on.
    if (!begins && coordinate(y(before)) === height) return `${path.slice(0, path.lastIndexOf('H'))}H${to}`
    return begins ? `${path}M${from} ${height}H${to}` : `${path}V${height}H${to}`
  }, '')
}

/** A line from point to point, interrupted where there is none; a point between two holes stays a dot that round ends of lines show. */
export function linePath(places: readonly ({ readonly x: number; readonly y: number } | undefined)[]): string {
  return places.map((place, index) => {
    if (place === undefined) return ''
    const at = `${coordinate(place.x)},${coordinate(place.y)}`
    if (places[index - 1] !== undefined) return `L${at}`
    return places[index + 1] === undefined ? `M${at}Z` : `M${at}`
  }).join('')
}

/** Stretches of one level, each with its first and last point, both inclusive. */
export function runsOf(values: readonly (number | undefined)[]): readonly { readonly first: number; readonly last: number; readonly value: number }[] {
  return values.reduce<readonly { readonly first: number; readonly last: number; readonly value: number }[]>((runs, value, index) => {
    if (value === undefined) return runs
    const run = runs.at(-1)
    if (run !== undefined && run.last === index - 1 && run.value === value) return [...runs.slice(0, -1), { ...run, last: index }]
    return [...runs, { first: index, last: index, value }]
  }, [])
}
