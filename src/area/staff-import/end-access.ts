import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { AuditEvent } from '../../platform/audit/index.ts'
import { londonDay } from '../../platform/clock/london-day.ts'
import { endSessions, endSignInLinks, withOpenAccess } from '../../platform/identity/index.ts'
import { type Person, endRoles } from '../people/index.ts'
import type { RecordChange } from './store/apply-changes.ts'

interface EndingWork {
  readonly transaction: Transaction<unknown>
  readonly tenant: string
  readonly now: Date
  readonly record: (event: AuditEvent) => void
}

/**
 * Ends what people came in by whom an import changed: sign-ins and unused links where the address or the number is another, roles where somebody left or comes back.
 * @param people before and after
 * @param exceptId who let the import take effect: their own sign-in goes on
 */
export async function endAccessOf({ transaction, tenant, now, record }: EndingWork, people: readonly RecordChange<Person>[], exceptId: string | null): Promise<void> {
  for (const personId of await withOpenAccess(transaction, tenant, movedAddress(people), now)) {
    await endSignInLinks(transaction, tenant, personId, now)
    if (personId !== exceptId) await endSessions(transaction, tenant, { kind: 'all', personId }, now)
  }
  await endRoles(transaction, tenant, whoLeft(people, londonDay(now)), record)
}

function movedAddress(people: readonly RecordChange<Person>[]): readonly string[] {
  return people.flatMap(({ before, after }) => (before !== null && after !== null && (before.email !== after.email || before.employeeNumber !== after.employeeNumber) ? [after.personId] : []))
}

/** Who left, by the import or before it: a role must not come back by a row of a file. */
function whoLeft(people: readonly RecordChange<Person>[], today: CalendarDate): readonly string[] {
  const hasLeft = (person: Person | null) => person !== null && person.leftOn !== null && person.leftOn <= today
  return people.flatMap(({ before, after }) => (after !== null && (hasLeft(before) || hasLeft(after)) ? [after.personId] : []))
}
