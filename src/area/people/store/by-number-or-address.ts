import type { Transaction } from 'kysely'
import { folded } from '../../../kernel/line-text.ts'
import { peopleTables } from '../tables.ts'

/** Ids of people by their employee number and by their mail address, folded, as a file may name them. Those who left are among them, those who were erased are not. */
export async function peopleByNumberOrAddress(transaction: Transaction<unknown>, tenant: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const people = await peopleTables(transaction).selectFrom('person').select(['person_id', 'employee_number', 'email']).where('tenant_id', '=', tenant).where('erased_at', 'is', null).execute()
  const byName = new Map<string, Set<string>>()
  for (const { person_id, employee_number, email } of people) for (const name of [employee_number, email]) if (name !== null) byName.set(folded(name), (byName.get(folded(name)) ?? new Set<string>()).add(person_id))
  return byName
}
