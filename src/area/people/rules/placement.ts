import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type DayProblem, type TypedDate, isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { HoldingKind } from '../../../kernel/workforce.ts'
import { checkShare, mostFullTime } from './check-cell.ts'
import type { Holding } from '../records.ts'
import { isEmpty } from '../../../kernel/period.ts'
import { workingDays } from './working-days.ts'

/** What starting in a post means for the others: one more beside them, a move out of one, or cover for a time, which leaves them all. */
export const changes = ['further', 'move', 'acting-up', 'secondment'] as const
export type Change = (typeof changes)[number]

/** What becomes of who holds a post in which another starts: they hold it as well, or are away for a time and keep it. */
export const holdersBeside = ['stay', 'away'] as const
export type HoldersBeside = (typeof holdersBeside)[number]

/** What was typed about starting in a post. */
export interface TypedPlacement {
  readonly change: string
  readonly starts: TypedDate
  readonly agreed: TypedDate
  readonly share: string
  /** For a move: the holding that ends. */
  readonly leaves: string
  /** What becomes of who holds the post already: one of `holdersBeside`, or nothing said yet. */
  readonly beside: string
}

/** Starting in a post, checked. */
export interface Placement {
  readonly change: Change
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  readonly agreedUntil: CalendarDate | null
  readonly fullTimeEquivalent: number | null
  /** The holding that ends on the day before. */
  readonly leaves: string | null
  /** Null where nothing was said of others in the post. */
  readonly beside: HoldersBeside | null
}

export type PlacementProblem =
  | { readonly field: 'change'; readonly code: 'change-not-chosen' }
  | ({ readonly field: 'starts' } & (DayProblem | { readonly code: 'before-leaving'; readonly leftOn: CalendarDate }))
  | ({ readonly field: 'agreed' } & (DayProblem | { readonly code: 'agreed-not-for-own-post' }))
  | { readonly field: 'share'; readonly code: 'share-not-read'; readonly most: number }
  | { readonly field: 'leaves'; readonly code: 'leaves-not-chosen' }
  | { readonly field: 'leaves'; readonly code: 'leaves-too-early'; readonly first: CalendarDate }

/** What must be known of a person to place them. */
export interface PlacedPerson {
  readonly leftOn: CalendarDate | null
  readonly holdings: readonly Pick<Holding, 'holdingId' | 'startsOn' | 'endsOn'>[]
}

/** Years for which cover can be agreed: more is a post of one's own. */
const yearsOfCover = 5

/**
 * Starting in a post as it was typed.
 * @param person whose other holdings can end by a move; somebody who left can start again on the day they left, or later
 * @error every problem, in the order of the fields
 */
export function checkPlacement(typed: TypedPlacement, { leftOn, holdings }: PlacedPerson, today: CalendarDate): Result<Placement, readonly PlacementProblem[]> {
  const change = isOneOf(changes, typed.change) ? typed.change : null
  const kind = change === null ? null : kindOf(change)
  const starts = readTypedDate(typed.starts, workingDays(today))
  const agreed = readAgreed(typed.agreed, kind, starts.ok ? starts.value : today)
  const share = readShare(typed.share)
  const leaves = change === 'move' ? readLeaves(typed.leaves, holdings, starts.ok ? starts.value : null) : success(null)
  const problems: readonly PlacementProblem[] = [
    ...(change === null ? [{ field: 'change', code: 'change-not-chosen' } as const] : []),
    ...(starts.ok ? [] : [{ field: 'starts', ...starts.error } as const]),
    ...(starts.ok && leftOn !== null && starts.value < leftOn ? [{ field: 'starts', code: 'before-leaving', leftOn } as const] : []),
    ...[agreed, share, leaves].flatMap((read) => (read.ok ? [] : [read.error])),
  ]
  if (problems.length > 0 || change === null || kind === null || !starts.ok || !agreed.ok || !share.ok || !leaves.ok) return failure(problems)
  return success({ change, kind, startsOn: starts.value, agreedUntil: agreed.value, fullTimeEquivalent: share.value, leaves: leaves.value, beside: isOneOf(holdersBeside, typed.beside) ? typed.beside : null })
}

function kindOf(change: Change): HoldingKind {
  return change === 'further' || change === 'move' ? 'substantive' : change
}

function readAgreed(typed: TypedDate, kind: HoldingKind | null, startsOn: CalendarDate): Result<CalendarDate | null, PlacementProblem> {
  if (isNoDay(typed)) return success(null)
  if (kind === 'substantive') return failure({ field: 'agreed', code: 'agreed-not-for-own-post' })
  const day = readTypedDate(typed, { first: startsOn, last: addDays(startsOn, yearsOfCover * 365) })
  return day.ok ? day : failure({ field: 'agreed', ...day.error })
}

function readShare(typed: string): Result<number | null, PlacementProblem> {
  if (typed.trim() === '') return success(null)
  const share = checkShare(typed.trim())
  return share.ok && share.value > 0 && share.value <= mostFullTime ? share : failure({ field: 'share', code: 'share-not-read', most: mostFullTime })
}

/** The one holding that can end needs no choice. */
function readLeaves(typed: string, holdings: PlacedPerson['holdings'], startsOn: CalendarDate | null): Result<string | null, PlacementProblem> {
  const open = openHoldings(holdings, startsOn)
  const chosen = open.find(({ holdingId }) => holdingId === typed) ?? (open.length === 1 ? open[0] : undefined)
  if (chosen === undefined) return failure({ field: 'leaves', code: 'leaves-not-chosen' })
  if (startsOn !== null && chosen.startsOn >= startsOn) return failure({ field: 'leaves', code: 'leaves-too-early', first: addDays(chosen.startsOn, 1) })
  return success(chosen.holdingId)
}

/** The holdings that have not ended by a day; all that have no end yet when the day is not known. */
export function openHoldings<One extends PlacedPerson['holdings'][number]>(holdings: readonly One[], day: CalendarDate | null): readonly One[] {
  return holdings.filter((holding) => !isEmpty(holding) && (holding.endsOn === null || (day !== null && holding.endsOn > day)))
}
