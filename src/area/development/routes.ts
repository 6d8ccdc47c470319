import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerAdd, answerAddForm, answerFinish, answerFinishForm } from './routes/add-answers.ts'
import { answerChange, answerChangeForm, answerDeed, answerGoal } from './routes/goal-answers.ts'
import { answerNew, answerNewForm, answerPlan, answerTime, answerTimeForm } from './routes/plan-answers.ts'
import { answerRecord, answerRecordFile } from './routes/record-answers.ts'
import { answerSignOff, answerSignOffs, answerSupervisor } from './routes/sign-off-answers.ts'

/** The plan of who is signed in, and the goals that they were asked to sign off. The stores reach no others, so there is nobody to refuse. */
export const developmentRoutes: readonly SignedInRoute[] = [
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
  { path: paths.signOff, method: 'POST', kind: 'signed-in', answer: answerSupervisor },
]
