import type { Kysely, Transaction } from 'kysely'
import { type Round, rounds } from '../difference/index.ts'
import type { CountRange } from './rules/preferred-ranges.ts'
import type { RoundCount, SentenceCount } from './rules/counting.ts'
import type { ClassStore } from './service.ts'
import type { ClassTables } from './tables.ts'

type Tables = Kysely<ClassTables>

/** The tables of classes within one transaction. */
export function classStore(transaction: Transaction<unknown>): ClassStore {
  // Areas type the tables that they own; the platform knows none.
  const db = transaction as unknown as Tables
  return {
    async add({ code, openedOn }, secretSha256, counts) {
      const insert = db.insertInto('opened_class').values({ code, results_secret_sha256: secretSha256, opened_on: openedOn })
      const added = await insert.onConflict((conflict) => conflict.doNothing()).returning('code').execute()
      if (added.length === 0) return false
      await db.insertInto('class_round').values(rounds.map((round) => ({ code, round, people: 0, waiting: 0 }))).execute()
      const rows = rounds.flatMap((round) => counts[round].sentences.map((count, place) => ({ code, round, place, ...columnsOf(count) })))
      if (rows.length > 0) await db.insertInto('class_sentence').values(rows).execute()
      return true
    },
    async find(code, oldest) {
      const found = await db.selectFrom('opened_class').selectAll().where('code', '=', code).where('opened_on', '>=', oldest).executeTakeFirst()
      return found === undefined ? null : { code, secretSha256: found.results_secret_sha256, openedOn: found.opened_on }
    },
    readRound: (code, round) => readRound(db, code, round, false),
    lockRound: (code, round) => readRound(db, code, round, true),
    async writeRound(code, round, { people, waiting, sentences }) {
      await db.updateTable('class_round').set({ people, waiting }).where('code', '=', code).where('round', '=', round).execute()
      for (const count of sentences) {
        const { sentence, ...columns } = columnsOf(count)
        await db.updateTable('class_sentence').set(columns).where('code', '=', code).where('round', '=', round).where('sentence', '=', sentence).execute()
      }
    },
    async deleteOlder(oldest) {
      await db.deleteFrom('opened_class').where('opened_on', '<', oldest).execute()
    },
    async count() {
      const counted = await db.selectFrom('opened_class').select(({ fn }) => fn.countAll<number>().as('classes')).executeTakeFirstOrThrow()
      return counted.classes
    },
  }
}

async function readRound(db: Tables, code: string, round: Round, isLocked: boolean): Promise<RoundCount> {
  const query = db.selectFrom('class_round').select(['people', 'waiting']).where('code', '=', code).where('round', '=', round)
  const { people, waiting } = await (isLocked ? query.forUpdate() : query).executeTakeFirstOrThrow()
  const rows = await db.selectFrom('class_sentence').selectAll().where('code', '=', code).where('round', '=', round).orderBy('place').execute()
  return {
    people,
    waiting,
    sentences: rows.map(({ sentence, management, management_waiting, said }) => ({ sentence, management, managementWaiting: management_waiting, said: rangesOf(said) })),
  }
}

function columnsOf({ sentence, management, managementWaiting, said }: SentenceCount): Omit<ClassTables['class_sentence'], 'code' | 'round' | 'place'> {
  return { sentence, management, management_waiting: managementWaiting, said: said.flatMap(({ lowest, highest }) => [lowest, highest]) }
}

function rangesOf(said: readonly number[]): readonly CountRange[] {
  return said.flatMap((lowest, index) => {
    const highest = said[index + 1]
    return index % 2 === 0 && highest !== undefined ? [{ lowest, highest }] : []
  })
}
