import { type Result, success } from '../../kernel/result.ts'
import type { JsonListProblem } from '../../platform/command-line/json/json-list.ts'
import type { Answers } from './models/model.ts'
import { recogniseModel } from './models/recognise.ts'
import type { BehaviourProblem } from './reading/problem.ts'
import { type AskedBehaviour, type ReadBehaviour, readBehaviours } from './reading/read-behaviours.ts'

/** What running the models comes to, under the names that a file asked for. */
export interface AnsweredBehaviour {
  readonly id: string | number
  readonly expected: Answers
}

/** Answers in the order of the file, and what could not be told, each with what its behaviour is called. */
export interface AnsweredFile {
  readonly behaviours: readonly AnsweredBehaviour[]
  readonly problems: readonly { readonly called: string; readonly problem: BehaviourProblem }[]
}

/**
 * Runs the staff models that a file of behaviours asks for. Of its expected values the names are read and nothing else.
 * @param text of the file, JSON
 * @param seed of chance: a whole number from 0 to 2^53 - 1
 * @error why the file is no list
 */
export function answerBehaviours(text: string, seed: number): Result<AnsweredFile, readonly JsonListProblem[]> {
  const file = readBehaviours(text)
  if (!file.ok) return file
  const answered = file.value.map((one) => ({ called: one.called, ...answerBehaviour(one, seed) }))
  return success({
    behaviours: answered.flatMap(({ behaviour }) => (behaviour === null ? [] : [behaviour])),
    problems: answered.flatMap(({ called, problems }) => problems.map((problem) => ({ called, problem }))),
  })
}

interface Answered {
  readonly behaviour: AnsweredBehaviour | null
  readonly problems: readonly BehaviourProblem[]
}

function answerBehaviour({ asked }: ReadBehaviour, seed: number): Answered {
  return asked.ok ? runModel(asked.value, seed) : { behaviour: null, problems: asked.error }
}

function runModel(asked: AskedBehaviour, seed: number): Answered {
  const model = recogniseModel(asked)
  if (model === null) return { behaviour: null, problems: [{ code: 'model-unknown' }] }
  const problems: BehaviourProblem[] = []
  const answers = model.answer({ params: asked.params, names: asked.names, seed }, problems)
  return { behaviour: answers === null ? null : { id: asked.id, expected: answers }, problems }
}
