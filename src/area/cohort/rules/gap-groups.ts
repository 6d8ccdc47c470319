import { type Components } from '../../../engine/measurement/index.ts'
import { type Rating, middleRating } from '../../../kernel/rating.ts'
import { type Interval, intervalAround, multipleFor } from '../../../kernel/statistics/interval.ts'
import { mean } from '../../../kernel/statistics/mean.ts'

/** Who would gain, as far as can be told. Nobody is ranked. */
export const gapGroups = ['clear-gap', 'cannot-tell', 'no-clear-gap'] as const
export type GapGroup = (typeof gapGroups)[number]

/** What one person’s view says of a capability: its ratings, one for each behaviour that was rated. */
export type ViewRatings = readonly Rating[]

/**
 * The group of somebody for a programme. A clear gap: at least two views of a capability, the own and a supervisor’s, whose mean lies below “Reliably” with its whole
 * interval. No clear gap: the interval of every capability lies at “Reliably” or above. Else nobody can tell; one view alone never can.
 * @param taught the views of each capability that the programme builds; those without a view have none
 * @param components how far views differ from each other, from chance and from behaviour to behaviour
 */
export function gapGroupOf(taught: readonly (readonly ViewRatings[])[], components: Components): GapGroup {
  const intervals = taught.map((views) => intervalOf(views, components, taught.length))
  if (intervals.some((one) => one !== null && one.upper < middleRating)) return 'clear-gap'
  return intervals.length > 0 && intervals.every((one) => one !== null && one.lower >= middleRating) ? 'no-clear-gap' : 'cannot-tell'
}

/**
 * Where the mean of several views lies; null with fewer than two. With several capabilities each interval is wider (Bonferroni), so that all hold together in 95 of 100.
 * @source variance of a mean over views and behaviours: view within person/views + residual/(views x behaviours) + person by behaviour and behaviour/behaviours
 */
function intervalOf(given: readonly ViewRatings[], { raterInPerson, residual, personItem, item }: Components, capabilities: number): Interval | null {
  const views = given.filter((view) => view.length > 0)
  if (views.length < 2) return null
  const behaviours = Math.min(...views.map((view) => view.length))
  const error = Math.sqrt((raterInPerson + residual / behaviours) / views.length + (personItem + item) / behaviours)
  return intervalAround(mean(views.map((view) => mean(view))), error, multipleFor(1 - (1 - 0.95) / capabilities))
}
