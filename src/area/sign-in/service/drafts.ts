import type { DraftForm } from '../rules/draft.ts'

/** What drafts need from a store, within one transaction of the organisation, for one person. */
export interface DraftStore {
  readonly save: (page: string, forms: readonly DraftForm[], savedAt: Date) => Promise<void>
  /** Null when there is none. */
  readonly find: (page: string) => Promise<readonly DraftForm[] | null>
  readonly forget: (page: string) => Promise<void>
  /** Deletes all but the newest so many. */
  readonly keepNewest: (newest: number) => Promise<void>
}

/** Pages of which one person may have drafts. */
export const draftsAtMost = 20

/** Keeps what was typed on a page and not sent; the oldest drafts give way. How long it waits is for the organisation to say: retention deletes it. */
export async function keepDraft(store: DraftStore, page: string, forms: readonly DraftForm[], now: Date): Promise<void> {
  await store.save(page, forms, now)
  await store.keepNewest(draftsAtMost)
}
