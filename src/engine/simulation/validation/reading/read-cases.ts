import { type JsonObject, isJsonObject } from '../../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../../kernel/result.ts'
import type { CaseProblem, ValidationCase } from '../case.ts'

/** A case as it was read: what a sentence calls it, and the case or all that is wrong with its form. */
export interface ReadCase {
  readonly called: string
  readonly read: Result<ValidationCase, readonly CaseProblem[]>
}

/** The precision of a case that asks for none. */
const usualRelativeSe = 0.01

/**
 * Reads validation cases.
 * @param list out of JSON, of objects as docs/reference/simulation-validation.md describes them
 */
export function readCases(list: readonly unknown[]): readonly ReadCase[] {
  return list.map((one, index) => readCase(one, `Case ${index + 1}`))
}

function readCase(value: unknown, place: string): ReadCase {
  if (!isJsonObject(value)) return { called: place, read: failure([{ code: 'not-an-object' }]) }
  const { id } = value
  if (typeof id !== 'string' && typeof id !== 'number') return { called: place, read: failure([{ code: 'id-missing' }]) }
  const problems = formProblems(value)
  return { called: String(id), read: problems.length === 0 ? success({ id, ...partsOf(value) }) : failure(problems) }
}

function formProblems({ family, params, expected, max_relative_se: precision = usualRelativeSe }: JsonObject): readonly CaseProblem[] {
  const problems: CaseProblem[] = []
  if (typeof family !== 'string' || family.trim() === '') problems.push({ code: 'family-missing' })
  if (!isJsonObject(params)) problems.push({ code: 'params-not-an-object' })
  if (!isJsonObject(expected)) problems.push({ code: 'expected-not-an-object' })
  if (typeof precision !== 'number' || !(precision >= 0.001 && precision <= 1)) problems.push({ code: 'precision-not-in-range' })
  return problems
}

/** Only of fields whose form was looked at. */
function partsOf({ family, params, expected, max_relative_se: precision }: JsonObject): Omit<ValidationCase, 'id'> {
  const [name = '', ...variant] = String(family).split(',')
  return {
    family: name.trim(),
    variant: variant.join(',').trim(),
    params: isJsonObject(params) ? params : {},
    names: isJsonObject(expected) ? Object.keys(expected) : [],
    maxRelativeSe: typeof precision === 'number' ? precision : usualRelativeSe,
  }
}
