import { shownValue } from '../../kernel/shown-value.ts'
import type { BehaviourProblem, NumberRange } from './reading/problem.ts'

/** Why a behaviour or a part of it cannot be computed, in a sentence. */
export function behaviourProblemWords(problem: BehaviourProblem): string {
  switch (problem.code) {
    case 'not-an-object':
      return 'this is not an object. Give one with id, model, params and expected.'
    case 'id-missing':
      return 'the id is missing. Give one as text or a number.'
    case 'params-not-an-object':
      return 'params is not an object. Give one with a number for each parameter.'
    case 'expected-not-an-object':
      return 'expected is not an object. Give one with the names of what to compute.'
    case 'model-unknown':
      return 'its parameters are those of no model known here. Known are mutual learning (m, n, runs), the capability trap (u0, u1), interruptions (a, N) and erosion of a norm (surge).'
    case 'parameter-missing':
      return `${shownValue(problem.parameter)} is missing in params.`
    case 'parameter-not-in-range':
      return `Give ${shownValue(problem.parameter)} as ${rangeWords(problem.range)}${problem.mayBeNull ? ', or as null' : ''}.`
    case 'runs-not-an-object':
      return 'runs in params is not an object. Give one with the parameters of each run.'
    case 'run-missing':
      return `params has no run “${shownValue(problem.run)}”. Give its parameters under runs.`
    case 'names-missing':
      return `expected names nothing to compute for “${shownValue(problem.of)}”.`
    case 'name-unknown':
      return `“${shownValue(problem.name)}” is nothing that this model tells. It tells ${problem.known.join(', ')}.`
    case 'period-not-in-run':
      return `run “${shownValue(problem.run)}” has periods 0 to ${problem.periods}, and no period “${shownValue(problem.period)}”.`
    case 'too-much-work':
      return `run “${shownValue(problem.run)}” looks at ${grouped(problem.beliefs)} beliefs, too many: ${grouped(problem.most)} at most. Lower m, n, periods or replications.`
  }
}

function rangeWords({ least, most, isWhole }: NumberRange): string {
  return `a ${isWhole ? 'whole number' : 'number'} from ${grouped(least)} to ${grouped(most)}`
}

/** With commas from 1,000 in what stands before the decimals. */
function grouped(value: number): string {
  const [whole = '', ...decimals] = String(value).split('.')
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...decimals].join('.')
}
