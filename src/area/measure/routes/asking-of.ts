import { isId } from '../../../kernel/id.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { originOf } from '../../../platform/http/sent-fields.ts'
import { organisationStore } from '../../organisation/index.ts'
import { holdersIn } from '../../people/index.ts'
import type { FormState } from '../pages/frame.tsx'
import type { Asking } from '../service/asking.ts'
import { findKeepingRights } from '../service/may-keep.ts'
import { measureStore } from '../store.ts'

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest): Asking {
  const { tenant } = viewer.organisation
  const asking = { store: organisationStore(transaction, tenant), holders: holdersIn(transaction, tenant), viewer, today }
  return { store: measureStore(transaction, tenant), rights: () => findKeepingRights(asking), personId: viewer.personId, today, now, newId }
}

/** The id that an address names; one of no form that ids have leads to nothing. */
export function measureIdOf({ parameters }: SignedInRequest): string {
  const id = parameters['measure']
  return isId(id) ? id : noId
}

const noId = '00000000-0000-0000-0000-000000000000'

/** A form to be drawn now. */
export function formState(request: SignedInRequest, version: number, problems: FormState['problems'] = []): FormState {
  return { from: originOf(request), secondFormId: request.newId(), version, problems }
}
