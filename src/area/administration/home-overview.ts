import type { OverviewLine } from '../../kernel/overview.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { countTroubles } from './store/troubles.ts'
import { troubleWords as words } from './words/troubles.ts'

/** What went wrong and waits for an administrator, on their own page. */
export async function serviceOverviewOf({ transaction, viewer: { roles, organisation } }: SignedInRequest): Promise<readonly OverviewLine[]> {
  if (!roles.has('administrator')) return []
  const { failedJobs, refusedMail } = await countTroubles(transaction, organisation.tenant)
  return [
    { id: 'administration/failed-jobs', part: 'service', count: failedJobs, text: words.failedJobs(failedJobs), href: href(paths.jobs) },
    { id: 'administration/refused-mail', part: 'service', count: refusedMail, text: words.refusedMail(refusedMail), href: href(paths.mail) },
  ]
}
