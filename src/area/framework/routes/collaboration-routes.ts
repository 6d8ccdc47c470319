import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { doneIn, firstValue, formState, idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { isId } from '../../../kernel/id.ts'
import { isColleague, searchColleagues } from '../../people/index.ts'
import { commentsPage } from '../pages/own/comments-page.tsx'
import { peoplePage } from '../pages/own/people-page.tsx'
import type { FieldProblem } from '../rules/typed-problem.ts'
import { openFramework } from '../service/asking.ts'
import { addComment, settleComment } from '../service/keep-comments.ts'
import { type InvitationProblem, invite, uninvite } from '../service/keep-people.ts'
import { doneWords } from '../words/list.ts'
import { typedProblems } from '../words/typed-problems.ts'
import { askingOf, namesFor, typedIn } from './asking-of.ts'

/** Who works on a framework, and what they say about it. */
export const collaborationRoutes: readonly SignedInRoute[] = [
  { path: paths.frameworkComments, method: 'GET', kind: 'signed-in', answer: (request) => commentsAnswer(request, null) },
  { path: paths.frameworkComments, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'deed') === 'add' ? answerAdd(request) : answerSettle(request)) },
  { path: paths.frameworkPeople, method: 'GET', kind: 'signed-in', answer: (request) => peopleAnswer(request, []) },
  { path: paths.frameworkPeople, method: 'POST', kind: 'signed-in', answer: (request) => (firstValue(request.form, 'part') === 'end' ? answerEnd(request) : answerInvite(request)) },
]

async function commentsAnswer(request: SignedInRequest, refused: readonly FieldProblem<'comment'>[] | null): Promise<Answer> {
  const asking = await askingOf(request)
  const frameworkId = idIn(request, 'framework')
  const opened = await openFramework(asking, frameworkId)
  if (opened === null || !opened.rights.maySeeComments) return notFound
  const comments = await asking.store.comments(frameworkId, null)
  const itemId = firstValue(request.form, 'item')
  const about = refused !== null && isId(itemId) ? await asking.store.item(frameworkId, itemId) : null
  const html = commentsPage({
    opened,
    comments,
    about: about?.item ?? null,
    typed: firstValue(request.form, 'comment'),
    viewer: asking.viewer,
    nameOf: await namesFor(request, comments.flatMap(({ writtenBy, settledBy }) => [writtenBy, settledBy])),
    newOrigin: () => originOf(request),
    problems: typedProblems(refused ?? []),
    done: doneIn(request.query, doneWords),
  })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerAdd(request: SignedInRequest): Promise<Answer> {
  const frameworkId = idIn(request, 'framework')
  const added = await addComment(await askingOf(request), frameworkId, firstValue(request.form, 'item'), firstValue(request.form, 'comment'))
  if (!added.ok) return added.error.code === 'not-here' ? notFound : commentsAnswer(request, added.error.problems)
  const { commentId, itemId } = added.value
  request.record({ action: 'framework/commented', details: { frameworkId, commentId, itemId } })
  return backFromComment(request, frameworkId, 'comment')
}

async function answerSettle(request: SignedInRequest): Promise<Answer> {
  const frameworkId = idIn(request, 'framework')
  const isSettled = firstValue(request.form, 'deed') === 'settle'
  const settled = await settleComment(await askingOf(request), frameworkId, firstValue(request.form, 'of'), isSettled)
  if (!settled.ok) return notFound
  const { commentId, itemId } = settled.value
  request.record({ action: isSettled ? 'framework/comment-settled' : 'framework/comment-reopened', details: { frameworkId, commentId, itemId } })
  return backFromComment(request, frameworkId, isSettled ? 'settled' : 'unsettled')
}

/** To the page on which the form stood: that of an item, or that of all comments. */
function backFromComment({ form }: SignedInRequest, frameworkId: string, done: 'comment' | 'settled' | 'unsettled'): Answer {
  const back = firstValue(form, 'back')
  return { kind: 'redirect', to: isId(back) ? href(paths.frameworkItem, { framework: frameworkId, item: back }, { done }) : href(paths.frameworkComments, { framework: frameworkId }, { done }) }
}

async function peopleAnswer(request: SignedInRequest, problems: readonly InvitationProblem[]): Promise<Answer> {
  const asking = await askingOf(request)
  const opened = await openFramework(asking, idIn(request, 'framework'))
  if (opened === null || !opened.rights.mayInvite) return notFound
  const { transaction, viewer, query, form, today } = request
  const text = (query['q']?.[0] ?? firstValue(form, 'q')).slice(0, 100)
  const collaborators = await asking.store.collaborators(opened.framework.id)
  const nameOf = await namesFor(request, collaborators.map(({ personId }) => personId))
  const html = peoplePage({
    framework: opened.framework,
    collaborators,
    nameOf: (personId) => nameOf(personId) ?? '',
    text,
    found: text.trim() === '' ? null : await searchColleagues(transaction, viewer.organisation.tenant, text, today),
    typed: typedIn(request, ['colleague', 'part']),
    newOrigin: () => originOf(request),
    done: doneIn(query, doneWords),
    state: formState(request, 0, typedProblems(problems)),
  })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerInvite(request: SignedInRequest): Promise<Answer> {
  const { transaction, viewer } = request
  const frameworkId = idIn(request, 'framework')
  const invited = await invite(await askingOf(request), frameworkId, typedIn(request, ['colleague', 'part']), (personId) => isColleague(transaction, viewer.organisation.tenant, personId))
  if (!invited.ok) return invited.error.code === 'not-here' ? notFound : peopleAnswer(request, invited.error.problems)
  request.record({ action: 'framework/people-changed', subjectId: invited.value.personId, details: { frameworkId, part: invited.value.part } })
  return { kind: 'redirect', to: href(paths.frameworkPeople, { framework: frameworkId }, { done: 'people' }) }
}

async function answerEnd(request: SignedInRequest): Promise<Answer> {
  const frameworkId = idIn(request, 'framework')
  const personId = firstValue(request.form, 'colleague')
  const ended = await uninvite(await askingOf(request), frameworkId, personId)
  if (!ended.ok) return notFound
  if (ended.value) request.record({ action: 'framework/people-changed', subjectId: personId, details: { frameworkId, part: 'none' } })
  return { kind: 'redirect', to: href(paths.frameworkPeople, { framework: frameworkId }, { done: 'people' }) }
}
