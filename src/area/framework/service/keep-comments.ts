import { isId } from '../../../kernel/id.ts'
import { readText } from '../../../kernel/long-text.ts'
import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { shownUpTo } from '../../../kernel/shown-value.ts'
import type { FrameworkComment } from '../records.ts'
import { maySettleIt } from '../rules/rights.ts'
import { itemLine } from '../rules/outline.ts'
import type { FieldProblem } from '../rules/typed-problem.ts'
import { type Asking, lockFramework } from './asking.ts'

/** Characters of a comment. */
const longestComment = 2_000
/** Letters of an item's name that a comment remembers. */
const longestName = 200

/**
 * Says something about a framework, or about one of its items.
 * @param itemId empty for the whole
 * @error not-here, to-mend
 */
export async function addComment(asking: Asking, frameworkId: string, itemId: string, typed: string): Promise<Result<FrameworkComment, NotHere | ToMend<FieldProblem<'comment'>>>> {
  const { store, viewer, now, newId } = asking
  const opened = await lockFramework(asking, frameworkId)
  const kept = isId(itemId) ? await store.item(frameworkId, itemId) : null
  if (opened === null || !opened.rights.mayComment || (itemId !== '' && kept === null)) return failure(notHere)
  const text = readText(typed, longestComment)
  if (!text.ok) return failure(toMend([{ field: 'comment', why: text.error }]))
  const comment: FrameworkComment = { commentId: newId(), itemId: kept?.item.id ?? null, itemName: kept === null ? '' : shownUpTo(itemLine(kept.item), longestName), text: text.value, writtenBy: viewer.personId, writtenAt: now, settledAt: null, settledBy: null }
  await store.addComment(frameworkId, comment)
  return success(comment)
}

/**
 * Settles a comment, or opens it again: whoever changes the words, or wrote the comment.
 * @error not-here
 */
export async function settleComment(asking: Asking, frameworkId: string, commentId: string, isSettled: boolean): Promise<Result<FrameworkComment, NotHere>> {
  const { store, viewer, now } = asking
  const opened = await lockFramework(asking, frameworkId)
  const comment = opened !== null && isId(commentId) ? await store.comment(frameworkId, commentId) : null
  if (opened === null || comment === null || !maySettleIt(opened.rights, comment, viewer.personId)) return failure(notHere)
  if ((comment.settledAt !== null) === isSettled) return success(comment)
  const settled = isSettled ? { settledAt: now, settledBy: viewer.personId } : { settledAt: null, settledBy: null }
  await store.settleComment(frameworkId, commentId, settled)
  return success({ ...comment, ...settled })
}
