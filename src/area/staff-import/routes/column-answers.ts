import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { columnsPage } from '../pages/columns-page.tsx'
import { sentMapping } from '../rules/sent-mapping.ts'
import { chooseColumns, openColumns } from '../service/map-columns.ts'
import { askingOf, importFrom, movedAnswer, notFound, one, originOf, storeOf, toImport, versionFrom } from './asked.ts'

export async function answerColumns(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const opened = await openColumns(storeOf(request), found)
  // What is at work or settled has no columns to choose: its page says where it stands.
  if (opened === null) return toImport(found.importId)
  return { kind: 'page', html: columnsPage({ found, columns: opened.columns, mapping: opened.suggested, endMissing: found.endMissing, problems: [], origin: () => originOf(request) }) }
}

export async function answerChosenColumns(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const store = storeOf(request)
  const opened = await openColumns(store, found)
  const headings = (opened?.columns ?? found.columns)?.headings ?? []
  const mapping = sentMapping(headings.length, (name) => one(request.form, name))
  const endMissing = one(request.form, 'missing') === 'end'
  if (opened === null) return movedAnswer(request, { mapping, endMissing, headings })
  const chosen = await chooseColumns(store, askingOf(request), opened, { mapping, endMissing, version: versionFrom(request.form) })
  if (chosen.ok) {
    request.record({ action: 'people/import-mapped', details: { importId: found.importId, columns: mapping.filter((use) => use !== 'ignored').length, endMissing } })
    return toImport(found.importId)
  }
  if (chosen.error.code === 'moved') return movedAnswer(request, { mapping, endMissing, headings })
  return { kind: 'page', status: 422, html: columnsPage({ found, columns: opened.columns, mapping, endMissing, problems: chosen.error.problems, origin: () => originOf(request) }) }
}
