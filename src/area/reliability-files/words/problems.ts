import { nearestOf } from '../../../kernel/nearest-word.ts'
import { counted, formatNumber } from '../../../kernel/number-text.ts'
import { shownValue } from '../../../kernel/shown-value.ts'
import { type RaterGroup, type RatingProblem, raterGroups } from '../reading/problem.ts'

/** What is wrong with a file of ratings, in words that say where it is and how to mend it. */
export function ratingProblemWords(problem: RatingProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'Nothing is in it. Give a row of column names and a row for each answer.'
    case 'no-answers':
      return 'It has no score. Give at least one answer.'
    case 'no-column':
      return `There is no column “${problem.column}”. Name it in the first row.`
    case 'column-twice':
      return `The column “${problem.column}” is there twice. Keep one.`
    case 'bad-csv':
      return `Line ${problem.line}: ${csvWords[problem.reason]}`
    case 'cell-missing':
      return `Line ${problem.line}: ${problem.column} is empty. Say who or what it was.`
    case 'cell-too-long':
      return `Line ${problem.line}: ${problem.column} has more than 200 letters. Give a shorter name.`
    case 'unknown-group':
      return `Line ${problem.line}: ${problem.text === '' ? 'group is empty' : `“${shownValue(problem.text)}” is no group`}. ${groupMeant(problem.text)}`
    case 'not-a-number':
      return `Line ${problem.line}: the score “${shownValue(problem.text)}” is not a number. Leave it empty for “not observed”.`
    case 'off-scale':
      return `Line ${problem.line}: the score ${shownValue(problem.text)} is off the scale from ${problem.scale.least} to ${problem.scale.most}.`
    case 'rater-in-two-groups':
      return `Line ${problem.line}: ${shownValue(problem.rater)} rates ${shownValue(problem.person)} as ${problem.groups[1]}, and as ${problem.groups[0]} before. Keep one group.`
    case 'too-many-items':
      return `Line ${problem.line}: there are more than ${formatNumber(problem.most)} items. Give the items of one questionnaire.`
    case 'answer-twice':
      return `${shownValue(problem.rater)} answers item ${shownValue(problem.item)} about ${shownValue(problem.person)} twice in round ${shownValue(problem.round)}. Keep one answer.`
  }
}

/** Behind the problems that are told. @param count of those that are not */
export function moreProblemsWords(count: number): string {
  return `${counted(count, 'problem', 'problems')} more. Mend these first.`
}

const csvWords: Readonly<Record<'quote-not-closed' | 'text-after-quote' | 'row-too-large', string>> = {
  'quote-not-closed': 'a quotation mark is opened and not closed. Close it, or double it where it is part of the text.',
  'text-after-quote': 'text follows a closing quotation mark. Put all of the cell inside the marks.',
  'row-too-large': 'the row is longer than a million letters. Look for a quotation mark that is not closed.',
}

function groupMeant(text: string): string {
  const nearest: RaterGroup | string | null = nearestOf(text, raterGroups)
  return nearest === null ? `Give one of ${raterGroups.slice(0, -1).join(', ')} or ${raterGroups.at(-1) ?? ''}.` : `Did you mean ${nearest}?`
}
