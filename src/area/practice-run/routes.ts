import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerBring, answerKeep } from './routes/keep-answers.ts'
import { answerFile, answerList, answerRun } from './routes/see-answers.ts'
import { answerChange } from './routes/change-answers.ts'

/** The practice runs of who is signed in. The store reaches no other person’s, so there is nobody to refuse. */
export const practiceRunRoutes: readonly SignedInRoute[] = [
  { path: paths.practiceRuns, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.practiceRuns, method: 'POST', kind: 'signed-in', answer: answerKeep },
  { path: paths.practiceRunBring, method: 'POST', kind: 'signed-in', onlyDraws: true, answer: answerBring },
  { path: paths.practiceRun, method: 'GET', kind: 'signed-in', answer: answerRun },
  { path: paths.practiceRun, method: 'POST', kind: 'signed-in', answer: answerChange },
  { path: paths.practiceRunFile, method: 'GET', kind: 'signed-in', answer: answerFile },
]
