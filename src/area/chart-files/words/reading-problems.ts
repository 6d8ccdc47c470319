import { counted } from '../../../kernel/number-text.ts'
import type { OptionWithForm, ReadingProblem } from '../reading/case.ts'

/** How an option has to look. */
const optionForms: Readonly<Record<OptionWithForm, string>> = {
  screen_outliers: 'Give screen_outliers as true or false.',
  fix_after_n_points: 'Give fix_after_n_points as one whole number of at least 12, or as null.',
  shift_length: 'Give shift_length as 6, 7 or 8.',
  trend_length: 'Give trend_length as 6, 7 or 8.',
  rebase: 'Give rebase as a list of dates like 2024-04-01, one for each facet if there are several. Or give null.',
  target: 'Give target as a number, or as a list of ranges with from, to and target. For several facets, give an object.',
  freeze: 'Give freeze as one whole number, or as null.',
  part: 'Give part as a whole number, as a list of them, or as null.',
}

/** Why a line cannot be read, in a sentence. */
export function readingProblemWords(problem: ReadingProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'This line is not JSON: give one object on each line.'
    case 'not-an-object':
      return 'This line is not an object: give one with id, input and options.'
    case 'input-not-an-object':
      return 'Give input as an object with a list for each column.'
    case 'options-not-an-object':
      return 'Give options as an object, or leave them out.'
    case 'column-not-a-list':
      return `The input has no list called ${problem.column}.`
    case 'columns-differ':
      return `The list ${problem.column} has ${counted(problem.length, 'cell', 'cells')}, the first list has ${problem.expected}: give as many.`
    case 'cell-not-a-number':
      return `Row ${problem.row}: ${problem.column} is not a number. Give a number, or null when it is missing.`
    case 'cell-not-text':
      return `Row ${problem.row}: ${problem.column} is not text.`
    case 'option-not-one-of':
      return `Give ${problem.option} as one of ${problem.allowed.join(', ')}.`
    case 'option-not-valid':
      return optionForms[problem.option]
  }
}
