import { addDays } from '../../../kernel/calendar-date.ts'
import { type Result } from '../../../kernel/result.ts'
import { isNoDay, readTypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Problem, dayProblemText } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, trimmedValue, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { matters } from '../../stepping-up/index.ts'
import { matterPage, mentorPage, taskPage, untilPage } from '../pages/deed-pages.tsx'
import { transitionPage } from '../pages/transition-page.tsx'
import { type OpenedTransition, openTransition } from '../service/asking.ts'
import { type DeedProblem, agreeEnd, keepTask, nameMentor, sayMatter } from '../service/deeds.ts'
import { problemWords, untilWords } from '../words/deeds.ts'
import { type pageWords } from '../words/page.ts'
import { askingOf } from './asking-of.ts'
import { answerEndCalendar, answerMakeCalendar } from './calendar-answers.ts'
import { taskOf } from './see-answers.ts'

/** What a form was about, and how its page is drawn again with what is to be mended. */
type Redraw = (opened: OpenedTransition, problems: readonly Problem[]) => string

const deeds = { task: answerTask, matter: answerMatter, mentor: answerMentor, until: answerUntil, 'calendar-end': answerEndCalendar }

/** Does what a form of a transition says. @param publicOrigin how people reach the service: a secret address begins with it */
export function answerDeed(publicOrigin: string): (request: SignedInRequest) => Promise<Answer> {
  const all: Readonly<Record<string, (request: SignedInRequest) => Promise<Answer>>> = { ...deeds, calendar: answerMakeCalendar(publicOrigin) }
  return async (request) => {
    const named = firstValue(request.form, 'do')
    const deed = Object.hasOwn(all, named) ? all[named] : undefined
    return deed === undefined ? notFound : deed(request)
  }
}

async function answerTask(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const sent = { taskId: firstValue(form, 'task'), isDone: firstValue(form, 'done') === 'yes', note: trimmedValue(form, 'note') }
  const kept = await keepTask(askingOf(request), idIn(request, 'transition'), sent)
  return answered(request, kept, { done: 'task', action: 'transition/task-kept', field: 'note' }, (opened, problems) => {
    const task = taskOf(opened, sent.taskId)
    return task === null ? transitionPage({ opened, said: problemWords['no-such-task'], calendar: null, charter: null, supporters: [] }) : taskPage({ opened, state: formState(request, 0, problems), task, typed: sent })
  })
}

async function answerMatter(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const matter = firstValue(form, 'matter')
  if (!isOneOf(matters, matter)) return notFound
  const typed = { isAgreed: firstValue(form, 'agreed') === 'yes', note: trimmedValue(form, 'note'), hours: trimmedValue(form, 'hours') }
  const weeklyHours = typed.hours === '' ? null : /^\d{1,2}(\.\d)?$/.test(typed.hours) ? Number(typed.hours) : Number.NaN
  const said = await sayMatter(askingOf(request), idIn(request, 'transition'), { matter, isAgreed: typed.isAgreed, note: typed.note, weeklyHours })
  const field = !said.ok && said.error.code === 'hours-wrong' ? 'hours' : 'note'
  return answered(request, said, { done: 'matter', action: 'transition/matter-said', field }, (opened, problems) => matterPage({ opened, state: formState(request, 0, problems), matter, typed }))
}

async function answerMentor(request: SignedInRequest): Promise<Answer> {
  const chosen = firstValue(request.form, 'mentor')
  // Nothing chosen names nobody: it is asked again.
  const mentorId = chosen === 'nobody' ? null : chosen
  const named = await nameMentor(askingOf(request), idIn(request, 'transition'), { mentorId, version: versionIn(request.form) })
  return answered(request, named, { done: 'mentor', action: 'transition/mentor-named', field: 'mentor' }, (opened, problems) =>
    mentorPage({ opened, state: formState(request, 0, problems), search: '', found: { people: [], isCut: false } }))
}

async function answerUntil(request: SignedInRequest): Promise<Answer> {
  const transitionId = idIn(request, 'transition')
  const typed = typedDateIn(request.form, 'until')
  const opened = await openTransition(askingOf(request), transitionId)
  if (opened === null) return notFound
  const first = addDays(opened.transition.startsOn, 1)
  const read = isNoDay(typed) ? null : readTypedDate(typed, { first, last: addDays(first, 5 * 366) })
  if (read !== null && !read.ok) return mended(untilPage({ opened, state: formState(request, 0, [{ fieldId: 'until-day', words: dayProblemText(untilWords.name, read.error) }]), typed }))
  const agreed = await agreeEnd(askingOf(request), transitionId, { agreedUntil: read === null ? null : read.value, version: versionIn(request.form) })
  return answered(request, agreed, { done: 'until', action: 'transition/end-agreed', field: 'until-day' }, (stands, problems) => untilPage({ opened: stands, state: formState(request, 0, problems), typed }))
}

function mended(html: string): Answer {
  return { kind: 'page', status: 422, html }
}

/** Back to the page of the transition, or the form again with what is to be mended and everything that was typed. */
async function answered(
  request: SignedInRequest,
  result: Result<OpenedTransition, DeedProblem>,
  { done, action, field }: { readonly done: keyof typeof pageWords.done; readonly action: 'transition/task-kept' | 'transition/matter-said' | 'transition/mentor-named' | 'transition/end-agreed'; readonly field: string },
  redraw: Redraw,
): Promise<Answer> {
  const transitionId = idIn(request, 'transition')
  if (result.ok) {
    request.record({ action, subjectId: result.value.transition.personId, details: { transitionId } })
    return { kind: 'redirect', to: href(paths.transition, { transition: transitionId }, { done }) }
  }
  const opened = await openTransition(askingOf(request), transitionId)
  if (opened === null) return notFound
  const { code } = result.error
  if (code === 'over') return { kind: 'page', status: 409, html: transitionPage({ opened, said: problemWords.over, calendar: null, charter: null, supporters: [] }) }
  const html = redraw(opened, [{ fieldId: field, words: problemWords[code] }])
  return { kind: 'page', status: code === 'changed-meanwhile' ? 409 : 422, html }
}
