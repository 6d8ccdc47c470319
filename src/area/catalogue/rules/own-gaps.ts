import { type Rating, middleRating } from '../../../kernel/rating.ts'
import type { WantedGap } from './matched.ts'

/** Who gave a view. */
type ViewBy = 'self' | 'supervisor'

/** A capability with what each view rated of it, as the profile knows it. */
export interface RatedCapability {
  readonly capability: { readonly code: string | null }
  readonly known: { readonly kind: 'views'; readonly views: readonly { readonly by: ViewBy; readonly steps: readonly Rating[] }[] } | { readonly kind: 'cannot-tell' }
}

/**
 * What somebody may want to build: a capability of which every view that rated it puts a behaviour below “Reliably”. Where views differ, and where nobody rated it, nobody can tell, and it is no gap.
 * @param known codes that the catalogue knows; capabilities of another framework without such a code are left out
 */
export function ownGaps(capabilities: readonly RatedCapability[], known: ReadonlySet<string>): readonly WantedGap[] {
  return capabilities.flatMap((rated): readonly WantedGap[] => {
    const { capability: { code } } = rated
    return code === null || !known.has(code) ? [] : gapOf(code, rated)
  })
}

function gapOf(capability: string, { known }: RatedCapability): readonly WantedGap[] {
  const views = known.kind === 'views' ? known.views.filter(({ steps }) => steps.length > 0) : []
  if (views.length === 0) return [{ capability, certainty: 'cannot-tell', untold: 'no-view' }]
  const below = views.filter(({ steps }) => steps.some((step) => step < middleRating))
  if (below.length === 0) return []
  if (below.length < views.length) return [{ capability, certainty: 'cannot-tell', untold: 'views-differ' }]
  const [first, ...others] = new Set(below.map(({ by }) => by))
  return first === undefined ? [] : [{ capability, certainty: 'clear', seenBy: others.length > 0 ? 'two-views' : first }]
}
