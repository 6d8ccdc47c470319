import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { originOf } from '../../../platform/http/sent-fields.ts'
import { importsPage } from '../pages/imports-page.tsx'
import { type UploadProblem, uploadExtract } from '../service/upload-extract.ts'
import { listImports } from '../service/view-import.ts'
import { askingOf, storeOf } from './asked.ts'

/** The imports of an organisation, with the form for a further file. */
export function answerImports(request: SignedInRequest): Promise<Answer> {
  return pageWith(request, null)
}

/** Keeps a file that was uploaded, or shows the form again with what to mend. */
export async function answerUploaded(request: SignedInRequest): Promise<Answer> {
  const uploaded = await uploadExtract(storeOf(request), askingOf(request), request.files['extract']?.[0])
  if (!uploaded.ok) return pageWith(request, uploaded.error)
  const { importId } = uploaded.value
  request.record({ action: 'people/import-uploaded', details: { importId } })
  return { kind: 'redirect', to: href(paths.importColumns, { import: importId }) }
}

async function pageWith(request: SignedInRequest, problem: UploadProblem | null): Promise<Answer> {
  const listed = await listImports(storeOf(request), request.now)
  return { kind: 'page', status: problem === null ? 200 : 422, html: importsPage({ ...listed, problem, from: originOf(request) }) }
}
