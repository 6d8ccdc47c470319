import { href, paths } from '../../../platform/http/paths.ts'
import { organisationOf } from '../../../platform/identity/index.ts'
import type { JobContext } from '../../../platform/jobs/index.ts'
import { importFinished, postMail } from '../../../platform/mail/index.ts'
import { addressOfWhoStays } from '../../people/index.ts'
import type { ImportCounts } from '../extract/import-plan.ts'

/**
 * Tells whoever confirmed an import how it ended, in the transaction of the import. Who has no address, or left meanwhile, is told nothing.
 * @param origin of the service
 */
export async function tellWhoConfirmed({ tenant, transaction, madeBy, now, newId }: JobContext, origin: string, importId: string, counts: ImportCounts): Promise<void> {
  if (madeBy === null) return
  const email = await addressOfWhoStays(transaction, tenant, madeBy)
  const organisation = await organisationOf(transaction, tenant)
  if (email === null || organisation === null) return
  const mail = importFinished({ counts, link: `${origin}${href(paths.import, { import: importId })}`, organisation: organisation.name })
  await postMail(transaction, tenant, { mailId: newId(), purpose: 'import-finished', to: email, ...mail }, now())
}
