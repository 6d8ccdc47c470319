import { isId } from '../../../kernel/id.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound } from '../../../platform/http/sent-fields.ts'
import { movedPage, type MovedPageModel } from '../pages/moved-page.tsx'
import type { Asking, ImportStore } from '../service/import-store.ts'
import { viewImport } from '../service/view-import.ts'
import type { StaffImport } from '../staff-import.ts'
import { importStore } from '../store.ts'

/** Imports of the viewer's organisation, within the transaction of the request. */
export function storeOf({ transaction, viewer }: Pick<SignedInRequest, 'transaction' | 'viewer'>): ImportStore {
  return importStore(transaction, viewer.organisation.tenant)
}

/** The import that an address names; null when this organisation has no such one. */
export async function importFrom(request: SignedInRequest): Promise<StaffImport | null> {
  const importId = request.parameters['import'] ?? ''
  return isId(importId) ? storeOf(request).find(importId) : null
}

/** What the services of imports are told of a request. */
export function askingOf({ viewer, now, newId }: Pick<SignedInRequest, 'viewer' | 'now' | 'newId'>): Asking {
  return { personId: viewer.personId, now, newId }
}

/** Leads to the page of an import. */
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
