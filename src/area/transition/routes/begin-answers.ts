import { addDays } from '../../../kernel/calendar-date.ts'
import { seenLine } from '../../../kernel/seen-text.ts'
import { isNoDay, noDay, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Problem, dayProblemText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { kinds, professions, settings } from '../../stepping-up/index.ts'
import { type TypedOwnStart, ownStartPage } from '../pages/own-start-page.tsx'
import { type Begun, type OwnStartSaid, beginFromPlan, beginOwn } from '../service/begin.ts'
import { ownStartWords as words, ownWords } from '../words/own-start.ts'
import type { Result } from '../../../kernel/result.ts'
import { askingOf } from './asking-of.ts'
import { keptPlanOf, ownAnswer } from './list-answers.ts'

/** Days back and ahead that a first day may lie: the plan covers 100 days, and nobody plans further than two years. */
const daysBack = 100
const daysAhead = 731
/** A post for a time is agreed for five years at most. */
const longestDays = 5 * 366
const longestPost = 120

const nothingTyped: TypedOwnStart = { kind: '', profession: '', setting: '', post: '', first: noDay, until: noDay }

/** One's own ways into posts; or the questions about a start, where the address asks for them. */
export async function answerOwn(request: SignedInRequest): Promise<Answer> {
  if (firstValue(request.query, 'ask') !== 'start') return ownAnswer(request, null)
  return { kind: 'page', html: ownStartPage({ typed: nothingTyped, state: formState(request) }) }
}

/** Begins one's own: from answers, or from the plan that one keeps. */
export async function answerBegin(request: SignedInRequest): Promise<Answer> {
  if (firstValue(request.form, 'do') === 'start') return answerStart(request)
  const plan = await keptPlanOf(request)
  if (plan === null) return { kind: 'redirect', to: href(paths.ownTransition) }
  return begunAnswer(request, await beginFromPlan(askingOf(request), plan))
}

async function answerStart(request: SignedInRequest): Promise<Answer> {
  const { form, today } = request
  const typed: TypedOwnStart = { kind: firstValue(form, 'kind'), profession: firstValue(form, 'profession'), setting: firstValue(form, 'setting'), post: seenLine(firstValue(form, 'post')), first: typedDateIn(form, 'first'), until: typedDateIn(form, 'until') }
  const said = readStart(typed, today)
  if ('problems' in said) return { kind: 'page', status: 422, html: ownStartPage({ typed, state: formState(request, 0, said.problems) }) }
  return begunAnswer(request, await beginOwn(askingOf(request), said))
}

function readStart({ kind, profession, setting, post, first, until }: TypedOwnStart, today: SignedInRequest['today']): OwnStartSaid | { readonly problems: readonly Problem[] } {
  const startsOn = readTypedDate(first, { first: addDays(today, -daysBack), last: addDays(today, daysAhead) })
  const from = startsOn.ok ? startsOn.value : today
  const last = isNoDay(until) ? null : readTypedDate(until, { first: addDays(from, 1), last: addDays(from, longestDays) })
  const problems: readonly Problem[] = [
    ...(isOneOf(kinds, kind) ? [] : [{ fieldId: 'kind', words: words.missing.kind }]),
    ...(startsOn.ok ? [] : [{ fieldId: 'first-day', words: dayProblemText(words.firstName, startsOn.error) }]),
    ...(kind === 'preparing' && last !== null ? [{ fieldId: 'until-day', words: words.untilPreparing }] : []),
    ...(kind !== 'preparing' && last !== null && !last.ok ? [{ fieldId: 'until-day', words: dayProblemText(words.untilName, last.error) }] : []),
    ...(post.length > longestPost ? [{ fieldId: 'post', words: words.postTooLong }] : []),
    ...(isOneOf(professions, profession) ? [] : [{ fieldId: 'profession', words: words.missing.profession }]),
    ...(isOneOf(settings, setting) ? [] : [{ fieldId: 'setting', words: words.missing.setting }]),
  ]
  if (problems.length > 0 || !isOneOf(kinds, kind) || !startsOn.ok || !isOneOf(professions, profession) || !isOneOf(settings, setting)) return { problems }
  return { kind, profession, setting, startsOn: startsOn.value, agreedUntil: last !== null && last.ok ? last.value : null, postWords: post }
}

async function begunAnswer(request: SignedInRequest, begun: Result<Begun, 'under-way'>): Promise<Answer> {
  if (!begun.ok) return ownAnswer(request, ownWords.underWay)
  const { transitionId, isJoined } = begun.value
  request.record({ action: isJoined ? 'transition/joined' : 'transition/begun', subjectId: request.viewer.personId, details: { transitionId } })
  return { kind: 'redirect', to: href(paths.transition, { transition: transitionId }, { done: isJoined ? 'joined' : 'begun' }) }
}
