import { paths } from '../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../platform/http/route.ts'
import type { OpportunityRoutesOptions } from './routes/asking-of.ts'
import { answerDeed } from './routes/deed-answers.ts'
import { answerChange, answerChangeForm, answerNew, answerPost } from './routes/keep-answers.ts'
import { answerList, answerOpportunity } from './routes/see-answers.ts'

/** Everybody of an organisation sees what is offered. Who may post what, and who may answer whom, the services decide. */
export function opportunityRoutes(options: OpportunityRoutesOptions): readonly SignedInRoute[] {
  const answering = (answer: (request: SignedInRequest, options: OpportunityRoutesOptions) => Promise<Answer>) => ({ kind: 'signed-in', answer: (request: SignedInRequest) => answer(request, options) }) as const
  return [
    { path: paths.opportunities, method: 'GET', ...answering(answerList) },
    { path: paths.opportunityNew, method: 'GET', ...answering(answerNew) },
    { path: paths.opportunityNew, method: 'POST', ...answering(answerPost) },
    { path: paths.opportunity, method: 'GET', ...answering(answerOpportunity) },
    { path: paths.opportunity, method: 'POST', ...answering(answerDeed) },
    { path: paths.opportunityChange, method: 'GET', ...answering(answerChangeForm) },
    { path: paths.opportunityChange, method: 'POST', ...answering(answerChange) },
  ]
}
