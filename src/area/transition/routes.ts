import { paths } from '../../platform/http/paths.ts'
import type { Route, SignedInRoute } from '../../platform/http/route.ts'
import { answerBegin, answerOwn } from './routes/begin-answers.ts'
import { answerCalendar, answerCalendarFile } from './routes/calendar-answers.ts'
import { answerDeed } from './routes/deed-answers.ts'
import { answerEnd, answerEnding } from './routes/ending-answers.ts'
import { answerList, answerRegister, answerRegisterForm } from './routes/list-answers.ts'
import { answerTransition } from './routes/see-answers.ts'
import { answerChangeTemplate, answerTemplate } from './routes/template-answers.ts'

/** Calendars of many people ask from the few addresses of those who run them. */
const calendarsPerMinute = 600

/**
 * Ways into a post: of who is on one, of the line managers of their posts, and of the OD lead of the unit. For everybody else there are none.
 * @param publicOrigin how people reach the service: the secret address of a calendar begins with it
 */
export function transitionRoutes({ publicOrigin }: { readonly publicOrigin: string }): readonly Route[] {
  return [
    ...seenRoutes,
    { path: paths.transition, method: 'POST', kind: 'signed-in', answer: answerDeed(publicOrigin) },
    { path: paths.transitionCalendar, method: 'GET', kind: 'signs-in', perMinute: calendarsPerMinute, answer: answerCalendar },
  ]
}

const seenRoutes: readonly SignedInRoute[] = [
  { path: paths.ownTransition, method: 'GET', kind: 'signed-in', answer: answerOwn },
  { path: paths.ownTransition, method: 'POST', kind: 'signed-in', answer: answerBegin },
  { path: paths.transitions, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.transitionNew, method: 'GET', kind: 'signed-in', answer: answerRegisterForm },
  { path: paths.transitionNew, method: 'POST', kind: 'signed-in', answer: answerRegister },
  { path: paths.transition, method: 'GET', kind: 'signed-in', answer: answerTransition },
  { path: paths.transitionEnding, method: 'GET', kind: 'signed-in', answer: answerEnding },
  { path: paths.transitionEnding, method: 'POST', kind: 'signed-in', answer: answerEnd },
  { path: paths.transitionCalendarFile, method: 'GET', kind: 'signed-in', answer: answerCalendarFile },
  { path: paths.transitionTasks, method: 'GET', kind: 'signed-in', answer: answerTemplate },
  { path: paths.transitionTasks, method: 'POST', kind: 'signed-in', answer: answerChangeTemplate },
]
