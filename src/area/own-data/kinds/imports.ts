import { type Transaction, sql } from 'kysely'
import type { OwnDataContributor, OwnRecord } from '../own-data-contributor.ts'
import { erasureWords, kindWords } from '../words/kinds.ts'

/** Staff lists that somebody imported, and what staff lists changed about them. */
export const importsKind: OwnDataContributor = {
  kind: 'imports',
  words: kindWords.imports,
  tables: ['staff_import', 'staff_import_change'],
  read: async (transaction, tenant, personId) => {
    const made = await sql<OwnRecord>`
      select 'import-made' as what, file_name as "fileName", state, made_at as "madeAt", settled_at as "settledAt" from staff_import where tenant_id = ${tenant} and made_by = ${personId} order by made_at
    `.execute(transaction)
    const changes = await sql<OwnRecord>`
      select 'changed-by-import' as what, staff_import.settled_at as "settledAt", entity, before, after
      from staff_import_change change join staff_import on staff_import.tenant_id = change.tenant_id and staff_import.import_id = change.import_id
      where change.tenant_id = ${tenant} and ${isAbout(personId)}
      order by staff_import.made_at, change.place
    `.execute(transaction)
    return [...made.rows, ...changes.rows]
  },
  erasure: { kind: 'goes', words: erasureWords.imports, erase: scrubImports },
}

/** A change is a record before and after; those of people and of the posts that they hold carry the id of the person. */
function isAbout(personId: string) {
  return sql<boolean>`entity in ('person', 'holding') and ${personId} in (before ->> 'personId', after ->> 'personId')`
}

/**
 * Takes what tells who it was out of what imports changed, and out of the findings and receipts that name the person: these keep their counts and lose their lists.
 * The forms of the records stay as they were, so that an import of others can still be shown.
 */
async function scrubImports(transaction: Transaction<unknown>, tenant: string, personId: string): Promise<void> {
  const withoutLists = (column: string) => sql`case jsonb_typeof(${sql.ref(column)}) when 'object' then
    (select coalesce(jsonb_object_agg(key, case jsonb_typeof(value) when 'array' then '[]'::jsonb else value end), '{}'::jsonb) from jsonb_each(${sql.ref(column)})) else ${sql.ref(column)} end`
  // An entry of a list knows rows and cells, not ids: whatever holds one of the person's own texts loses its lists.
  await sql`
    with own as (
      select text from person, lateral (values (email), (employee_number), (nullif(family_name, ''))) as t (text) where tenant_id = ${tenant} and person_id = ${personId}
      union select assignment_number from holding where tenant_id = ${tenant} and person_id = ${personId}
      union select value from staff_import_change change, lateral (values (before ->> 'email'), (after ->> 'email'), (before ->> 'employeeNumber'), (after ->> 'employeeNumber'),
        (before ->> 'familyName'), (after ->> 'familyName'), (before ->> 'assignmentNumber'), (after ->> 'assignmentNumber')) as t (value)
        where change.tenant_id = ${tenant} and ${isAbout(personId)}
    )
    update staff_import set findings = ${withoutLists('findings')}, receipt = ${withoutLists('receipt')}
    where tenant_id = ${tenant} and exists (select from own where coalesce(text, '') <> '' and position(lower(text) in lower(coalesce(findings::text, '') || coalesce(receipt::text, ''))) > 0)
  `.execute(transaction)
  const nobody = sql`case entity when 'person' then '{"givenName":"","familyName":"","email":null,"employeeNumber":null}'::jsonb else '{"assignmentNumber":null}'::jsonb end`
  await sql`update staff_import_change set before = before || ${nobody}, after = after || ${nobody} where tenant_id = ${tenant} and ${isAbout(personId)}`.execute(transaction)
}
