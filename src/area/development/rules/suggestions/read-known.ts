import { middleRating } from '../../../../kernel/rating.ts'
import type { Known, Reason, Untold, ViewSteps } from './facts.ts'

/** What is known of a capability, read: a gap, none, or that nobody can tell. */
export type ReadKnown =
  | { readonly kind: 'gap'; readonly steps: number; readonly certainty: Certainty; readonly reasons: readonly Reason[] }
  | { readonly kind: 'no-gap' }
  | { readonly kind: 'cannot-tell'; readonly why: Untold }

/** How sure a gap is: figures of colleagues with their error, two views that agree, one person’s view. */
export type Certainty = 'figures' | 'two-views' | 'one-view'

/**
 * Reads what is known. A gap is a figure whose whole interval lies below “Reliably”, or a view that puts a behaviour below it and no other view that puts none there.
 * @returns cannot-tell where the interval holds the middle, where views differ, and where nobody rated anything: none of these is a gap
 */
export function readKnown(known: Known): ReadKnown {
  if (known.kind === 'cannot-tell') return { kind: 'cannot-tell', why: 'no-view' }
  return known.kind === 'figures' ? readFigures(known) : readViews(known.views)
}

function readFigures({ interval, views }: Extract<Known, { kind: 'figures' }>): ReadKnown {
  if (interval.lower >= middleRating) return { kind: 'no-gap' }
  if (interval.upper >= middleRating) return { kind: 'cannot-tell', why: 'interval-holds-middle' }
  return { kind: 'gap', steps: middleRating - interval.value, certainty: 'figures', reasons: [{ code: 'figure-below', interval }, ...views.filter(isBelow).map(reasonOf)] }
}

function readViews(given: readonly ViewSteps[]): ReadKnown {
  const views = given.filter(({ steps }) => steps.length > 0)
  const below = views.filter(isBelow)
  if (views.length === 0) return { kind: 'cannot-tell', why: 'no-view' }
  if (below.length === 0) return { kind: 'no-gap' }
  if (below.length < views.length) return { kind: 'cannot-tell', why: 'views-differ' }
  const steps = below.reduce((sum, view) => sum + stepsBelow(view), 0) / below.length
  const [first, ...others] = new Set(below.map(({ by }) => by))
  const isAlone = first !== undefined && others.length === 0
  return { kind: 'gap', steps, certainty: isAlone ? 'one-view' : 'two-views', reasons: [...below.map(reasonOf), ...(isAlone ? [{ code: 'one-view-only', by: first } as const] : [])] }
}

function isBelow(view: ViewSteps): boolean {
  return stepsBelow(view) > 0
}

/** How many steps below “Reliably”, per behaviour that was rated. */
function stepsBelow({ steps }: ViewSteps): number {
  return steps.length === 0 ? 0 : steps.reduce((sum, step) => sum + Math.max(0, middleRating - step), 0) / steps.length
}

function reasonOf({ by, steps }: ViewSteps): Reason {
  return { code: 'view-below', by, below: steps.filter((step) => step < middleRating).length, of: steps.length }
}
