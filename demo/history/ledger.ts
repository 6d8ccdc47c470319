import type { CalendarDate } from '../../src/kernel/calendar-date.ts'
import type { HoldingKind, Profession } from '../../src/kernel/workforce.ts'
import type { PlannedPost } from '../establishment.ts'
import type { InventedName } from '../names/invented-names.ts'

/** A person in a post while the history is still being told: only its end may be added. */
export interface HoldingDraft {
  readonly person: PersonDraft
  readonly post: PlannedPost
  readonly kind: HoldingKind
  readonly startsOn: CalendarDate
  endsOn: CalendarDate | null
  readonly agreedUntil: CalendarDate | null
  fullTimeEquivalent: number
}

/** A person while the history is still being told. */
export interface PersonDraft {
  readonly number: number
  readonly name: InventedName
  readonly profession: Profession
  readonly joinedOn: CalendarDate
  leftOn: CalendarDate | null
  readonly holdings: HoldingDraft[]
}

/** Who holds and held what. It grows while the history is told. */
export interface Ledger {
  readonly people: PersonDraft[]
  readonly holdings: HoldingDraft[]
  /** Who holds a post as their own now, by the number of the post. */
  readonly holders: Map<number, HoldingDraft>
  /** Posts of which the 12 months are told: nothing more happens to them or to who holds them. */
  readonly settled: Set<number>
}

/** A ledger without anybody in it. */
export function emptyLedger(): Ledger {
  return { people: [], holdings: [], holders: new Map(), settled: new Set() }
}

/** Adds somebody new in a post of their own. */
export function hire(ledger: Ledger, post: PlannedPost, startsOn: CalendarDate, name: InventedName, fullTimeEquivalent: number): HoldingDraft {
  const person: PersonDraft = { number: ledger.people.length, name, profession: post.profession, joinedOn: startsOn, leftOn: null, holdings: [] }
  ledger.people.push(person)
  return take(ledger, person, post, { kind: 'substantive', startsOn, agreedUntil: null, fullTimeEquivalent })
}

/** Adds a post to what somebody holds. */
export function take(
  ledger: Ledger,
  person: PersonDraft,
  post: PlannedPost,
  terms: Pick<HoldingDraft, 'kind' | 'startsOn' | 'agreedUntil' | 'fullTimeEquivalent'>,
): HoldingDraft {
  const holding: HoldingDraft = { ...terms, person, post, endsOn: null }
  ledger.holdings.push(holding)
  person.holdings.push(holding)
  if (holding.kind === 'substantive') ledger.holders.set(post.number, holding)
  return holding
}

/** Ends a holding: that day is the first on which it no longer holds. */
export function giveUp(ledger: Ledger, holding: HoldingDraft, on: CalendarDate): void {
  holding.endsOn = on
  if (ledger.holders.get(holding.post.number) === holding) ledger.holders.delete(holding.post.number)
}

/** Ends all that somebody holds: that day is the first on which they no longer work here. */
export function leave(ledger: Ledger, person: PersonDraft, on: CalendarDate): void {
  for (const holding of person.holdings) if (holding.endsOn === null) giveUp(ledger, holding, on)
  person.leftOn = on
}

/** Who has held a post as their own since a day or longer, unless its story is told already; null when nobody has. */
export function freeHolderOf(ledger: Ledger, post: PlannedPost, since: CalendarDate): HoldingDraft | null {
  if (ledger.settled.has(post.number)) return null
  const holding = ledger.holders.get(post.number)
  return holding !== undefined && holding.startsOn <= since ? holding : null
}
