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
  const mine = (await store.checks(charterId)).filter((check) => check.holderId === viewerId || check.managerId === viewerId)
  // The answers of a check that is open are not even read.
  const answers = await store.clarityAnswers(mine.filter(isDone).map(({ checkId }) => checkId))
  const done = mine.filter(isDone).map((check) => ({ check, both: bothAnswers(clarityItemIds, answers.get(check.checkId) ?? []) }))
  const { other, current } = answeredNext(mine, open, viewerId)
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
  if (open === null || !open.charter.isHeld) return failure(notHere)
  const missing = clarityItemIds.filter((id) => !steps.has(id))
  if (missing.length > 0) return failure(toMend(missing))
  // Both may hand in at the same moment: one after the other.
  await store.lock(charterId)
  const { other, current } = answeredNext(await store.checks(charterId), open, asking.viewerId)
  if (other === null) return failure(notHere)
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

function isDone({ holderInAt, managerInAt }: ClarityCheck): boolean {
  return holderInAt !== null && managerInAt !== null
}

function inAt({ holderInAt, managerInAt }: ClarityCheck, { side }: OpenCharter): Date | null {
  return side === 'holder' ? holderInAt : managerInAt
}

/** With whom the viewer answers next, and the check between the two that is open. With a line manager who has gone it stays open, and is asked of nobody. */
function answeredNext(checks: readonly ClarityCheck[], { charter, side, managers }: OpenCharter, viewerId: string): { readonly other: Named | null; readonly current: ClarityCheck | null } {
  const open = checks.filter((check) => !isDone(check))
  if (side === 'line-manager') return { other: { personId: charter.personId, name: charter.personName }, current: open.find(({ managerId }) => managerId === viewerId) ?? null }
  // Two may share the post above: whoever waits for an answer comes first.
  const ofToday = open.filter(({ managerId }) => managers.some(({ personId }) => personId === managerId))
  const current = ofToday.find(({ holderInAt }) => holderInAt === null) ?? ofToday[0] ?? null
  return { other: managers.find(({ personId }) => personId === current?.managerId) ?? managers[0] ?? null, current }
}
