import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, postAs } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, type Migration, platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { measureMigrations } from '../migrations.ts'
import { measureRoutes } from '../routes.ts'

/** When these tests are. */
export const now = new Date('2026-11-25T12:00:00Z')

const migrations: readonly Migration[] = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations]

/** A trust with two divisions, and who may change what: the matron above the ward, the nurse in it, a surgeon elsewhere. */
export interface TrustWithMeasures {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly medicine: string
  readonly ward: string
  readonly surgery: string
  readonly administrator: TestPerson
  readonly matron: TestPerson
  readonly nurse: TestPerson
  readonly surgeon: TestPerson
  /** Adds a measure of the ward as the nurse would. */
  readonly addMeasure: (fields?: Readonly<Record<string, string>>, by?: TestPerson) => Promise<string>
  /** Puts values into a measure, one a month from a month on. */
  readonly putValues: (measureId: string, values: readonly (number | null)[], from?: { readonly year: number; readonly month: number }) => Promise<void>
  readonly inTrust: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  /** Actions of the audit trail in order. */
  readonly audit: () => Promise<readonly string[]>
}

/** What a form for a new measure of a unit holds. */
export function measureFields(unit: string, fields: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { unit, name: 'Falls', improvementDirection: 'decrease', domain: 'management', unitOfMeasurement: 'number', decimals: '0', frequency: 'monthly', chartType: 'xmr', rules: 'plot-the-dots-r-0.2.2', screenOutliers: 'yes', isOwn: 'yes', ...fields }
}

/** Makes the trust, and a server that answers the routes of measures, until the tests of this file are over. */
export async function aTrustWithMeasures(): Promise<TrustWithMeasures> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: measureRoutes(), now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const medicine = await trust.addUnit('Medicine')
  const surgery = await trust.addUnit('Surgery')
  const ward = await trust.addUnit('Ward 7', medicine)
  const administrator = await trust.addPerson({ familyName: 'Adminson', roles: ['administrator'] })
  const matron = await trust.addPerson({ familyName: 'Matronby', unitId: medicine })
  const nurse = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: ward, reportsTo: matron })
  const surgeon = await trust.addPerson({ familyName: 'Surgeonly', unitId: surgery })
  const inTrust = <Row>(statement: ReturnType<typeof sql<Row>>) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  return {
    database,
    server,
    trust,
    medicine,
    ward,
    surgery,
    administrator,
    matron,
    nurse,
    surgeon,
    addMeasure: async (fields = {}, by = nurse) => {
      const answer = await postAs(server, by, '/measures/new', measureFields(ward, { name: `Measure ${randomUUID()}`, ...fields }))
      const found = /^\/measures\/([0-9a-f-]{36})\?done=added$/u.exec(String(answer.headers.location))
      if (found?.[1] === undefined) throw new Error(`no measure was added: ${answer.statusCode} ${answer.body.slice(0, 4_000)}`)
      return found[1]
    },
    putValues: async (measureId, values, { year, month } = { year: 2024, month: 1 }) => {
      for (const [index, value] of values.entries()) {
        const count = year * 12 + month - 1 + index
        const day = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`
        await inTrust(sql`insert into observation (tenant_id, measure_id, day, value, entered_by, entered_at, way) values (${trust.tenant}, ${measureId}, ${day}, ${value}, ${nurse.personId}, ${new Date(Date.UTC(2026, 0, 1, 0, index))}, 'hand')`)
      }
    },
    inTrust,
    audit: async () => (await inTrust(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action),
  }
}
