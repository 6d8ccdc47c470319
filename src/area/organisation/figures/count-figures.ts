import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOn } from '../../../kernel/period.ts'
import type { ReportingLine } from '../records.ts'
import { isOpenOn } from '../rules/unit-changes.ts'
import type { PostHolding } from '../service/holders.ts'
import type { PostPlace } from '../service/organisation-store.ts'
import type { Grouping } from './groups.ts'

/** What is counted in one group on one day. */
export interface GroupCounts {
  readonly posts: number
  /** Posts that somebody holds; the others are vacant. */
  readonly heldPosts: number
  /** People, each once: in the group of their own post. */
  readonly people: number
  /** Those of them whose own post is clinical. */
  readonly clinicalPeople: number
  /** Posts that at least one other post reports to. */
  readonly managers: number
  /** For each of these, how many posts report to it. */
  readonly spans: readonly number[]
  /** People acting up, each once. */
  readonly actingUp: number
  /** Those of them whose agreed last day is before this day. */
  readonly pastAgreed: number
}

/** What the figures are counted from. */
export interface Counted {
  readonly posts: readonly PostPlace[]
  readonly lines: readonly ReportingLine[]
  /** Who holds which post on the day. */
  readonly held: readonly PostHolding[]
}

/**
 * Counts each group on a day. People and posts count in one group each, so that groups add up to the whole.
 * @param counted posts, lines and holdings of the organisation; those outside the groups, and closed posts, do not count
 * @returns one for each group, in order
 */
export function countFigures({ groups, groupOf }: Grouping, { posts, lines, held }: Counted, day: CalendarDate): readonly GroupCounts[] {
  const open = new Map(posts.filter((post) => isOpenOn(post, day)).map((post) => [post.postId, post]))
  const heldNow = held.filter(({ postId }) => open.has(postId))
  const places = { open, groupOf }
  const postsIn = grouped([...open.values()], (post) => groupOf.get(post.unitId))
  const peopleIn = grouped(firstOfEach(heldNow), (holding) => groupAt(places, holding.postId))
  const actingIn = grouped(firstOfEach(heldNow.filter(({ kind }) => kind === 'acting-up')), (holding) => groupAt(places, holding.postId))
  const holderOf = new Set(heldNow.map(({ postId }) => postId))
  const spanOf = spans(lines, open, day)
  return groups.map((_, group) => {
    const [own, people, acting] = [postsIn.get(group) ?? [], peopleIn.get(group) ?? [], actingIn.get(group) ?? []]
    const managing = own.flatMap(({ postId }) => spanOf.get(postId) ?? [])
    return {
      posts: own.length,
      heldPosts: own.filter(({ postId }) => holderOf.has(postId)).length,
      people: people.length,
      clinicalPeople: people.filter(({ postId }) => open.get(postId)?.isClinical === true).length,
      managers: managing.length,
      spans: managing,
      actingUp: acting.length,
      pastAgreed: acting.filter(({ agreedUntil }) => agreedUntil !== null && agreedUntil < day).length,
    }
  })
}

interface Places {
  readonly open: ReadonlyMap<string, PostPlace>
  readonly groupOf: ReadonlyMap<string, number>
}

function groupAt({ open, groupOf }: Places, postId: string): number | undefined {
  const post = open.get(postId)
  return post === undefined ? undefined : groupOf.get(post.unitId)
}

function grouped<Value>(values: readonly Value[], groupOf: (value: Value) => number | undefined): ReadonlyMap<number | undefined, readonly Value[]> {
  return Map.groupBy(values, groupOf)
}

const kindOrder = { substantive: 0, 'acting-up': 1, secondment: 2 } as const

/** Each person's own post; of several the one held longest. */
function firstOfEach(held: readonly PostHolding[]): readonly PostHolding[] {
  const first = new Map<string, PostHolding>()
  for (const holding of held) {
    const kept = first.get(holding.personId)
    if (kept === undefined || comesBefore(holding, kept)) first.set(holding.personId, holding)
  }
  return [...first.values()]
}

function comesBefore(one: PostHolding, other: PostHolding): boolean {
  if (one.kind !== other.kind) return kindOrder[one.kind] < kindOrder[other.kind]
  return one.startsOn === other.startsOn ? one.postId < other.postId : one.startsOn < other.startsOn
}

/** How many open posts report to each open post. */
function spans(lines: readonly ReportingLine[], open: ReadonlyMap<string, PostPlace>, day: CalendarDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (!holdsOn(line, day) || !open.has(line.postId) || !open.has(line.reportsToPostId)) continue
    counts.set(line.reportsToPostId, (counts.get(line.reportsToPostId) ?? 0) + 1)
  }
  return counts
}
