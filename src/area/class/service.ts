import type { CalendarDate } from '../../kernel/calendar-date.ts'
import type { Result } from '../../kernel/result.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import type { ClassCode, Round } from '../difference/index.ts'
import { type RoundCount, countPerson, emptyRound, isFull } from './rules/counting.ts'
import { oldestOpenOn } from './rules/lifetime.ts'
import { type ClassKey, type Opening, type OpeningStore, openWithCode, openedBy } from './service/opening.ts'

/** What is known of a class. */
export interface OpenedClass {
  readonly code: ClassCode
  readonly openedOn: CalendarDate
}

/** What classes need from a store. */
export interface ClassStore extends OpeningStore {
  /** Makes a class with its empty rounds; false when the code is taken. */
  readonly add: (opened: OpenedClass, secretSha256: string, counts: Readonly<Record<Round, RoundCount>>) => Promise<boolean>
  /** A class that was opened on this day or later, or null. */
  readonly find: (code: ClassCode, oldest: CalendarDate) => Promise<(OpenedClass & { readonly secretSha256: string }) | null>
  readonly readRound: (code: ClassCode, round: Round) => Promise<RoundCount>
  /** The same, and makes everybody else who counts in it wait until this transaction ends. */
  readonly lockRound: (code: ClassCode, round: Round) => Promise<RoundCount>
  readonly writeRound: (code: ClassCode, round: Round, count: RoundCount) => Promise<void>
}

/**
 * Opens a class, and deletes every class that is over.
 * @param sentences the ids of the sentences of each round
 * @returns the code for everybody and the secret of the results, which is kept nowhere
 * @error too-many when 20,000 classes are open
 */
export async function openClass(store: ClassStore, sentences: Readonly<Record<Round, readonly string[]>>, opening: Opening): Promise<Result<ClassKey, 'too-many'>> {
  const counts = { before: emptyRound(sentences.before), after: emptyRound(sentences.after) }
  return openWithCode(store, opening, (code, secretSha256) => store.add({ code, openedOn: opening.today }, secretSha256, counts))
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
  const found = openedBy(await store.find(code, oldestOpenOn(today)), resultsSecret)
  if (found === null) return null
  const [before, after] = [await store.readRound(code, 'before'), await store.readRound(code, 'after')]
  return { opened: { code, openedOn: found.openedOn }, counts: { before, after } }
}
