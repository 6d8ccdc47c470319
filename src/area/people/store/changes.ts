import { type Transaction, sql } from 'kysely'
import { makePost, organisationStore } from '../../organisation/index.ts'
import type { PersonFields } from '../rules/typed-person.ts'
import type { PeopleStore } from '../service/people-store.ts'
import { peopleTables } from '../tables.ts'

type Changes = Pick<PeopleStore, 'addPerson' | 'changePerson' | 'addHolding' | 'endHolding' | 'addPost' | 'lockPerson'>

/** Every statement that changes a person or their posts. */
export function changesIn(transaction: Transaction<unknown>, tenant: string): Changes {
  const db = peopleTables(transaction)
  return {
    addPerson: (person) => addPerson(transaction, tenant, person),
    async changePerson(personId, version, { givenName, familyName, email, employeeNumber, leftOn }) {
      const columns = { given_name: givenName, family_name: familyName, email, employee_number: employeeNumber, left_on: leftOn }
      const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined))
      const [result] = await db
        .updateTable('person')
        .set({ ...given, version: version + 1 })
        .where('tenant_id', '=', tenant)
        .where('person_id', '=', personId)
        .where('version', '=', version)
        .where('erased_at', 'is', null)
        .execute()
      return result?.numUpdatedRows === 1n
    },
    async addHolding({ holdingId, personId, postId, kind, startsOn, endsOn, agreedUntil, fullTimeEquivalent }) {
      const row = { tenant_id: tenant, holding_id: holdingId, person_id: personId, post_id: postId, kind, starts_on: startsOn, ends_on: endsOn, agreed_until: agreedUntil, assignment_number: null, full_time_equivalent: fullTimeEquivalent }
      await db.insertInto('holding').values(row).execute()
    },
    async endHolding(holdingId, endsOn) {
      await db.updateTable('holding').set({ ends_on: endsOn }).where('tenant_id', '=', tenant).where('holding_id', '=', holdingId).execute()
    },
    async addPost({ postId, unitId, ...fields }) {
      const made = await makePost(organisationStore(transaction, tenant), { postId, unitId, fields })
      // It was in use when it was chosen: only somebody who closes it at this very moment gets in between.
      if (!made.ok) throw new Error('The unit was closed while a post was made in it.')
    },
    async lockPerson(personId) {
      await sql`select from person where tenant_id = ${tenant} and person_id = ${personId} for update`.execute(transaction)
    },
  }
}

/** Adds somebody who works here, in no post yet. */
export async function addPerson(transaction: Transaction<unknown>, tenant: string, { personId, givenName, familyName, email, employeeNumber }: PersonFields & { readonly personId: string }): Promise<void> {
  const row = { tenant_id: tenant, person_id: personId, given_name: givenName, family_name: familyName, email, employee_number: employeeNumber, left_on: null, erased_at: null, version: 1 }
  await peopleTables(transaction).insertInto('person').values(row).execute()
}
