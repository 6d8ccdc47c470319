import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import type { Kind, PolicyProblem, PolicyRemark } from '../reading/problem.ts'

/** What is wrong with a policy, in words that say where it is and how to mend it. */
export function policyProblemWords(problem: PolicyProblem): string {
  const here = problem.at === '' ? 'The policy' : shownValue(problem.at)
  switch (problem.code) {
    case 'wrong-type':
      return `${here} is ${kindWords[problem.found]}. Give ${kindWords[problem.expected]}.`
    case 'in-quotation-marks':
      return `${here}: ${shownValue(problem.text)} is written as text. Take the quotation marks away.`
    case 'unknown-key':
      return `${here} is not a key that is known there. ${meantOr(problem.nearest, problem.known.length === 1 ? 'Known is' : 'Known are', problem.known, 'and')}`
    case 'is-a-flag':
      return `${here} does not stand in the file. Give it on the command line: ${problem.flag} N.`
    case 'not-one-of':
      return `${here} is “${shownValue(problem.found)}”. ${meantOr(problem.nearest, 'Give one of', problem.allowed, 'or')}`
    case 'out-of-range':
      return `${here} is ${problem.found}. Give a number from ${problem.least} to ${problem.most}.`
    case 'too-many-hours':
      return `${here} add to ${hoursWords(problem.found)} a week. Give at most ${problem.most}.`
    case 'twice':
      return `${here} is “${shownValue(problem.found)}”, which is there already. Keep one.`
    case 'policy-and-hours':
      return `${here} has both policy and hours. Keep one of them: a way of spending the week by its name, or your own hours.`
    case 'neither-policy-nor-hours':
      return `${here} has neither policy nor hours. Add one of them: a way of spending the week by its name, or your own hours.`
  }
}

/** Behind the problems that are told. @param count of those that are not */
export function moreProblemsWords(count: number): string {
  return `${counted(count, 'problem', 'problems')} more. Mend these first.`
}

/** What the reader of a policy should know before believing what comes out. */
export function policyRemarkWords(remark: PolicyRemark): string {
  switch (remark.code) {
    case 'overrun':
      return `hours add to ${hoursWords(remark.hours)} a week, and a full week has ${remark.full}. Hours beyond it tire you, and some of the plan is left undone.`
    case 'nothing-planned':
      return 'hours add to 0, so nothing is planned in any week. Give hours to some acts if that was not meant.'
  }
}

const kindWords: Readonly<Record<Kind, string>> = { text: 'text', number: 'a number', list: 'a list', object: 'an object', 'true or false': 'true or false', null: 'null' }

function meantOr(nearest: string | null, before: string, names: readonly string[], joint: 'and' | 'or'): string {
  return nearest === null ? `${before} ${listWords(names, joint)}.` : `Did you mean ${nearest}?`
}

function listWords(names: readonly string[], joint: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joint} ${names.at(-1) ?? ''}`
}

/** With as many decimals as people give. */
function hoursWords(hours: number): string {
  const rounded = Number(hours.toFixed(2))
  return formatNumber(rounded, (String(rounded).split('.')[1] ?? '').length)
}
