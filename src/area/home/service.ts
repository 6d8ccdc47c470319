import type { ChangedTo } from '../../kernel/changed-meanwhile.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type OpenNotice, type OpenProblem, type OpenedPlan, keptTextOf, readKeptFile, readKeptText } from '../stepping-up/index.ts'

/** A plan as it was taken in. */
export interface KeptPlan {
  readonly text: string
  readonly takenInAt: Date
  readonly version: number
}

/** The plan of one person; the store is made for that person and reaches no other. */
export interface OwnPlanStore {
  readonly find: () => Promise<KeptPlan | null>
  /** @param drawnFrom the version that the page showed; 0 when there was none. False when it is another by now. */
  readonly write: (text: string, drawnFrom: number, at: Date) => Promise<boolean>
  readonly remove: (drawnFrom: number) => Promise<boolean>
}

/** What a person brings: a file, or text that they pasted. */
export interface BroughtPlan {
  readonly file: { readonly content: Uint8Array; readonly isTooLarge: boolean } | undefined
  readonly typed: string
}

/** Why nothing was taken in. */
export type TakeInProblem =
  | { readonly code: 'not-opened'; readonly problem: OpenProblem; readonly field: 'file' | 'text' }
  /** Somebody took in or deleted a plan in another window since the page was drawn. */
  | (ChangedTo<KeptPlan | null> & { readonly brought: string })

/**
 * Takes in a plan. What is kept is the plan alone: nothing of a mail or note around it.
 * @param drawnFrom the version that the page showed; 0 when there was none
 * @returns what to know of the text from which it was opened
 * @error not-opened with the field it is about, or changed-meanwhile with both plans
 */
export async function takeInPlan(store: OwnPlanStore, brought: BroughtPlan, drawnFrom: number, now: Date): Promise<Result<readonly OpenNotice[], TakeInProblem>> {
  const { opened, field } = openedFrom(brought)
  if (!opened.ok) return failure({ code: 'not-opened', problem: opened.error, field })
  const text = keptTextOf(opened.value.plan)
  if (await store.write(text, drawnFrom, now)) return success(opened.value.notices)
  return failure({ code: 'changed-meanwhile', stands: await store.find(), brought: text })
}

/** The plan of the file, or of the pasted text where there is no file or nothing in it. */
function openedFrom({ file, typed }: BroughtPlan): { readonly opened: Result<OpenedPlan, OpenProblem>; readonly field: 'file' | 'text' } {
  const isPasted = typed.trim() !== ''
  if (file === undefined) return { opened: readKeptText(typed), field: isPasted ? 'text' : 'file' }
  const opened = readKeptFile(file)
  return !opened.ok && opened.error.code === 'empty-file' && isPasted ? { opened: readKeptText(typed), field: 'text' } : { opened, field: 'file' }
}
