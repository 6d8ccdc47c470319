import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerBegin, answerNew } from './routes/begin-answers.ts'
import { answerChange, answerChangePage } from './routes/change-answers.ts'
import { answerCheck, answerFinish } from './routes/finish-answers.ts'
import { answerQuestion, answerSave } from './routes/question-answers.ts'
import { answerAssessment, answerDelete, answerList } from './routes/see-answers.ts'

/** The self-assessments of who is signed in. The store reaches no other person’s, so there is nobody to refuse. */
export const assessmentRoutes: readonly SignedInRoute[] = [
  { path: paths.assessments, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.assessmentNew, method: 'GET', kind: 'signed-in', answer: answerNew },
  { path: paths.assessmentNew, method: 'POST', kind: 'signed-in', answer: answerBegin },
  { path: paths.assessment, method: 'GET', kind: 'signed-in', answer: answerAssessment },
  { path: paths.assessment, method: 'POST', kind: 'signed-in', answer: answerDelete },
  { path: paths.assessmentChange, method: 'GET', kind: 'signed-in', answer: answerChangePage },
  { path: paths.assessmentChange, method: 'POST', kind: 'signed-in', answer: answerChange },
  { path: paths.assessmentQuestion, method: 'GET', kind: 'signed-in', answer: answerQuestion },
  { path: paths.assessmentQuestion, method: 'POST', kind: 'signed-in', answer: answerSave },
  { path: paths.assessmentCheck, method: 'GET', kind: 'signed-in', answer: answerCheck },
  { path: paths.assessmentCheck, method: 'POST', kind: 'signed-in', answer: answerFinish },
]
