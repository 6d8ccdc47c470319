import type { Domain } from '../../../kernel/vocabulary.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { type Gaps, gapsOf } from '../../profile/index.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import type { WantedGap } from '../rules/matched.ts'
import { ownGaps } from '../rules/own-gaps.ts'

/** What is looked for unless somebody says otherwise. */
export interface UsualWish {
  readonly stage: Stage
  readonly gaps: readonly WantedGap[]
  /** Which domain comes first; null for neither. */
  readonly first: Domain | null
  /** Did anybody rate anything that can be read? */
  readonly isRated: boolean
}

/** The stage of the post to come or in hand, and the gaps of who is signed in as their profile knows them. */
export async function usualWishOf({ transaction, viewer, today }: SignedInRequest): Promise<UsualWish> {
  const gaps = await gapsOf(transaction, viewer.organisation.tenant, viewer.personId, today)
  const known = new Set(coreCapabilities().map(({ code }) => code))
  return { stage: gaps.stage, gaps: ownGaps(gaps.capabilities, known), first: firstOf(gaps), isRated: gaps.capabilities.some((one) => one.known.kind === 'views') }
}

/** Management comes first for who acts up or is new in post, unless they chose otherwise. */
function firstOf({ chosenOrder, post, isNewInPost }: Gaps): Domain | null {
  const first = chosenOrder ?? (post?.kind === 'acting-up' || isNewInPost ? 'management' : 'either')
  return first === 'either' ? null : first
}
