import { corners, placements } from '../../../engine/benchmark/index.ts'
import type { Corner, Placement } from '../../../engine/benchmark/index.ts'
import { type Dataset, allKnown, nationalNumber, trustNumber, yearsOf } from './dataset.ts'

/** A difference between the two ratings against other trusts, with its widest interval. */
export interface YearTilt {
  readonly year: number
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** Both ratings of an organisation in one year, as the map shows them. */
export interface BalancePosition {
  readonly year: number
  readonly management: number
  readonly leadership: number
  /** Half the axes of the region that holds both true scores with 95% probability. */
  readonly region: { readonly management: number; readonly leadership: number }
  readonly placement: Placement
}

/** Everyone on the map of one year, with the middle. */
export interface BalanceOfYear {
  readonly year: number
  readonly middle: { readonly management: number; readonly leadership: number }
  readonly trusts: readonly (BalancePosition & { readonly code: string })[]
}

/** How many organisations were placed where in one year. */
export interface PlacementCounts {
  readonly year: number
  readonly all: number
  readonly counts: Readonly<Record<Placement, number>>
}

/** The tilt of every year that has one. Above 0: senior managers are rated higher, against other trusts. */
export function tiltsOf(dataset: Dataset, code: string): readonly YearTilt[] {
  return yearsOf(dataset, 'tilt').flatMap((year) => {
    const found = allKnown(['tilt', 'tilt_95_worst_case_lower', 'tilt_95_worst_case_upper'], (figure) => trustNumber(dataset, code, year, figure))
    return found === null ? [] : [{ year, value: found.tilt, lower: found.tilt_95_worst_case_lower, upper: found.tilt_95_worst_case_upper }]
  })
}

/** Where one organisation lies on the map of one year, or null without both ratings. */
export function balanceOf(dataset: Dataset, code: string, year: number): BalancePosition | null {
  const found = allKnown(
    ['management_score', 'senior_leadership_score', 'management_score_ellipse95_semi_axis', 'senior_leadership_score_ellipse95_semi_axis'],
    (figure) => trustNumber(dataset, code, year, figure),
  )
  const placement = dataset.trusts.get(code)?.get(year)?.get('placement95')
  if (found === null || !isPlacement(placement)) return null
  return {
    year,
    management: found.management_score,
    leadership: found.senior_leadership_score,
    region: { management: found.management_score_ellipse95_semi_axis, leadership: found.senior_leadership_score_ellipse95_semi_axis },
    placement,
  }
}

/** The map of one year, or null when the year has no ratings. */
export function balanceOfYear(dataset: Dataset, year: number): BalanceOfYear | null {
  const [management, leadership] = [nationalNumber(dataset, year, 'management_score.mean'), nationalNumber(dataset, year, 'senior_leadership_score.mean')]
  if (management === null || leadership === null) return null
  const trusts = [...dataset.trusts.keys()].sort().flatMap((code) => {
    const position = balanceOf(dataset, code, year)
    return position === null ? [] : [{ ...position, code }]
  })
  return { year, middle: { management, leadership }, trusts }
}

/** How often a direction can be named, year by year. */
export function placementsByYear(dataset: Dataset): readonly PlacementCounts[] {
  return [...dataset.national.keys()].sort().flatMap((year) => {
    const counts = allKnown(placements, (placement) => nationalNumber(dataset, year, `placement95.count.${placement}`))
    return counts === null ? [] : [{ year, counts, all: Object.values(counts).reduce((sum, count) => sum + count, 0) }]
  })
}

/** A corner that may be named; false for "cannot tell". */
export function isCorner(placement: Placement): placement is Corner {
  return corners.some((corner) => corner === placement)
}

function isPlacement(value: unknown): value is Placement {
  return placements.some((placement) => placement === value)
}
