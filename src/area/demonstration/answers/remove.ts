import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { removePage } from '../pages/remove-page.tsx'
import { countPeople } from '../store/demonstrations.ts'
import { removeTenant } from '../store/remove-tenant.ts'

/** The page that explains what removing takes away. It is there in a demonstration only. */
export async function answerRemovePage(request: SignedInRequest): Promise<Answer> {
  return request.viewer.organisation.isDemonstration ? { kind: 'page', html: await pageOf(request, false) } : notFound
}

async function pageOf(request: SignedInRequest, isTickMissing: boolean): Promise<string> {
  const { tenant, name } = request.viewer.organisation
  return removePage({ organisation: name, people: await countPeople(request.transaction, tenant), from: originOf(request), isTickMissing })
}

/** Removes the demonstration. Its audit trail goes too, so that nothing is left to record this in. */
export async function answerRemoved(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer, form } = request
  if (!viewer.organisation.isDemonstration) return notFound
  if (firstValue(form, 'sure') !== 'yes') return { kind: 'page', status: 422, html: await pageOf(request, true) }
  const isRemoved = await removeTenant(transaction, viewer.organisation.tenant)
  if (!isRemoved) return notFound
  return { kind: 'redirect', to: href(paths.front, {}, { done: 'demonstration-removed' }), cookies: [{ name: 'session', value: null }], clearsBrowser: true }
}
