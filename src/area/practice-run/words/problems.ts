import type { LineProblem } from '../../../kernel/line-text.ts'
import type { Problem } from '../../../platform/design/index.ts'
import { debriefWords } from '../../simulated-ward/index.ts'
import type { WrittenProblem } from '../rules/written.ts'

/** The id and name of the field of a question, counted from 0. */
export function thoughtField(at: number): string {
  return `thought-${at + 1}`
}

/** What is to be mended in what somebody wrote about a run. */
export function writtenProblems(problems: readonly WrittenProblem[]): readonly Problem[] {
  return problems.map(({ field, why }) =>
    field === 'note' ? { fieldId: 'note', words: textProblem('your note', why) } : { fieldId: thoughtField(field), words: textProblem(`what you wrote to “${debriefWords.asked[field] ?? ''}”`, why) })
}

function textProblem(name: string, why: LineProblem): string {
  switch (why.code) {
    case 'empty':
      return `Enter ${name}`
    case 'too-long':
      return `Shorten ${name} to at most ${why.longest} characters: it has ${why.length}`
    case 'unprintable':
      return `Type ${name} again: it holds signs that cannot be seen`
  }
}
