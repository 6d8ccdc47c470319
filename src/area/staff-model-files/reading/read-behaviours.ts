import { type JsonObject, isJsonObject } from '../../../kernel/json-value.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type JsonListProblem, readJsonList } from '../../../platform/command-line/json/json-list.ts'
import { type Names, namesOf } from './names.ts'
import type { BehaviourProblem } from './problem.ts'

/** A behaviour that a file asks for. */
export interface AskedBehaviour {
  readonly id: string | number
  /** What the file says in words of its model. */
  readonly model: string
  readonly params: JsonObject
  readonly names: Names
}

/** A behaviour as it was read: what a sentence calls it, and what it asks or all that is wrong with its form. */
export interface ReadBehaviour {
  readonly called: string
  readonly asked: Result<AskedBehaviour, readonly BehaviourProblem[]>
}

/**
 * Reads a file of behaviours.
 * @param text JSON of a list as docs/reference/staff-model-files.md describes it; of `expected`, the names alone are kept
 */
export function readBehaviours(text: string): Result<readonly ReadBehaviour[], readonly JsonListProblem[]> {
  const list = readJsonList(text)
  return list.ok ? success(list.value.map((one, index) => readBehaviour(one, index + 1))) : list
}

function readBehaviour(value: unknown, place: number): ReadBehaviour {
  const called = `Behaviour ${place}`
  if (!isJsonObject(value)) return { called, asked: failure([{ code: 'not-an-object' }]) }
  const { id, model, params, expected } = value
  if (typeof id !== 'string' && typeof id !== 'number') return { called, asked: failure([{ code: 'id-missing' }]) }
  const problems: BehaviourProblem[] = []
  if (!isJsonObject(params)) problems.push({ code: 'params-not-an-object' })
  if (!isJsonObject(expected)) problems.push({ code: 'expected-not-an-object' })
  if (!isJsonObject(params) || problems.length > 0) return { called: String(id), asked: failure(problems) }
  return { called: String(id), asked: success({ id, model: typeof model === 'string' ? model : '', params, names: namesOf(expected) }) }
}
