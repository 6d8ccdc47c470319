import { drawable, numberText } from '../../number-text.ts'
import type { NumberFormat } from '../../number-text.ts'
import { processWords } from '../../process-words.ts'
import type { ProcessChartModel, ProcessMeaning, ProcessPoint, Stretch } from './model.ts'
import { nameOfPlace, spacingOf } from './time-axis.ts'

/** A number that can be drawn; undefined for null, for what is absent and for what cannot be drawn. */
export function shown(value: number | null | undefined): number | undefined {
  return drawable(value ?? undefined)
}

/** What a point means as it is shown: without a value it is missing, whatever was said. */
export function meaningOf({ value, meaning }: ProcessPoint): ProcessMeaning {
  if (shown(value) === undefined) return 'missing'
  return meaning === 'missing' ? 'common-cause' : meaning
}

/** How centre and limits are written. */
export function limitFormatOf({ format, limitFormat }: ProcessChartModel): NumberFormat {
  return limitFormat ?? { ...format, decimals: Math.min(20, format.decimals + 1) }
}

/** What each point is called. */
export function labelsOf({ points }: ProcessChartModel): readonly string[] {
  const spacing = spacingOf(points.map(({ date }) => date))
  return points.map(({ label, date }, index) => label ?? nameOfPlace(date, spacing, index))
}

/** Where stretches begin, in order and within the points; always one from the first point on. */
export function stretchesOf({ points, stretches = [] }: ProcessChartModel): readonly Stretch[] {
  const within = stretches.filter(({ first }) => Number.isInteger(first) && first >= 0 && first < points.length).toSorted((a, b) => a.first - b.first)
  const single = within.filter(({ first }, index) => first !== within[index + 1]?.first)
  return single[0]?.first === 0 ? single : [{ first: 0 }, ...single]
}

/** Notes that have a point. */
export function notesOf({ points, notes = [] }: ProcessChartModel): readonly { readonly at: number; readonly words: string }[] {
  return notes.filter(({ at }) => Number.isInteger(at) && at >= 0 && at < points.length)
}

/** What the centre line is called. */
export function centreName({ centre = 'mean' }: ProcessChartModel): string {
  return processWords[centre]
}

// Means are sums of rounded numbers: a difference in the last digits is none.
const sameWithin = 1e-9

function besideCentre(point: ProcessPoint, name: string): string | undefined {
  const [value, centre] = [shown(point.value), shown(point.centre)]
  if (value === undefined || centre === undefined) return undefined
  if (Math.abs(value - centre) <= sameWithin * Math.max(1, Math.abs(value), Math.abs(centre))) return processWords.on(name)
  return value > centre ? processWords.above(name) : processWords.below(name)
}

/**
 * A point as it is read aloud and shown under the pointer.
 * @example March 2025: 34, above the mean, improvement, part of a shift of 7 points
 */
export function readingOf(model: ProcessChartModel, point: ProcessPoint, label: string): string {
  const meaning = meaningOf(point)
  if (meaning === 'missing') return `${label}: ${processWords.meanings.missing}`
  const parts = [numberText(shown(point.value), model.format), besideCentre(point, centreName(model)), processWords.meanings[meaning], ...(point.rules ?? [])]
  return `${label}: ${parts.filter((part) => part !== undefined && part !== '').join(', ')}`
}
