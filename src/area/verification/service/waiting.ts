import { dayMs } from '../../../kernel/durations.ts'
import { type KnownName, nameBehind } from '../../people/index.ts'
import type { Verification } from '../records.ts'
import { doesWait, standsForPerson } from '../rules/how-it-stands.ts'
import { type PersonNews, newsOf } from '../rules/waiting.ts'
import type { Asking } from './asking.ts'
import { type ListedAsked, listWaiting } from './list-asked.ts'

/** Who waits for this supervisor, the one whose time ends first first. */
export async function waitingForSupervisor(asking: Asking): Promise<readonly ListedAsked[]> {
  return (await listWaiting(asking)).filter(({ stands }) => doesWait(stands))
}

/** Something that the person is told of a request of theirs. */
export interface News {
  readonly verification: Verification
  readonly supervisorName: KnownName
  readonly news: PersonNews
}

/** What the person who asked is told; a request that another to the same supervisor followed is told of no more. */
export async function newsForPerson(asking: Asking): Promise<readonly News[]> {
  const { store, around, viewerId, today, now } = asking
  const all = await store.recentOf(viewerId)
  if (all.length === 0) return []
  const close = new Set((await around.supportersOf(viewerId)).map(({ personId }) => personId))
  const latest = all.filter((one, at) => all.findIndex((other) => other.assessmentId === one.assessmentId && other.supervisorId === one.supervisorId) === at)
  const news = latest.flatMap(({ lastAt, ...verification }) => {
    const stands = standsForPerson(verification, { today, isClose: close.has(verification.supervisorId) })
    const found = newsOf(verification, stands, (now.getTime() - lastAt.getTime()) / dayMs, today)
    return found === null ? [] : [{ verification, news: found }]
  })
  const names = await around.names(news.map(({ verification }) => verification.supervisorId))
  return news.map((one) => ({ ...one, supervisorName: nameBehind(names, one.verification.supervisorId) ?? { kind: 'unknown' } }))
}
