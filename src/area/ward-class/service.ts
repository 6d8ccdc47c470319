import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { type ClassKey, type Opening, type OpeningStore, hashOf, oldestOpenOn, openWithCode } from '../class/index.ts'
import type { ClassCode } from '../difference/index.ts'
import { type Circumstances, isRunOf, placesAtMost } from './rules/circumstances.ts'
import { type ClassState, openState } from './rules/class-state.ts'
import { type KeptRun, type SentRun, runToKeep } from './rules/sent-run.ts'

/** What is known of a class of the ward. */
export interface WardClass {
  readonly code: ClassCode
  readonly openedOn: CalendarDate
  readonly circumstances: Circumstances
  readonly state: ClassState
}

/** What classes of the ward need from a store to be opened, and to keep what is sent. */
export interface WardClassStore extends OpeningStore {
  /** Makes a class; false when the code is taken. */
  readonly add: (opened: WardClass, secretSha256: string) => Promise<boolean>
  /** A class that was opened on this day or later, or null. */
  readonly find: (code: ClassCode, oldest: CalendarDate) => Promise<FoundClass | null>
  /** The same, and makes everybody else who changes it wait until this transaction ends. */
  readonly lock: (code: ClassCode, oldest: CalendarDate) => Promise<FoundClass | null>
  readonly countPlaces: (code: ClassCode) => Promise<number>
  readonly readRun: (code: ClassCode, placeSha256: string) => Promise<KeptRun | null>
  readonly writeRun: (code: ClassCode, placeSha256: string, run: KeptRun) => Promise<void>
}

/** A class, with the hash of what its facilitator's address holds. */
export interface FoundClass extends WardClass {
  readonly secretSha256: string
}

const seedBytes = 4

/**
 * Opens a class, and deletes every class that is over.
 * @returns the code for everybody and the secret of the facilitator's page, which is kept nowhere
 * @error too-many when 20,000 classes are open
 */
export async function openWardClass(store: WardClassStore, chosen: Omit<Circumstances, 'seed'>, opening: Opening): Promise<Result<ClassKey, 'too-many'>> {
  const circumstances = { ...chosen, seed: Buffer.from(opening.randomBytes(seedBytes)).readUInt32BE() }
  return openWithCode(store, opening, (code, secretSha256) => store.add({ code, openedOn: opening.today, circumstances, state: openState }, secretSha256))
}

/** A class that can be used today, or null. */
export async function findWardClass(store: Pick<WardClassStore, 'find'>, code: ClassCode, today: CalendarDate): Promise<WardClass | null> {
  return store.find(code, oldestOpenOn(today))
}

/** Why a run is not kept. */
export type NotKept = 'no-class' | 'ended' | 'full' | 'another-run'

/**
 * Keeps somebody's run so far. The same place sends again and again, and what has come further is kept.
 * @returns what the class is told
 */
export async function keepRun(store: WardClassStore, code: ClassCode, sent: SentRun, today: CalendarDate): Promise<Result<ClassState, NotKept>> {
  const found = await store.lock(code, oldestOpenOn(today))
  if (found === null) return failure('no-class')
  if (found.state.ended) return failure('ended')
  if (!isRunOf(found.circumstances, sent.run)) return failure('another-run')
  const place = hashOf(sent.place)
  const before = await store.readRun(code, place)
  if (before === null && (await store.countPlaces(code)) >= placesAtMost) return failure('full')
  const kept = runToKeep(before, sent)
  if (kept !== before) await store.writeRun(code, place, kept)
  return success(found.state)
}
