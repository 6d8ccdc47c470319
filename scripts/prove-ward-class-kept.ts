import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { migrations } from '../src/migrations.ts'
import { openDatabase } from '../src/platform/database/index.ts'
import type { Client, Sent } from './prove-ward-class-client.ts'

/** What the database of a running service keeps of each place of a class, by the hash of its text. */
export async function readKept(dataFolder: string): Promise<ReadonlyMap<string, Sent>> {
  const opened = await openDatabase({ kind: 'embedded', dataFolder }, { migrations, use: 'beside', connections: 1 })
  if (!opened.ok) throw new Error(opened.error)
  try {
    const { rows } = await opened.value.reading(null, (transaction) => sql<{ place: string; text: string; weeks: number }>`select place_sha256 as place, run as text, weeks from ward_class_place`.execute(transaction))
    return new Map(rows.map(({ place, text, weeks }) => [place, { text, weeks }]))
  } finally {
    await opened.value.close()
  }
}

/** What each client was told is kept, as it stands now: those who go on are told more while others look. */
export function acknowledgedNow(clients: readonly Client[]): readonly (Sent | null)[] {
  return clients.map(({ acknowledged }) => acknowledged)
}

/**
 * Sentences about what was acknowledged and is not there; none when all is. What was sent later may be there in its place.
 * @param acknowledged of each client, from before `kept` was read
 */
export function lostOf(clients: readonly Client[], acknowledged: readonly (Sent | null)[], kept: ReadonlyMap<string, Sent>): readonly string[] {
  return clients.flatMap(({ place, sent }, number) => {
    const told = acknowledged[number] ?? null
    if (told === null) return []
    const there = kept.get(createHash('sha256').update(place).digest('hex'))
    const isThere = sent.slice(sent.indexOf(told)).some(({ text, weeks }) => text === there?.text && weeks === there.weeks)
    return isThere ? [] : [`client ${number + 1}: week ${told.weeks} was acknowledged, and ${there === undefined ? 'nothing' : `week ${there.weeks}`} is there`]
  })
}
