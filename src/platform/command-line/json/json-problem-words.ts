import { formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { placeWords } from '../text-place.ts'
import type { Awaited, JsonProblem } from './json-problem.ts'

/** Why a text is not JSON that can be read in one way only: where, what, and how to mend it. */
export function jsonProblemWords(problem: JsonProblem): string {
  if (problem.code === 'empty') return 'There is nothing in it. Give JSON.'
  if (problem.code === 'key-twice') return `The key “${shownValue(problem.key)}” at ${placeWords(problem.place)} is there already, at ${placeWords(problem.first)}. Keep one of them.`
  return `This is not JSON: see ${placeWords(problem.place)}. ${mendWords(problem)}`
}

function mendWords(problem: Exclude<JsonProblem, { readonly code: 'empty' | 'key-twice' }>): string {
  switch (problem.code) {
    case 'unfinished':
      return problem.opened === null ? 'The text ends before its value begins.' : `The text ends here, and what begins at ${placeWords(problem.opened)} is still open. Close it.`
    case 'trailing-comma':
      return 'Nothing comes after this comma. Take it away.'
    case 'comment':
      return 'JSON has no comments. Take it away.'
    case 'single-quotation-mark':
      return 'Text stands in double quotation marks. Put them in place of single ones.'
    case 'curly-quotation-mark':
      return 'Text stands in straight quotation marks, and word processors bend them. Put straight ones in place.'
    case 'sign-in-text':
      return 'A text goes on over the end of a line, or has a tab in it. Close its quotation marks before.'
    case 'backslash':
      return 'A backslash in a text needs a second one before it. Write both.'
    case 'too-deep':
      return `More than ${formatNumber(problem.most)} objects and lists lie within one another. Give fewer.`
    case 'bare-word':
      return `Put ${shownValue(problem.found)} in quotation marks. Only numbers, true, false and null stand without.`
    case 'number-form':
      return `${shownValue(problem.found)} is no number as JSON writes them. Write it as 1500, -2, 0.5 or 1e6.`
    case 'unexpected':
      return `${awaitedWords[problem.awaited]} This is ${shownValue(problem.found)}.`
  }
}

const awaitedWords: Readonly<Record<Awaited, string>> = {
  value: 'A value should stand here.',
  key: 'A key in quotation marks should stand here; a decimal has a point, not a comma.',
  colon: 'A colon should stand here, after the key.',
  'comma-or-brace': 'A comma, or } for the end of the object, should stand here.',
  'comma-or-bracket': 'A comma, or ] for the end of the list, should stand here.',
  nothing: 'The text should end here.',
}
