import { type NotHere, type ToMend, notHere, toMend } from '../../../kernel/refusals.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { clarityItemIds } from '../content/clarity-items.ts'
import type { ClarityCheck, ClarityStep } from '../records.ts'
import { type BothAnswers, bothAnswers } from '../rules/clarity.ts'
import type { Asking } from './asking.ts'
import type { Named } from './role-charter-store.ts'
import { type OpenCharter, openCharter } from './see-charter.ts'

/** A check that both answered. */
export interface DoneCheck {
  readonly check: ClarityCheck
  readonly both: readonly BothAnswers[]
}

/** The clarity checks of a charter as one of the two sees them. Of a check that is open nobody sees an answer of the other. */
export interface ClarityView extends OpenCharter {
  /** With whom the viewer answers: for the line manager the person in the post. Null while the post above is vacant. */
  readonly other: Named | null
  /** The viewer has answered, the other has not. */
  readonly isWaiting: boolean
  /** The other has answered and waits for the viewer. */
  readonly isAwaited: boolean
  /** Latest first. */
  readonly done: readonly DoneCheck[]
}

/** What one of the two sees; null for everybody else. */
export async function seeClarity(asking: Asking, charterId: string): Promise<ClarityView | null> {
  const open = await openCharter(asking, charterId)
  if (open === null) return null
  const { store, viewerId } = asking
  const other = otherOf(open)
  const mine = (await store.checks(charterId)).filter((check) => check.holderId === viewerId || check.managerId === viewerId)
  const done: DoneCheck[] = []
  for (const check of mine.filter(isDone)) done.push({ check, both: bothAnswers(clarityItemIds, await store.clarityAnswers(check.checkId)) })
  const current = openWith(mine, open, other, viewerId)
  return { ...open, other, isWaiting: current !== null && inAt(current, open) !== null, isAwaited: current !== null && inAt(current, open) === null, done }
}

/**
 * Hands in what the viewer answered. Once it is in it cannot be changed.
 * @param steps by the id of the item
 * @error not-here; `waiting` when the viewer has answered and the other has not; to-mend with the items that lack an answer
 */
export async function handInClarity(asking: Asking, charterId: string, steps: ReadonlyMap<string, ClarityStep>): Promise<Result<null, NotHere | { readonly code: 'waiting' } | ToMend<string>>> {
  const { store, now, newId } = asking
  const open = await openCharter(asking, charterId)
  const other = open === null ? null : otherOf(open)
  if (open === null || other === null || !open.charter.isHeld) return failure(notHere)
  const missing = clarityItemIds.filter((id) => !steps.has(id))
  if (missing.length > 0) return failure(toMend(missing))
  // Both may hand in at the same moment: one after the other.
  await store.lock(charterId)
  const current = openWith(await store.checks(charterId), open, other, asking.viewerId)
  if (current !== null && inAt(current, open) !== null) return failure({ code: 'waiting' })
  const checkId = current?.checkId ?? newId()
  if (current === null) {
    const managerId = open.side === 'holder' ? other.personId : asking.viewerId
    await store.addCheck({ checkId, charterId, holderId: open.charter.personId, managerId, begunAt: now, holderInAt: null, managerInAt: null })
  }
  await store.handIn(checkId, open.side, clarityItemIds.flatMap((itemId) => answerTo(itemId, steps)), now)
  return success(null)
}

function answerTo(itemId: string, steps: ReadonlyMap<string, ClarityStep>) {
  const step = steps.get(itemId)
  return step === undefined ? [] : [{ itemId, step }]
}

function otherOf({ charter, side, managers }: OpenCharter): Named | null {
  return side === 'line-manager' ? { personId: charter.personId, name: charter.personName } : (managers[0] ?? null)
}

function isDone({ holderInAt, managerInAt }: ClarityCheck): boolean {
  return holderInAt !== null && managerInAt !== null
}

function inAt({ holderInAt, managerInAt }: ClarityCheck, { side }: OpenCharter): Date | null {
  return side === 'holder' ? holderInAt : managerInAt
}

/** The check that is open between the viewer and the other. With a line manager who has gone it stays open, and is asked of nobody. */
function openWith(checks: readonly ClarityCheck[], { side }: OpenCharter, other: Named | null, viewerId: string): ClarityCheck | null {
  const managerId = side === 'holder' ? other?.personId : viewerId
  return checks.find((check) => !isDone(check) && check.managerId === managerId) ?? null
}
