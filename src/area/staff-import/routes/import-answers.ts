import type { AuditAction } from '../../../kernel/audit-action.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { notFound, originOf, firstValue, versionIn } from '../../../platform/http/sent-fields.ts'
import { errorsCsv } from '../extract/errors-csv.ts'
import { importPage } from '../pages/import-page.tsx'
import { undoPage } from '../pages/undo-page.tsx'
import { type ImportAct, importActs, moveImport } from '../service/move-import.ts'
import { viewImport } from '../service/view-import.ts'
import type { StaffImport } from '../staff-import.ts'
import { askingOf, importFrom, movedAnswer, storeOf, toImport } from './asked.ts'

const refreshSeconds = 2

/** The page of an import. */
export async function answerImport(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  return standingAnswer(request, found, href(paths.import, { import: found.importId }))
}

/**
 * Where an import stands.
 * @param here the address that shows it, opened again by itself while something is at work
 */
export async function standingAnswer(request: SignedInRequest, found: StaffImport, here: string): Promise<Answer> {
  const view = await viewImport(storeOf(request), found, request.now)
  if (view.standing.kind === 'columns') return { kind: 'redirect', to: href(paths.importColumns, { import: found.importId }) }
  const isWatched = view.standing.kind === 'at-work' && !view.standing.isSlow
  return {
    kind: 'page',
    html: importPage({ view, origin: () => originOf(request) }),
    ...(isWatched ? { refresh: { seconds: refreshSeconds, to: here } } : {}),
  }
}

/** What each act is called in the audit trail. */
const actions: Readonly<Record<ImportAct, AuditAction>> = {
  confirm: 'people/import-confirmed',
  discard: 'people/import-discarded',
  retry: 'people/import-retried',
  leave: 'people/import-undo-given-up',
  undo: 'people/import-undo-asked',
}

/** Every act but undoing, which has a page of its own. */
export async function answerActed(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  const act = firstValue(request.form, 'act')
  return isOneOf(importActs, act) && act !== 'undo' ? acted(request, found, act) : toImport(found.importId)
}

/** Asks whether an import is to be undone. */
export async function answerUndo(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  if (found === null) return notFound
  return found.state === 'applied' ? { kind: 'page', html: undoPage({ found, from: originOf(request) }) } : toImport(found.importId)
}

/** Asks for an import to be undone. */
export async function answerUndone(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  return found === null ? notFound : acted(request, found, 'undo')
}

async function acted(request: SignedInRequest, found: StaffImport, act: ImportAct): Promise<Answer> {
  const { importId } = found
  const moved = await moveImport(storeOf(request), askingOf(request), found, act, versionIn(request.form))
  if (!moved.ok) return movedAnswer(request)
  request.record({ action: actions[act], details: { importId } })
  return toImport(importId)
}

/** The problems of a file, to be mended beside it. */
export async function answerProblems(request: SignedInRequest): Promise<Answer> {
  const found = await importFrom(request)
  const problems = found?.findings?.problems ?? []
  if (found === null || problems.length === 0) return notFound
  request.record({ action: 'people/import-problems-downloaded', details: { importId: found.importId, count: problems.length } })
  return { kind: 'file', contentType: 'text/csv; charset=utf-8', fileName: 'problems.csv', text: errorsCsv(problems) }
}
