import { flagProblemWords } from '../../../platform/command-line/flags.ts'
import type { UseProblem } from '../reading/asked.ts'

/** What is wrong with how the command was used, in a sentence. */
export function useProblemWords(problem: UseProblem): string {
  switch (problem.code) {
    case 'no-file':
      return 'Name a file of ratings.'
    case 'two-files':
      return 'Name one file only.'
    case 'bad-scale':
      return '--scale needs the least and the most score, such as 1-5.'
    case 'unknown-flag':
    case 'takes-no-value':
    case 'needs-value':
    case 'flag-twice':
      return flagProblemWords(problem)
  }
}
