import type { CalendarDate } from '../../kernel/calendar-date.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import { sha256Hex } from '../../platform/files/index.ts'
import { type ClassCode, type Round, makeClassCode } from '../difference/index.ts'
import { type RoundCount, countPerson, emptyRound, isFull } from './rules/counting.ts'
import { oldestOpenOn } from './rules/lifetime.ts'

/** What is known of a class. */
export interface OpenedClass {
  readonly code: ClassCode
  readonly openedOn: CalendarDate
}

/** What classes need from a store. */
export interface ClassStore {
  /** Makes a class with its empty rounds; false when the code is taken. */
  readonly add: (opened: OpenedClass, secretSha256: string, counts: Readonly<Record<Round, RoundCount>>) => Promise<boolean>
  /** A class that was opened on this day or later, or null. */
  readonly find: (code: ClassCode, oldest: CalendarDate) => Promise<(OpenedClass & { readonly secretSha256: string }) | null>
  readonly readRound: (code: ClassCode, round: Round) => Promise<RoundCount>
  /** The same, and makes everybody else who counts in it wait until this transaction ends. */
  readonly lockRound: (code: ClassCode, round: Round) => Promise<RoundCount>
  readonly writeRound: (code: ClassCode, round: Round, count: RoundCount) => Promise<void>
  /** Deletes every class that was opened before this day. */
  readonly deleteOlder: (oldest: CalendarDate) => Promise<void>
  /** How many classes there are. */
  readonly count: () => Promise<number>
}

export type RandomBytes = (count: number) => Uint8Array

/** Classes that may be open at one time: whoever opens them by machine fills no disk. */
export const classesAtMost = 20_000
const secretBytes = 16
const mostTries = 10

/**
 * Opens a class, and deletes every class that is over.
 * @param sentences the ids of the sentences of each round
 * @returns the code for everybody and the secret of the results, which is kept nowhere
 * @error too-many when 20,000 classes are open
 */
export async function openClass(
  store: ClassStore,
  sentences: Readonly<Record<Round, readonly string[]>>,
  { today, randomBytes }: { readonly today: CalendarDate; readonly randomBytes: RandomBytes },
): Promise<Result<{ readonly code: ClassCode; readonly resultsSecret: string }, 'too-many'>> {
  await store.deleteOlder(oldestOpenOn(today))
  if ((await store.count()) >= classesAtMost) return failure('too-many')
  const resultsSecret = Buffer.from(randomBytes(secretBytes)).toString('base64url')
  const counts = { before: emptyRound(sentences.before), after: emptyRound(sentences.after) }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const code = makeClassCode(randomBytes)
    if (await store.add({ code, openedOn: today }, hashOf(resultsSecret), counts)) return success({ code, resultsSecret })
  }
  throw new Error('No free code was found.')
}

/** A class that can be used today, or null. */
export async function findClass(store: ClassStore, code: ClassCode, today: CalendarDate): Promise<OpenedClass | null> {
  return store.find(code, oldestOpenOn(today))
}

/** What became of somebody's sorting. */
export type Counted = 'counted' | 'full' | 'no-class'

/**
 * Counts one person's sorting, and deletes every class that is over.
 * @param sides a side for each sentence of the round
 */
export async function countInClass(store: ClassStore, code: ClassCode, round: Round, sides: ReadonlyMap<string, Domain>, today: CalendarDate): Promise<Counted> {
  await store.deleteOlder(oldestOpenOn(today))
  if ((await findClass(store, code, today)) === null) return 'no-class'
  const count = await store.lockRound(code, round)
  // Opened when the sentences were others: they cannot be counted together.
  if (count.sentences.some(({ sentence }) => !sides.has(sentence))) return 'no-class'
  if (isFull(count)) return 'full'
  await store.writeRound(code, round, countPerson(count, sides))
  return 'counted'
}

/** The counts of both rounds, for who has the secret; null when there is no such class or the secret is another's. */
export async function readResults(
  store: ClassStore,
  code: ClassCode,
  resultsSecret: string,
  today: CalendarDate,
): Promise<{ readonly opened: OpenedClass; readonly counts: Readonly<Record<Round, RoundCount>> } | null> {
  const found = await store.find(code, oldestOpenOn(today))
  if (found === null || found.secretSha256 !== hashOf(resultsSecret)) return null
  const [before, after] = [await store.readRound(code, 'before'), await store.readRound(code, 'after')]
  return { opened: { code, openedOn: found.openedOn }, counts: { before, after } }
}

/** A secret has 128 random bits: a plain hash cannot be turned back. */
function hashOf(resultsSecret: string): string {
  return sha256Hex(Buffer.from(resultsSecret, 'utf8'))
}
