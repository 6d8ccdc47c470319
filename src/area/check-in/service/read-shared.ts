import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { FoundKey } from '../../../platform/personal-keys/index.ts'
import type { OpenedShare } from '../records.ts'
import { isOpened, isShared } from '../rules/sharing.ts'
import type { ReaderStore } from './check-in-store.ts'
import { type ReadCheckIns, openAll } from './keeping.ts'

/** Who reads what others share, and when. */
export interface Reading {
  readonly store: ReaderStore
  readonly keyOf: (personId: string) => Promise<FoundKey>
  readonly today: CalendarDate
  readonly now: Date
}

/** A share as its reader sees it: `closed` until they open it, which the person is told. */
export interface SharedView {
  readonly share: OpenedShare
  readonly read: ReadCheckIns | null
}

/** What others share with the reader today. */
export async function seeShares({ store, today }: Reading): Promise<readonly OpenedShare[]> {
  return (await store.shares()).filter((share) => isShared(share, today))
}

/** One of them; null when there is none, or its time is over. */
export async function seeShare(reading: Reading, shareId: string): Promise<SharedView | null> {
  const { store, today, now, keyOf } = reading
  const share = await store.share(shareId)
  if (share === null || !isShared(share, today)) return null
  if (!isOpened(share, now)) return { share, read: null }
  return { share, read: openAll(await store.checkInsOf(share.personId, share.fromDay), await keyOf(share.personId)) }
}

/** Opens it, which the person is told. @returns false when there is none, or its time is over */
export async function openShare({ store, today, now }: Reading, shareId: string): Promise<boolean> {
  const share = await store.share(shareId)
  if (share === null || !isShared(share, today)) return false
  await store.addOpening(shareId, now)
  return true
}
