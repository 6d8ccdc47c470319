import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { holdsOnDay, containing, beginningWith } from '../../../platform/database/index.ts'
import type { PeopleStore } from '../service/people-store.ts'
import { type NameRow, all, namedOf } from './rows.ts'

type Supervision = Pick<PeopleStore, 'supervisorOf' | 'chosenBy' | 'findColleagues' | 'endSupervision' | 'startSupervision' | 'endSupervisionsWith'>
type ColleagueRow = NameRow & { readonly titles: readonly string[] }

/** Whom people chose as supervisor. */
export function supervisionIn(transaction: Transaction<unknown>, tenant: string): Supervision {
  return {
    async supervisorOf(personId, day) {
      const found = await sql<ColleagueRow>`
        select person.person_id, person.given_name, person.family_name, ${titlesOn(day)} as titles
        from supervision join person on person.tenant_id = supervision.tenant_id and person.person_id = supervision.supervisor_id
        where supervision.tenant_id = ${tenant} and supervision.person_id = ${personId} and ${holdsOnDay('supervision', day)}
          and person.erased_at is null and (person.left_on is null or person.left_on > ${day})
      `.execute(transaction)
      return found.rows.map(colleagueOf)[0] ?? null
    },
    async chosenBy(personId, day) {
      const found = await sql<NameRow>`
        select person.person_id, person.given_name, person.family_name
        from supervision join person on person.tenant_id = supervision.tenant_id and person.person_id = supervision.person_id
        where supervision.tenant_id = ${tenant} and supervision.supervisor_id = ${personId} and ${holdsOnDay('supervision', day)}
          and person.erased_at is null and (person.left_on is null or person.left_on > ${day})
        order by lower(person.family_name), person.given_name
      `.execute(transaction)
      return found.rows.map(namedOf)
    },
    async findColleagues(words, day, limit) {
      const conditions = words.map((word) => sql`(person.given_name ilike ${containing(word)} or person.family_name ilike ${containing(word)})`)
      const found = await sql<ColleagueRow>`
        select person.person_id, person.given_name, person.family_name, ${titlesOn(day)} as titles from person
        where person.tenant_id = ${tenant} and person.erased_at is null and (person.left_on is null or person.left_on > ${day}) and ${all(conditions)}
        order by ${all(words.map((word) => sql`(person.given_name ilike ${beginningWith(word)} or person.family_name ilike ${beginningWith(word)})`))} desc,
          lower(person.family_name), lower(person.given_name), person.person_id limit ${limit}
      `.execute(transaction)
      return found.rows.map(colleagueOf)
    },
    async endSupervision(personId, day) {
      await sql`
        update supervision set ends_on = greatest(starts_on, ${day}::date)
        where tenant_id = ${tenant} and person_id = ${personId} and (ends_on is null or ends_on > ${day})
      `.execute(transaction)
    },
    async startSupervision(personId, supervisorId, day) {
      await sql`
        insert into supervision (tenant_id, person_id, supervisor_id, starts_on, ends_on) values (${tenant}, ${personId}, ${supervisorId}, ${day}, null)
        on conflict (tenant_id, person_id, supervisor_id, starts_on) do update set ends_on = null
      `.execute(transaction)
    },
    async endSupervisionsWith(personId, day) {
      await sql`
        update supervision set ends_on = greatest(starts_on, ${day}::date)
        where tenant_id = ${tenant} and (person_id = ${personId} or supervisor_id = ${personId}) and (ends_on is null or ends_on > ${day})
      `.execute(transaction)
    },
  }
}

/** The posts that a person of the statement holds, each with its unit: two colleagues of one name are told apart. */
function titlesOn(day: CalendarDate) {
  return sql`array(
    select post.title || ', ' || unit.name from holding h join post on post.tenant_id = h.tenant_id and post.post_id = h.post_id
    join unit on unit.tenant_id = post.tenant_id and unit.unit_id = post.unit_id
    where h.tenant_id = person.tenant_id and h.person_id = person.person_id and ${holdsOnDay('h', day)} order by h.starts_on
  )`
}

function colleagueOf(row: ColleagueRow) {
  return { ...namedOf(row), titles: row.titles }
}
