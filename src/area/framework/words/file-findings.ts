import type { FrameworkFileProblem, FrameworkFileRemark } from '../files/framework-file.ts'
import type { HeldFramework } from '../service/plan-import.ts'
import { caseFileProblemWords, caseRemarkWords } from './case-problems.ts'
import { csvFileProblemWords, csvRemarkWords } from './csv-problems.ts'
import { frameworkRemarkWords } from './framework-problems.ts'

/** Why a file is no framework: where, what, and how to mend it. */
export function fileProblemWords(found: FrameworkFileProblem): string {
  return found.kind === 'case' ? caseFileProblemWords(found.problem) : csvFileProblemWords(found.problem)
}

/** What somebody should look at in a file that was read. */
export function fileRemarkWords(found: FrameworkFileRemark): string {
  switch (found.kind) {
    case 'case':
      return caseRemarkWords(found.remark)
    case 'csv':
      return csvRemarkWords(found.remark)
    case 'framework':
      return frameworkRemarkWords(found.remark)
  }
}

/** Why a file that can be read is not brought in, and how to go on. */
export function heldWords({ version, state }: HeldFramework): string {
  switch (state) {
    case 'ours':
      return `The file is version ${version} of our own framework with other words. Ours stays as it is: give the file another version.`
    case 'in-review':
      return `Version ${version} is under review here. Take it back to a draft first, or give the file another version.`
    case 'signed-off':
      return `Version ${version} is signed off here and does not change. Give the file another version.`
  }
}
