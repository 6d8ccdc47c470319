import { paths } from '../../platform/http/paths.ts'
import { type Answer, type SignInRequest, type SignInRoute, type SignedInRequest, type SignedInRoute, formsPerMinute } from '../../platform/http/route.ts'
import { answerAdd, answerAddForm, answerFinish, answerFinishForm } from './routes/add-answers.ts'
import { type BadgeOptions, answerBadge, answerBadgeDeed, answerBadgeFile } from './routes/badge-answers.ts'
import { answerChange, answerChangeForm, answerDeed, answerGoal } from './routes/goal-answers.ts'
import { answerNew, answerNewForm, answerPlan, answerTime, answerTimeForm } from './routes/plan-answers.ts'
import { answerCheck, answerCheckForm, answerIssuer, answerKey, answerKeys, answerStatus } from './routes/public-badge-answers.ts'
import { answerRecord, answerRecordFile } from './routes/record-answers.ts'
import { answerSignOff, answerSignOffs, answerSupervisor } from './routes/sign-off-answers.ts'

/** The plan of who is signed in, and the goals that they were asked to sign off. The stores reach no others, so there is nobody to refuse. */
export function developmentRoutes(options: BadgeOptions): readonly SignedInRoute[] {
  const withBadges = (answer: (request: SignedInRequest, options: BadgeOptions) => Promise<Answer>) => ({ kind: 'signed-in', answer: (request: SignedInRequest) => answer(request, options) }) as const
  return [
    { path: paths.developmentPlan, method: 'GET', kind: 'signed-in', answer: answerPlan },
    { path: paths.developmentTime, method: 'GET', kind: 'signed-in', answer: answerTimeForm },
    { path: paths.developmentTime, method: 'POST', kind: 'signed-in', answer: answerTime },
    { path: paths.developmentRecord, method: 'GET', kind: 'signed-in', answer: answerRecord },
    { path: paths.developmentRecordFile, method: 'GET', kind: 'signed-in', answer: answerRecordFile },
    { path: paths.goalNew, method: 'GET', kind: 'signed-in', answer: answerNewForm },
    { path: paths.goalNew, method: 'POST', kind: 'signed-in', answer: answerNew },
    { path: paths.goal, method: 'GET', kind: 'signed-in', answer: answerGoal },
    { path: paths.goal, method: 'POST', kind: 'signed-in', answer: answerDeed },
    { path: paths.goalChange, method: 'GET', kind: 'signed-in', answer: answerChangeForm },
    { path: paths.goalChange, method: 'POST', kind: 'signed-in', answer: answerChange },
    { path: paths.goalAdd, method: 'GET', kind: 'signed-in', answer: answerAddForm },
    { path: paths.goalAdd, method: 'POST', kind: 'signed-in', answer: answerAdd },
    { path: paths.goalActivityDone, method: 'GET', kind: 'signed-in', answer: answerFinishForm },
    { path: paths.goalActivityDone, method: 'POST', kind: 'signed-in', answer: answerFinish },
    { path: paths.signOffs, method: 'GET', kind: 'signed-in', answer: answerSignOffs },
    { path: paths.signOff, method: 'GET', kind: 'signed-in', answer: answerSignOff },
    { path: paths.goalBadge, method: 'GET', ...withBadges(answerBadge) },
    { path: paths.goalBadge, method: 'POST', ...withBadges(answerBadgeDeed) },
    { path: paths.goalBadgeFile, method: 'GET', ...withBadges(answerBadgeFile) },
    { path: paths.signOff, method: 'POST', ...withBadges(answerSupervisor) },
  ]
}

/** What everyone can look up of the badges of an organisation, and where a badge is checked. None of it is about anybody. */
export function badgeRoutes(options: BadgeOptions): readonly SignInRoute[] {
  const withOptions = (answer: (request: SignInRequest, options: BadgeOptions) => Promise<Answer>) => ({ method: 'GET', kind: 'signs-in', answer: (request: SignInRequest) => answer(request, options) }) as const
  return [
    { path: paths.badgeIssuer, ...withOptions(answerIssuer) },
    { path: paths.badgeKeys, ...withOptions(answerKeys) },
    { path: paths.badgeKey, ...withOptions(answerKey) },
    { path: paths.badgeStatus, perMinute: formsPerMinute, ...withOptions(answerStatus) },
    { path: paths.badgeCheck, method: 'GET', kind: 'signs-in', answer: answerCheckForm },
    { path: paths.badgeCheck, method: 'POST', kind: 'signs-in', answer: answerCheck },
  ]
}
