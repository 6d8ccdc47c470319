import { type Result, failure, success } from '../../../kernel/result.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { isOneOf } from '../../../kernel/vocabulary.ts'
import { type Plan, type Setting, settings } from '../../stepping-up/index.ts'
import { type CharterText, type Charter } from '../records.ts'
import { type PostToAgree, draftFor, draftFromPlan } from '../rules/draft.ts'
import type { Asking } from './asking.ts'

/** From what a charter is begun. */
export interface TypedBeginning {
  readonly postId: string
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

/** What the viewer can begin a charter for and from. */
export async function seeBeginning({ around }: Pick<Asking, 'around'>): Promise<BeginView> {
  return { posts: await around.posts(), hasPlan: (await around.keptPlan()) !== null }
}

/**
 * Begins a charter for a post of the viewer.
 * @error to-mend when nothing was chosen; not-here when there is one already
 */
export async function beginCharter(asking: Asking, typed: TypedBeginning): Promise<Result<Charter, NotHere | ToMend<BeginProblem>>> {
  const { store, around, viewerId, now, newId } = asking
  const post = (await around.posts()).find(({ postId }) => postId === typed.postId)
  const plan = typed.from === 'plan' ? await around.keptPlan() : null
  const isKnown = plan !== null || isOneOf(settings, typed.from)
  if (post === undefined || !isKnown) return failure(toMend([...(post === undefined ? (['post'] as const) : []), ...(isKnown ? [] : (['from'] as const))]))
  const charter: Charter = { charterId: newId(), personId: viewerId, postId: post.postId, begunAt: now, version: 1 }
  return (await store.add(charter, textFor(asking, post, plan, typed.from), viewerId)) ? success(charter) : failure(notHere)
}

function textFor({ today }: Asking, post: PostToAgree, plan: Plan | null, from: string): CharterText {
  // Without a plan it is one of the settings: that was checked before.
  return plan === null ? draftFor(post, from as Setting, today) : draftFromPlan(plan, post, today)
}
