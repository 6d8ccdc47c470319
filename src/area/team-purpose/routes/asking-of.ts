import type { Transaction } from 'kysely'
import { isId } from '../../../kernel/id.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { originOf } from '../../../platform/http/sent-fields.ts'
import { type Holders, organisationStore } from '../../organisation/index.ts'
import type { FormState } from '../pages/frame.tsx'
import type { Asking } from '../service/asking.ts'
import { teamPurposeStore } from '../store.ts'

export interface TeamPurposeRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today, now, newId }: SignedInRequest, { holders }: TeamPurposeRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return { store: teamPurposeStore(transaction, tenant), organisation: organisationStore(transaction, tenant), holders: holders(transaction, tenant), viewer, today, now, newId }
}

const noId = '00000000-0000-0000-0000-000000000000'

/** The id that an address names; one of no form that ids have leads to nothing. */
export function idOf({ parameters }: SignedInRequest, name: 'unit' | 'review'): string {
  const id = parameters[name]
  return isId(id) ? id : noId
}

/** A form to be drawn now. */
export function formState(request: SignedInRequest, version = 0, problems: FormState['problems'] = []): FormState {
  return { from: originOf(request), version, problems }
}
