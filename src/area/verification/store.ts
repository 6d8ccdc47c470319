import { type Kysely, type Transaction, sql } from 'kysely'
import type { Stage } from '../../kernel/workforce.ts'
import type { VerificationStore } from './service/verification-store.ts'
import { type Row, confirmationOf, eventOf, supervisorAnswerOf, verificationOf, verificationRow } from './store/rows.ts'
import { type VerificationTables, verificationTables } from './tables.ts'

type Tables = Kysely<VerificationTables>
type AskedRow = Row<'verification'> & { readonly name: string; readonly is_erased: boolean; readonly rated_so_far: number; readonly stage: Stage }

/** Verifications of one organisation within one transaction. */
export function verificationStore(transaction: Transaction<unknown>, tenant: string): VerificationStore {
  const db = verificationTables(transaction)
  return { ...requestsIn(transaction, db, tenant), ...saidIn(db, tenant), ...eventsIn(transaction, db, tenant) }
}

function requestsIn(transaction: Transaction<unknown>, db: Tables, tenant: string): Pick<VerificationStore, 'find' | 'lock' | 'ofAssessment' | 'sawAnswers' | 'keepAssessment' | 'askedOf' | 'recentOf' | 'add' | 'change'> {
  const all = () => db.selectFrom('verification').selectAll().where('tenant_id', '=', tenant)
  const one = (row: Row<'verification'> | undefined) => (row === undefined ? null : verificationOf(row))
  return {
    async find(verificationId) {
      return one(await all().where('verification_id', '=', verificationId).executeTakeFirst())
    },
    async lock(verificationId) {
      return one(await all().where('verification_id', '=', verificationId).forUpdate().executeTakeFirst())
    },
    async ofAssessment(assessmentId) {
      return (await all().where('assessment_id', '=', assessmentId).orderBy('asked_at', 'desc').orderBy('verification_id').execute()).map(verificationOf)
    },
    async sawAnswers(assessmentId) {
      const found = await sql<{ id: string }>`
        select distinct v.supervisor_id as id from verification v join verification_event e on e.tenant_id = v.tenant_id and e.verification_id = v.verification_id and e.kind = 'handed-in'
        where v.tenant_id = ${tenant} and v.assessment_id = ${assessmentId}`.execute(transaction)
      return new Set(found.rows.map(({ id }) => id))
    },
    async keepAssessment(assessmentId) {
      return (await sql`select from self_assessment where tenant_id = ${tenant} and assessment_id = ${assessmentId} for key share`.execute(transaction)).rows.length === 1
    },
    async askedOf(supervisorId, which) {
      const found = await sql<AskedRow>`
        select v.*, trim(person.given_name || ' ' || person.family_name) as name, person.erased_at is not null as is_erased, assessment.stage,
          (select count(*) from verification_answer a where a.tenant_id = v.tenant_id and a.verification_id = v.verification_id)::integer as rated_so_far
        from verification v
        join person on person.tenant_id = v.tenant_id and person.person_id = v.person_id
        join self_assessment assessment on assessment.tenant_id = v.tenant_id and assessment.assessment_id = v.assessment_id
        where v.tenant_id = ${tenant} and v.supervisor_id = ${supervisorId} and (${which === 'all'} or v.state in ('asked', 'rating'))
        order by v.asked_at desc, v.verification_id
      `.execute(transaction)
      return found.rows.map((row) => ({ ...verificationOf(row), personName: row.is_erased ? { kind: 'erased' } : { kind: 'named', name: row.name }, ratedSoFar: row.rated_so_far, stage: row.stage }))
    },
    async recentOf(personId) {
      const found = await sql<Row<'verification'> & { readonly last_at: Date }>`
        select v.*, coalesce((select max(e.at) from verification_event e where e.tenant_id = v.tenant_id and e.verification_id = v.verification_id), v.asked_at) as last_at
        from verification v where v.tenant_id = ${tenant} and v.person_id = ${personId} and v.state <> 'withdrawn'
        order by v.asked_at desc, v.verification_id
      `.execute(transaction)
      return found.rows.map((row) => ({ ...verificationOf(row), lastAt: row.last_at }))
    },
    async add(verification) {
      const added = await db.insertInto('verification').values({ tenant_id: tenant, ...verificationRow(verification) }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
      return added.numInsertedOrUpdatedRows === 1n
    },
    async change(verification) {
      const { verification_id: id, ...columns } = verificationRow(verification)
      await db.updateTable('verification').set(columns).where('tenant_id', '=', tenant).where('verification_id', '=', id).execute()
    },
  }
}

function saidIn(db: Tables, tenant: string): Pick<VerificationStore, 'answers' | 'putAnswers' | 'confirmations' | 'putConfirmations' | 'removeSaid'> {
  return {
    async answers(verificationId) {
      return (await db.selectFrom('verification_answer').select(['item_id', 'reply']).where('tenant_id', '=', tenant).where('verification_id', '=', verificationId).orderBy('item_id').execute()).map(supervisorAnswerOf)
    },
    async putAnswers(verificationId, answers) {
      if (answers.length === 0) return
      const rows = answers.map(({ itemId, reply }) => ({ tenant_id: tenant, verification_id: verificationId, item_id: itemId, reply: String(reply) }))
      await db.insertInto('verification_answer').values(rows).onConflict((conflict) => conflict.columns(['tenant_id', 'verification_id', 'item_id']).doUpdateSet((set) => ({ reply: set.ref('excluded.reply') }))).execute()
    },
    async confirmations(verificationId) {
      return (await db.selectFrom('verification_confirmation').selectAll().where('tenant_id', '=', tenant).where('verification_id', '=', verificationId).execute()).map(confirmationOf)
    },
    async putConfirmations(verificationId, confirmations) {
      if (confirmations.length === 0) return
      const rows = confirmations.map(({ capabilityId, outcome, comment, at, answersMark }) => ({ tenant_id: tenant, verification_id: verificationId, capability_id: capabilityId, outcome, comment, at, answers_mark: answersMark }))
      await db
        .insertInto('verification_confirmation')
        .values(rows)
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'verification_id', 'capability_id']).doUpdateSet((set) => ({ outcome: set.ref('excluded.outcome'), comment: set.ref('excluded.comment'), at: set.ref('excluded.at'), answers_mark: set.ref('excluded.answers_mark') })))
        .execute()
    },
    async removeSaid(verificationId) {
      await db.deleteFrom('verification_answer').where('tenant_id', '=', tenant).where('verification_id', '=', verificationId).execute()
      await db.deleteFrom('verification_confirmation').where('tenant_id', '=', tenant).where('verification_id', '=', verificationId).execute()
    },
  }
}

function eventsIn(transaction: Transaction<unknown>, db: Tables, tenant: string): Pick<VerificationStore, 'events' | 'addEvent'> {
  return {
    async events(verificationId) {
      return (await db.selectFrom('verification_event').selectAll().where('tenant_id', '=', tenant).where('verification_id', '=', verificationId).orderBy('number').execute()).map(eventOf)
    },
    async addEvent(verificationId, { kind, by, at, capabilities }) {
      await sql`
        insert into verification_event (tenant_id, verification_id, number, kind, by, at, capabilities)
        select ${tenant}, ${verificationId}, coalesce(max(number), 0) + 1, ${kind}, ${by}, ${at}, ${capabilities}
        from verification_event where tenant_id = ${tenant} and verification_id = ${verificationId}
      `.execute(transaction)
    },
  }
}
