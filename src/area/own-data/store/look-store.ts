import { type RawBuilder, type Transaction, sql } from 'kysely'
import type { AuditAction } from '../../../kernel/audit-action.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { roles } from '../../../kernel/workforce.ts'
import { holdsOnDay } from '../../../platform/database/index.ts'
import { type Look, type LookStore, type Onlooker, type Relation, relations } from '../service/who-looked.ts'

interface Row {
  readonly at: Date
  readonly times: number
  readonly action: string
  readonly role: string | null
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
      const { rows } = await sql<{ looks: number }>`with ${looksOf(tenant, personId)} select count(*) as looks from looks`.execute(transaction)
      return rows[0]?.looks ?? 0
    },
    async page(offset, most) {
      const { rows } = await sql<Row>`
        with ${looksOf(tenant, personId)},
        entries as (select * from looks order by number desc offset ${offset} limit ${most}),
        actors as (
          select person.person_id, case when erased_at is null then trim(given_name || ' ' || family_name) end as name,
            exists (
              select from holding mine
              join reporting_line line on line.tenant_id = mine.tenant_id and line.post_id = mine.post_id and ${holdsOnDay('line', today)}
              join holding theirs on theirs.tenant_id = line.tenant_id and theirs.post_id = line.reports_to_post_id and theirs.person_id = person.person_id and ${holdsOnDay('theirs', today)}
              where mine.tenant_id = ${tenant} and mine.person_id = ${personId} and ${holdsOnDay('mine', today)}
            ) as is_line_manager,
            exists (select from supervision where supervision.tenant_id = ${tenant} and supervision.person_id = ${personId} and supervisor_id = person.person_id and ${holdsOnDay('supervision', today)}) as is_supervisor,
            array(select role from role_grant where role_grant.tenant_id = ${tenant} and role_grant.person_id = person.person_id) as roles
          from person where tenant_id = ${tenant} and person_id in (select actor_id from entries where actor_kind = 'person')
        )
        select at, times, action, role, actor_kind, name, actor_id is not distinct from ${personId}::uuid as is_you,
          coalesce(is_line_manager, false) as is_line_manager, coalesce(is_supervisor, false) as is_supervisor, coalesce(roles, '{}') as roles
        from entries left join actors on actors.person_id = entries.actor_id
        order by number desc
      `.execute(transaction)
      return rows.map(lookOf)
    },
  }
}

/** Deeds that change nothing: several of them are one line. */
const onlyLooks: readonly AuditAction[] = ['people/person-viewed', 'administration/roles-viewed', 'administration/audit-searched']

/** Entries about a person, where looks within an hour of the one before are one: a look begins a new line when the one before it, of the same person at the same page, is older. */
function looksOf(tenant: string, personId: string): RawBuilder<unknown> {
  const sameLook = sql`partition by actor_kind, actor_id, action, details order by number`
  return sql`
    of_person as (
      select number, at, action, actor_kind, actor_id, details,
        action <> all(${onlyLooks}::text[]) or coalesce(at - lag(at) over (${sameLook}) > interval '1 hour', true) as begins
      from audit_entry where tenant_id = ${tenant} and subject_id = ${personId}
    ),
    in_lines as (select *, count(*) filter (where begins) over (${sameLook}) as line from of_person),
    looks as (
      select max(number) as number, max(at) as at, count(*) as times, action, actor_kind, actor_id, details::jsonb ->> 'role' as role
      from in_lines group by action, actor_kind, actor_id, details, line
    )`
}

function lookOf(row: Row): Look {
  const role = row.role !== null && isOneOf(roles, row.role) ? row.role : null
  return { at: row.at, times: row.times, action: row.action, role, who: onlookerOf(row) }
}

function onlookerOf(row: Row): Onlooker {
  if (row.actor_kind !== 'person') return { kind: row.actor_kind }
  return row.name === null ? { kind: 'erased' } : { kind: 'person', name: row.name, relation: relationOf(row) }
}

function relationOf({ is_you, is_line_manager, is_supervisor, roles }: Row): Relation {
  const held: readonly Relation[] = [...(is_you ? (['you'] as const) : []), ...(is_line_manager ? (['line-manager'] as const) : []), ...(is_supervisor ? (['supervisor'] as const) : [])]
  return held[0] ?? relations.find((relation) => roles.includes(relation)) ?? 'colleague'
}
