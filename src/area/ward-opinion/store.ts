import type { Kysely, Transaction } from 'kysely'
import type { OpinionQuestion } from '../simulated-ward/index.ts'
import type { Tally } from './rules/tally.ts'
import type { OpinionStore } from './service.ts'
import type { WardOpinionTables } from './tables.ts'

type Tables = Kysely<WardOpinionTables>

/** The counters within one transaction. */
export function opinionStore(transaction: Transaction<unknown>): OpinionStore {
  // Areas type the tables that they own; the platform knows none.
  const db = transaction as unknown as Tables
  const asked = (question: OpinionQuestion) => db.selectFrom('ward_opinion_question').selectAll().where('question', '=', question)
  return {
    read: async (question) => tallyOf(db, await asked(question).executeTakeFirstOrThrow()),
    lock: async (question) => tallyOf(db, await asked(question).forUpdate().executeTakeFirstOrThrow()),
    async write(question, { people, waiting, months, answers }) {
      await db.updateTable('ward_opinion_question').set({ people, waiting, first_month: months?.first ?? null, latest_month: months?.latest ?? null }).where('question', '=', question).execute()
      for (const count of answers) {
        await db.updateTable('ward_opinion_answer').set({ people: count.people, waiting: count.waiting }).where('question', '=', question).where('answer', '=', count.answer).execute()
      }
    },
  }
}

async function tallyOf(db: Tables, { question, people, waiting, first_month: first, latest_month: latest }: WardOpinionTables['ward_opinion_question']): Promise<Tally> {
  const answers = await db.selectFrom('ward_opinion_answer').select(['answer', 'people', 'waiting']).where('question', '=', question).orderBy('place').execute()
  return { people, waiting, months: first === null || latest === null ? null : { first, latest }, answers }
}
