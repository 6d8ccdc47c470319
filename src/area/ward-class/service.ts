import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import { sha256Hex } from '../../platform/files/index.ts'
import { oldestOpenOn } from '../class/index.ts'
import { type ClassCode, makeClassCode } from '../difference/index.ts'
import { type Circumstances, isRunOf } from './rules/circumstances.ts'
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
export interface WardClassStore {
  /** Makes a class; false when the code is taken. */
  readonly add: (opened: WardClass, secretSha256: string) => Promise<boolean>
  /** A class that was opened on this day or later, or null. */
  readonly find: (code: ClassCode, oldest: CalendarDate) => Promise<FoundClass | null>
  /** The same, and makes everybody else who changes it wait until this transaction ends. */
  readonly lock: (code: ClassCode, oldest: CalendarDate) => Promise<FoundClass | null>
  readonly countPlaces: (code: ClassCode) => Promise<number>
  readonly readRun: (code: ClassCode, placeSha256: string) => Promise<KeptRun | null>
  readonly writeRun: (code: ClassCode, placeSha256: string, run: KeptRun) => Promise<void>
  /** Deletes every class that was opened before this day. */
  readonly deleteOlder: (oldest: CalendarDate) => Promise<void>
  /** How many classes there are. */
  readonly count: () => Promise<number>
}

/** A class, with the hash of what its facilitator's address holds. */
export interface FoundClass extends WardClass {
  readonly secretSha256: string
}

export type RandomBytes = (count: number) => Uint8Array

/** Classes that may be open at one time: whoever opens them by machine fills no disk. */
export const classesAtMost = 20_000
/** Who may join one class. */
export const placesAtMost = 60
const secretBytes = 16
const seedBytes = 4
const mostTries = 10

/**
 * Opens a class, and deletes every class that is over.
 * @returns the code for everybody and the secret of the facilitator's page, which is kept nowhere
 * @error too-many when 20,000 classes are open
 */
export async function openWardClass(
  store: WardClassStore,
  chosen: Omit<Circumstances, 'seed'>,
  { today, randomBytes }: { readonly today: CalendarDate; readonly randomBytes: RandomBytes },
): Promise<Result<{ readonly code: ClassCode; readonly leadSecret: string }, 'too-many'>> {
  await store.deleteOlder(oldestOpenOn(today))
  if ((await store.count()) >= classesAtMost) return failure('too-many')
  const leadSecret = Buffer.from(randomBytes(secretBytes)).toString('base64url')
  const circumstances = { ...chosen, seed: Buffer.from(randomBytes(seedBytes)).readUInt32BE() }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const code = makeClassCode(randomBytes)
    if (await store.add({ code, openedOn: today, circumstances, state: openState }, hashOf(leadSecret))) return success({ code, leadSecret })
  }
  throw new Error('No free code was found.')
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

/** A secret, or a place, has 128 random bits: a plain hash cannot be turned back. */
export function hashOf(secret: string): string {
  return sha256Hex(Buffer.from(secret, 'utf8'))
}
