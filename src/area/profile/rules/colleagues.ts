import { type MapEstimate, type MapRegion, type RegionSides, type Side, ratersNeeded, regionOf, wholeRegionSides } from '../../../engine/measurement/index.ts'
import { middleRating, ratings } from '../../../kernel/rating.ts'
import { type Interval, intervalAround, multipleFor } from '../../../kernel/statistics/interval.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { type ColleagueFigure, type ColleagueView, type DomainFigure, fewestColleagues } from './views.ts'

/** What figures of so much reliability are good for. @source our judgement, after published studies of such ratings: no pass mark */
export const bands = ['one-view', 'reflection', 'groups', 'comparison'] as const
export type Band = (typeof bands)[number]

const leastOf: Readonly<Record<Band, number>> = { 'one-view': 0, reflection: 0.5, groups: 0.7, comparison: 0.8 }

/** What colleagues' answers say of one domain. */
export type SaidOfDomain =
  | { readonly kind: 'figure'; readonly value: number; readonly interval: Interval; readonly band: Band; readonly next: NextBand | null; readonly side: Side }
  /** Told only as this or beyond. */
  | { readonly kind: 'coded'; readonly value: number; readonly coded: 'at-least' | 'at-most' }
  | { readonly kind: 'none' }

/** What more colleagues would make it good for; null for their number where none is enough. */
export interface NextBand {
  readonly band: Band
  readonly colleagues: number | null
}

/** What colleagues' answers say together. */
export interface SaidByColleagues {
  readonly view: ColleagueView
  readonly domains: Readonly<Record<Domain, SaidOfDomain>>
  /** Where the region lies; null when a domain has no figure. */
  readonly region: MapRegion | null
  readonly direction: RegionSides['direction']
  /** How many more colleagues it would take for the region to lie on one side, if the figures stayed as they are. */
  readonly needed: Readonly<Record<Domain | 'direction', number | null>>
}

/** More colleagues than this are not asked for: more would hardly be found. */
export const mostAskedFor = 30

/**
 * What may be said of a view of colleagues: figures with their 95% interval, and a side or direction only when the whole region lies there.
 * @returns null when fewer than four answered
 */
export function saidByColleagues(view: ColleagueView): SaidByColleagues | null {
  if (view.colleagues < fewestColleagues) return null
  const estimate = estimateOf(view)
  const sides = estimate === null ? null : wholeRegionSides(estimate, middleRating)
  const of = (domain: Domain) => saidOf(view.domains[domain], view.colleagues, sides?.[domain] ?? 'cannot-tell')
  return { view, domains: { management: of('management'), leadership: of('leadership') }, region: estimate === null ? null : regionOf(estimate), direction: sides?.direction ?? 'cannot-tell', needed: neededOf(estimate, view.colleagues) }
}

function neededOf(estimate: MapEstimate | null, colleagues: number): SaidByColleagues['needed'] {
  const of = (what: Domain | 'direction') => (estimate === null ? null : (additional.find((more) => wholeRegionSides(withMore(estimate, colleagues, more), middleRating)[what] !== 'cannot-tell') ?? null))
  return { management: of('management'), leadership: of('leadership'), direction: of('direction') }
}

const additional = Array.from({ length: mostAskedFor }, (_, at) => at + 1)

/** The same figures from more colleagues: errors go down with their number. */
function withMore({ variance, ...place }: MapEstimate, colleagues: number, more: number): MapEstimate {
  const share = colleagues / (colleagues + more)
  return { ...place, variance: { management: variance.management * share, leadership: variance.leadership * share, covariance: variance.covariance * share } }
}

const [lowest, highest] = [ratings[0], ratings[ratings.length - 1] ?? ratings[0]]

/** Is it a figure on the scale, with an error that one can have there? What is none never reaches a page. */
export function isFigure<Figure extends ColleagueFigure>(figure: Figure | null): figure is Figure {
  return figure !== null && figure.value >= lowest && figure.value <= highest && figure.error >= 0 && figure.error <= highest
}

/** Standard errors on each side of a figure that hold 95%. */
export const normal95 = multipleFor(0.95)

/** The 95% interval of a figure, within the scale. */
export function shownInterval({ value, error }: ColleagueFigure): Interval {
  const { lower, upper } = intervalAround(value, error, normal95)
  return { lower: Math.max(lower, lowest), upper: Math.min(upper, highest) }
}

function estimateOf({ domains: { management, leadership }, covariance }: ColleagueView): MapEstimate | null {
  if (!isFigure(management) || !isFigure(leadership) || management.coded !== undefined || leadership.coded !== undefined) return null
  const variance = { management: management.error * management.error, leadership: leadership.error * leadership.error, covariance: Number.isFinite(covariance) ? covariance : 0 }
  return { management: management.value, leadership: leadership.value, variance }
}

function saidOf(figure: DomainFigure | null, colleagues: number, side: Side): SaidOfDomain {
  if (!isFigure(figure)) return { kind: 'none' }
  if (figure.coded !== undefined) return { kind: 'coded', value: figure.value, coded: figure.coded }
  const band = bandOf(figure.reliability)
  return { kind: 'figure', value: figure.value, interval: shownInterval(figure), band, next: nextAfter(band, figure.reliability, colleagues), side }
}

/** The band of a reliability. @param reliability 0 to 1; what is no number counts as 0 */
export function bandOf(reliability: number): Band {
  return bands.findLast((band) => reliability >= leastOf[band]) ?? 'one-view'
}

function nextAfter(band: Band, reliability: number, colleagues: number): NextBand | null {
  const next = bands[bands.indexOf(band) + 1]
  if (next === undefined) return null
  const known = Number.isFinite(reliability) ? Math.max(0, reliability) : 0
  const needed = ratersNeeded({ universe: known, rater: colleagues * (1 - known) }, leastOf[next])
  return { band: next, colleagues: needed === null ? null : Math.max(1, needed - colleagues) }
}
