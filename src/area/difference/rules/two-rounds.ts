import type { Agreement } from './sorting.ts'
import { chanceOfApart } from './two-counts.ts'

/** Differences as large as this come by chance in fewer than 1 of 20 cases. */
const chanceAtMost = 0.05

/** What can be said of agreement before and after reading. */
export type TwoRounds =
  | { readonly kind: 'nothing-before' }
  | {
      readonly kind: 'cannot-tell'
      readonly before: Agreement
      readonly after: Agreement
      /** The smallest agreement after reading that could be told from chance, or null when even agreement on all could not. */
      readonly enough: number | null
    }
  | { readonly kind: 'told-apart'; readonly before: Agreement; readonly after: Agreement; readonly direction: 'more' | 'fewer' }

/**
 * Compares agreement with our key before and after reading. A difference counts as one only when chance alone would rarely bring it; even then it does
 * not say why, because the sentences are others.
 * @param after at least one sentence was sorted
 */
export function compareRounds(before: Agreement, after: Agreement): TwoRounds {
  if (before.sorted === 0) return { kind: 'nothing-before' }
  if (!isToldApart(before, after)) return { kind: 'cannot-tell', before, after, enough: smallestTold(before, after.sorted) }
  return { kind: 'told-apart', before, after, direction: after.agreed * before.sorted > before.agreed * after.sorted ? 'more' : 'fewer' }
}

function isToldApart(before: Agreement, after: Agreement): boolean {
  return chanceOfApart({ happened: before.agreed, of: before.sorted }, { happened: after.agreed, of: after.sorted }) < chanceAtMost
}

function smallestTold(before: Agreement, sorted: number): number | null {
  const higher = Array.from({ length: sorted + 1 }, (_, agreed) => agreed).filter((agreed) => agreed * before.sorted > before.agreed * sorted)
  return higher.find((agreed) => isToldApart(before, { agreed, sorted })) ?? null
}
