import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import type { Reply } from '../../../kernel/rating.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations, writeAll } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { assessmentMigrations, writtenAnswers, writtenAssessments } from '../../assessment/index.ts'
import { type AskedCapability, frameworkMigrations, questionnaireOf, shippedFramework } from '../../framework/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { verificationMigrations } from '../migrations.ts'
import type { VerificationState } from '../records.ts'
import { verificationRoutes } from '../routes.ts'
import { writtenSupervisorAnswers } from '../store/written-verifications.ts'

/** When these tests are. */
export const now = new Date('2026-11-25T12:00:00Z')

const migrations = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations, ...assessmentMigrations, ...verificationMigrations,
]

/** What the short form asks of somebody who begins to manage. */
export const asked: readonly AskedCapability[] = questionnaireOf(shippedFramework(), 'short', 'first-line').capabilities
const behaviours = asked.flatMap((capability) => capability.behaviours)

/** A ward with people who ask and people who are asked. */
export interface WardThatAsks {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  /** Line manager of everybody whom `somebody` makes. */
  readonly matron: TestPerson
  readonly foreigner: TestPerson
  /** Somebody of the ward with a finished self-assessment; replies by the place of the behaviour, 3 unless told. */
  readonly somebody: (about?: { readonly supervisor?: TestPerson; readonly reply?: (place: number) => Reply | null; readonly isOpen?: boolean; readonly form?: 'short' | 'full' }) => Promise<Asker>
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  readonly stateOf: (verificationId: string) => Promise<VerificationState | undefined>
}

/** Somebody who can ask. */
export interface Asker {
  readonly person: TestPerson
  readonly assessmentId: string
}

/** Makes the ward, and a server with the pages of this area, until the tests of this file are over. */
export async function aWardThatAsks(): Promise<WardThatAsks> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: verificationRoutes, now: () => now })
  after(() => server.close())
  const [trust, other] = [await anOrganisation(database, { odsCode: 'QQ1', now: now }), await anOrganisation(database, { odsCode: 'QQ2', now: now })]
  const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
  const rows: WardThatAsks['rows'] = (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  return {
    database,
    server,
    trust,
    matron,
    foreigner: await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] }),
    somebody: async ({ supervisor, reply = reliably, isOpen = false, form = 'short' } = {}) => {
      const person = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', reportsTo: matron, ...(supervisor === undefined ? {} : { supervisor }) })
      return { person, assessmentId: await keepAssessment(database, trust.tenant, { personId: person.personId, reply, isOpen, form }) }
    },
    rows,
    stateOf: async (verificationId) => (await rows(sql<{ state: VerificationState }>`select state from verification where verification_id = ${verificationId}`))[0]?.state,
  }
}

const reliably = (): Reply => 3

async function keepAssessment(database: Database, tenant: string, { personId, reply, isOpen, form }: { readonly personId: string; readonly reply: (place: number) => Reply | null; readonly isOpen: boolean; readonly form: 'short' | 'full' }): Promise<string> {
  const assessmentId = randomUUID()
  const assessment = { assessmentId, personId, frameworkId: shippedFramework().id, form, stage: 'first-line' as const, begunAt: now, finishedAt: isOpen ? null : now, version: 1 }
  const all = form === 'short' ? behaviours : questionnaireOf(shippedFramework(), form, 'first-line').capabilities.flatMap((capability) => capability.behaviours)
  const answers = all.flatMap(({ itemId }, at) => {
    const said = reply(at)
    return said === null ? [] : [{ assessmentId, itemId, reply: said, evidence: at === 0 ? evidence : '', answeredAt: now, revision: 1 }]
  })
  await database.inTransaction(tenant, async (transaction) => {
    await writeAll(transaction, tenant, writtenAssessments.table, [writtenAssessments.rowOf(assessment)])
    await writeAll(transaction, tenant, writtenAnswers.table, answers.map(writtenAnswers.rowOf))
  })
  return assessmentId
}

/** The example that everybody wrote to their first behaviour. */
export const evidence = 'Canary evidence of mine'

/** Asks somebody; the id of the request. */
export async function ask({ server }: Pick<WardThatAsks, 'server'>, { person, assessmentId }: Asker, supervisor: TestPerson, message = ''): Promise<string> {
  const sent = await postAs(server, person, `/home/assessments/${assessmentId}/verification`, { supervisor: supervisor.personId, message })
  return /\/verification\/([0-9a-f-]{36})/.exec(sent.headers.location ?? '')?.[1] ?? `nothing: ${sent.statusCode}`
}

/** Rates everything, by the place of the behaviour, and hands in. */
export async function rateAll({ server, database, trust, rows }: WardThatAsks, supervisor: TestPerson, verificationId: string, reply: (place: number) => Reply | null = reliably, { handsIn = true } = {}): Promise<void> {
  const at = `/verifications/${verificationId}`
  await postAs(server, supervisor, at, { do: 'begin' })
  const rated = behaviours.flatMap(({ itemId }, place) => {
    const said = reply(place)
    return said === null ? [] : [writtenSupervisorAnswers.rowOf({ verificationId, itemId, reply: said })]
  })
  await database.inTransaction(trust.tenant, (transaction) => writeAll(transaction, trust.tenant, writtenSupervisorAnswers.table, rated))
  await rows(sql`update verification set version = version + 1 where verification_id = ${verificationId}`)
  if (handsIn) await openAndSend({ server }, supervisor, `${at}?ask=hand-in`)
}

/** The hidden fields of the form of a page that sends to an address; several of one name as a list. */
export function hiddenIn(html: string, action: string): Record<string, string[]> {
  const form = html.split('<form').find((part) => part.includes(`action="${action}"`) && part.includes('method="post"')) ?? ''
  const fields: Record<string, string[]> = {}
  for (const [, name = '', value = ''] of form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)) fields[name] = [...(fields[name] ?? []), value]
  return fields
}

/** Opens a page of a supervisor and sends its form with what is typed. */
export async function openAndSend({ server }: Pick<WardThatAsks, 'server'>, person: TestPerson, address: string, typed: Readonly<Record<string, string>> = {}) {
  const page = await getAs(server, person, address)
  const action = address.split('?')[0] ?? ''
  return postAs(server, person, action, { ...hiddenIn(page.body, action), ...typed })
}
