import { isId } from '../../../kernel/id.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import type { AuditActor, AuditDetails, AuditEntry, ChainState } from '../../../platform/audit/index.ts'
import { type KnownName, type Names, nameBehind } from '../../people/index.ts'
import { countedAtMost, entriesInFile, entriesOnPage } from '../rules/audit-amounts.ts'
import type { AuditFilter } from '../rules/audit-filter.ts'

/** Who did something, with a name where there is one. */
export type ShownActor =
  | { readonly kind: 'person'; readonly name: KnownName }
  | { readonly kind: 'key'; readonly name: string | null }
  | { readonly kind: 'job' | 'command' | 'visitor' }

/** An entry as a reader of the trail sees it. */
export interface ShownEntry {
  readonly number: number
  readonly at: Date
  readonly actor: ShownActor
  readonly actorId: string | null
  readonly action: string
  readonly about: KnownName | null
  readonly aboutId: string | null
  readonly details: AuditDetails
  /** What the ids among the details stand for: people, and units, posts, providers and keys. */
  readonly called: { readonly people: Names; readonly things: ReadonlyMap<string, string> }
  readonly hash: string
}

/** What was found of the trail by its last check. */
export interface ChainCheck {
  readonly at: Date
  readonly state: ChainState
}

/** How the trail stands. */
export interface TrailState {
  readonly entries: number
  /** The fingerprint of the last entry; null while there is none. */
  readonly lastHash: string | null
  /** The newest check that is done; null when there was none. */
  readonly lastCheck: ChainCheck | null
  readonly isBeingChecked: boolean
}

/** What the audit pages need from a store. */
export interface AuditStore {
  /** The newest first; those that `below` this number, when it is given. */
  readonly find: (filter: AuditFilter, range: { readonly below: number | null; readonly skip: number; readonly most: number }) => Promise<readonly AuditEntry[]>
  /** How many there are, counted up to a number. */
  readonly count: (filter: AuditFilter, most: number) => Promise<number>
  /** Every action that occurs, in order. */
  readonly actions: () => Promise<readonly string[]>
  readonly names: (ids: readonly (string | null)[]) => Promise<Names>
  readonly keyNames: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** What units, posts, sign-in providers and keys of these ids are called; an id of anything else is left out. */
  readonly things: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly trail: () => Promise<TrailState>
}

/** One page of entries that were looked for. */
export interface AuditPage {
  readonly entries: readonly ShownEntry[]
  readonly count: number
  /** From 1. */
  readonly page: number
}

/**
 * One page of what was looked for, the newest first, with names as they are today.
 * @param page from 1
 */
export async function searchAudit(store: AuditStore, filter: AuditFilter, page: number): Promise<AuditPage> {
  const entries = await store.find(filter, { below: null, skip: offsetOf(page, entriesOnPage), most: entriesOnPage })
  return { entries: await withNames(store, entries), count: await store.count(filter, countedAtMost), page }
}

function idsIn(details: AuditDetails): readonly string[] {
  return Object.values(details).filter((value) => typeof value === 'string').filter(isId)
}

/** Few enough that other requests are answered between two pieces. */
const entriesAtOnce = 2_000

/**
 * Everything that was looked for, the newest first, piece by piece, at most 100,000 entries.
 * @param take called with each piece
 * @returns how many there were
 */
export async function readAudit(store: AuditStore, filter: AuditFilter, take: (entries: readonly ShownEntry[]) => void): Promise<number> {
  let below: number | null = null
  let read = 0
  while (read < entriesInFile) {
    const most = Math.min(entriesAtOnce, entriesInFile - read)
    const entries: readonly AuditEntry[] = await store.find(filter, { below, skip: 0, most })
    take(await withNames(store, entries))
    read += entries.length
    below = entries.at(-1)?.number ?? null
    if (entries.length < most) break
  }
  return read
}

async function withNames(store: AuditStore, entries: readonly AuditEntry[]): Promise<readonly ShownEntry[]> {
  // Written by `appendToAudit` from AuditDetails.
  const told = new Map(entries.map(({ number, details }) => [number, JSON.parse(details) as AuditDetails]))
  const within = [...new Set([...told.values()].flatMap(idsIn))]
  const people = await store.names([...within, ...entries.flatMap(({ actor, subjectId }) => [actor.kind === 'person' ? actor.id : null, subjectId])])
  const things = await store.things(within)
  const keys = await store.keyNames(entries.flatMap(({ actor }) => (actor.kind === 'key' ? [actor.id] : [])))
  return entries.map(({ number, at, actor, action, subjectId, hash }) => ({
    number,
    at,
    actor: shownActor(actor, people, keys),
    actorId: 'id' in actor ? actor.id : null,
    action,
    about: nameBehind(people, subjectId),
    aboutId: subjectId,
    details: told.get(number) ?? {},
    called: { people, things },
    hash,
  }))
}

function shownActor(actor: AuditActor, people: Names, keys: ReadonlyMap<string, string>): ShownActor {
  switch (actor.kind) {
    case 'person':
      return { kind: 'person', name: nameBehind(people, actor.id) ?? { kind: 'unknown' } }
    case 'key':
      return { kind: 'key', name: keys.get(actor.id) ?? null }
    default:
      return { kind: actor.kind }
  }
}
