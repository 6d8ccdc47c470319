import type { Transaction } from 'kysely'
import { isId } from '../../../kernel/id.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import type { Asking } from '../service/asking.ts'
import type { Holders } from '../service/holders.ts'
import { organisationStore } from '../store.ts'

export interface OrganisationRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today }: SignedInRequest, { holders }: OrganisationRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return { store: organisationStore(transaction, tenant), holders: holders(transaction, tenant), viewer, today }
}

/** The id that was chosen; empty when what was sent is none. */
export function chosenIn(request: SignedInRequest, name: string): string {
  const chosen = firstValue(request.form, name)
  return isId(chosen) || chosen === 'none' ? chosen : ''
}

/** What is searched for: in the address, or carried along by a form. */
export function searchIn({ query, form }: SignedInRequest): string {
  return (query['q']?.[0] ?? firstValue(form, 'q')).slice(0, 100)
}
