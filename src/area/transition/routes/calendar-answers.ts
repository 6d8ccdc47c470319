import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignInRequest, SignedInRequest } from '../../../platform/http/route.ts'
import { idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { parseCredential } from '../../../platform/identity/index.ts'
import { calendarFileName, calendarOf } from '../../stepping-up/index.ts'
import { calendarAddressPage } from '../pages/calendar-pages.tsx'
import { type KeptBeside, answersOf, stagesNow } from '../rules/stages.ts'
import type { Transition } from '../records.ts'
import { openTransition } from '../service/asking.ts'
import { endCalendarAddress, makeCalendarAddress } from '../service/calendar.ts'
import { transitionOfCalendar } from '../store/calendars.ts'
import { transitionStore } from '../store.ts'
import { askingOf } from './asking-of.ts'

/** The days of one's own transition as a file. */
export async function answerCalendarFile(request: SignedInRequest): Promise<Answer> {
  const opened = await openTransition(askingOf(request), idIn(request, 'transition'))
  if (opened === null || !opened.relation.isOwn) return notFound
  return { kind: 'file', contentType, fileName: calendarFileName, text: calendarOf(answersOf(opened.transition, opened.agreed), opened.stages, request.now) }
}

/** The same for a calendar that asks under a secret address. Whatever is no such address is not found, and nothing tells one reason from another. */
export async function answerCalendar({ parameters, now, today, inTransaction }: SignInRequest): Promise<Answer> {
  const credential = parseCredential((parameters['secret'] ?? '').replace(/\.ics$/u, ''))
  if (credential === null) return notFound
  const text = await inTransaction('read', credential.tenant, async (transaction) => {
    const found = await transitionOfCalendar(transaction, credential, today)
    if (found === null) return null
    const store = transitionStore(transaction, credential.tenant)
    const agreed = (await store.matters([found.transitionId])).get(found.transitionId) ?? []
    return calendarText(found, { agreed, tasks: await store.tasks(found.transitionId), template: await store.templateAt(found.templateVersion) }, { now, today })
  })
  return text === null ? notFound : { kind: 'file', contentType, fileName: calendarFileName, text }
}

function calendarText(transition: Transition, beside: KeptBeside, { now, today }: Pick<SignInRequest, 'now' | 'today'>): string {
  return calendarOf(answersOf(transition, beside.agreed), stagesNow(transition, beside, today).stages, now)
}

const contentType = 'text/calendar; charset=utf-8'

/** Makes the secret address, and shows it this once. */
export function answerMakeCalendar(publicOrigin: string): (request: SignedInRequest) => Promise<Answer> {
  return async (request) => {
    const { viewer, randomBytes } = request
    const made = await makeCalendarAddress({ ...askingOf(request), tenant: viewer.organisation.tenant }, idIn(request, 'transition'), randomBytes)
    if (!made.ok) return notFound
    const { opened, secret } = made.value
    request.record({ action: 'transition/calendar-made', subjectId: viewer.personId, details: { transitionId: opened.transition.transitionId } })
    return { kind: 'page', html: calendarAddressPage({ opened, address: `${publicOrigin}${href(paths.transitionCalendar, { secret })}.ics` }) }
  }
}

/** Ends the secret address. */
export async function answerEndCalendar(request: SignedInRequest): Promise<Answer> {
  const transitionId = idIn(request, 'transition')
  const ended = await endCalendarAddress(askingOf(request), transitionId)
  if (!ended.ok) return notFound
  request.record({ action: 'transition/calendar-ended', subjectId: request.viewer.personId, details: { transitionId } })
  return { kind: 'redirect', to: `${href(paths.transition, { transition: transitionId }, { done: 'calendarEnded' })}` }
}
