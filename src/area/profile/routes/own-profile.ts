import { isOneOf } from '../../../kernel/vocabulary.ts'
import { noDay } from '../../../kernel/typed-date.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, notFound, originOf, sentId, typedDateIn } from '../../../platform/http/sent-fields.ts'
import { emptyProfilePage, profilePage } from '../pages/profile-page.tsx'
import { type QuestionModel, deleteAnswerPage } from '../pages/question-section.tsx'
import { firsts } from '../rules/next.ts'
import type { TypedAnswer } from '../rules/typed-answer.ts'
import { keepAnswer } from '../service/keep-answer.ts'
import { seeProfile } from '../service/see-profile.ts'
import { questionWords } from '../words/next.ts'
import { keepProblems } from '../words/problems.ts'
import { type ProfileRoutesOptions, sourcesOf, storeOf } from './sources-of.ts'

/** The profile of who is signed in, or the question whether to delete an answer. */
export async function answerProfile(request: SignedInRequest, options: ProfileRoutesOptions): Promise<Answer> {
  const asked = firstValue(request.query, 'delete')
  if (asked === '') return { kind: 'page', html: await drawn(request, options) }
  const answer = (await storeOf(request).answers()).find(({ answerId }) => answerId === asked)
  return answer === undefined ? notFound : { kind: 'page', html: deleteAnswerPage({ answer, from: originOf(request) }) }
}

/** Keeps an answer, deletes one, or changes what comes first. */
export async function answerChange(request: SignedInRequest, options: ProfileRoutesOptions): Promise<Answer> {
  switch (firstValue(request.form, 'do')) {
    case 'delete':
      return answerDelete(request)
    case 'order':
      return answerOrder(request)
    default:
      return answerKeep(request, options)
  }
}

async function answerKeep(request: SignedInRequest, options: ProfileRoutesOptions): Promise<Answer> {
  const { form, now, today, newId, viewer, record } = request
  const typed: TypedAnswer = { kind: firstValue(form, 'do') === 'nothing' ? 'nothing-for-now' : 'something', words: firstValue(form, 'words'), lookAgain: typedDateIn(form, 'look-again') }
  const kept = await keepAnswer({ store: storeOf(request), now, today, newId }, typed)
  if (!kept.ok) return { kind: 'page', status: 422, html: await drawn(request, options, { typed, problems: keepProblems(kept.error) }) }
  record({ action: 'profile/answered', subjectId: viewer.personId })
  return done('kept')
}

async function answerDelete(request: SignedInRequest): Promise<Answer> {
  const removed = await storeOf(request).remove(sentId(request.form, 'answer'))
  if (!removed) return { kind: 'redirect', to: href(paths.ownProfile) }
  request.record({ action: 'profile/answer-deleted', subjectId: request.viewer.personId })
  return done('deleted')
}

async function answerOrder(request: SignedInRequest): Promise<Answer> {
  const first = firstValue(request.form, 'first')
  if (!isOneOf(firsts, first)) return { kind: 'redirect', to: href(paths.ownProfile) }
  await storeOf(request).choose(first)
  request.record({ action: 'profile/order-chosen', subjectId: request.viewer.personId })
  return done('ordered')
}

function done(what: keyof typeof questionWords.done): Answer {
  return { kind: 'redirect', to: href(paths.ownProfile, {}, { done: what }) }
}

async function drawn(request: SignedInRequest, options: ProfileRoutesOptions, given: Partial<Pick<QuestionModel, 'typed' | 'problems'>> = {}): Promise<string> {
  const { query, today } = request
  const { profile, rounds, begun, answers } = await seeProfile(sourcesOf(request, options), firstValue(query, 'assessment'), today)
  const question: QuestionModel = { answers, typed: { words: '', lookAgain: noDay }, problems: [], from: originOf(request), today, ...given }
  const said = doneWordsIn(query, questionWords.done)
  if (profile !== null) return profilePage({ profile, rounds, question, done: said })
  // What was answered to the question stays in reach, also when the self-assessments are gone.
  return emptyProfilePage({ isBegun: begun, cannotBeShown: rounds.length > 0, done: said, question: answers.length === 0 && question.problems.length === 0 ? null : question })
}
