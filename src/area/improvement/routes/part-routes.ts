import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, originOf } from '../../../platform/http/sent-fields.ts'
import { isColleague, searchColleagues } from '../../people/index.ts'
import { measuresPage } from '../pages/measures-page.tsx'
import { learningPage, peoplePage } from '../pages/people-pages.tsx'
import type { Member } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import { presentMembers } from '../rules/members.ts'
import { type Asking, openImprovement } from '../service/asking.ts'
import { choosableMeasures, followMeasure, unfollowMeasure } from '../service/keep-improvement.ts'
import { type TypedLearning, addMember, changeMember, keepLearning } from '../service/keep-people.ts'
import { followedMeasures } from '../service/see-improvement.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { peopleWords } from '../words/people.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf, namesFor, typedIn } from './asking-of.ts'

/** The forms for people, what they want to learn, and measures. */
export function partRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementPeople, method: 'GET', kind: 'signed-in', answer: (request) => peopleAnswer(request, options, []) },
    { path: paths.improvementPeople, method: 'POST', kind: 'signed-in', answer: (request) => answerPeople(request, options) },
    { path: paths.improvementLearning, method: 'GET', kind: 'signed-in', answer: (request) => learningAnswer(request, options, null, []) },
    { path: paths.improvementLearning, method: 'POST', kind: 'signed-in', answer: (request) => answerLearning(request, options) },
    { path: paths.improvementMeasures, method: 'GET', kind: 'signed-in', answer: (request) => measuresAnswer(request, options, []) },
    { path: paths.improvementMeasures, method: 'POST', kind: 'signed-in', answer: (request) => answerMeasures(request, options) },
  ]
}

async function peopleAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, problems: readonly Problem[]): Promise<Answer> {
  const opened = await openImprovement(askingOf(request, options), idIn(request, 'improvement'))
  if (opened === null || !opened.isKept || !isAtWork(opened.improvement)) return notFound
  const { transaction, viewer, query, form, today } = request
  const text = (query['q']?.[0] ?? firstValue(form, 'q')).slice(0, 100)
  const members = presentMembers(opened.members)
  const html = peoplePage({
    improvement: opened.improvement,
    members,
    nameOf: await namesFor(request, members.map(({ personId }) => personId)),
    text,
    found: text.trim() === '' ? null : await searchColleagues(transaction, viewer.organisation.tenant, text, today),
    chosen: firstValue(form, 'colleague'),
    newOrigin: () => originOf(request),
    state: formState(request, 0, problems),
  })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerPeople(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const isAdding = firstValue(request.form, 'deed') === 'add'
  const kept = isAdding ? await added(request, asking, improvementId) : await changeMember(asking, improvementId, firstValue(request.form, 'person'), firstValue(request.form, 'change'))
  if (kept.ok) {
    recordMember(request, improvementId, kept.value)
    return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'people' }) }
  }
  if (kept.error.code === 'not-here') return notFound
  const problems = kept.error.problems.map(({ why }) => ({ fieldId: isAdding && firstValue(request.form, 'q') !== '' ? 'colleague' : isAdding ? 'q' : 'person', words: problemWords[why.code] }))
  return peopleAnswer(request, options, problems)
}

const problemWords = { 'last-lead': peopleWords.lastLead, 'not-a-member': peopleWords.notMember, 'not-chosen': peopleWords.choose } as const

function added({ form, transaction, viewer }: SignedInRequest, asking: Asking, improvementId: string): ReturnType<typeof addMember> {
  return addMember(asking, improvementId, firstValue(form, 'colleague'), (personId) => isColleague(transaction, viewer.organisation.tenant, personId))
}

function recordMember({ record }: SignedInRequest, improvementId: string, { personId, part, leftOn }: Member): void {
  record({ action: 'improvement/people-changed', subjectId: personId, details: { improvementId, part: leftOn === null ? part : 'left' } })
}

async function learningAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, given: TypedLearning | null, problems: readonly Problem[]): Promise<Answer> {
  const opened = await openImprovement(askingOf(request, options), idIn(request, 'improvement'))
  const own = opened === null ? undefined : presentMembers(opened.members).find(({ personId }) => personId === request.viewer.personId)
  if (opened === null || own === undefined) return notFound
  const typed = given ?? { learning: own.learning, domain: own.learningDomain ?? '' }
  const html = learningPage({ improvement: opened.improvement, typed, state: formState(request, 0, problems) })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerLearning(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const typed = typedIn(request, ['learning', 'domain'])
  const kept = await keepLearning(askingOf(request, options), improvementId, typed)
  if (!kept.ok) return kept.error.code === 'not-here' ? notFound : learningAnswer(request, options, typed, fieldProblems(kept.error.problems))
  request.record({ action: 'improvement/learning-changed', subjectId: request.viewer.personId, details: { improvementId } })
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'learning' }) }
}

async function measuresAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const opened = await openImprovement(asking, idIn(request, 'improvement'))
  if (opened === null || !opened.isKept || !isAtWork(opened.improvement)) return notFound
  const { improvement } = opened
  const asked = new Set((await asking.store.questions(improvement.improvementId)).filter(({ withdrawn }) => withdrawn === null).map(({ measureId }) => measureId))
  const followed = (await followedMeasures(asking, improvement.improvementId)).map(({ measure, part }) => ({ measure, part, stays: improvement.aim.measureId === measure.measureId || asked.has(measure.measureId) }))
  const html = measuresPage({ improvement, followed, choices: await choosableMeasures(asking, opened), typed: typedIn(request, ['measure', 'part']), newOrigin: () => originOf(request), state: formState(request, 0, problems) })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

async function answerMeasures(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const typed = typedIn(request, ['measure', 'part'])
  const kept = firstValue(request.form, 'deed') === 'remove' ? await unfollowMeasure(asking, improvementId, typed.measure) : await followMeasure(asking, improvementId, typed)
  if (!kept.ok) return kept.error.code === 'not-here' ? notFound : measuresAnswer(request, options, fieldProblems(kept.error.problems))
  request.record({ action: 'improvement/measures-changed', details: { improvementId, measureId: typed.measure } })
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'measures' }) }
}
