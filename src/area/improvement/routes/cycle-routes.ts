import type { Problem } from '../../../platform/design/index.ts'
import { noDay, typedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { href, paths } from '../../../platform/http/paths.ts'
import type { Answer, SignedInRequest, SignedInRoute } from '../../../platform/http/route.ts'
import { firstValue, formState, idIn, notFound, originOf, typedDateIn, versionIn } from '../../../platform/http/sent-fields.ts'
import type { Measure } from '../../measure/index.ts'
import { comparedCycle, cycleNewPage, cyclePage } from '../pages/cycle-pages.tsx'
import type { Cycle } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import { cycleStage } from '../rules/cycle-stage.ts'
import { isLate } from '../rules/next-step.ts'
import type { TypedParts, TypedPlan } from '../rules/typed-cycle.ts'
import { type Asking, openImprovement } from '../service/asking.ts'
import { changePlan, planCycle, writePart } from '../service/keep-cycles.ts'
import { fieldProblems } from '../words/problems.ts'
import { type ImprovementRoutesOptions, askingOf, typedIn } from './asking-of.ts'

/** Planning a test, and writing in it. */
export function cycleRoutes(options: ImprovementRoutesOptions): readonly SignedInRoute[] {
  return [
    { path: paths.improvementCycleNew, method: 'GET', kind: 'signed-in', answer: (request) => newAnswer(request, options, null, []) },
    { path: paths.improvementCycleNew, method: 'POST', kind: 'signed-in', answer: (request) => answerPlan(request, options) },
    { path: paths.improvementCycle, method: 'GET', kind: 'signed-in', answer: (request) => cycleAnswer(request, options, null) },
    { path: paths.improvementCycle, method: 'POST', kind: 'signed-in', answer: (request) => answerWritten(request, options) },
  ]
}

async function newAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, given: TypedPlan | null, problems: readonly Problem[]): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  const idea = (await asking.store.ideas(improvementId)).find(({ ideaId }) => ideaId === idIn(request, 'idea'))
  if (opened === null || idea === undefined || !opened.isKept || !isAtWork(opened.improvement)) return notFound
  const before = (await asking.store.cycles(improvementId)).findLast(({ ideaId }) => ideaId === idea.ideaId) ?? null
  // One test at a time: who asks for the next while one is open finds that one.
  if (given === null && before !== null && cycleStage(before) !== 'closed') return { kind: 'redirect', to: href(paths.improvementCycle, { improvement: improvementId, cycle: before.cycleId }) }
  const html = cycleNewPage({ improvement: opened.improvement, idea, before, measures: await followed(asking, improvementId), typed: given ?? nextPlan(before), state: formState(request, 0, problems) })
  return problems.length === 0 ? { kind: 'page', html } : { kind: 'page', status: 422, html }
}

/** The next test begins as the one before was planned, on days to be set. */
function nextPlan(before: Cycle | null): TypedPlan {
  return { plan: before?.plan ?? '', prediction: before?.prediction ?? '', measure: before?.measureId ?? '', starts: noDay, ends: noDay }
}

async function followed({ store, measures }: Asking, improvementId: string): Promise<readonly Measure[]> {
  return measures.measuresById((await store.measures(improvementId)).map(({ measureId }) => measureId))
}

function planIn(request: SignedInRequest): TypedPlan {
  return { ...typedIn(request, ['plan', 'prediction', 'measure']), starts: typedDateIn(request.form, 'starts'), ends: typedDateIn(request.form, 'ends') }
}

async function answerPlan(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const ideaId = idIn(request, 'idea')
  const typed = planIn(request)
  const planned = await planCycle(askingOf(request, options), improvementId, ideaId, typed)
  if (!planned.ok) return planned.error.code === 'not-here' ? notFound : newAnswer(request, options, typed, fieldProblems(planned.error.problems))
  const { cycleId } = planned.value
  request.record({ action: 'improvement/cycle-planned', details: { improvementId, ideaId, cycleId } })
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'cycle' }) }
}

interface Refused {
  readonly part: string
  readonly plan: TypedPlan
  readonly parts: TypedParts
  readonly status: 409 | 422
  readonly problems: readonly Problem[]
}

async function cycleAnswer(request: SignedInRequest, options: ImprovementRoutesOptions, refused: Refused | null): Promise<Answer> {
  const asking = askingOf(request, options)
  const improvementId = idIn(request, 'improvement')
  const opened = await openImprovement(asking, improvementId)
  const cycle = (await asking.store.cycles(improvementId)).find(({ cycleId }) => cycleId === idIn(request, 'cycle'))
  const idea = (await asking.store.ideas(improvementId)).find(({ ideaId }) => ideaId === cycle?.ideaId)
  if (opened === null || cycle === undefined || idea === undefined) return notFound
  const { improvement, isKept } = opened
  const html = cyclePage({
    improvement,
    idea,
    cycle,
    measures: await followed(asking, improvementId),
    isOpen: isKept && isAtWork(improvement),
    isLate: isLate(cycle, request.today),
    typedPlan: refused?.part === 'plan' ? refused.plan : { plan: cycle.plan, prediction: cycle.prediction, measure: cycle.measureId ?? '', starts: typedDate(cycle.startsOn), ends: typedDate(cycle.endsOn) },
    typedParts: typedParts(cycle, refused),
    conflict: refused?.status === 409 ? comparedCycle(cycle, refused.part, refused.plan, refused.parts) : null,
    newOrigin: () => originOf(request),
    problems: refused?.problems ?? [],
  })
  return refused === null ? { kind: 'page', html } : { kind: 'page', status: refused.status, html }
}

/** What stands, with what was typed in the part that was refused. */
function typedParts({ did, studied, outcome, act, actText }: Cycle, refused: Refused | null): TypedParts {
  const stands: TypedParts = { did, studied, outcome: outcome ?? '', act: act ?? '', actText }
  switch (refused?.part) {
    case 'do':
      return { ...stands, did: refused.parts.did }
    case 'study':
      return { ...stands, studied: refused.parts.studied, outcome: refused.parts.outcome }
    case 'act':
      return { ...stands, act: refused.parts.act, actText: refused.parts.actText }
    default:
      return stands
  }
}

async function answerWritten(request: SignedInRequest, options: ImprovementRoutesOptions): Promise<Answer> {
  const improvementId = idIn(request, 'improvement')
  const cycleId = idIn(request, 'cycle')
  const part = firstValue(request.form, 'part')
  const plan = planIn(request)
  const parts: TypedParts = { ...typedIn(request, ['did', 'studied', 'outcome', 'act']), actText: firstValue(request.form, 'act-text') }
  if (!isOneOf(['plan', 'do', 'study', 'act'] as const, part)) return notFound
  const asking = askingOf(request, options)
  const version = versionIn(request.form)
  const written = part === 'plan' ? await changePlan(asking, improvementId, cycleId, plan, version) : await writePart(asking, improvementId, cycleId, part, parts, version)
  if (written.ok) return answerDone(request, improvementId, written.value, part)
  if (written.error.code === 'not-here') return notFound
  return cycleAnswer(request, options, written.error.code === 'changed-meanwhile' ? { part, plan, parts, status: 409, problems: [] } : { part, plan, parts, status: 422, problems: fieldProblems(written.error.problems) })
}

/** What is adapted is planned anew at once; all else leads back to the improvement. */
function answerDone(request: SignedInRequest, improvementId: string, { cycleId, ideaId, act }: Cycle, part: 'plan' | 'do' | 'study' | 'act'): Answer {
  request.record({ action: 'improvement/cycle-changed', details: { improvementId, cycleId, part } })
  if (part === 'act' && act === 'adapt') return { kind: 'redirect', to: href(paths.improvementCycleNew, { improvement: improvementId, idea: ideaId }) }
  return { kind: 'redirect', to: href(paths.improvement, { improvement: improvementId }, { done: 'cycle' }) }
}
