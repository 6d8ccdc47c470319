import type { ChangedTo } from '../../../kernel/changed-meanwhile.ts'
import { readOptionalText, readText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import type { Improvement } from '../records.ts'
import { isAtWork } from '../rules/at-work.ts'
import { type FieldProblem, problemsOf } from '../rules/typed-fields.ts'
import { type Asking, openKept } from './asking.ts'

/** How an improvement ends, as it was typed. */
export interface TypedEnd {
  /** finished or stopped */
  readonly end: string
  readonly ending: string
  readonly nextSteps: string
}

export type EndProblem = FieldProblem<keyof TypedEnd>

/**
 * Ends an improvement with what was learnt, or changes what was written at its end. The day of its end stays the first one.
 * @error not-here, to-mend, changed-meanwhile
 */
export async function endImprovement(asking: Asking, improvementId: string, typed: TypedEnd, version: number): Promise<Result<Improvement, NotHere | ToMend<EndProblem> | ChangedTo<Improvement>>> {
  const opened = await openKept(asking, improvementId)
  if (opened === null) return failure(notHere)
  const { improvement } = opened
  if (improvement.version !== version) return failure({ code: 'changed-meanwhile', stands: improvement })
  const read = {
    end: isOneOf(['finished', 'stopped'] as const, typed.end) ? success(typed.end) : failure({ code: 'not-chosen' } as const),
    ending: readText(typed.ending, 4_000),
    nextSteps: readOptionalText(typed.nextSteps, 2_000),
  }
  const { end, ending, nextSteps } = read
  if (!end.ok || !ending.ok || !nextSteps.ok) return failure(toMend(problemsOf(read)))
  const ended: Improvement = { ...improvement, state: end.value, endedOn: improvement.endedOn ?? asking.today, ending: ending.value, nextSteps: nextSteps.value }
  return (await asking.store.changeImprovement(ended)) ? success(ended) : failure({ code: 'changed-meanwhile', stands: improvement })
}

/**
 * Takes up again what was finished or stopped. What was learnt stays written.
 * @error not-here also for one at work
 */
export async function reopenImprovement(asking: Asking, improvementId: string): Promise<Result<Improvement, NotHere>> {
  const opened = await openKept(asking, improvementId)
  if (opened === null || isAtWork(opened.improvement)) return failure(notHere)
  const { improvement } = opened
  const reopened: Improvement = { ...improvement, state: improvement.startedOn === null ? 'planning' : 'running', endedOn: null }
  return (await asking.store.changeImprovement(reopened)) ? success(reopened) : failure(notHere)
}
