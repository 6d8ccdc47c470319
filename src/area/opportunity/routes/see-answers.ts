import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Problem } from '../../../platform/design/index.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound } from '../../../platform/http/sent-fields.ts'
import { answerPage, closePage, finishPage, handOverPage, stopPage } from '../pages/ask-pages.tsx'
import { listPage } from '../pages/list-page.tsx'
import { opportunityPage } from '../pages/opportunity-page.tsx'
import { opportunityKinds } from '../records.ts'
import type { Asking } from '../service/asking.ts'
import { type SeenOpportunity, listOpportunities, seeOpportunity } from '../service/see.ts'
import { pageWords } from '../words/opportunity.ts'
import { type OpportunityRoutesOptions, askingOf } from './asking-of.ts'

/** What is offered, of all kinds or of one. */
export async function answerList(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const kind = firstValue(request.query, 'kind')
  return { kind: 'page', html: listPage({ listed: await listOpportunities(askingOf(request, options)), kind: isOneOf(opportunityKinds, kind) ? kind : null }) }
}

/** One opportunity, or one question about it. */
export async function answerOpportunity(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const seen = await seeOpportunity(asking, idIn(request, 'opportunity'))
  if (seen === null) return notFound
  const question = askedIn(request, seen, {}, [])
  return { kind: 'page', html: question ?? (await drawnOpportunity(request, asking, seen, doneWordsIn(request.query, pageWords.done))) }
}

/** The page of an opportunity. */
export async function drawnOpportunity(request: SignedInRequest, asking: Asking, seen: SeenOpportunity, said: string | null, problems: readonly Problem[] = []): Promise<string> {
  const goals = seen.own?.state === 'finished' ? await asking.around.goals() : []
  const about = goals.filter(({ itemId }) => itemId === seen.opportunity.capability?.itemId)
  return opportunityPage({ seen, goals: about.length > 0 ? about : goals, typed: firstValue(request.form, 'words'), said, state: formState(request, 0, problems) })
}

/** What of an address or a form says which question is asked. */
interface AskedBy {
  readonly ask?: string
  readonly answer?: string
  readonly stop?: string
}

/**
 * The page of the one question that is asked, for whom it is possible; null without.
 * @param by what is asked; as the address says it unless told
 */
export function askedIn(request: SignedInRequest, seen: SeenOpportunity, by: AskedBy, problems: readonly Problem[]): string | null {
  const { query, form } = request
  const { ask = firstValue(query, 'ask'), answer = firstValue(query, 'answer'), stop = firstValue(query, 'stop') } = by
  const state = formState(request, 0, problems)
  const deedsOf = (personId: string) => seen.others.find(({ part }) => part.personId === personId)?.deeds ?? []
  if (deedsOf(answer).includes('decline')) return answerPage({ seen, state, personId: answer, typed: { answer: firstValue(form, 'answer'), reply: firstValue(form, 'reply') } })
  if (deedsOf(stop).includes('let-go')) return stopPage({ seen, state, personId: stop, typed: firstValue(form, 'reply') })
  if (ask === 'finish' && seen.deeds.includes('finish')) return finishPage({ seen, state, typed: { hours: firstValue(form, 'hours'), cameOfIt: firstValue(form, 'cameOfIt') } })
  const mayKeep = seen.isKeeper && seen.opportunity.closedOn === null
  if (ask === 'hand-over' && mayKeep && seen.opportunity.kind === 'learning-set') return handOverPage({ seen, state })
  return ask === 'close' && mayKeep ? closePage({ seen, state }) : null
}
