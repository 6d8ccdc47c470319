import type { Stage } from '../../../kernel/workforce.ts'
import type { SignedInRequest } from '../../../platform/http/route.ts'
import { comingPost, currentPost, finishedOf } from '../../assessment/index.ts'
import { frameworkOf, questionnaireOf } from '../../framework/index.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import type { WantedGap } from '../rules/matched.ts'
import { ownGaps } from '../rules/own-gaps.ts'

/** What is looked for unless somebody says otherwise. */
export interface UsualWish {
  readonly stage: Stage
  readonly gaps: readonly WantedGap[]
  /** Did they finish a self-assessment that can be read? */
  readonly hasAssessed: boolean
}

/** The stage of the post to come or in hand, and what who is signed in rated below “Reliably” last. */
export async function usualWishOf({ transaction, viewer, today }: SignedInRequest): Promise<UsualWish> {
  const { personId, organisation: { tenant } } = viewer
  const post = (await comingPost(transaction, tenant, personId, today)) ?? (await currentPost(transaction, tenant, personId, today))
  const stage = post?.stage ?? 'fundamental'
  const [latest] = await finishedOf(transaction, tenant, personId)
  const framework = latest === undefined ? null : await frameworkOf(transaction, tenant, latest.frameworkId)
  if (latest === undefined || framework === null) return { stage, gaps: [], hasAssessed: false }
  const { capabilities } = questionnaireOf(framework, latest.form, latest.stage)
  const known = new Set(coreCapabilities().map(({ code }) => code))
  return { stage, gaps: ownGaps(capabilities, new Map(latest.answers.map(({ itemId, reply }) => [itemId, reply])), known), hasAssessed: true }
}
