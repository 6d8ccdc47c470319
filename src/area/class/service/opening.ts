import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { sha256Hex } from '../../../platform/files/index.ts'
import { type ClassCode, makeClassCode } from '../../difference/index.ts'
import { oldestOpenOn } from '../rules/lifetime.ts'

export type RandomBytes = (count: number) => Uint8Array

/** What a class of any kind is opened with. */
export interface Opening {
  readonly today: CalendarDate
  readonly randomBytes: RandomBytes
}

/** What classes of one kind need from their store to be opened. */
export interface OpeningStore {
  /** Deletes every class that was opened before this day. */
  readonly deleteOlder: (oldest: CalendarDate) => Promise<void>
  /** How many classes there are. */
  readonly count: () => Promise<number>
}

/** The code for everybody, and the secret of who opened the class, which is kept nowhere. */
export interface ClassKey {
  readonly code: ClassCode
  readonly secret: string
}

/** Classes of one kind that may be open at one time: whoever opens them by machine fills no disk. */
export const classesAtMost = 20_000
const secretBytes = 16
const mostTries = 10

/**
 * Opens a class, and deletes every class of its kind that is over.
 * @param add makes the class; false when the code is taken
 * @error too-many when 20,000 classes are open
 */
export async function openWithCode(
  store: OpeningStore,
  { today, randomBytes }: Opening,
  add: (code: ClassCode, secretSha256: string) => Promise<boolean>,
): Promise<Result<ClassKey, 'too-many'>> {
  await store.deleteOlder(oldestOpenOn(today))
  if ((await store.count()) >= classesAtMost) return failure('too-many')
  const secret = Buffer.from(randomBytes(secretBytes)).toString('base64url')
  for (let tries = 0; tries < mostTries; tries += 1) {
    const code = makeClassCode(randomBytes)
    if (await add(code, hashOf(secret))) return success({ code, secret })
  }
  throw new Error('No free code was found.')
}

/** The class that was found, when the secret is its own; otherwise null. */
export function openedBy<Found extends { readonly secretSha256: string }>(found: Found | null, secret: string): Found | null {
  return found !== null && found.secretSha256 === hashOf(secret) ? found : null
}

/** A secret, or a place in a class, has 128 random bits: a plain hash cannot be turned back. */
export function hashOf(secret: string): string {
  return sha256Hex(Buffer.from(secret, 'utf8'))
}
