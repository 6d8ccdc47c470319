import { momentText } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { listPage } from '../pages/list-page.tsx'
import { type RunView, deleteRunPage, runPage } from '../pages/run-page.tsx'
import type { PracticeRun } from '../records.ts'
import { runWords as words } from '../words/practice-runs.ts'
import { keptDay, reflectionsText } from '../words/run-facts.ts'
import { shownInWard, storeOf } from './of-request.ts'

/** The runs that somebody keeps. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const runs = (await storeOf(request).all()).map((run) => ({ runId: run.runId, note: run.note, keptOn: momentText(run.keptAt), ward: shownInWard(run) }))
  return { kind: 'page', html: listPage({ runs, done: doneWordsIn(request.query, words.done) }) }
}

/** One of them, or the question whether to delete it. */
export async function answerRun(request: SignedInRequest): Promise<Answer> {
  const kept = await storeOf(request).find(idIn(request, 'run'))
  if (kept === null) return notFound
  const view = viewOf(request, kept, { done: doneWordsIn(request.query, words.done) })
  return { kind: 'page', html: firstValue(request.query, 'ask') === 'delete' ? deleteRunPage(view) : runPage(view) }
}

/** What the page of a run shows. @param given what differs from a page that is opened anew */
export function viewOf(request: SignedInRequest, kept: PracticeRun, given: Partial<RunView> = {}): RunView {
  const written = { note: kept.note, reflections: kept.reflections }
  return { runId: kept.runId, version: kept.version, keptOn: keptDay(kept), ward: shownInWard(kept), written, typed: written, problems: [], isChangedMeanwhile: false, done: null, from: originOf(request), ...given }
}

/** What somebody wrote about a run, as a file. */
export async function answerFile(request: SignedInRequest): Promise<Answer> {
  const kept = await storeOf(request).find(idIn(request, 'run'))
  if (kept === null) return notFound
  return { kind: 'file', contentType: 'text/plain; charset=utf-8', fileName: 'evenkeel-reflections.txt', text: reflectionsText(kept, shownInWard(kept)?.facts ?? null) }
}
