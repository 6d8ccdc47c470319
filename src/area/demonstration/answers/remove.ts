import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { removePage } from '../pages/remove-page.tsx'
import { countPeople } from '../store/demonstrations.ts'
import { removeTenant } from '../store/remove-tenant.ts'

/** The page that explains what removing takes away. It is there in a demonstration only. */
export async function answerRemovePage({ transaction, viewer, newId }: SignedInRequest): Promise<Answer> {
  const { isDemonstration, tenant, name } = viewer.organisation
  if (!isDemonstration) return { kind: 'not-found' }
  return { kind: 'page', html: removePage({ organisation: name, people: await countPeople(transaction, tenant), from: { mark: viewer.mark, formId: newId() } }) }
}

/** Removes the demonstration. Its audit trail goes too, so that nothing is left to record this in. */
export async function answerRemoved({ transaction, viewer }: SignedInRequest): Promise<Answer> {
  const isRemoved = viewer.organisation.isDemonstration && (await removeTenant(transaction, viewer.organisation.tenant))
  if (!isRemoved) return { kind: 'not-found' }
  return { kind: 'redirect', to: href(paths.front), cookies: [{ name: 'session', value: null }], clearsBrowser: true }
}
