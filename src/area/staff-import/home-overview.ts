import { sql } from 'kysely'
import type { OverviewLine } from '../../kernel/overview.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { waitingWords as words } from './words/waiting.ts'

/** The imports that wait for an administrator to go on with them. */
export async function importOverviewOf({ transaction, viewer: { roles, organisation } }: SignedInRequest): Promise<readonly OverviewLine[]> {
  if (!roles.has('administrator')) return []
  const { rows } = await sql<{ readonly waiting: number }>`
    select count(*)::integer as waiting from staff_import where tenant_id = ${organisation.tenant} and state in ('uploaded', 'checked')
  `.execute(transaction)
  const count = rows[0]?.waiting ?? 0
  return [{ id: 'staff-import/waiting', part: 'service', count, text: words.imports(count), href: href(paths.imports) }]
}
