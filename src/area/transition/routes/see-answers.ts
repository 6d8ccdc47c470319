import { typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, trimmedValue } from '../../../platform/http/sent-fields.ts'
import { type Supporter, searchColleagues, supportersOf } from '../../people/index.ts'
import { type CharterLink, charterLinkFor } from '../../role-charter/index.ts'
import { matters } from '../../stepping-up/index.ts'
import { matterPage, mentorPage, taskPage, untilPage } from '../pages/deed-pages.tsx'
import type { CalendarState } from '../pages/calendar-pages.tsx'
import { transitionPage } from '../pages/transition-page.tsx'
import { type OpenedTransition, openTransition } from '../service/asking.ts'
import { pageWords } from '../words/page.ts'
import { askingOf } from './asking-of.ts'

/** A transition, or one of the forms of it that the address asks for. */
export async function answerTransition(request: SignedInRequest): Promise<Answer> {
  const opened = await openTransition(askingOf(request), idIn(request, 'transition'))
  if (opened === null) return notFound
  const asked = await formAsked(request, opened)
  if (asked !== null) return { kind: 'page', html: asked }
  return { kind: 'page', html: transitionPage({ opened, said: doneWordsIn(request.query, pageWords.done), calendar: await calendarOfOwn(request, opened), charter: await charterOf(request, opened), supporters: await supportersOfOpen(request, opened) }) }
}

async function calendarOfOwn(request: SignedInRequest, { relation, transition: { transitionId } }: OpenedTransition): Promise<CalendarState | null> {
  if (!relation.isOwn) return null
  const { from, secondFormId } = formState(request)
  return { madeOn: await askingOf(request).store.calendarMadeOn(transitionId), from, secondFormId }
}

/** The charter of the post, once the organisation has entered it, for the two whose charter it is. */
async function charterOf(request: SignedInRequest, { transition: { personId, postId } }: OpenedTransition): Promise<CharterLink | null> {
  return postId === null ? null : charterLinkFor(request, { personId, postId })
}

/** Who stands by the person today, as posts and units say it; nobody once it has ended. */
async function supportersOfOpen({ transaction, viewer, today }: SignedInRequest, { transition: { personId, endedOn } }: OpenedTransition): Promise<readonly Supporter[]> {
  return endedOn === null ? supportersOf(transaction, viewer.organisation.tenant, personId, today) : []
}

async function formAsked(request: SignedInRequest, opened: OpenedTransition): Promise<string | null> {
  const { query, transaction, viewer, today } = request
  const state = formState(request)
  const task = taskOf(opened, firstValue(query, 'task'))
  if (task !== null) return taskPage({ opened, state, task, typed: { isDone: task.isDone, note: opened.tasks.find(({ taskId }) => taskId === task.id)?.note ?? '' } })
  if (opened.transition.endedOn !== null) return null
  const matter = firstValue(query, 'matter')
  if (isOneOf(matters, matter)) {
    const agreed = opened.agreed.find((one) => one.matter === matter)
    return matterPage({ opened, state, matter, typed: { isAgreed: agreed !== undefined, note: agreed?.note ?? '', hours: String(agreed?.weeklyHours ?? '') } })
  }
  switch (firstValue(query, 'ask')) {
    case 'mentor': {
      const search = trimmedValue(query, 'q')
      return mentorPage({ opened, state, search, found: await searchColleagues(transaction, viewer.organisation.tenant, search, today) })
    }
    case 'until':
      return untilPage({ opened, state, typed: typedDate(opened.transition.agreedUntil) })
    default:
      return null
  }
}

/** The task of this id, as the page shows it; null when there is none. */
export function taskOf({ stages }: Pick<OpenedTransition, 'stages'>, taskId: string) {
  return stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === taskId) ?? null
}
