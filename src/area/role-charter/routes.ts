import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import type { PersonalKeys } from '../../platform/personal-keys/index.ts'
import { answerBegin, answerBeginForm, answerChange, answerChangeForm, answerCharter, answerList, answerSign } from './routes/charter-answers.ts'
import { answerClarity, answerHandIn } from './routes/clarity-answers.ts'
import { answerTap, answerWeek } from './routes/week-answers.ts'

/** Charters of the two who agree them, and the weeks of who is signed in. For everybody else there are none. */
export function roleCharterRoutes({ keys }: { readonly keys: PersonalKeys }): readonly SignedInRoute[] {
  return [
    { path: paths.roleCharters, method: 'GET', kind: 'signed-in', answer: answerList },
    { path: paths.roleCharterNew, method: 'GET', kind: 'signed-in', answer: answerBeginForm },
    { path: paths.roleCharterNew, method: 'POST', kind: 'signed-in', answer: answerBegin },
    { path: paths.roleCharter, method: 'GET', kind: 'signed-in', answer: answerCharter },
    { path: paths.roleCharter, method: 'POST', kind: 'signed-in', answer: answerSign },
    { path: paths.roleCharterChange, method: 'GET', kind: 'signed-in', answer: answerChangeForm },
    { path: paths.roleCharterChange, method: 'POST', kind: 'signed-in', answer: answerChange },
    { path: paths.clarityCheck, method: 'GET', kind: 'signed-in', answer: answerClarity },
    { path: paths.clarityCheck, method: 'POST', kind: 'signed-in', answer: answerHandIn },
    { path: paths.charterWeek, method: 'GET', kind: 'signed-in', answer: (request) => answerWeek(request, keys) },
    { path: paths.charterWeek, method: 'POST', kind: 'signed-in', answer: (request) => answerTap(request, keys) },
  ]
}
