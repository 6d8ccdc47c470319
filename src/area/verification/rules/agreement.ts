import { isRating, ratings } from '../../../kernel/rating.ts'
import { type Agreement, weightedKappa } from '../../../engine/measurement/index.ts'
import type { ComparedCapability } from './compare.ts'

/**
 * The fewest behaviours that both gave a step to before their agreement is worked out. Below, the 95% interval covers most of what is possible, and its
 * large-sample error is too small: it would look surer than it is.
 */
export const fewestPairs = 20

/** How two views agree beyond chance, or why that cannot be told. */
export type AgreementFound =
  | ({ readonly kind: 'told' } & Agreement)
  | { readonly kind: 'too-few'; readonly pairs: number }
  /** Both used one and the same step only: nothing is left to agree on beyond chance. */
  | { readonly kind: 'one-step'; readonly pairs: number }

/** How far two views of one person agree, over all behaviours to which both gave a step. */
export function agreementOf(capabilities: readonly Pick<ComparedCapability, 'behaviours'>[]): AgreementFound {
  const pairs = capabilities.flatMap(({ behaviours }) => behaviours.flatMap(({ self, supervisor }): readonly (readonly [number, number])[] => (self !== null && supervisor !== null && isRating(self) && isRating(supervisor) ? [[self - 1, supervisor - 1]] : [])))
  if (pairs.length < fewestPairs) return { kind: 'too-few', pairs: pairs.length }
  const agreement = weightedKappa(pairs, ratings.length, 'squared')
  return agreement.ok ? { kind: 'told', ...agreement.value } : { kind: 'one-step', pairs: pairs.length }
}
