import { readLine } from '../../../kernel/line-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { shippedFramework } from '../files/shipped-framework.ts'
import type { FrameworkHead, OwnFramework } from '../records.ts'
import { longestTexts } from '../rules/text-limits.ts'
import { isNamedAlike } from '../rules/typed-head.ts'
import { type FieldProblem, problemsOf } from '../rules/typed-problem.ts'
import { type Asking, isShipped, lockFramework } from './asking.ts'

/** What a framework is made from, and what it is to be called. */
export interface TypedMaking {
  /** The id of ours, or of one of the organisation's own that is signed off. */
  readonly from: string
  readonly title: string
  readonly version: string
}

export type MakingProblem = FieldProblem<keyof TypedMaking>

/** What can be copied: ours, and what the organisation signed off. */
export async function copyableFrameworks({ store }: Asking): Promise<readonly FrameworkHead[]> {
  const { items: _items, ...ours } = shippedFramework()
  return [ours, ...(await store.frameworks()).filter(({ state }) => state === 'signed-off')]
}

/**
 * Makes a draft from a framework: a copy of ours, or the next version of one's own. Items keep their ids, so that answers to the same behaviour stay comparable.
 * @param creator who made the words of a copy of ours: us, and the organisation that changes them
 * @error not-here when the viewer keeps no frameworks; to-mend
 */
export async function makeFramework(asking: Asking, typed: TypedMaking, creator: string): Promise<Result<OwnFramework, NotHere | ToMend<MakingProblem>>> {
  if (!asking.viewer.isKeeper) return failure(notHere)
  const source = (await copyableFrameworks(asking)).find(({ id }) => id === typed.from)
  const read = {
    from: source === undefined ? failure({ code: 'not-chosen' } as const) : success(source),
    title: readLine(typed.title, longestTexts.title),
    version: readLine(typed.version, longestTexts.version),
  }
  const { from, title, version } = read
  if (!from.ok || !title.ok || !version.ok) return failure(toMend(problemsOf(read)))
  const { store, viewer, now, newId } = asking
  if ((await store.frameworks()).some((one) => isNamedAlike(one, { title: title.value, version: version.value }))) return failure(toMend([{ field: 'version', why: { code: 'version-taken' } }]))
  const items = isShipped(from.value.id) ? shippedFramework().items : await store.items(from.value.id)
  const head = { id: newId(), title: title.value, version: version.value, language: from.value.language, about: from.value.about, creator: isShipped(from.value.id) ? creator : from.value.creator }
  const made = await store.add({ ...head, items }, { by: viewer.personId, at: now, copiedFrom: from.value.id })
  return made === null ? failure(notHere) : success(made)
}

/**
 * Removes a draft with its comments. What is in review or signed off stays.
 * @error not-here
 */
export async function removeFramework(asking: Asking, frameworkId: string): Promise<Result<null, NotHere>> {
  const opened = await lockFramework(asking, frameworkId)
  if (opened === null || !opened.rights.mayRemove) return failure(notHere)
  await asking.store.remove(frameworkId)
  return success(null)
}
