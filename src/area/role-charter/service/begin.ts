import { type Result, failure, success } from '../../../kernel/result.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Plan, type Setting, settings } from '../../stepping-up/index.ts'
import { type CharterText, type Charter } from '../records.ts'
import { type PostToAgree, draftFor, draftFromPlan, keyOf } from '../rules/draft.ts'
import type { Asking } from './asking.ts'

/** From what a charter is begun. */
export interface TypedBeginning {
  /** The key of the post, as `keyOf` makes it. */
  readonly post: string
  /** `plan`, or a setting for the draft. */
  readonly from: string
}

/** What a charter can be begun for and from. */
export interface BeginView {
  readonly posts: readonly PostToAgree[]
  /** There is a kept plan that can be read. */
  readonly hasPlan: boolean
}

/** What of a beginning is to be mended. */
export type BeginProblem = 'post' | 'from'

/** For whom a charter is begun: for the viewer, or for somebody who reports to them. */
export type BegunFor = 'myself' | 'team'

/** What the viewer can begin a charter for and from. The kept plan of somebody else is theirs alone. */
export async function seeBeginning({ around }: Pick<Asking, 'around'>, begunFor: BegunFor): Promise<BeginView> {
  return begunFor === 'team' ? { posts: await around.postsOfReports(), hasPlan: false } : { posts: await around.posts(), hasPlan: (await around.keptPlan()) !== null }
}

/**
 * Begins a charter for a post of the viewer, or of somebody who reports to them.
 * @error to-mend when nothing was chosen; not-here when there is one already
 */
export async function beginCharter(asking: Asking, typed: TypedBeginning, begunFor: BegunFor): Promise<Result<Charter, NotHere | ToMend<BeginProblem>>> {
  const { store, around, viewerId, now, newId } = asking
  const { posts } = await seeBeginning(asking, begunFor)
  const post = posts.find((one) => keyOf(one) === typed.post)
  const plan = typed.from === 'plan' && begunFor === 'myself' ? await around.keptPlan() : null
  const isKnown = plan !== null || isOneOf(settings, typed.from)
  if (post === undefined || !isKnown) return failure(toMend([...(post === undefined ? (['post'] as const) : []), ...(isKnown ? [] : (['from'] as const))]))
  const charter: Charter = { charterId: newId(), personId: post.personId, postId: post.postId, begunAt: now, version: 1 }
  return (await store.add(charter, textFor(asking, post, plan, typed.from), viewerId)) ? success(charter) : failure(notHere)
}

function textFor({ today }: Asking, post: PostToAgree, plan: Plan | null, from: string): CharterText {
  // Without a plan it is one of the settings: that was checked before.
  return plan === null ? draftFor(post, from as Setting, today) : draftFromPlan(plan, post, today)
}
