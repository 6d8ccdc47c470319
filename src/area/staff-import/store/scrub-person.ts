import { type RawBuilder, type Transaction, sql } from 'kysely'

/** A change is a record before and after; those of people and of the posts that they hold carry the id of the person. */
export function aboutPerson(personId: string): RawBuilder<boolean> {
  return sql<boolean>`entity in ('person', 'holding') and ${personId} in (before ->> 'personId', after ->> 'personId')`
}

/**
 * Takes what tells who it was out of what imports changed, and out of everything that an import keeps beside: findings, receipts and columns that name the person keep their counts and lose their lists.
 * The forms of the records stay as they were, so that an import of others can still be shown.
 * @param transaction of the tenant, before the person's own texts are gone
 */
export async function scrubPerson(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<void> {
  // An entry of a list knows rows and cells, not ids: whatever holds one of the person's own texts loses its lists.
  await sql`
    with own as (${textsOf(tenant, personId)})
    update staff_import set findings = ${withoutLists('findings')}, receipt = ${withoutLists('receipt')}, columns = ${withoutSamples}
    where tenant_id = ${tenant} and exists (
      select from own where text <> '' and position(${asInJson} in lower(coalesce(findings::text, '') || coalesce(receipt::text, '') || coalesce(columns::text, ''))) > 0
    )
  `.execute(transaction)
  const nobody = sql`case entity when 'person' then '{"givenName":"","familyName":"","email":null,"employeeNumber":null}'::jsonb else '{"assignmentNumber":null}'::jsonb end`
  await sql`update staff_import_change set before = before || ${nobody}, after = after || ${nobody} where tenant_id = ${tenant} and ${aboutPerson(personId)}`.execute(transaction)
}

/** Every text that is this person's own, now and in what imports changed. */
function textsOf(tenant: string, personId: string): RawBuilder<unknown> {
  return sql`
    select text from person, lateral (values (email), (employee_number), (family_name)) as t (text) where tenant_id = ${tenant} and person_id = ${personId}
    union select assignment_number from holding where tenant_id = ${tenant} and person_id = ${personId}
    union select value from staff_import_change change, lateral (values (before ->> 'email'), (after ->> 'email'), (before ->> 'employeeNumber'), (after ->> 'employeeNumber'),
      (before ->> 'familyName'), (after ->> 'familyName'), (before ->> 'assignmentNumber'), (after ->> 'assignmentNumber')) as t (value)
      where change.tenant_id = ${tenant} and ${aboutPerson(personId)}`
}

/** A text as it stands within JSON, where a quotation mark and a backslash are written as two signs. */
const asInJson = sql`lower(substr(to_jsonb(text)::text, 2, length(to_jsonb(text)::text) - 2))`

/** An object whose lists are empty; what is no object stays. */
function withoutLists(column: 'findings' | 'receipt'): RawBuilder<unknown> {
  const kept = sql.ref(column)
  return sql`case jsonb_typeof(${kept}) when 'object' then
    (select coalesce(jsonb_object_agg(key, case jsonb_typeof(value) when 'array' then '[]'::jsonb else value end), '{}'::jsonb) from jsonb_each(${kept})) else ${kept} end`
}

/** Headings are no person's; the first values below them may be. */
const withoutSamples = sql`case jsonb_typeof(columns) when 'object' then jsonb_set(columns, '{samples}', '[]'::jsonb) else columns end`
