import { isOneOf } from '../../../kernel/vocabulary.ts'
import { readTypedDate, typedDate } from '../../../kernel/typed-date.ts'
import { type FormOrigin, type Problem, dayProblemText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, trimmedValue, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { endPage, endingPage } from '../pages/ending-pages.tsx'
import { type Transition, endings } from '../records.ts'
import { type OpenedTransition, openTransition } from '../service/asking.ts'
import { endTransition, takeEndBack } from '../service/deeds.ts'
import { mayTakeBack } from '../rules/state.ts'
import { endingWords } from '../words/ending.ts'
import { endWords, problemWords } from '../words/deeds.ts'
import { pageWords } from '../words/page.ts'
import { askingOf } from './asking-of.ts'

/** How it ended; or the form that ends it, while it goes on. */
export async function answerEnding(request: SignedInRequest): Promise<Answer> {
  const opened = await openTransition(askingOf(request), idIn(request, 'transition'))
  if (opened === null) return notFound
  const { ending } = opened.transition
  if (ending !== null) return { kind: 'page', html: endingPage({ opened, ending, said: doneWordsIn(request.query, pageWords.done), from: originFor(request, opened) }) }
  return { kind: 'page', html: endPage({ opened, state: formState(request), typed: { ending: '', lastDay: typedDate(request.today), reason: '' } }) }
}

function originFor(request: SignedInRequest, { transition }: OpenedTransition): FormOrigin | null {
  return mayTakeBack(transition, request.today) ? formState(request).from : null
}

/** Ends it, or takes an ending back. */
export async function answerEnd(request: SignedInRequest): Promise<Answer> {
  return firstValue(request.form, 'do') === 'take-back' ? answerTakeBack(request) : answerEndForm(request)
}

async function answerTakeBack(request: SignedInRequest): Promise<Answer> {
  const transitionId = idIn(request, 'transition')
  const taken = await takeEndBack(askingOf(request), transitionId, versionIn(request.form))
  if (taken.ok) {
    request.record({ action: 'transition/end-taken-back', subjectId: taken.value.transition.personId, details: { transitionId } })
    return { kind: 'redirect', to: href(paths.transition, { transition: transitionId }, { done: 'takenBack' }) }
  }
  const opened = await openTransition(askingOf(request), transitionId)
  if (opened === null) return notFound
  const { ending } = opened.transition
  const said = taken.error.code === 'changed-meanwhile' ? problemWords['changed-meanwhile'] : endingWords.tooLate
  return ending === null ? { kind: 'redirect', to: href(paths.transition, { transition: transitionId }) } : { kind: 'page', status: 409, html: endingPage({ opened, ending, said, from: originFor(request, opened) }) }
}

async function answerEndForm(request: SignedInRequest): Promise<Answer> {
  const { form, today } = request
  const transitionId = idIn(request, 'transition')
  const opened = await openTransition(askingOf(request), transitionId)
  if (opened === null) return notFound
  const typed = { ending: firstValue(form, 'ending'), lastDay: typedDateIn(form, 'last'), reason: trimmedValue(form, 'reason') }
  const lastDay = readTypedDate(typed.lastDay, { first: earliestEnd(opened.transition, today), last: today })
  const again = (stands: OpenedTransition, problems: readonly Problem[], status: 409 | 422 = 422): Answer => ({ kind: 'page', status, html: endPage({ opened: stands, state: formState(request, 0, problems), typed }) })
  if (!isOneOf(endings, typed.ending) || !lastDay.ok) {
    return again(opened, [
      ...(isOneOf(endings, typed.ending) ? [] : [{ fieldId: 'ending', words: endWords.missing }]),
      ...(lastDay.ok ? [] : [{ fieldId: 'last-day', words: dayProblemText(endWords.lastDayName, lastDay.error) }]),
    ])
  }
  const ended = await endTransition(askingOf(request), transitionId, { ending: typed.ending, reason: typed.reason, lastDay: lastDay.value, version: versionIn(form) })
  if (!ended.ok) return refused(await openTransition(askingOf(request), transitionId), ended.error.code, again)
  request.record({ action: 'transition/ended', subjectId: ended.value.transition.personId, details: { transitionId } })
  return { kind: 'redirect', to: href(paths.transitionEnding, { transition: transitionId }, { done: 'end' }) }
}

/** Who is quicker ends it: then the page of the ending is shown, and else the form again. */
function refused(stands: OpenedTransition | null, code: keyof typeof problemWords, again: (stands: OpenedTransition, problems: readonly Problem[], status: 409 | 422) => Answer): Answer {
  if (stands === null) return notFound
  const { ending } = stands.transition
  if (ending !== null) return { kind: 'page', status: 409, html: endingPage({ opened: stands, ending, said: problemWords.over, from: null }) }
  return again(stands, [{ fieldId: code === 'too-long' ? 'reason' : 'ending', words: problemWords[code] }], code === 'changed-meanwhile' ? 409 : 422)
}

/** A post that never began was called off on some day since it was entered. */
function earliestEnd({ startsOn, enteredOn }: Transition, today: SignedInRequest['today']): SignedInRequest['today'] {
  const earliest = startsOn < enteredOn ? startsOn : enteredOn
  return earliest < today ? earliest : today
}
