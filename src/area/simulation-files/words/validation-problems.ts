import type { CaseProblem, CaseRemark, Needed } from '../../../engine/simulation/validation/index.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { ReplicationProblem } from '../workers/index.ts'
import { replicationProblemWords } from './simulate.ts'

/** Why a case, or a value of it, cannot be computed, in a sentence. */
export function answerProblemWords(problem: CaseProblem | ReplicationProblem): string {
  switch (problem.code) {
    case 'too-many-customers':
    case 'nobody-leaves':
    case 'out-of-memory':
      return replicationProblemWords(problem)
    default:
      return caseProblemWords(problem)
  }
}

function caseProblemWords(problem: Exclude<CaseProblem, ReplicationProblem>): string {
  switch (problem.code) {
    case 'not-an-object':
      return 'this is not an object. Give one with id, family, params and expected.'
    case 'id-missing':
      return 'the id is missing. Give one as text or a number.'
    case 'family-missing':
      return 'the family is missing. Give its name as text.'
    case 'params-not-an-object':
      return 'params is not an object. Give one with a value for each parameter.'
    case 'expected-not-an-object':
      return 'expected is not an object. Give one with the names of what to compute.'
    case 'precision-not-in-range':
      return 'Give max_relative_se as a number from 0.001 to 1.'
    case 'family-unknown':
      return `${shownValue(problem.family)} is no family known here. Known are ${problem.known.join(', ')}.`
    case 'parameter-missing':
      return `${shownValue(problem.parameter)} is missing in params.`
    case 'parameter-wrong':
      return `Give ${shownValue(problem.parameter)} as ${neededWords[problem.needed]}.`
    case 'lengths-differ':
      return `Give ${shownValue(problem.parameter)} as many values as ${shownValue(problem.other)} has.`
    case 'amplitude-above-mean':
      return 'a is above b, so that the rate would fall below 0. Lower a.'
    case 'routing-above-1':
      return 'A row of routing adds to more than 1. Lower its chances.'
    case 'nobody-comes':
      return 'All rates of arrival are 0. Raise one.'
    case 'law-unknown':
      return `${shownValue(problem.parameter)} is ${shownValue(problem.text)}, a law not known here. Known are constant, exponential, Erlang, gamma, lognormal, hyperexponential, uniform and normal.`
    case 'law-impossible':
      return `${shownValue(problem.parameter)} is ${problem.text === '' ? 'missing' : shownValue(problem.text)}, and no such law has the mean and variance given. Give both, or change them.`
    case 'change-unknown':
      return `change names ${shownValue(problem.change)}, which is no parameter here. Name a stage and its number of servers.`
    case 'unstable':
      return `the load is ${Number(problem.load.toFixed(4))}. With 1 or more the queue grows without end. Lower the rates of arrival.`
    case 'too-long':
      return 'runs long enough to tell would take hours: the load is too near to 1, or too much happens in a run. Lower the rates of arrival.'
    case 'unit-unknown':
      return 'the id does not end with a unit of the pathway. Let it end with the one whose values are asked for.'
    case 'name-unknown':
      return `${shownValue(problem.name)} is nothing that this family tells. Take it out of expected.`
    case 'nothing-seen':
      return `nothing was seen of which ${shownValue(problem.name)} could be told. Take it out of expected.`
  }
}

/** What to know of a value that was computed, in a sentence. */
export function caseRemarkWords(remark: CaseRemark): string {
  switch (remark.code) {
    case 'not-precise':
      return `the standard error of ${shownValue(remark.name)} is ${Number((100 * remark.relativeSe).toPrecision(2))}% of it, above what was asked. More would take too long.`
    case 'always-0':
      return `${shownValue(remark.name)} was 0 in every run. It may be too rare to be seen, and its standard error of 0 says nothing of that.`
  }
}

const neededWords: Readonly<Record<Needed, string>> = {
  number: 'a number',
  'number-above-0': 'a number above 0',
  'number-from-0': 'a number of 0 or more',
  share: 'a number from 0 to 1',
  'whole-from-0': 'a whole number of 0 or more',
  'whole-from-1': 'a whole number of 1 or more',
  'whole-to-10000': 'a whole number from 1 to 10,000',
  list: 'a list of numbers',
  rows: 'a list of lists of numbers',
  object: 'an object',
  text: 'text',
}
