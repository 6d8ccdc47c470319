import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations, writeAll } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { type SelfAssessment, assessmentMigrations, writtenAnswers, writtenAssessments } from '../../assessment/index.ts'
import { frameworkMigrations, shippedFramework } from '../../framework/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { holdersIn, peopleMigrations } from '../../people/index.ts'
import { organisationProfileMigrations } from '../migrations.ts'
import { organisationProfileRoutes, validityRoutes } from '../routes.ts'
import type { AnsweredPerson } from '../rules/release-of.ts'

/** The morning on which these tests begin. */
export const firstMorning = new Date('2026-11-26T09:00:00Z')

const migrations = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations, ...organisationProfileMigrations,
]

/** A trust whose people can finish self-assessments, and a server whose clock a test can move. */
export interface TrustThatAnswered {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly foreigner: TestPerson
  /** Moves the clock; everybody stays signed in. */
  readonly itIs: (now: Date) => Promise<void>
  readonly finish: (who: Pick<TestPerson, 'personId'>, answers: AnsweredPerson['answers'], at: Date) => Promise<void>
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
}

/** Makes the trust, without units but its root, until the tests of this file are over. */
export async function aTrustThatAnswered(): Promise<TrustThatAnswered> {
  const { database } = await testDatabase({ after }, migrations)
  const clock = { now: firstMorning }
  const server = await aServerOn(database, { routes: [...organisationProfileRoutes({ holders: holdersIn }), ...validityRoutes], now: () => clock.now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', name: 'Harbour trust', now: firstMorning })
  const other = await anOrganisation(database, { odsCode: 'QQ2', now: firstMorning })
  return {
    database,
    server,
    trust,
    foreigner: await other.addPerson({ roles: ['administrator'] }),
    itIs: async (now) => {
      clock.now = now
      for (const { tenant } of [trust, other]) await database.inTransaction(tenant, (transaction) => sql`update session set last_seen_at = ${now}, ends_at = ${new Date('2027-01-01')} where tenant_id = ${tenant}`.execute(transaction))
    },
    finish: (who, answers, at) => database.inTransaction(trust.tenant, async (transaction) => {
      const assessment: SelfAssessment = { assessmentId: randomUUID(), personId: who.personId, frameworkId: shippedFramework().id, form: 'short', stage: 'first-line', begunAt: at, finishedAt: at, version: 1 }
      await writeAll(transaction, trust.tenant, writtenAssessments.table, [writtenAssessments.rowOf(assessment)])
      await writeAll(transaction, trust.tenant, writtenAnswers.table, answers.map((one) => writtenAnswers.rowOf({ ...one, assessmentId: assessment.assessmentId, evidence: 'Zebracanary', answeredAt: at, revision: 1 })))
    }),
    rows: (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows),
  }
}
