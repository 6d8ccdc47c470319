import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import type { PersonalKeys } from '../../../platform/personal-keys/index.ts'
import { dayProblemText } from '../../../platform/design/index.ts'
import { addDays } from '../../../kernel/calendar-date.ts'
import { type TypedDate, noDay, readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { listPage } from '../pages/list-page.tsx'
import { nowPage } from '../pages/now-page.tsx'
import { deletePage, onePage } from '../pages/one-page.tsx'
import { remindersPage } from '../pages/reminders-page.tsx'
import { checkInItems } from '../records.ts'
import { dueOn } from '../rules/due.ts'
import { suggestionsOf } from '../rules/suggestions.ts'
import { type TypedCheckIn, typedOf } from '../rules/typed-check-in.ts'
import { type KeepProblem, keepToday, seeToday } from '../service/check-in-today.ts'
import { seeCheckIns } from '../service/keeping.ts'
import { listWords, nowWords, reminderWords } from '../words/check-ins.ts'
import { checkInProblems } from '../words/problems.ts'
import { keepingOf } from './of-request.ts'

/** What somebody keeps, and what they may want to ask for. */
export async function answerList(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const keeping = keepingOf(request, keys)
  const read = await seeCheckIns(keeping)
  const due = dueOn(await keeping.store.lastDay(), await keeping.store.rhythm(), request.today)
  return { kind: 'page', html: listPage({ read, due, hasToday: read.checkIns.some(({ day }) => day === request.today), suggestions: suggestionsOf(read.checkIns, request.today), said: doneWordsIn(request.query, listWords.done) }) }
}

/** The form of today, with what was kept today already. */
export async function answerNow(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const stands = await seeToday(keepingOf(request, keys))
  return { kind: 'page', html: nowPage({ typed: typedOf(stands ?? { answers: {}, note: '' }), state: formState(request, stands?.version ?? 0), notice: null }) }
}

/** Keeps it. The audit trail has nothing of it: it changes nothing of the organisation. */
export async function answerKeep(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { form } = request
  // Every item is there: the list has them all.
  const typed: TypedCheckIn = { answers: Object.fromEntries(checkInItems.map((item) => [item, firstValue(form, item)])) as TypedCheckIn['answers'], note: firstValue(form, 'note') }
  const kept = await keepToday(keepingOf(request, keys), typed, Math.max(0, versionIn(form)))
  return kept.ok ? { kind: 'redirect', to: href(paths.checkIns, {}, { done: 'kept' }) } : notKept(request, typed, kept.error)
}

function notKept(request: SignedInRequest, typed: TypedCheckIn, problem: KeepProblem): Answer {
  const drawnFrom = Math.max(0, versionIn(request.form))
  switch (problem.code) {
    case 'to-mend':
      return { kind: 'page', status: 422, html: nowPage({ typed, state: formState(request, drawnFrom, checkInProblems(problem.problems)), notice: null }) }
    case 'changed-meanwhile':
      return { kind: 'page', status: 409, html: nowPage({ typed, state: formState(request, problem.stands?.version ?? 0), notice: nowWords.changed }) }
    case 'key-lost':
      return { kind: 'page', status: 409, html: nowPage({ typed, state: formState(request, drawnFrom), notice: nowWords.lost }) }
  }
}

/** One check-in, or the question whether to delete it. */
export async function answerOne(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const checkInId = idIn(request, 'checkIn')
  const checkIn = (await seeCheckIns(keepingOf(request, keys))).checkIns.find((one) => one.checkInId === checkInId)
  if (checkIn === undefined) return notFound
  return { kind: 'page', html: firstValue(request.query, 'ask') === 'delete' ? deletePage({ checkIn, from: originOf(request) }) : onePage({ checkIn }) }
}

/** Deletes a check-in. One that was changed meanwhile is shown instead. */
export async function answerDelete(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const checkInId = idIn(request, 'checkIn')
  const { store } = keepingOf(request, keys)
  if (await store.remove(checkInId, versionIn(request.form))) return { kind: 'redirect', to: href(paths.checkIns, {}, { done: 'deleted' }) }
  return { kind: 'redirect', to: href(paths.checkIn, { checkIn: checkInId }) }
}

/** How somebody is reminded now. */
export async function answerReminders(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const rhythm = await keepingOf(request, keys).store.rhythm()
  return { kind: 'page', html: remindersPage({ kind: rhythm.kind, until: rhythm.kind === 'paused' ? typedDate(rhythm.until) : noDay, state: formState(request) }) }
}

/** Days that a pause lasts at most. */
const longestPause = 366

/** Changes it. */
export async function answerKeepReminders(request: SignedInRequest, keys: PersonalKeys): Promise<Answer> {
  const { form, today } = request
  const [kind, until] = [firstValue(form, 'kind'), typedDateIn(form, 'until')]
  const { store } = keepingOf(request, keys)
  const again = (fieldId: string, words: string): Answer => remindersToMend(request, { kind, until }, { fieldId, words })
  if (kind === 'paused') {
    const read = readTypedDate(until, { first: addDays(today, 1), last: addDays(today, longestPause) })
    if (!read.ok) return again('until-day', dayProblemText(reminderWords.dayName, read.error))
    await store.keepRhythm({ kind, until: read.value })
  } else if (kind === 'on' || kind === 'off') await store.keepRhythm({ kind })
  else return again('kind', reminderWords.choose)
  return { kind: 'redirect', to: href(paths.checkIns, {}, { done: 'reminders' }) }
}

function remindersToMend(request: SignedInRequest, typed: { readonly kind: string; readonly until: TypedDate }, problem: { readonly fieldId: string; readonly words: string }): Answer {
  return { kind: 'page', status: 422, html: remindersPage({ ...typed, state: formState(request, 0, [problem]) }) }
}
