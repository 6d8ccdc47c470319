import type { Transaction } from 'kysely'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { isId } from '../../../platform/identity/index.ts'
import type { FormState } from '../pages/frame.tsx'
import type { Asking } from '../service/asking.ts'
import type { Holders } from '../service/holders.ts'
import type { TypedDay } from '../service/typed-day.ts'
import { organisationStore } from '../store.ts'
import { type Done, doneWords } from '../words/organisation.ts'

export interface OrganisationRoutesOptions {
  /** Who holds which post: the area of people knows. */
  readonly holders: (transaction: Transaction<unknown>, tenant: string) => Holders
}

/** What the services need, from a request. */
export function askingOf({ transaction, viewer, today }: SignedInRequest, { holders }: OrganisationRoutesOptions): Asking {
  const { tenant } = viewer.organisation
  return { store: organisationStore(transaction, tenant), holders: holders(transaction, tenant), viewer, today }
}

/** The id that an address names; one of no form that ids have leads to nothing. */
export function idOf({ parameters }: SignedInRequest, name: 'unit' | 'post'): string {
  const id = parameters[name]
  return isId(id) ? id : noId
}

const noId = '00000000-0000-0000-0000-000000000000'

/** What was typed into a field; empty when it was not sent. */
export function typedIn({ form }: SignedInRequest, name: string): string {
  return form[name]?.[0] ?? ''
}

/** The id that was chosen; empty when what was sent is none. */
export function chosenIn(request: SignedInRequest, name: string): string {
  const chosen = typedIn(request, name)
  return isId(chosen) || chosen === 'none' ? chosen : ''
}

/** A day as it was typed into three fields. */
export function dayIn(request: SignedInRequest, name: string): TypedDay {
  return { day: typedIn(request, `${name}-day`), month: typedIn(request, `${name}-month`), year: typedIn(request, `${name}-year`) }
}

/** The version that a form was drawn from; 0, which nothing has, when it says none. */
export function versionIn(request: SignedInRequest): number {
  const version = typedIn(request, 'version')
  return /^\d{1,9}$/.test(version) ? Number(version) : 0
}

/** What is searched for: in the address, or carried along by a form. */
export function searchIn({ query, form }: SignedInRequest): string {
  return (query['search']?.[0] ?? form['search']?.[0] ?? '').slice(0, 100)
}

/** A form to be drawn now. */
export function formState({ viewer, newId }: SignedInRequest, version: number, problems: FormState['problems'] = []): FormState {
  return { from: { mark: viewer.mark, formId: newId() }, secondFormId: newId(), version, problems }
}

/** The message after a change that an address asks for. */
export function doneIn({ query }: SignedInRequest): Done | null {
  const word = query['done']?.[0] ?? ''
  // A word of the table is one of its keys.
  return Object.hasOwn(doneWords, word) ? (word as Done) : null
}

export const notFound: Answer = { kind: 'not-found' }
