import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Reply } from '../../../kernel/rating.ts'
import type { Stage } from '../../../kernel/workforce.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations, writeAll } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { assessmentMigrations, writtenAnswers, writtenAssessments } from '../../assessment/index.ts'
import { frameworkMigrations, questionnaireOf, shippedFramework } from '../../framework/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { verificationMigrations, writtenSupervisorAnswers, writtenVerifications } from '../../verification/index.ts'
import { profileMigrations } from '../migrations.ts'
import { profileRoutes } from '../routes.ts'
import type { ColleagueView } from '../rules/views.ts'

/** When these tests are. */
export const now = new Date('2026-11-26T12:00:00Z')

const migrations = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations, ...verificationMigrations, ...profileMigrations,
]

/** A finished self-assessment of the short form; replies by the place of the behaviour. */
export interface KeptAssessment {
  readonly assessmentId: string
  readonly behaviours: readonly string[]
}

/** A trust whose people assess themselves, and a server with the pages of this area. */
export interface TrustThatAssesses {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly assess: (person: TestPerson, reply: (place: number) => Reply, about?: { readonly finishedAt?: Date; readonly stage?: Stage }) => Promise<KeptAssessment>
  /** A supervisor's ratings of an assessment: handed in, or still being given. */
  readonly rate: (person: TestPerson, supervisor: TestPerson, assessment: KeptAssessment, reply: (place: number) => Reply, state?: 'rating' | 'rated') => Promise<void>
  /** What colleagues answered about people: put in by a test. */
  readonly colleagueViews: Map<string, readonly ColleagueView[]>
}

/** Makes the trust until the tests of this file are over. */
export async function aTrustThatAssesses(): Promise<TrustThatAssesses> {
  const { database } = await testDatabase({ after }, migrations)
  const colleagueViews = new Map<string, readonly ColleagueView[]>()
  const server = await aServerOn(database, { routes: profileRoutes({ colleagueViewsOf: [async (_transaction, _tenant, personId) => colleagueViews.get(personId) ?? []] }), now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'AAA', now })
  return { database, server, trust, colleagueViews, assess: (person, reply, about) => keepAssessment({ database, trust }, person, reply, about), rate: (person, supervisor, assessment, reply, state) => keepRatings({ database, trust }, person, supervisor, assessment, reply, state) }
}

type Place = Pick<TrustThatAssesses, 'database' | 'trust'>

async function keepAssessment({ database, trust }: Place, { personId }: TestPerson, reply: (place: number) => Reply, { finishedAt = now, stage = 'first-line' }: { readonly finishedAt?: Date; readonly stage?: Stage } = {}): Promise<KeptAssessment> {
  const framework = shippedFramework()
  const assessmentId = randomUUID()
  const behaviours = questionnaireOf(framework, 'short', stage).capabilities.flatMap((capability) => capability.behaviours.map(({ itemId }) => itemId))
  await database.inTransaction(trust.tenant, async (transaction) => {
    await writeAll(transaction, trust.tenant, writtenAssessments.table, [writtenAssessments.rowOf({ assessmentId, personId, frameworkId: framework.id, form: 'short', stage, begunAt: finishedAt, finishedAt, version: 1 })])
    await writeAll(transaction, trust.tenant, writtenAnswers.table, behaviours.map((itemId, place) => writtenAnswers.rowOf({ assessmentId, itemId, reply: reply(place), evidence: '', answeredAt: finishedAt, revision: 1 })))
  })
  return { assessmentId, behaviours }
}

async function keepRatings({ database, trust }: Place, { personId }: TestPerson, supervisor: TestPerson, { assessmentId, behaviours }: KeptAssessment, reply: (place: number) => Reply, state: 'rating' | 'rated' = 'rated'): Promise<void> {
  const verificationId = randomUUID()
  const verification = { verificationId, assessmentId, personId, supervisorId: supervisor.personId, state, message: '', askedAt: now, openUntil: aDay('2026-12-24'), declineReason: '', ratedAt: state === 'rated' ? now : null, signedOffAt: null, validUntil: null, comment: '', version: 1 }
  await database.inTransaction(trust.tenant, async (transaction) => {
    await writeAll(transaction, trust.tenant, writtenVerifications.table, [writtenVerifications.rowOf(verification)])
    await writeAll(transaction, trust.tenant, writtenSupervisorAnswers.table, behaviours.map((itemId, place) => writtenSupervisorAnswers.rowOf({ verificationId, itemId, reply: reply(place) })))
  })
}
