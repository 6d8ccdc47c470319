import type { SignedInRequest } from '../../../platform/http/route.ts'
import { type KeptPerson, openAsKeeper } from '../service/asking.ts'
import type { PeopleStore } from '../service/people-store.ts'
import type { Closeness } from '../service/view-person.ts'
import { peopleStore } from '../store.ts'

/** People of the viewer's organisation, within the transaction of the request. */
export function storeOf({ transaction, viewer }: Pick<SignedInRequest, 'transaction' | 'viewer'>): PeopleStore {
  return peopleStore(transaction, viewer.organisation.tenant)
}

/** The person whom an address names, for who keeps them. */
export function keptFrom(request: SignedInRequest): Promise<KeptPerson | null> {
  return openAsKeeper(storeOf(request), request, request.parameters['person'] ?? '')
}

/** Keeps in the audit trail that somebody looked at a page about another person. */
export function recordLook({ record, viewer }: Pick<SignedInRequest, 'record' | 'viewer'>, personId: string, as: Closeness): void {
  if (personId !== viewer.personId) record({ action: 'people/person-viewed', subjectId: personId, details: { as } })
}
