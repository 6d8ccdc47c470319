import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Result } from '../../../kernel/result.ts'
import type { AuditAction } from '../../../kernel/audit-action.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { firstValue, idIn, notFound, sentId } from '../../../platform/http/sent-fields.ts'
import type { Part } from '../records.ts'
import { closeOpportunity, handOver } from '../service/keep.ts'
import { seeOpportunity } from '../service/see.ts'
import { type PartRefusal, answerSomebody, comeIn, finish, putNewsAway, stepBack } from '../service/take-part.ts'
import { pageWords, standingWords } from '../words/opportunity.ts'
import { chooseProblems, partProblems } from '../words/problems.ts'
import { type OpportunityRoutesOptions, askingOf } from './asking-of.ts'
import { askedIn, drawnOpportunity } from './see-answers.ts'

type Done = keyof typeof pageWords.done

/** Does what a form of the page of an opportunity asks for. */
export async function answerDeed(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const { form } = request
  const asking = askingOf(request, options)
  const opportunityId = idIn(request, 'opportunity')
  const settled = (result: Result<Part, PartRefusal>, done: Done, action: AuditAction | null, by: Parameters<typeof askedIn>[2] = {}) => answerPart(request, options, result, { done, action, by })
  switch (firstValue(form, 'do')) {
    case 'show-interest':
      return settled(await comeIn(asking, opportunityId, 'show-interest', firstValue(form, 'words')), 'interest', 'opportunity/interest-shown')
    case 'join':
      return settled(await comeIn(asking, opportunityId, 'join', ''), 'joined', 'opportunity/joined')
    case 'step-back':
      return settled(await stepBack(asking, opportunityId), 'stepped-back', 'opportunity/stepped-back')
    case 'finish':
      return settled(await finish(asking, opportunityId, { hours: firstValue(form, 'hours'), cameOfIt: firstValue(form, 'cameOfIt') }), 'finished', 'opportunity/finished', { ask: 'finish' })
    case 'put-news-away':
      return settled(await putNewsAway(asking, opportunityId), 'read', null)
    case 'answer':
      return answerAnswer(request, options)
    case 'let-go': {
      const personId = sentId(form, 'person')
      return settled(await answerSomebody(asking, opportunityId, personId, 'let-go', firstValue(form, 'reply')), 'let-go', 'opportunity/let-go', { stop: personId })
    }
    case 'hand-over':
      return answerHandOver(request, options)
    case 'close':
      return answerClose(request, options)
    default:
      return again(request, options, null, {}, [])
  }
}

const answers = ['accept', 'decline'] as const
const actionOf = { accept: 'opportunity/accepted', decline: 'opportunity/declined' } as const
const doneOf = { accept: 'accepted', decline: 'declined' } as const

async function answerAnswer(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const { form } = request
  const [personId, answer] = [sentId(form, 'person'), firstValue(form, 'answer')]
  const by = { answer: personId }
  if (!isOneOf(answers, answer)) return again(request, options, null, by, [{ fieldId: 'answer', words: chooseProblems.answer }])
  const answered = await answerSomebody(askingOf(request, options), idIn(request, 'opportunity'), personId, answer, firstValue(form, 'reply'))
  return answerPart(request, options, answered, { done: doneOf[answer], action: actionOf[answer], by })
}

async function answerPart(request: SignedInRequest, options: OpportunityRoutesOptions, result: Result<Part, PartRefusal>, { done, action, by }: { readonly done: Done; readonly action: AuditAction | null; readonly by: Parameters<typeof askedIn>[2] }): Promise<Answer> {
  if (result.ok) {
    const { opportunityId, personId } = result.value
    if (action !== null) request.record({ action, subjectId: personId, details: { opportunityId } })
    return { kind: 'redirect', to: href(paths.opportunity, { opportunity: opportunityId }, { done }) }
  }
  switch (result.error.code) {
    case 'not-here':
      return notFound
    case 'to-mend':
      return again(request, options, null, by, partProblems(result.error.problems))
    case 'not-open':
      return again(request, options, standingWords[result.error.standing], {}, [])
    case 'not-possible':
      return again(request, options, pageWords.notPossible, {}, [])
  }
}

async function answerHandOver(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const [opportunityId, personId] = [idIn(request, 'opportunity'), firstValue(request.form, 'person')]
  if (personId === '') return again(request, options, null, { ask: 'hand-over' }, [{ fieldId: 'person', words: chooseProblems.member }])
  const handed = await handOver(askingOf(request, options), opportunityId, personId)
  if (!handed.ok) return again(request, options, pageWords.notPossible, {}, [])
  request.record({ action: 'opportunity/handed-over', subjectId: personId, details: { opportunityId } })
  return { kind: 'redirect', to: href(paths.opportunity, { opportunity: opportunityId }, { done: 'handed-over' }) }
}

async function answerClose(request: SignedInRequest, options: OpportunityRoutesOptions): Promise<Answer> {
  const opportunityId = idIn(request, 'opportunity')
  const closed = await closeOpportunity(askingOf(request, options), opportunityId)
  if (!closed.ok) return closed.error.code === 'somebody-waits' ? again(request, options, pageWords.somebodyWaits, {}, []) : again(request, options, pageWords.notPossible, {}, [])
  request.record({ action: 'opportunity/closed', subjectId: closed.value.posterId, details: { opportunityId } })
  return { kind: 'redirect', to: href(paths.opportunity, { opportunity: opportunityId }, { done: 'closed' }) }
}

/** The question once more with what is to be mended, or the page as it stands with why nothing was done. */
async function again(request: SignedInRequest, options: OpportunityRoutesOptions, said: string | null, by: Parameters<typeof askedIn>[2], problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const seen = await seeOpportunity(asking, idIn(request, 'opportunity'))
  if (seen === null) return notFound
  const question = said === null ? askedIn(request, seen, by, problems) : null
  return { kind: 'page', status: said === null ? 422 : 409, html: question ?? (await drawnOpportunity(request, asking, seen, said, problems)) }
}
