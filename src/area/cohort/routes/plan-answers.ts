import { seenLine } from '../../../kernel/seen-text.ts'
import { noDay } from '../../../kernel/typed-date.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest } from '../../../platform/http/route.ts'
import { doneWordsIn, firstValue, formState, idIn, notFound, originOf, sentId, trimmedValue, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import { groupPage } from '../pages/group-page.tsx'
import { listPage } from '../pages/list-page.tsx'
import { planPage } from '../pages/plan-page.tsx'
import { type PlanProblem, type TypedPlan, usualPlaces } from '../rules/typed-plan.ts'
import { type OpenedCohort, openCohort } from '../service/asking.ts'
import { addSitting, changePlan, giveUp, planCohort, programmes, removeSitting } from '../service/plan.ts'
import { groupWords, listWords } from '../words/groups.ts'
import { fieldOf, planProblemText, refusalWords } from '../words/problems.ts'
import { askingOf, capabilityNames, mended } from './asking-of.ts'

/** The groups of the viewer’s units. */
export async function answerList(request: SignedInRequest): Promise<Answer> {
  const asking = askingOf(request)
  return { kind: 'page', html: listPage({ listed: await asking.store.listed(asking), today: request.today, said: doneWordsIn(request.query, listWords.done) }) }
}

/** The form on which a group is planned. */
export function answerPlanForm(request: SignedInRequest): Promise<Answer> {
  return planFormOf(request, { name: '', entry: '', unit: '', places: String(usualPlaces), first: noDay }, [])
}

async function planFormOf(request: SignedInRequest, typed: TypedPlan, problems: readonly PlanProblem[]): Promise<Answer> {
  const asking = askingOf(request)
  const html = planPage({ programmes: await programmes(asking), units: await asking.store.unitsOf(asking.odUnits), typed, state: formState(request, 0, problemsOf(problems)) })
  return problems.length > 0 ? mended(html) : { kind: 'page', html }
}

function problemsOf(problems: readonly PlanProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: fieldOf(problem), words: planProblemText(problem) }))
}

/** Plans a group. */
export async function answerPlan(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const typed: TypedPlan = { name: seenLine(firstValue(form, 'name')), entry: firstValue(form, 'entry'), unit: firstValue(form, 'unit'), places: trimmedValue(form, 'places'), first: typedDateIn(form, 'first') }
  const planned = await planCohort(askingOf(request), typed)
  if (!planned.ok) return planFormOf(request, typed, planned.error)
  request.record({ action: 'cohort/planned', details: { cohortId: planned.value } })
  return toGroup(planned.value, 'planned')
}

/** A group. */
export async function answerGroup(request: SignedInRequest): Promise<Answer> {
  const opened = await openCohort(askingOf(request), idIn(request, 'cohort'))
  return opened === null ? notFound : { kind: 'page', html: await groupHtml(request, opened, {}) }
}

interface Redrawn {
  readonly typed?: Partial<Pick<TypedPlan, 'name' | 'places' | 'first'>>
  readonly problems?: readonly Problem[]
}

async function groupHtml(request: SignedInRequest, opened: OpenedCohort, { typed = {}, problems = [] }: Redrawn): Promise<string> {
  const attendance = await askingOf(request).store.attendance(opened.cohort.cohortId)
  const { name, places } = opened.cohort
  return groupPage({ opened, attendance, builds: capabilityNames(opened.cohort.capabilities), typed: { name, places: String(places), first: noDay, ...typed }, problems, fromOf: () => originOf(request), today: request.today, said: doneWordsIn(request.query, groupWords.done) })
}

/** Changes a group as one of its forms says. */
export async function answerGroupDeed(request: SignedInRequest): Promise<Answer> {
  const { form } = request
  const cohortId = idIn(request, 'cohort')
  const [asking, version] = [askingOf(request), versionIn(form)]
  switch (firstValue(form, 'do')) {
    case 'change': {
      const typed = { name: seenLine(firstValue(form, 'name')), places: trimmedValue(form, 'places') }
      return answered(request, await changePlan(asking, cohortId, version, typed), 'changed', typed, 'name')
    }
    case 'add': {
      const first = typedDateIn(form, 'first')
      return answered(request, await addSitting(asking, cohortId, version, first), 'added', { first }, 'first-day')
    }
    case 'remove':
      return answered(request, await removeSitting(asking, cohortId, version, sentId(form, 'sitting')), 'removed', {}, 'days')
    case 'give-up': {
      const givenUp = await giveUp(asking, cohortId, version)
      if (!givenUp.ok) return answered(request, givenUp, 'removed', {}, 'give-up')
      request.record({ action: 'cohort/given-up', details: { cohortId } })
      return { kind: 'redirect', to: href(paths.cohorts, {}, { done: 'given-up' }) }
    }
    default:
      return notFound
  }
}

type DeedResult = Awaited<ReturnType<typeof changePlan | typeof addSitting | typeof removeSitting | typeof giveUp>>

async function answered(request: SignedInRequest, result: DeedResult, done: 'changed' | 'added' | 'removed', typed: Redrawn['typed'], field: string): Promise<Answer> {
  const cohortId = idIn(request, 'cohort')
  if (result.ok) {
    request.record({ action: 'cohort/changed', details: { cohortId, change: done } })
    return toGroup(cohortId, done)
  }
  const opened = await openCohort(askingOf(request), cohortId)
  if (opened === null || result.error === 'not-here') return notFound
  const { error } = result
  const problems = typeof error === 'string' ? [{ fieldId: field, words: refusalWords[error] }] : problemsOf(error)
  return mended(await groupHtml(request, opened, { typed: typed ?? {}, problems }), error === 'changed-meanwhile' || error === 'closed' ? 409 : 422)
}

function toGroup(cohortId: string, done: keyof typeof groupWords.done): Answer {
  return { kind: 'redirect', to: href(paths.cohort, { cohort: cohortId }, { done }) }
}
