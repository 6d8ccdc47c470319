import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import { type CatalogueEntry, type EntryForm, type EntryKind, type KnownCapability, formOf, isAnotherPost } from './entry.ts'
import { costPence } from './plannable.ts'
import { isStale } from './stale.ts'

/** A capability that one person wants to build. One that cannot be told is no gap: it may be found out. */
export interface WantedGap {
  readonly capability: string
  readonly certainty: 'clear' | 'cannot-tell'
  /** Whose views show it; left out where the person simply chose it. */
  readonly seenBy?: SeenBy
  /** Why it cannot be told. */
  readonly untold?: Untold
}

/** Whose views show a gap. */
export type SeenBy = 'two-views' | 'self' | 'supervisor'

/** Why nobody can tell whether there is a gap. */
export type Untold = 'no-view' | 'views-differ'

/** What one person looks for. It holds nothing about anybody else: entries are put in order, people never. */
export interface MatchWish {
  readonly stage: Stage
  readonly gaps: readonly WantedGap[]
  /** Hours a month that are left, 0 or more. */
  readonly hoursLeft: number
  /** Pence that are left; null: what it costs is no matter now. */
  readonly penceLeft: number | null
  readonly today: CalendarDate
  /** Ids of entries that are done or going on. */
  readonly done?: readonly string[]
  /** Which forms are wanted; all unless told. */
  readonly forms?: readonly EntryForm[]
  /** Whose gaps come first, as for a manager who is newly promoted; neither unless told. */
  readonly first?: Domain | null
}

/** Why an entry is offered, as data. */
export type MatchReason =
  | { readonly code: 'builds'; readonly capability: string; readonly why: string; readonly seenBy: SeenBy | null }
  | { readonly code: 'finds-out'; readonly capability: string; readonly untold: Untold }
  | { readonly code: 'domain-first'; readonly domain: Domain }
  | { readonly code: 'at-stage'; readonly stage: Stage }
  | { readonly code: 'costs-nothing' }

/** Does an entry fit the time and money that are left? What is not known is never taken to fit. */
export type Fit =
  | { readonly kind: 'fits'; readonly monthlyHours: number }
  | { readonly kind: 'needs-more'; readonly hours: number | null; readonly pence: number | null }
  /** A post to go to, such as a secondment: it is held instead of one's own, and not beside it. */
  | { readonly kind: 'another-post' }
  | { readonly kind: 'cannot-tell'; readonly because: readonly ('hours' | 'cost')[] }

/** An entry that would help one person. */
export interface Match {
  readonly entry: CatalogueEntry
  readonly fit: Fit
  readonly reasons: readonly MatchReason[]
  /** Is what is said of it older than 12 months? */
  readonly isStale: boolean
}

/** Ways to hear what others see, where a gap cannot be told. */
const waysToFindOut: readonly EntryKind[] = ['feedback-round']

/**
 * Entries for a stage that build what one person wants to build, those that fit the time and money first.
 * @param capabilities with the domain of each, for `first`
 * @returns the same for any order of entries and gaps: by fit, domain that comes first, how many gaps are built, hours, and id
 */
export function matched(entries: readonly CatalogueEntry[], wish: MatchWish, capabilities: readonly KnownCapability[]): readonly Match[] {
  const domainOf = new Map(capabilities.map(({ code, domain }) => [code, domain]))
  const matches = entries.flatMap((entry): readonly Match[] => {
    const reasons = isOffered(entry, wish) ? reasonsFor(entry, wish, domainOf) : []
    return reasons.some(({ code }) => code === 'builds' || code === 'finds-out') ? [{ entry, fit: fitOf(entry, wish), reasons, isStale: isStale(entry, wish.today) }] : []
  })
  return matches.toSorted(inOrder)
}

function isOffered(entry: CatalogueEntry, { stage, done = [], forms }: MatchWish): boolean {
  return entry.stages.includes(stage) && !done.includes(entry.id) && (forms === undefined || forms.includes(formOf(entry.kind)))
}

function reasonsFor({ builds, kind, cost, atStage }: CatalogueEntry, { gaps, stage, first = null }: MatchWish, domainOf: ReadonlyMap<string, Domain | null>): readonly MatchReason[] {
  const wanted = (capability: string, certainty: WantedGap['certainty']) => gaps.some((gap) => gap.capability === capability && gap.certainty === certainty)
  const built = builds.filter(({ capability }) => wanted(capability, 'clear'))
  const seenBy = (capability: string) => gaps.find((gap) => gap.capability === capability && gap.certainty === 'clear')?.seenBy ?? null
  const findsOut = waysToFindOut.includes(kind) ? gaps.filter(({ certainty }) => certainty === 'cannot-tell').toSorted((one, other) => (one.capability < other.capability ? -1 : 1)) : []
  return [
    ...built.map((one) => ({ code: 'builds' as const, ...one, seenBy: seenBy(one.capability) })),
    ...findsOut.map(({ capability, untold = 'no-view' }) => ({ code: 'finds-out' as const, capability, untold })),
    ...(first !== null && built.some(({ capability }) => domainOf.get(capability) === first) ? [{ code: 'domain-first' as const, domain: first }] : []),
    ...(atStage[stage] === undefined ? [] : [{ code: 'at-stage' as const, stage }]),
    ...(cost.kind === 'nothing' ? [{ code: 'costs-nothing' as const }] : []),
  ]
}

function fitOf({ kind, time, cost }: CatalogueEntry, { hoursLeft, penceLeft }: MatchWish): Fit {
  if (isAnotherPost({ kind })) return { kind: 'another-post' }
  const hours = time.monthlyHours === null ? null : time.monthlyHours.most
  const pence = penceLeft === null ? 0 : costPence(cost)
  const because = [...(hours === null ? (['hours'] as const) : []), ...(pence === null ? (['cost'] as const) : [])]
  const moreHours = hours !== null && hours > hoursLeft ? hours - hoursLeft : null
  const morePence = penceLeft !== null && pence !== null && pence > penceLeft ? pence - penceLeft : null
  if (moreHours !== null || morePence !== null) return { kind: 'needs-more', hours: moreHours, pence: morePence }
  return hours === null || because.length > 0 ? { kind: 'cannot-tell', because } : { kind: 'fits', monthlyHours: hours }
}

const fitOrder: readonly Fit['kind'][] = ['fits', 'needs-more', 'cannot-tell', 'another-post']

function inOrder(one: Match, other: Match): number {
  const [first, second] = [keyOf(one), keyOf(other)]
  const at = first.findIndex((part, place) => part !== second[place])
  if (at !== -1) return (first[at] ?? 0) - (second[at] ?? 0)
  return one.entry.id < other.entry.id ? -1 : 1
}

function keyOf({ entry, fit, reasons }: Match): readonly number[] {
  const count = (code: MatchReason['code']) => reasons.filter((reason) => reason.code === code).length
  return [fitOrder.indexOf(fit.kind), -count('domain-first'), -count('builds'), -count('finds-out'), entry.time.monthlyHours?.most ?? 0]
}
