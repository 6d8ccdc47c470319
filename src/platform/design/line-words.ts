import type { LineProblem } from '../../kernel/line-text.ts'

/**
 * How to mend a line or a text that was typed.
 * @param name of the field within a sentence, such as `your note`
 */
export function lineProblemText(name: string, problem: LineProblem): string {
  switch (problem.code) {
    case 'empty':
      return `Enter ${name}`
    case 'too-long':
      return `Shorten ${name} to at most ${problem.longest} characters: it has ${problem.length}`
    case 'unprintable':
      return `Type ${name} again: it holds signs that cannot be seen`
  }
}
