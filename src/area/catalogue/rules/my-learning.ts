import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { KeptApplication, KeptCompletion } from '../records.ts'

/** What a person can say of an entry besides that they finished it. */
export const deeds = ['apply', 'take-part', 'no-place', 'withdraw'] as const
export type Deed = (typeof deeds)[number]

/** Where a person stands with an entry: applied, taking part, or neither. */
export type Standing = { readonly kind: 'none' } | { readonly kind: 'waiting' | 'taking-part'; readonly application: KeptApplication }

/**
 * Where somebody stands with an entry. What was finished on or after the day of an application ends it.
 * @param applications of that person, of any entries
 */
export function standingWith(entryId: string, applications: readonly KeptApplication[], completions: readonly KeptCompletion[]): Standing {
  const [latest] = applications.filter((one) => one.entryId === entryId).toSorted((one, other) => (one.appliedOn < other.appliedOn ? 1 : -1))
  if (latest === undefined || latest.outcome === 'no-place' || latest.outcome === 'withdrawn') return { kind: 'none' }
  if (completions.some((one) => one.entryId === entryId && one.completedOn >= latest.appliedOn)) return { kind: 'none' }
  return { kind: latest.outcome === 'place' ? 'taking-part' : 'waiting', application: latest }
}

/** What can be said from where somebody stands. */
export function possibleDeeds({ kind }: Standing): readonly Deed[] {
  if (kind === 'none') return ['apply', 'take-part']
  return kind === 'waiting' ? ['take-part', 'no-place', 'withdraw'] : ['withdraw']
}

/**
 * The application as it is after a deed.
 * @returns null when the deed does not follow from where the person stands
 */
export function applicationAfter(standing: Standing, deed: Deed, who: Pick<KeptApplication, 'personId' | 'entryId'>, today: CalendarDate): KeptApplication | null {
  if (!possibleDeeds(standing).includes(deed)) return null
  const begun = standing.kind === 'none' ? { ...who, appliedOn: today } : standing.application
  const outcome = { 'apply': 'waiting', 'take-part': 'place', 'no-place': 'no-place', 'withdraw': 'withdrawn' } as const
  // Somebody whose application of a day to come was brought in decides no earlier than that day.
  const decidedOn = begun.appliedOn > today ? begun.appliedOn : today
  return { ...who, appliedOn: begun.appliedOn, outcome: outcome[deed], decidedOn: deed === 'apply' ? null : decidedOn, saidBy: 'self' }
}
