import { href, paths } from '../../../platform/http/paths.ts'
import { identityTables } from '../../../platform/identity/index.ts'
import type { JobContext } from '../../../platform/jobs/index.ts'
import { importFinished, postMail } from '../../../platform/mail/index.ts'
import { peopleTables } from '../../people/index.ts'
import type { ImportCounts } from '../extract/import-plan.ts'

/**
 * Tells whoever confirmed an import how it ended, in the transaction of the import. Who has no address, or left meanwhile, is told nothing.
 * @param origin of the service
 */
export async function tellWhoConfirmed({ tenant, transaction, madeBy, now, newId }: JobContext, origin: string, importId: string, counts: ImportCounts): Promise<void> {
  if (madeBy === null) return
  const person = await peopleTables(transaction).selectFrom('person').select('email').where('tenant_id', '=', tenant).where('person_id', '=', madeBy).where('left_on', 'is', null).executeTakeFirst()
  const organisation = await identityTables(transaction).selectFrom('tenant').select('name').where('id', '=', tenant).executeTakeFirst()
  if (person === undefined || person.email === null || organisation === undefined) return
  const mail = importFinished({ counts, link: `${origin}${href(paths.import, { import: importId })}`, organisation: organisation.name })
  await postMail(transaction, tenant, { mailId: newId(), purpose: 'import-finished', to: person.email, ...mail }, now())
}
