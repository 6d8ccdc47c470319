import type { LineProblem } from '../../../kernel/line-text.ts'
import type { Problem } from '../../../platform/design/index.ts'
import type { MeasureProblem } from '../rules/check-measure.ts'
import type { MeasureFormProblem } from '../service/keep-measures.ts'
import { formProblemWords as words } from './measure.ts'

/** Each problem of a form about a measure, in words, with the field where it is mended. */
export function measureProblems(problems: readonly MeasureFormProblem[]): readonly Problem[] {
  return problems.map((problem) => ({ fieldId: fieldOf(problem), words: sentenceOf(problem) }))
}

function fieldOf(problem: MeasureFormProblem): string {
  if (problem.field === 'fields') return problem.why.field
  return problem.field === 'closing' ? 'close' : problem.field
}

function sentenceOf(problem: MeasureFormProblem): string {
  switch (problem.field) {
    case 'fields':
      return fieldSentence(problem.why)
    case 'unit':
      return problem.why === 'closed' ? words.unitClosed : words.unitMissing
    case 'name':
      return words.nameTaken
    case 'target':
      return words.target
    case 'chartType':
      return words.chartType
    case 'owner':
      return words.owner
    case 'closing':
      return problem.why === 'already-closed' ? words.alreadyClosed : words.nameTakenSince
  }
}

function fieldSentence(problem: MeasureProblem): string {
  const { field } = problem
  switch (problem.code) {
    case 'not-chosen':
      return words.notChosen[field as keyof typeof words.notChosen]
    case 'not-whole':
      return field === 'decimals' ? words.decimals : words.fix(12, 999)
    case 'out-of-range':
      return field === 'decimals' ? words.decimals : words.fix(problem.least, problem.most)
    case 'empty':
    case 'too-long':
    case 'unprintable':
      return lineSentence(problem, words.fields[field as keyof typeof words.fields], field === 'unitText' ? words.empty.unitText : words.empty.name)
  }
}

/**
 * A problem of a line of text, in words.
 * @param what  the line within a sentence: "the reason"
 * @param empty what to do when it is empty
 */
export function lineSentence(problem: LineProblem, what: string, empty: string): string {
  switch (problem.code) {
    case 'empty':
      return empty
    case 'too-long':
      return words.long(what, problem.longest)
    case 'unprintable':
      return words.unprintable(what)
  }
}
