import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'

/** What a person can say of an entry besides that they finished it. */
export const deeds = ['apply', 'take-part', 'no-place', 'withdraw'] as const
export type Deed = (typeof deeds)[number]

/** Where a person stands with an entry: applied, taking part, or neither. */
export type Standing =
  /** `last` is the day of the last application, if there was one: no further one is before it. */
  | { readonly kind: 'none'; readonly last: CalendarDate | null }
  | { readonly kind: 'waiting' | 'taking-part'; readonly application: KeptApplication }

/**
 * Where somebody stands with an entry. What was finished on or after the day of an application ends it.
 * @param applications of that person, of any entries
 */
export function standingWith(entryId: string, applications: readonly KeptApplication[], completions: readonly KeptCompletion[]): Standing {
  const [latest] = applications.filter((one) => one.entryId === entryId).toSorted((one, other) => (one.appliedOn < other.appliedOn ? 1 : -1))
  if (latest === undefined || latest.outcome === 'no-place' || latest.outcome === 'withdrawn') return { kind: 'none', last: latest?.appliedOn ?? null }
  if (completions.some((one) => one.entryId === entryId && one.completedOn >= latest.appliedOn)) return { kind: 'none', last: latest.appliedOn }
  return { kind: latest.outcome === 'place' ? 'taking-part' : 'waiting', application: latest }
}

/** What can be said from where somebody stands. */
export function possibleDeeds({ kind }: Pick<Standing, 'kind'>): readonly Deed[] {
  if (kind === 'none') return ['apply', 'take-part']
  return kind === 'waiting' ? ['take-part', 'no-place', 'withdraw'] : ['withdraw']
}

/**
 * The application as it is after a deed.
 * @param day on which it was done
 * @returns not-possible when the deed does not follow from where the person stands; too-early when the day is before the application
 */
export function applicationAfter(standing: Standing, deed: Deed, who: Pick<KeptApplication, 'personId' | 'entryId'>, day: CalendarDate): Result<KeptApplication, 'not-possible' | 'too-early'> {
  if (!possibleDeeds(standing).includes(deed)) return failure('not-possible')
  const last = standing.kind === 'none' ? standing.last : standing.application.appliedOn
  if (last !== null && day < last) return failure('too-early')
  const appliedOn = standing.kind === 'none' ? day : standing.application.appliedOn
  const outcome = { 'apply': 'waiting', 'take-part': 'place', 'no-place': 'no-place', 'withdraw': 'withdrawn' } as const
  return success({ ...who, appliedOn, outcome: outcome[deed], decidedOn: deed === 'apply' ? null : day, saidBy: 'self' })
}
