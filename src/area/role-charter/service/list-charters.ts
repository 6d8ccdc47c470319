import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import type { Side } from '../records.ts'
import { type Standing, lastAgreed, maySign, standingOf } from '../rules/standing.ts'
import type { Asking } from './asking.ts'
import type { CharterOutline, Named, PlacedCharter } from './role-charter-store.ts'

/** A review is told so many days before its day. */
const daysAhead = 7

/** A charter in a list, with how far it is. */
export interface ListedCharter {
  readonly charter: PlacedCharter
  readonly side: Side
  readonly standing: Standing
  /** Who looks at the list is asked to sign now. */
  readonly waitsForMe: boolean
  /** The person in the post has not said anything to what somebody else wrote last. */
  readonly isNewToHolder: boolean
  /** The day on which to look at it again: of the latest version; null while none is set. */
  readonly reviewOn: CalendarDate | null
  /** The same of the version that both agreed last; null while there is none, and once the post has ended. */
  readonly agreedReviewOn: CalendarDate | null
  /** That day has come, or comes within a week. */
  readonly isReviewDue: boolean
}

/** The charters of the viewer's own posts, and those of the posts that report to theirs. */
export async function listCharters({ store, viewerId, today }: Pick<Asking, 'store' | 'viewerId' | 'today'>): Promise<{ readonly mine: readonly ListedCharter[]; readonly team: readonly ListedCharter[] }> {
  const [mine, team] = [await store.ofPerson(viewerId, today), await store.ofReports(viewerId, today)]
  const all = [...mine, ...team]
  // A fixed number of reads, however many charters there are.
  const outlines = await store.outlines(all.map(({ charterId }) => charterId))
  const managers = await store.managersOf([...new Set(all.map(({ postId }) => postId))], today)
  const listed = (charters: readonly PlacedCharter[], side: Side) =>
    charters.flatMap((charter) => {
      const outline = outlines.get(charter.charterId)
      return outline === undefined ? [] : listedOf(charter, side, { outline, managers: managers.get(charter.postId) ?? [], viewerId, today })
    })
  return { mine: listed(mine, 'holder'), team: listed(team, 'line-manager') }
}

function listedOf(charter: PlacedCharter, side: Side, { outline: { versions, signatures }, managers, viewerId, today }: { readonly outline: CharterOutline; readonly managers: readonly Named[]; readonly viewerId: string; readonly today: CalendarDate }): readonly ListedCharter[] {
  const [latest] = versions
  if (latest === undefined) return []
  const managerIds = managers.map(({ personId }) => personId).filter((id) => id !== charter.personId)
  const standing = standingOf(latest.version, signatures, { holderId: charter.personId, managerIds })
  const isAsked = side === 'holder' ? standing === 'waits-for-holder' : standing === 'waits-for-manager' || standing === 'with-earlier'
  const waitsForMe = charter.isHeld && isAsked && maySign(side, viewerId, latest.version, signatures)
  const isNewToHolder = charter.isHeld && standing === 'draft' && latest.writtenBy !== null && latest.writtenBy !== charter.personId
  const agreedReviewOn = charter.isHeld ? (lastAgreed(versions, signatures)?.reviewOn ?? null) : null
  return [{ charter, side, standing, waitsForMe, isNewToHolder, reviewOn: latest.reviewOn, agreedReviewOn, isReviewDue: agreedReviewOn !== null && agreedReviewOn <= addDays(today, daysAhead) }]
}
