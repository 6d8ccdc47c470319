import type { OverviewLine } from '../../kernel/overview.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { countWaiting } from './store/waiting.ts'
import { waitingWords as words } from './words/waiting.ts'

/** The imports that wait for an administrator to go on with them. */
export async function importOverviewOf({ transaction, viewer: { roles, organisation } }: SignedInRequest): Promise<readonly OverviewLine[]> {
  if (!roles.has('administrator')) return []
  const count = await countWaiting(transaction, organisation.tenant)
  return [{ id: 'staff-import/waiting', part: 'service', count, text: words.imports(count), href: href(paths.imports) }]
}
