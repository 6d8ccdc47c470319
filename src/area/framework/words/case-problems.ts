import { jsonProblemWords } from '../../../platform/command-line/json/json-problem-words.ts'
import { formatNumber } from '../../../kernel/number-text.ts'
import { shownUpTo, shownValue } from '../../../kernel/shown-value.ts'
import type { CaseFileProblem } from '../files/case-file.ts'
import type { CaseProblem, CaseRemark, JsonKind } from '../rules/case/case-problem.ts'
import { fileWords } from './file-problems.ts'
import { frameworkProblemWords, frameworkRemarkWords } from './framework-problems.ts'
import { faultWords } from './text-faults.ts'

/** Why a file is no framework of CASE (a format for frameworks): where, what, and how to mend it. */
export function caseFileProblemWords(problem: CaseFileProblem): string {
  switch (problem.code) {
    case 'too-large':
    case 'not-text':
      return fileWords(problem)
    case 'not-json':
      return jsonProblemWords(problem.why)
    case 'case':
      return caseProblemWords(problem.problem)
  }
}

function caseProblemWords(problem: CaseProblem): string {
  const { at } = problem
  switch (problem.code) {
    case 'not-case':
      return 'This is JSON and no framework. Give a CASE package, an object with CFDocument, CFItems and CFAssociations.'
    case 'wrong-type':
      return `${at} is ${kindWords[problem.found]}. Give ${kindWords[problem.expected]}.`
    case 'missing':
      return `${at} is missing. Add it.`
    case 'text':
      return `${at} ${faultWords(problem.fault)}`
    case 'too-many-items':
      return `${at} has ${formatNumber(problem.found)} items. Leave at most ${formatNumber(problem.most)}.`
    case 'too-many-associations':
      return `${at} has ${formatNumber(problem.found)} associations. Leave at most ${formatNumber(problem.most)}.`
    case 'framework':
      return at === '' ? frameworkProblemWords(problem.problem) : `See ${at}. ${frameworkProblemWords(problem.problem)}`
  }
}

const kindWords: Readonly<Record<JsonKind, string>> = { text: 'a text in quotation marks', number: 'a number', list: 'a list', object: 'an object', 'true or false': 'true or false' }

/** What was read otherwise than it stands in a file of CASE, or left out. */
export function caseRemarkWords(remark: CaseRemark): string {
  const { at } = remark
  switch (remark.code) {
    case 'id-made':
      return `${at} is “${shownValue(remark.found)}” and no uuid. We made one from it.`
    case 'no-tree':
      return 'The file does not say what belongs to what. All items stand at the top.'
    case 'several-parents':
      return `See ${at}. ${named(remark.item)} belongs to several items. We kept the first, and left out ${named(remark.left)}.`
    case 'association-left-out':
      return `See ${at}. We left out the relation ${shownUpTo(remark.type, 30)} from ${named(remark.from)} to ${named(remark.to)}.`
    case 'keyword-left-out':
      return `See ${at}. We left out the keyword ${named(remark.keyword)}.`
    case 'level-left-out':
      return `See ${at}. We left out the level ${named(remark.level)}: only behaviours have one of our five stages.`
    case 'kinds-by-tree':
      return 'The file does not use our kinds of items. What belongs to what told us parts, capabilities and behaviours.'
    case 'set-in-place':
      return `${at} is missing. We put ${named(remark.value)} there.`
    case 'framework':
      return frameworkRemarkWords(remark.remark)
  }
}

function named(text: string): string {
  return `“${shownUpTo(text, 30)}”`
}
