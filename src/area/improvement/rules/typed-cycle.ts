import { type CalendarDate, addDays } from '../../../kernel/calendar-date.ts'
import { readOptionalText, readText } from '../../../kernel/long-text.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import type { TypedDate } from '../../../kernel/typed-date.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Cycle, cycleActs, predictionOutcomes } from '../records.ts'
import { type FieldProblem, type TypedProblem, optionalDay, problemsOf } from './typed-fields.ts'

/** What a cycle is planned with, as it was typed. */
export interface TypedPlan {
  readonly plan: string
  readonly prediction: string
  /** The id of a measure; empty for none. */
  readonly measure: string
  readonly starts: TypedDate
  readonly ends: TypedDate
}

export type PlanProblem = FieldProblem<keyof TypedPlan, TypedProblem | { readonly code: 'before-start' } | { readonly code: 'cycle-open'; readonly number: number }>
export type CyclePlan = Pick<Cycle, 'plan' | 'prediction' | 'measureId' | 'startsOn' | 'endsOn'>

/** A cycle is short; days further off are typing errors. */
const furthestDays = 3 * 366

/**
 * Reads the plan of a cycle. A prediction must be there: without one nothing can be compared.
 * @param measureIds those that can be chosen
 * @error every problem, in the order of the fields
 */
export function readPlan(typed: TypedPlan, measureIds: readonly string[], today: CalendarDate): Result<CyclePlan, readonly PlanProblem[]> {
  const range = { first: addDays(today, -furthestDays), last: addDays(today, furthestDays) }
  const read = {
    plan: readText(typed.plan, 2_000),
    prediction: readText(typed.prediction, 1_000),
    measure: typed.measure === '' ? success(null) : measureIds.includes(typed.measure) ? success(typed.measure) : failure({ code: 'not-chosen' } as const),
    starts: optionalDay(typed.starts, range),
    ends: optionalDay(typed.ends, range),
  }
  const { plan, prediction, measure, starts, ends } = read
  if (!plan.ok || !prediction.ok || !measure.ok || !starts.ok || !ends.ok) return failure(problemsOf(read))
  if (starts.value !== null && ends.value !== null && ends.value < starts.value) return failure([{ field: 'ends', why: { code: 'before-start' } }])
  return success({ plan: plan.value, prediction: prediction.value, measureId: measure.value, startsOn: starts.value, endsOn: ends.value })
}

/** What is written after the plan, as it was typed. */
export interface TypedParts {
  readonly did: string
  readonly studied: string
  readonly outcome: string
  readonly act: string
  readonly actText: string
}

export type PartProblem = FieldProblem<keyof TypedParts>
export type CyclePart = 'do' | 'study' | 'act'

/**
 * Reads one part of a cycle.
 * @returns the cycle with that part written
 * @error every problem, in the order of the fields
 */
export function readPart(cycle: Cycle, part: CyclePart, typed: TypedParts): Result<Cycle, readonly PartProblem[]> {
  switch (part) {
    case 'do': {
      const did = readText(typed.did, 2_000)
      return did.ok ? success({ ...cycle, did: did.value }) : failure(problemsOf({ did }))
    }
    case 'study': {
      const studied = readText(typed.studied, 2_000)
      const outcome = isOneOf(predictionOutcomes, typed.outcome) ? success(typed.outcome) : failure({ code: 'not-chosen' } as const)
      return studied.ok && outcome.ok ? success({ ...cycle, studied: studied.value, outcome: outcome.value }) : failure(problemsOf({ studied, outcome }))
    }
    case 'act': {
      const act = isOneOf(cycleActs, typed.act) ? success(typed.act) : failure({ code: 'not-chosen' } as const)
      const actText = readOptionalText(typed.actText, 1_000)
      return act.ok && actText.ok ? success({ ...cycle, act: act.value, actText: actText.value }) : failure(problemsOf({ act, actText }))
    }
  }
}
