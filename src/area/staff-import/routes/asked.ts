import type { FormOrigin } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SentRequest, SignedInRequest } from '../../../platform/http/route.ts'
import { isId } from '../../../platform/identity/index.ts'
import { movedPage, type MovedPageModel } from '../pages/moved-page.tsx'
import type { Asking, ImportStore } from '../service/import-store.ts'
import { viewImport } from '../service/view-import.ts'
import type { StaffImport } from '../staff-import.ts'
import { importStore } from '../store.ts'

export const notFound: Answer = { kind: 'not-found' }

/** Imports of the viewer's organisation, within the transaction of the request. */
export function storeOf({ transaction, viewer }: Pick<SignedInRequest, 'transaction' | 'viewer'>): ImportStore {
  return importStore(transaction, viewer.organisation.tenant)
}

/** The import that an address names; null when this organisation has no such one. */
export async function importFrom(request: SignedInRequest): Promise<StaffImport | null> {
  const importId = request.parameters['import'] ?? ''
  return isId(importId) ? storeOf(request).find(importId) : null
}

export function askingOf({ viewer, now, newId }: Pick<SignedInRequest, 'viewer' | 'now' | 'newId'>): Asking {
  return { personId: viewer.personId, now, newId }
}

/** Where a form comes from: each drawing is one of its own. */
export function originOf({ viewer, newId }: Pick<SignedInRequest, 'viewer' | 'newId'>): FormOrigin {
  return { mark: viewer.mark, formId: newId() }
}

/** The first value of a field; empty when there is none. */
export function one(values: SentRequest['form'], name: string): string {
  return values[name]?.[0] ?? ''
}

/** The version from which a form was drawn; 0, which no import has, when it says none. */
export function versionFrom(form: SentRequest['form']): number {
  const text = one(form, 'version')
  return /^\d{1,9}$/u.test(text) ? Number(text) : 0
}

export function toImport(importId: string): Answer {
  return { kind: 'redirect', to: href(paths.import, { import: importId }) }
}

/** Somebody else moved the import on: where it stands by now. */
export async function movedAnswer(request: SignedInRequest, chosen?: MovedPageModel['chosen']): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const { standing } = await viewImport(storeOf(request), found, request.now)
  return { kind: 'page', status: 409, html: movedPage({ found, standing: standing.kind, ...(chosen === undefined ? {} : { chosen }) }) }
}
