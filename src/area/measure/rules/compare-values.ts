import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { Observation } from '../records.ts'
import type { ValueFields } from './check-value.ts'

/** A value that is to be kept on a day. */
export interface EnteredValue extends ValueFields {
  readonly day: CalendarDate
  /** Why it is shown and left out of every calculation; as it stands, or counted, unless told. */
  readonly ghostReason?: string
}

/** A value beside what stands on its day. */
export type ComparedEntry =
  | { readonly kind: 'new'; readonly entered: EnteredValue }
  | { readonly kind: 'same' | 'changed'; readonly entered: EnteredValue; readonly stands: Observation }

/** Values that are to be kept beside those that stand, in order of days. */
export function compareValues(entered: readonly EnteredValue[], standing: readonly Observation[]): readonly ComparedEntry[] {
  const byDay = new Map(standing.map((observation) => [observation.day, observation]))
  return entered.toSorted((one, other) => (one.day < other.day ? -1 : 1)).map((value) => {
    const stands = byDay.get(value.day)
    if (stands === undefined) return { kind: 'new', entered: value }
    return { kind: isSame(value, stands) ? 'same' : 'changed', entered: value, stands }
  })
}

function isSame(one: ValueFields, other: ValueFields): boolean {
  return one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator
}

/**
 * What a preview was drawn from, in one line: the days that would change with the version of each. Whoever confirms a preview sends it along, so that nothing is
 * changed that was not shown.
 */
export function markOfChanges(entries: readonly ComparedEntry[]): string {
  const changes = entries.flatMap((entry) => (entry.kind === 'changed' ? [`${entry.stands.day}.${entry.stands.version}`] : []))
  return `${countNew(entries)}:${changes.join(',')}`
}

/** How many values stand on days that have none yet. */
export function countNew(entries: readonly ComparedEntry[]): number {
  return entries.reduce((count, { kind }) => count + (kind === 'new' ? 1 : 0), 0)
}
