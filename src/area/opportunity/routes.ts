import { paths } from '../../platform/http/paths.ts'
import type { SignedInRoute } from '../../platform/http/route.ts'
import { answerDeed } from './routes/deed-answers.ts'
import { answerChange, answerChangeForm, answerNew, answerPost } from './routes/keep-answers.ts'
import { answerList, answerOpportunity } from './routes/see-answers.ts'

/** Everybody of an organisation sees what is offered. Who may post what, and who may answer whom, the services decide. */
export const opportunityRoutes: readonly SignedInRoute[] = [
  { path: paths.opportunities, method: 'GET', kind: 'signed-in', answer: answerList },
  { path: paths.opportunityNew, method: 'GET', kind: 'signed-in', answer: answerNew },
  { path: paths.opportunityNew, method: 'POST', kind: 'signed-in', answer: answerPost },
  { path: paths.opportunity, method: 'GET', kind: 'signed-in', answer: answerOpportunity },
  { path: paths.opportunity, method: 'POST', kind: 'signed-in', answer: answerDeed },
  { path: paths.opportunityChange, method: 'GET', kind: 'signed-in', answer: answerChangeForm },
  { path: paths.opportunityChange, method: 'POST', kind: 'signed-in', answer: answerChange },
]
