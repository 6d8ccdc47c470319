import type { SignedInRequest } from '../../../platform/http/route.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import type { Keeping } from '../service/keeping.ts'
import type { Reading } from '../service/read-shared.ts'
import { checkInStore, readerStore } from '../store.ts'

/** Who keeps check-ins: who is signed in. */
export function keepingOf({ transaction, viewer, today, now, newId }: SignedInRequest, keys: PersonalKeys): Keeping {
  const { personId, organisation: { tenant } } = viewer
  return {
    store: checkInStore(transaction, tenant, personId),
    personId,
    key: () => keys.find(transaction, tenant, personId),
    makeKey: () => keys.findOrMake(transaction, tenant, personId, now),
    today,
    now,
    newId,
  }
}

/** Who reads what others show: who is signed in. */
export function readingOf({ transaction, viewer, today, now }: SignedInRequest, keys: PersonalKeys): Reading {
  const { personId, organisation: { tenant } } = viewer
  return { store: readerStore(transaction, tenant, personId), keyOf: (owner) => keys.find(transaction, tenant, owner), today, now }
}
