import { type RawBuilder, type Selectable, type Transaction, sql } from 'kysely'
import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { OpportunityStore, PartHere, PlacedOpportunity } from './service/opportunity-store.ts'
import { opportunityOf, opportunityRow, partOf, partRow } from './store/rows.ts'
import { type OpportunityTables, opportunityTables } from './tables.ts'

/** Opportunities of one organisation within one transaction. */
export function opportunityStore(transaction: Transaction<unknown>, tenant: string): OpportunityStore {
  const db = opportunityTables(transaction)
  const placed = (today: CalendarDate, which: RawBuilder<unknown>) => placedWhere(transaction, tenant, today, which)
  return {
    async find(opportunityId, today) {
      return (await placed(today, sql`o.opportunity_id = ${opportunityId}`))[0] ?? null
    },
    async lock(opportunityId) {
      await db.selectFrom('opportunity').select('opportunity_id').where('tenant_id', '=', tenant).where('opportunity_id', '=', opportunityId).forUpdate().execute()
    },
    async current(today) {
      return placed(today, sql`o.closed_on is null and o.until >= ${today}`)
    },
    async leftBehind(today) {
      return placed(today, sql`o.closed_on is null and o.until >= ${today} and o.kind in ('stretch-assignment', 'cross-boundary-project') and (person.person_id is null or not ${isHere('person', today)})`)
    },
    async ofPerson(personId, today) {
      return placed(today, sql`o.poster_id = ${personId} or exists (select from opportunity_part p where p.tenant_id = o.tenant_id and p.opportunity_id = o.opportunity_id and p.person_id = ${personId})`)
    },
    async parts(opportunityIds, today) {
      return opportunityIds.length === 0 ? [] : partsWhere(transaction, tenant, today, sql`p.opportunity_id = any(${[...opportunityIds]}::uuid[])`)
    },
    async putPart(part) {
      const { opportunity_id, person_id, ...rest } = partRow(part)
      await db.insertInto('opportunity_part').values({ tenant_id: tenant, opportunity_id, person_id, ...rest }).onConflict((conflict) => conflict.columns(['tenant_id', 'opportunity_id', 'person_id']).doUpdateSet(rest)).execute()
    },
    async add(opportunity) {
      await db.insertInto('opportunity').values({ tenant_id: tenant, ...opportunityRow(opportunity) }).execute()
    },
    async change(opportunity) {
      const { opportunity_id, ...rest } = opportunityRow(opportunity)
      await db.updateTable('opportunity').set(rest).where('tenant_id', '=', tenant).where('opportunity_id', '=', opportunity_id).execute()
    },
  }
}

/** Works here on a day: neither left nor erased. */
function isHere(person: string, today: CalendarDate): RawBuilder<boolean> {
  const [left, erased] = [sql.ref(`${person}.left_on`), sql.ref(`${person}.erased_at`)]
  return sql<boolean>`(${erased} is null and (${left} is null or ${left} > ${today}))`
}

type OpportunityRow = Selectable<OpportunityTables['opportunity']> & { readonly unit_name: string; readonly poster_here: boolean }
type PartRow = Selectable<OpportunityTables['opportunity_part']> & { readonly here: boolean }

async function placedWhere(transaction: Transaction<unknown>, tenant: string, today: CalendarDate, which: RawBuilder<unknown>): Promise<readonly PlacedOpportunity[]> {
  const { rows } = await sql<OpportunityRow>`
    select o.*, unit.name as unit_name, person.person_id is not null and ${isHere('person', today)} as poster_here
    from opportunity o
    join unit on unit.tenant_id = o.tenant_id and unit.unit_id = o.unit_id
    left join person on person.tenant_id = o.tenant_id and person.person_id = o.poster_id
    where o.tenant_id = ${tenant} and (${which})
    order by o.until desc, o.opportunity_id
  `.execute(transaction)
  return rows.map((row) => ({ ...opportunityOf(row), unitName: row.unit_name, isPosterHere: row.poster_here }))
}

async function partsWhere(transaction: Transaction<unknown>, tenant: string, today: CalendarDate, which: RawBuilder<unknown>): Promise<readonly PartHere[]> {
  const { rows } = await sql<PartRow>`
    select p.*, ${isHere('person', today)} as here
    from opportunity_part p join person on person.tenant_id = p.tenant_id and person.person_id = p.person_id
    where p.tenant_id = ${tenant} and ${which}
    order by coalesce(p.since, p.asked_on), p.asked_on, p.person_id
  `.execute(transaction)
  return rows.map((row) => ({ ...partOf(row), isHere: row.here }))
}
