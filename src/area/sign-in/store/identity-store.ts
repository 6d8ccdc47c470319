import type { Transaction } from 'kysely'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { findLinkedPerson, hasIdentityOf, linkIdentity } from '../../../platform/identity/external-identities.ts'
import { standingOf } from '../../people/index.ts'
import type { IdentityStore } from '../service/provider-person.ts'
import { personBy } from './people.ts'

/** Identities of people at providers, within one transaction of the organisation. */
export function identityStore(
  transaction: Transaction<unknown>,
  { tenant, providerId, now, today, newId }: { readonly tenant: string; readonly providerId: string; readonly now: Date; readonly today: CalendarDate; readonly newId: () => string },
): IdentityStore {
  return {
    async findLinked(identity) {
      const personId = await findLinkedPerson(transaction, tenant, identity)
      const standing = personId === null ? null : await standingOf(transaction, tenant, personId, today)
      return personId === null || standing === null ? null : { personId, hasLeft: standing.hasLeft }
    },
    findBy: (by, value) => personBy(transaction, tenant, { by, value, today, nobodyId: newId() }),
    hasIdentityOf: (personId, issuer) => hasIdentityOf(transaction, tenant, personId, issuer),
    link: ({ issuer, subject }, personId) => linkIdentity(transaction, { tenant, key: { issuer, subject }, personId, providerId, now }),
  }
}
