import { lengthOf } from '../../../kernel/line-text.ts'
import type { ReviewLine } from '../records.ts'

/** Characters that the title of an improvement may have. */
const longestTitle = 120

/** A change that is no improvement yet. */
export function canImprove({ kind, improvementId }: ReviewLine): boolean {
  return kind === 'change' && improvementId === null
}

/**
 * The title of an improvement that a change becomes.
 * @param typed what somebody called it; empty for the words of the change, cut at a word where they are too long for a title
 */
export function titleOfImprovement({ what }: Pick<ReviewLine, 'what'>, typed: string): string {
  if (typed !== '' || lengthOf(what) <= longestTitle) return typed === '' ? what : typed
  return what.slice(0, longestTitle - 1).replace(/\s+\S*$/u, '')
}
