import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { oldestOpenOn } from '../class/index.ts'
import type { ClassCode } from '../difference/index.ts'
import { weeksOfClass } from './rules/circumstances.ts'
import { type ClassState, type LeadAct, stateAfter } from './rules/class-state.ts'
import { type FoundClass, type WardClass, type WardClassStore, hashOf } from './service.ts'

/** What leading a class needs from a store. */
export interface LeadStore extends Pick<WardClassStore, 'find' | 'lock'> {
  readonly writeState: (code: ClassCode, state: ClassState) => Promise<void>
  /** How many weeks are over, for each place. */
  readonly weeksOfPlaces: (code: ClassCode) => Promise<readonly number[]>
}

/** Names a class and proves that one may lead it. */
export interface LeadKey {
  readonly code: ClassCode
  readonly leadSecret: string
}

/** A class as who leads it sees it. */
export interface LedClass {
  readonly opened: WardClass
  readonly joined: number
  /** How many have ended each week, from the first. */
  readonly through: readonly number[]
}

/** The class, for who has the secret; null when there is no such class or the secret is another's. */
export async function readLedClass(store: LeadStore, key: LeadKey, today: CalendarDate): Promise<LedClass | null> {
  const opened = ledBy(await store.find(key.code, oldestOpenOn(today)), key)
  if (opened === null) return null
  const weeks = await store.weeksOfPlaces(key.code)
  return { opened, joined: weeks.length, through: Array.from({ length: weeksOfClass }, (_, index) => weeks.filter((ended) => ended > index).length) }
}

/** Does what somebody who leads the class asks for; false when there is no such class or the secret is another's. */
export async function lead(store: LeadStore, key: LeadKey, act: LeadAct, today: CalendarDate): Promise<boolean> {
  const opened = ledBy(await store.lock(key.code, oldestOpenOn(today)), key)
  if (opened === null) return false
  await store.writeState(key.code, stateAfter(opened.state, act))
  return true
}

function ledBy(found: FoundClass | null, { leadSecret }: LeadKey): FoundClass | null {
  return found !== null && found.secretSha256 === hashOf(leadSecret) ? found : null
}
