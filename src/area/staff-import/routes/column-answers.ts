import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, originOf, firstValue, versionIn } from '../../../platform/http/sent-fields.ts'
import { columnsPage } from '../pages/columns-page.tsx'
import { isBeforeColumns } from '../rules/import-standing.ts'
import { sentMapping } from '../rules/sent-mapping.ts'
import { chooseColumns, openColumns } from '../service/map-columns.ts'
import { standingAnswer } from './import-answers.ts'
import { askingOf, importFrom, movedAnswer, storeOf, toImport } from './asked.ts'

/** The page that asks what the columns of a file are. */
export async function answerColumns(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const opened = await openColumns(storeOf(request), found)
  // The headings are being read, or the file is no table: it is said here, where whoever uploaded it waits.
  if (opened === null && isBeforeColumns(found)) return standingAnswer(request, found, href(paths.importColumns, { import: found.importId }))
  // What is at work or settled has no columns to choose: its page says where it stands.
  if (opened === null) return toImport(found.importId)
  return { kind: 'page', html: columnsPage({ found, columns: opened.columns, mapping: opened.suggested, endMissing: found.endMissing, problems: [], origin: () => originOf(request) }) }
}

/** Keeps what the columns are and asks for a check, or shows the page again with what to mend. */
export async function answerChosenColumns(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const store = storeOf(request)
  const opened = await openColumns(store, found)
  const headings = (opened?.columns ?? found.columns)?.headings ?? []
  const mapping = sentMapping(headings.length, (name) => firstValue(request.form, name))
  const endMissing = firstValue(request.form, 'missing') === 'end'
  if (opened === null) return movedAnswer(request, { mapping, endMissing, headings })
  const chosen = await chooseColumns(store, askingOf(request), opened, { mapping, endMissing, version: versionIn(request.form) })
  if (chosen.ok) {
    request.record({ action: 'people/import-mapped', details: { importId: found.importId, columns: mapping.filter((use) => use !== 'ignored').length, endMissing } })
    return toImport(found.importId)
  }
  if (chosen.error.code === 'moved') return movedAnswer(request, { mapping, endMissing, headings })
  return { kind: 'page', status: 422, html: columnsPage({ found, columns: opened.columns, mapping, endMissing, problems: chosen.error.problems, origin: () => originOf(request) }) }
}
