import type { Transaction } from 'kysely'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { measureReads } from '../../measure/index.ts'
import { type Holders, organisationStore } from '../../organisation/index.ts'
import { nameBehind, nameText, namesOf } from '../../people/index.ts'
import type { Asking } from '../service/asking.ts'
import { improvementStore } from '../store.ts'

export interface ImprovementRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest, { holders }: ImprovementRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return {
    store: improvementStore(transaction, tenant),
    measures: measureReads(transaction, tenant),
    organisation: organisationStore(transaction, tenant),
    holders: holders(transaction, tenant),
    viewer,
    today,
    now,
    newId,
  }
}

/** The name of somebody by their id. */
export async function namesFor({ transaction, viewer }: SignedInRequest, ids: readonly (string | null)[]): Promise<(personId: string) => string> {
  const names = await namesOf(transaction, viewer.organisation.tenant, ids)
  return (personId) => nameText(nameBehind(names, personId) ?? { kind: 'unknown' })
}

/** The fields of a form by their names, as they were typed. */
export function typedIn<const Name extends string>({ form }: SignedInRequest, names: readonly Name[]): Readonly<Record<Name, string>> {
  // One entry for each name.
  return Object.fromEntries(names.map((name) => [name, firstValue(form, name)])) as Record<Name, string>
}
