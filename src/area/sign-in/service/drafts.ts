import type { DraftForm } from '../rules/draft.ts'

/** What drafts need from a store, within one transaction of the organisation, for one person. */
export interface DraftStore {
  readonly save: (page: string, forms: readonly DraftForm[], savedAt: Date) => Promise<void>
  /** Null when there is none that was saved since this time. */
  readonly find: (page: string, since: Date) => Promise<readonly DraftForm[] | null>
  readonly forget: (page: string) => Promise<void>
  /** Deletes what was saved before this time, and all but the newest so many. */
  readonly deleteOld: (before: Date, newest: number) => Promise<void>
}

/** A draft waits for this long. */
export const draftDays = 7
/** Pages of which one person may have drafts. */
export const draftsAtMost = 20

/** Keeps what was typed on a page and not sent; the oldest drafts give way. */
export async function keepDraft(store: DraftStore, page: string, forms: readonly DraftForm[], now: Date): Promise<void> {
  await store.save(page, forms, now)
  await store.deleteOld(oldestOf(now), draftsAtMost)
}

/** What waits for a page, or null. */
export async function findDraft(store: DraftStore, page: string, now: Date): Promise<readonly DraftForm[] | null> {
  return store.find(page, oldestOf(now))
}

function oldestOf(now: Date): Date {
  return new Date(now.getTime() - draftDays * 86_400_000)
}
