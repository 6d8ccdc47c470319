import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerClose, answerOutcome } from './routes/outcome-answers.ts'
import { answerOwn, answerOwnDeed } from './routes/own-answers.ts'
import { answerPeople, answerPeopleDeed } from './routes/people-answers.ts'
import { answerGroup, answerGroupDeed, answerList, answerPlan, answerPlanForm } from './routes/plan-answers.ts'

/** Groups for a programme: of OD leads, for their units; and what each person sees of their own. */
export const cohortRoutes: readonly SignedInRoute[] = [
  { path: paths.cohorts, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.cohortNew, method: 'GET', kind: 'signed-in', answer: answerPlanForm },
  { path: paths.cohortNew, method: 'POST', kind: 'signed-in', answer: answerPlan },
  { path: paths.cohort, method: 'GET', kind: 'signed-in', answer: answerGroup },
  { path: paths.cohort, method: 'POST', kind: 'signed-in', answer: answerGroupDeed },
  { path: paths.cohortPeople, method: 'GET', kind: 'signed-in', answer: answerPeople },
  { path: paths.cohortPeople, method: 'POST', kind: 'signed-in', answer: answerPeopleDeed },
  { path: paths.cohortOutcome, method: 'GET', kind: 'signed-in', answer: answerOutcome },
  { path: paths.cohortOutcome, method: 'POST', kind: 'signed-in', answer: answerClose },
  { path: paths.ownProgrammes, method: 'GET', kind: 'signed-in', answer: answerOwn },
  { path: paths.ownProgrammes, method: 'POST', kind: 'signed-in', answer: answerOwnDeed },
]
