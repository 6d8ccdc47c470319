import { setImmediate as breathe } from 'node:timers/promises'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type ClassKey, oldestOpenOn, openedBy } from '../../class/index.ts'
import type { ClassCode } from '../../difference/index.ts'
import { runOfText } from '../../simulated-ward/index.ts'
import { weeksOfClass } from '../rules/circumstances.ts'
import { type ClassState, type LeadAct, stateAfter } from '../rules/class-state.ts'
import type { Look } from '../rules/look.ts'
import { type LookOfWeek, type PlaceProgress, type WeekOfClass, newGroups, weekOf } from '../rules/look-groups.ts'
import { makeLook } from '../rules/make-look.ts'
import { type ReplayedPlace, replayPlace } from '../rules/replayed-place.ts'
import type { WardClass, WardClassStore } from '../service.ts'

/** What leading a class needs from a store. */
export interface LeadStore extends Pick<WardClassStore, 'find' | 'lock'> {
  readonly writeState: (code: ClassCode, state: ClassState) => Promise<void>
  readonly readPlaces: (code: ClassCode) => Promise<readonly PlaceProgress[]>
  /** The text of the run of each of these places. */
  readonly readRuns: (code: ClassCode, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** By week, and within it in the order in which they were made. */
  readonly readLooks: (code: ClassCode) => Promise<readonly LookOfWeek[]>
  /** Keeps a look, and that these places are in it. */
  readonly addLook: (code: ClassCode, week: number, look: Look, ids: readonly string[]) => Promise<void>
}

/** A class as who leads it sees it. */
export interface LedClass {
  readonly opened: WardClass
  readonly joined: number
  readonly weeks: readonly WeekOfClass[]
  readonly looks: readonly LookOfWeek[]
}

/** The class, for who has the secret; null when there is no such class or the secret is another's. */
export async function readLedClass(store: LeadStore, key: ClassKey, today: CalendarDate): Promise<LedClass | null> {
  const opened = openedBy(await store.find(key.code, oldestOpenOn(today)), key.secret)
  if (opened === null) return null
  const [places, looks] = [await store.readPlaces(key.code), await store.readLooks(key.code)]
  return { opened, joined: places.length, looks, weeks: Array.from({ length: weeksOfClass }, (_, index) => weekOf(places, index + 1)) }
}

/** Does what somebody who leads the class asks for; false when there is no such class or the secret is another's. */
export async function lead(store: LeadStore, key: ClassKey, act: LeadAct, today: CalendarDate): Promise<boolean> {
  const opened = openedBy(await store.lock(key.code, oldestOpenOn(today)), key.secret)
  if (opened === null) return false
  if (act.kind === 'look') await makeLooks(store, key.code, act.week)
  else await store.writeState(key.code, stateAfter(opened.state, act))
  return true
}

/** Makes the looks of all weeks up to one for which there are enough places that are in none. */
async function makeLooks(store: LeadStore, code: ClassCode, upTo: number): Promise<void> {
  const groups = newGroups(await store.readPlaces(code), upTo)
  const places = new Map(groups.flatMap(({ group }) => group).map((place) => [place.id, place]))
  if (places.size === 0) return
  const runs = await store.readRuns(code, [...places.keys()])
  const replayed = new Map<string, ReplayedPlace>()
  for (const [id, { weeks }] of places) {
    // Each takes some milliseconds: others are answered in between.
    await breathe()
    replayed.set(id, replayedOf(runs.get(id), Math.min(weeks, upTo)))
  }
  for (const { week, group } of groups) {
    const ids = group.map(({ id }) => id)
    await store.addLook(code, week, makeLook(ids.flatMap((id) => replayed.get(id) ?? []), week), ids)
  }
}

function replayedOf(text: string | undefined, weeks: number): ReplayedPlace {
  const run = runOfText(text ?? '')
  if (!run.ok) throw new Error('A run that was kept cannot be read.')
  return replayPlace(run.value, weeks)
}
