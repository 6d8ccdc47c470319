import type { SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue } from '../../../platform/http/sent-fields.ts'
import { organisationStore } from '../../organisation/index.ts'
import { nameBehind, nameText, namesOf } from '../../people/index.ts'
import { type Asking, frameworkViewer } from '../service/asking.ts'
import { frameworkStore } from '../store.ts'

/** What the services need, from a request. */
export async function askingOf({ transaction, viewer, now, newId }: Pick<SignedInRequest, 'transaction' | 'viewer' | 'now' | 'newId'>): Promise<Asking> {
  const { tenant } = viewer.organisation
  // Only an OD lead of the whole organisation is told apart by the tree of units.
  const roots = viewer.roles.has('od-lead') && !viewer.roles.has('administrator') ? (await organisationStore(transaction, tenant).units()).filter(({ parentId }) => parentId === null) : []
  return { store: frameworkStore(transaction, tenant), viewer: frameworkViewer(viewer, roots.map(({ unitId }) => unitId)), now, newId }
}

/** The name of somebody by their id; null where there is no id. */
export async function namesFor({ transaction, viewer }: Pick<SignedInRequest, 'transaction' | 'viewer'>, ids: readonly (string | null)[]): Promise<(personId: string | null) => string | null> {
  const names = await namesOf(transaction, viewer.organisation.tenant, ids)
  return (personId) => {
    const known = nameBehind(names, personId)
    return known === null ? null : nameText(known)
  }
}

/** The fields of a form by their names, as they were typed. */
export function typedIn<const Name extends string>({ form }: Pick<SignedInRequest, 'form'>, names: readonly Name[]): Readonly<Record<Name, string>> {
  // One entry for each name.
  return Object.fromEntries(names.map((name) => [name, firstValue(form, name)])) as Record<Name, string>
}
