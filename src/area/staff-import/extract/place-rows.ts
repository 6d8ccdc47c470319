import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Post } from '../../organisation/index.ts'
import type { Holding, Person } from '../../people/index.ts'
import { folded } from '../../../kernel/line-text.ts'
import type { ExtractRow } from './extract-row.ts'
import { isCurrent } from './present-state.ts'
import type { PresentIndex } from './present-state.ts'

/** Where a row belongs: what it meets of what is here, and the ids that it has or gets. */
export interface Placement {
  readonly row: ExtractRow
  readonly personId: string
  /** Null when the person is new. */
  readonly person: Person | null
  readonly byEmail: boolean
  readonly postId: string
  /** Null when the post is new. */
  readonly post: Post | null
  /** The latest holding of this assignment, current or ended; null when the assignment is new. */
  readonly holding: Holding | null
}

/**
 * Finds the person and the post of each assignment that is held, once for each assignment number.
 * A person is known by the employee number, or by the e-mail address when no number is known of them. A post is known by the assignment; a new
 * assignment takes the only unnumbered post of its person with this title, else a vacant post with its position number, else it makes a post.
 * @param rows without problems of their own
 * @param leaving holdings that end with this import: their posts are vacant then
 * @param newId a new id for each call
 */
export function placeRows(
  rows: readonly ExtractRow[],
  index: PresentIndex,
  leaving: ReadonlySet<string>,
  { today, newId }: { readonly today: CalendarDate; readonly newId: () => string },
): ReadonlyMap<string, Placement> {
  const people = new Map<string, Pick<Placement, 'personId' | 'person' | 'byEmail'>>()
  const vacancies = createVacancies(index, leaving, today)
  const adopted = new Set<string>()
  const placements = new Map<string, Placement>()
  for (const row of rows) {
    if (row.status.kind === 'ended' || placements.has(row.assignmentNumber)) continue
    const person = people.get(row.employeeNumber) ?? placePerson(row, index, newId)
    people.set(row.employeeNumber, person)
    const holding = index.latestByAssignment.get(row.assignmentNumber) ?? unnumberedHolding(row, person.person, index, adopted)
    if (holding !== null) adopted.add(holding.holdingId)
    const postId = holding !== null && (isCurrent(holding, today) || vacancies.take(holding.postId)) ? holding.postId : vacancies.next(row.positionNumber)
    placements.set(row.assignmentNumber, { row, ...person, holding, postId: postId ?? newId(), post: postId === undefined ? null : (index.postsById.get(postId) ?? null) })
  }
  return placements
}

function placePerson(row: ExtractRow, index: PresentIndex, newId: () => string): Pick<Placement, 'personId' | 'person' | 'byEmail'> {
  const byNumber = index.peopleByNumber.get(row.employeeNumber)
  if (byNumber !== undefined) return { personId: byNumber.personId, person: byNumber, byEmail: false }
  const holder = index.latestByAssignment.get(row.assignmentNumber)
  const unnumbered = [holder === undefined ? undefined : index.peopleById.get(holder.personId), row.email === null ? undefined : index.peopleByEmail.get(row.email)]
  const person = unnumbered.find((candidate) => candidate !== undefined && candidate.employeeNumber === null)
  return person === undefined ? { personId: newId(), person: null, byEmail: false } : { personId: person.personId, person, byEmail: true }
}

/** A post that somebody gave this person by hand before the first import. */
function unnumberedHolding(row: ExtractRow, person: Person | null, index: PresentIndex, adopted: ReadonlySet<string>): Holding | null {
  if (person === null) return null
  const alike = (index.holdingsByPerson.get(person.personId) ?? []).filter(
    (holding) =>
      holding.assignmentNumber === null &&
      holding.endsOn === null &&
      !adopted.has(holding.holdingId) &&
      folded(index.postsById.get(holding.postId)?.title ?? '') === folded(row.positionTitle),
  )
  return alike.length === 1 ? (alike[0] ?? null) : null
}

interface Vacancies {
  /** Takes a post for whom held it before; false when somebody else has it, or it is closed. */
  readonly take: (postId: string) => boolean
  /** Takes a post with a position number: who comes next is in it, and the reporting lines to it go on. */
  readonly next: (positionNumber: string | null) => string | undefined
}

/** Open posts that nobody holds, or that somebody leaves now. */
function createVacancies(index: PresentIndex, leaving: ReadonlySet<string>, today: CalendarDate): Vacancies {
  const isVacant = ({ postId, closedOn }: Post): boolean =>
    (closedOn === null || closedOn > today) && (index.currentByPost.get(postId) ?? []).every(({ holdingId }) => leaving.has(holdingId))
  const vacant = new Map([...index.postsById.values()].filter(isVacant).map((post) => [post.postId, post]))
  const byNumber = Map.groupBy([...vacant.values()].toReversed(), ({ positionNumber }) => positionNumber?.toUpperCase() ?? null)
  const next = (positionNumber: string | null): string | undefined => {
    const alike = positionNumber === null ? undefined : byNumber.get(positionNumber)
    let post = alike?.pop()
    while (post !== undefined && !vacant.delete(post.postId)) post = alike?.pop()
    return post?.postId
  }
  return { take: (postId) => vacant.delete(postId), next }
}
