import { type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { personalTables } from '../tables.ts'
import { type Look, type LookStore, type Onlooker, type Relation, relations } from '../service/who-looked.ts'

interface Row {
  readonly number: number
  readonly at: Date
  readonly action: string
  readonly actor_kind: Exclude<Onlooker['kind'], 'erased'>
  readonly name: string | null
  readonly is_you: boolean
  readonly is_line_manager: boolean
  readonly is_supervisor: boolean
  readonly roles: readonly string[]
}

/** The entries about one person, with what each onlooker is to them today. */
export function lookStore(transaction: Transaction<unknown>, tenant: string, personId: string, today: CalendarDate): LookStore {
  return {
    async count() {
      const counted = await personalTables(transaction).selectFrom('audit_entry').select(({ fn }) => fn.countAll<number>().as('entries')).where('tenant_id', '=', tenant).where('subject_id', '=', personId).executeTakeFirstOrThrow()
      return counted.entries
    },
    async page(offset, most) {
      const holds = (table: string) => sql`${sql.ref(`${table}.starts_on`)} <= ${today} and (${sql.ref(`${table}.ends_on`)} is null or ${sql.ref(`${table}.ends_on`)} > ${today})`
      const { rows } = await sql<Row>`
        with entries as (
          select number, at, action, actor_kind, actor_id from audit_entry where tenant_id = ${tenant} and subject_id = ${personId} order by number desc offset ${offset} limit ${most}
        ),
        actors as (
          select person.person_id, case when erased_at is null then trim(given_name || ' ' || family_name) end as name,
            exists (
              select from holding mine
              join reporting_line line on line.tenant_id = mine.tenant_id and line.post_id = mine.post_id and ${holds('line')}
              join holding theirs on theirs.tenant_id = line.tenant_id and theirs.post_id = line.reports_to_post_id and theirs.person_id = person.person_id and ${holds('theirs')}
              where mine.tenant_id = ${tenant} and mine.person_id = ${personId} and ${holds('mine')}
            ) as is_line_manager,
            exists (select from supervision where supervision.tenant_id = ${tenant} and supervision.person_id = ${personId} and supervisor_id = person.person_id and ${holds('supervision')}) as is_supervisor,
            array(select role from role_grant where role_grant.tenant_id = ${tenant} and role_grant.person_id = person.person_id) as roles
          from person where tenant_id = ${tenant} and person_id in (select actor_id from entries where actor_kind = 'person')
        )
        select number, at, action, actor_kind, name, actor_id is not distinct from ${personId}::uuid as is_you,
          coalesce(is_line_manager, false) as is_line_manager, coalesce(is_supervisor, false) as is_supervisor, coalesce(roles, '{}') as roles
        from entries left join actors on actors.person_id = entries.actor_id
        order by number desc
      `.execute(transaction)
      return rows.map(lookOf)
    },
  }
}

function lookOf(row: Row): Look {
  return { number: row.number, at: row.at, action: row.action, who: onlookerOf(row) }
}

function onlookerOf(row: Row): Onlooker {
  if (row.actor_kind !== 'person') return { kind: row.actor_kind }
  return row.name === null ? { kind: 'erased' } : { kind: 'person', name: row.name, relation: relationOf(row) }
}

function relationOf({ is_you, is_line_manager, is_supervisor, roles }: Row): Relation {
  const held: readonly Relation[] = [...(is_you ? (['you'] as const) : []), ...(is_line_manager ? (['line-manager'] as const) : []), ...(is_supervisor ? (['supervisor'] as const) : [])]
  return held[0] ?? relations.find((relation) => roles.includes(relation)) ?? 'colleague'
}
