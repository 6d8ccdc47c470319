import type { HomeTask } from '../../kernel/home-task.ts'
import { dateText, momentText } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { nameBehind, nameText, namesOf } from '../people/index.ts'
import type { OpenedShare } from './records.ts'
import { dueOn } from './rules/due.ts'
import { isShared } from './rules/sharing.ts'
import { checkInStore, readerStore } from './store.ts'
import { taskWords as words } from './words/home.ts'

/** The fortnightly check-in once somebody has begun, what colleagues show them, and when theirs was opened. */
export async function checkInTasksOf({ transaction, viewer, today }: SignedInRequest): Promise<readonly HomeTask[]> {
  const { personId, organisation: { tenant } } = viewer
  const own = checkInStore(transaction, tenant, personId)
  const isDue = dueOn(await own.lastDay(), await own.rhythm(), today).kind === 'due'
  const [shown, shares] = [await readerStore(transaction, tenant, personId).shares(), await own.shares()]
  const [toRead, opened] = [shown.filter((share) => isShared(share, today) && share.openings.length === 0), shares.filter(({ unseen }) => unseen > 0)]
  const names = await namesOf(transaction, tenant, [...toRead.map((share) => share.personId), ...opened.map(({ readerId }) => readerId)])
  const nameOf = (id: string) => nameText(nameBehind(names, id) ?? { kind: 'unknown' })
  return [
    ...(isDue ? [{ id: 'check-in/due', ...words.due, minutes: 2, isDone: false, isOptional: true, href: href(paths.checkInNow), weight: 20 }] : []),
    ...toRead.map((share) => ({ id: `check-in/shown-${share.shareId}`, text: words.shown(nameOf(share.personId)), hint: words.shownHint(dateText(share.untilDay)), minutes: 5, isDone: false, isOptional: true, href: href(paths.sharedCheckIn, { share: share.shareId }), weight: 20 })),
    ...opened.flatMap((share) => openedTask(share, nameOf(share.readerId))),
  ]
}

function openedTask({ shareId, openings: [last] }: OpenedShare, name: string): readonly HomeTask[] {
  return last === undefined ? [] : [{ id: `check-in/opened-${shareId}`, text: words.opened(name), hint: words.openedHint(momentText(last)), minutes: 1, isDone: false, isOptional: true, href: href(paths.checkInShares), weight: 30 }]
}
