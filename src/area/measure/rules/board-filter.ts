import type { Domain } from '../../../kernel/vocabulary.ts'
import type { AssuranceIcon, VariationIcon } from '../../../engine/spc/index.ts'

/** What a board can be narrowed to by its first icon: what the last value says. */
export const variationGroups = ['improvement', 'concern', 'common-cause', 'neutral', 'cannot-tell'] as const
export type VariationGroup = (typeof variationGroups)[number]

/** What it can be narrowed to by its second icon: what the limits say about the target. */
export const assuranceGroups = ['pass', 'inconsistent', 'fail', 'no-target'] as const
export type AssuranceGroup = (typeof assuranceGroups)[number]

/** What somebody wants to see of the board. */
export interface BoardSearch {
  readonly text: string
  /** 'mine': units in which they hold a post, with all below; 'all'; or the id of a unit, with all below. */
  readonly unit: string
  readonly domain: Domain | null
  readonly variation: VariationGroup | null
  readonly assurance: AssuranceGroup | null
  /** Only measures that they answer for. */
  readonly isOwn: boolean
  /** Only measures whose next value is overdue. */
  readonly isOverdue: boolean
  readonly page: number
}

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

export function assuranceGroupOf(icon: AssuranceIcon | null): AssuranceGroup {
  return icon ?? 'no-target'
}

/** So many measures stand on one page of a board. */
export const measuresOnPage = 100

/** The name of a cell of the table of icons. */
export function cellOf(domain: Domain, variation: VariationGroup, assurance: AssuranceGroup): string {
  return `${domain} ${variation} ${assurance}`
}
