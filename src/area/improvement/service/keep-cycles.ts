import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { ChangeIdea, Cycle, Improvement } from '../records.ts'
import { cycleStage, mayWrite } from '../rules/cycle-stage.ts'
import { type CyclePart, type PartProblem, type PlanProblem, type TypedParts, type TypedPlan, readPart, readPlan } from '../rules/typed-cycle.ts'
import { type Asking, type OpenedImprovement, openAtWork } from './asking.ts'

/** An idea with its tests, in an improvement at work that the viewer may change. */
export interface OpenedIdea extends OpenedImprovement {
  readonly idea: ChangeIdea
  /** In their order. */
  readonly cycles: readonly Cycle[]
}

/** Opens an idea to plan a test of it. */
async function openIdea(asking: Asking, improvementId: string, ideaId: string): Promise<OpenedIdea | null> {
  const opened = await openAtWork(asking, improvementId)
  const idea = opened === null ? undefined : (await asking.store.ideas(improvementId)).find((one) => one.ideaId === ideaId)
  if (opened === null || idea === undefined) return null
  return { ...opened, idea, cycles: (await asking.store.cycles(improvementId)).filter((cycle) => cycle.ideaId === ideaId) }
}

/**
 * Plans a test of an idea. One test of an idea is closed before the next is planned. The first one sets the improvement going.
 * @error not-here, to-mend
 */
export async function planCycle(asking: Asking, improvementId: string, ideaId: string, typed: TypedPlan): Promise<Result<Cycle, NotHere | ToMend<PlanProblem>>> {
  const opened = await openIdea(asking, improvementId, ideaId)
  if (opened === null) return failure(notHere)
  const last = opened.cycles.at(-1)
  if (last !== undefined && cycleStage(last) !== 'closed') return failure(toMend([{ field: 'plan', why: { code: 'cycle-open', number: last.number } }]))
  const read = readPlan(typed, await followedIds(asking, improvementId), asking.today)
  if (!read.ok) return failure(toMend(read.error))
  const cycle: Cycle = { cycleId: asking.newId(), ideaId, number: (last?.number ?? 0) + 1, ...read.value, did: '', studied: '', outcome: null, act: null, actText: '', version: 1 }
  await asking.store.addCycle(cycle)
  await setGoing(asking, opened)
  return success(cycle)
}

async function setGoing({ store, today }: Asking, { improvement, idea }: { readonly improvement: Improvement; readonly idea: ChangeIdea }): Promise<void> {
  if (idea.state !== 'testing') await store.changeIdea({ ...idea, state: 'testing' })
  if (improvement.state === 'planning') await store.changeImprovement({ ...improvement, state: 'running', startedOn: today })
}

async function followedIds({ store }: Asking, improvementId: string): Promise<readonly string[]> {
  return (await store.measures(improvementId)).map(({ measureId }) => measureId)
}

type Refusal<Problem> = NotHere | ToMend<Problem> | ChangedTo<Cycle>

/**
 * Changes the plan of a cycle, until something was done.
 * @error not-here, to-mend, changed-meanwhile: somebody else wrote in it, perhaps what was done
 */
export async function changePlan(asking: Asking, improvementId: string, cycleId: string, typed: TypedPlan, version: number): Promise<Result<Cycle, Refusal<PlanProblem>>> {
  return changeCycle(asking, { improvementId, cycleId, version, part: 'plan' }, async (cycle) => {
    const read = readPlan(typed, await followedIds(asking, improvementId), asking.today)
    return read.ok ? success({ ...cycle, ...read.value }) : failure(toMend(read.error))
  })
}

/**
 * Writes what was done, what was seen, or how it goes on. What is decided at the end tells how far the idea is.
 * @error not-here, to-mend, changed-meanwhile
 */
export async function writePart(asking: Asking, improvementId: string, cycleId: string, part: CyclePart, typed: TypedParts, version: number): Promise<Result<Cycle, Refusal<PartProblem>>> {
  const written = await changeCycle(asking, { improvementId, cycleId, version, part }, async (cycle) => {
    const read = readPart(cycle, part, typed)
    return read.ok ? read : failure(toMend(read.error))
  })
  if (written.ok && part === 'act') await moveIdea(asking, improvementId, written.value)
  return written
}

async function moveIdea({ store }: Asking, improvementId: string, { ideaId, act }: Cycle): Promise<void> {
  const idea = (await store.ideas(improvementId)).find((one) => one.ideaId === ideaId)
  if (idea === undefined || act === null) return
  await store.changeIdea({ ...idea, state: act === 'adopt' ? 'adopted' : act === 'abandon' ? 'abandoned' : 'testing' })
}

interface WhichCycle {
  readonly improvementId: string
  readonly cycleId: string
  readonly version: number
  readonly part: CyclePart | 'plan'
}

async function changeCycle<Problem>(asking: Asking, { improvementId, cycleId, version, part }: WhichCycle, changeOf: (cycle: Cycle) => Promise<Result<Cycle, ToMend<Problem>>>): Promise<Result<Cycle, Refusal<Problem>>> {
  if ((await openAtWork(asking, improvementId)) === null) return failure(notHere)
  const cycle = (await asking.store.cycles(improvementId)).find((one) => one.cycleId === cycleId)
  if (cycle === undefined) return failure(notHere)
  if (cycle.version !== version) return failure({ code: 'changed-meanwhile', stands: cycle })
  if (!mayWrite(cycle, part)) return failure(notHere)
  const changed = await changeOf(cycle)
  if (!changed.ok) return changed
  return (await asking.store.changeCycle(changed.value)) ? changed : failure({ code: 'changed-meanwhile', stands: cycle })
}
