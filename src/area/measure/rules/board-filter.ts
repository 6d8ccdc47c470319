import type { Domain } from '../../../kernel/vocabulary.ts'
import type { AssuranceIcon, VariationIcon } from '../../../engine/spc/index.ts'

/** What a board can be narrowed to by its first icon: what the last value says. */
export const variationGroups = ['improvement', 'concern', 'common-cause', 'neutral', 'cannot-tell'] as const
export type VariationGroup = (typeof variationGroups)[number]

/** What it can be narrowed to by its second icon: what the limits say about the target. */
export const assuranceGroups = ['pass', 'inconsistent', 'fail', 'no-target'] as const
export type AssuranceGroup = (typeof assuranceGroups)[number]

/** Units in which they hold a post, with all below; all of the organisation; or one unit, with all below. */
export type WantedUnits = { readonly kind: 'mine' } | { readonly kind: 'all' } | { readonly kind: 'unit'; readonly unitId: string }

/** What somebody wants to see of the board. */
export interface BoardSearch {
  readonly text: string
  readonly units: WantedUnits
  readonly domain: Domain | null
  readonly variation: VariationGroup | null
  readonly assurance: AssuranceGroup | null
  /** Only measures that they answer for. */
  readonly isOwn: boolean
  /** Only measures whose next value is overdue. */
  readonly isOverdue: boolean
  readonly page: number
}

/** The group of an icon; of none, that it cannot be told. */
export function variationGroupOf(icon: VariationIcon | null): VariationGroup {
  switch (icon) {
    case null:
      return 'cannot-tell'
    case 'common-cause':
      return icon
    case 'improvement-high':
    case 'improvement-low':
      return 'improvement'
    case 'concern-high':
    case 'concern-low':
      return 'concern'
    case 'neutral-high':
    case 'neutral-low':
      return 'neutral'
  }
}

/** The group of an icon; of none, that there is no target to judge by. */
export function assuranceGroupOf(icon: AssuranceIcon | null): AssuranceGroup {
  return icon ?? 'no-target'
}

/** So many measures stand on one page of a board. */
export const measuresOnPage = 100

/** A cell of the table of icons: so many measures of a domain have these two. */
export interface IconCount {
  readonly domain: Domain
  readonly variation: VariationGroup
  readonly assurance: AssuranceGroup
  readonly count: number
}
