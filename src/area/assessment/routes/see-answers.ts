import { londonDay } from '../../../platform/clock/london-day.ts'
import { dateText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneIn, doneWordsIn, firstValue, idIn, notFound, originOf, versionIn } from '../../../platform/http/sent-fields.ts'
import { deletePage } from '../pages/delete-page.tsx'
import { finishedPage } from '../pages/finished-page.tsx'
import { type ListedAssessment, listPage } from '../pages/list-page.tsx'
import { tasksPage } from '../pages/tasks-page.tsx'
import { placeToGoOn, progressOf, taskSections } from '../rules/progress.ts'
import { lastDayOpen, touchedOn } from '../rules/waiting.ts'
import { type AssessmentView, seeAssessment } from '../service/see-assessment.ts'
import { finishedWords } from '../words/answers.ts'
import { listWords } from '../words/assessments.ts'
import { taskWords } from '../words/questions.ts'
import { askingOf } from './asking-of.ts'

/** All self-assessments of who is signed in. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const { store } = askingOf(request)
  const [all, counts] = [await store.all(), await store.counts()]
  const assessments = all.map((assessment): ListedAssessment => ({ assessment, begunOn: dayText(assessment.begunAt), finishedOn: assessment.finishedAt === null ? null : dayText(assessment.finishedAt), answered: counts.get(assessment.assessmentId) ?? 0 }))
  return { kind: 'page', html: listPage({ assessments, done: doneWordsIn(request.query, listWords.done) }) }
}

/** One of them: its tasks while it is open, its answers when it is finished, or the question whether to delete it. */
export async function answerAssessment(request: SignedInRequest): Promise<Answer> {
  const view = await seeAssessment(askingOf(request), idIn(request, 'assessment'))
  if (view === null) return notFound
  if (firstValue(request.query, 'ask') === 'delete') return { kind: 'page', html: deletePage({ assessment: view.assessment, from: originOf(request) }) }
  return { kind: 'page', html: view.assessment.finishedAt === null ? openPage(request, view) : finishedPageOf(request, view, view.assessment.finishedAt) }
}

function openPage({ query, today }: SignedInRequest, { assessment, asked, aside }: AssessmentView): string {
  const goesOn = lastDayOpen(touchedOn(londonDay(assessment.begunAt), assessment.answers.map(({ answeredAt }) => londonDay(answeredAt))), today)
  return tasksPage({ assessment, progress: progressOf(asked), sections: taskSections(asked), goOnAt: placeToGoOn(asked), aside: aside.length, goesOn: goesOn === null ? null : dateText(goesOn), done: doneWordsIn(query, taskWords.done) })
}

function finishedPageOf({ query }: SignedInRequest, { assessment, framework, asked, isChangeable }: AssessmentView, finishedAt: Date): string {
  const done = doneIn(query, finishedWords.done)
  return finishedPage({ assessment, framework, asked, isChangeable, finishedOn: dayText(finishedAt), isJustFinished: done === 'finished', done: done === 'saved' ? finishedWords.done.saved : null })
}

function dayText(moment: Date): string {
  return dateText(londonDay(moment))
}

/** Deletes one, with all that was said about it. */
export async function answerDelete(request: SignedInRequest): Promise<Answer> {
  const assessmentId = idIn(request, 'assessment')
  // Another version stands there by now: its page shows it, and nothing is deleted that nobody looked at.
  const isGone = firstValue(request.form, 'do') === 'delete' && (await askingOf(request).store.remove(assessmentId, versionIn(request.form)))
  if (!isGone) return { kind: 'redirect', to: href(paths.assessment, { assessment: assessmentId }) }
  request.record({ action: 'assessment/deleted', subjectId: request.viewer.personId })
  return { kind: 'redirect', to: href(paths.assessments, {}, { done: 'deleted' }) }
}
