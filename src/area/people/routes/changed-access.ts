import type { SignedInRequest } from '../../../platform/http/route.ts'
import { type EndedAccess, endAccess } from '../../../platform/identity/index.ts'
import { postMail, signInAddressChanged } from '../../../platform/mail/index.ts'
import type { Person } from '../records.ts'
import type { PersonFields } from '../rules/typed-person.ts'

/**
 * Once the address or the number of a person changed: their sign-ins and unused links end, and they are told at the old and at the new address.
 * Whoever changed their own stays signed in here.
 * @param before the person as they stood
 */
export async function endChangedAccess(request: SignedInRequest, before: Person, after: PersonFields): Promise<EndedAccess> {
  const { transaction, viewer, now } = request
  if (before.email === after.email && before.employeeNumber === after.employeeNumber) return { signInsEnded: 0, linksEnded: 0 }
  const { tenant } = viewer.organisation
  const { personId } = before
  const which = personId === viewer.personId ? ({ kind: 'others', personId, sessionId: viewer.sessionId } as const) : ({ kind: 'all', personId } as const)
  await tell(request, before, after)
  return endAccess(transaction, tenant, which, now)
}

async function tell({ transaction, viewer: { organisation }, now, newId }: SignedInRequest, before: Person, after: PersonFields): Promise<void> {
  const isMoved = before.email !== after.email
  const mails = isMoved ? ([{ to: before.email, what: 'old-address' }, { to: after.email, what: 'new-address' }] as const) : ([{ to: after.email, what: 'number' }] as const)
  for (const { to, what } of mails) {
    if (to !== null) await postMail(transaction, organisation.tenant, { mailId: newId(), purpose: 'sign-in-address-changed', to, ...signInAddressChanged({ what, organisation: organisation.name }) }, now)
  }
}
