import { formatNumber } from '../../../kernel/number-text.ts'
import type { TextProblem } from '../../../platform/files/index.ts'

/** Why a file is not looked into. */
type UnopenedFile = { readonly code: 'too-large'; readonly found: number; readonly most: number } | { readonly code: 'not-text'; readonly why: TextProblem }

/** Why a file is not looked into, and how to mend it. */
export function fileWords(problem: UnopenedFile): string {
  if (problem.code === 'too-large') return `The file has ${formatNumber(problem.found / 1e6)} MB. Give one of at most ${formatNumber(problem.most / 1e6)} MB.`
  switch (problem.why.code) {
    case 'empty':
      return 'The file is empty. Export it again, then choose it.'
    case 'utf-16':
      return 'The file is text in UTF-16. Save it as UTF-8.'
    case 'zip-archive':
      return 'The file is a zip archive or a workbook. Unpack it, and choose the file within.'
    case 'windows-1252':
      return `Line ${formatNumber(problem.why.line)} of the file is not UTF-8. Save it as UTF-8.`
    case 'not-text':
      return 'The file is no text. Choose the one that was exported.'
  }
}
