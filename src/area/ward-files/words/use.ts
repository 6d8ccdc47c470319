import { counted } from '../../../kernel/number-text.ts'
import { flagProblemWords } from '../../../platform/command-line/flags.ts'
import { notWholeWords } from '../../../platform/command-line/whole-number.ts'
import type { UseProblem } from '../reading/asked.ts'

/** How the command was used otherwise than it can be, in a sentence. */
export function useProblemWords(problem: UseProblem): string {
  switch (problem.code) {
    case 'no-file':
      return 'Name the file of a policy, or - for standard input.'
    case 'two-files':
      return 'Name one file. For two policies, run the command twice with the same seed.'
    case 'not-whole':
      return notWholeWords(problem.flag, problem.number)
    default:
      return flagProblemWords(problem)
  }
}

export const oneReplicationWords = 'One replication cannot tell how far outcomes differ by chance. Give more, such as --replications 20.'

/** Before work that takes long begins. @param years of a ward, all replications together */
export function longWorkWords(years: number, minutes: number): string {
  return `${counted(years, 'year', 'years')} of a ward: about ${counted(minutes, 'minute', 'minutes')}. Press Ctrl+C to stop, and give fewer --weeks or --replications.`
}
