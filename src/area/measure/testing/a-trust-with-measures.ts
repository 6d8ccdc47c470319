import { randomUUID } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TrustWithAWard, aTrustWithAWard } from '../../../../test/a-trust-with-a-ward.ts'
import { type TestPerson, postAs } from '../../../../test/an-organisation.ts'
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

/** A trust of two divisions with a surgeon who may change nothing of the ward, and a server. */
export interface TrustWithMeasures extends TrustWithAWard {
  readonly database: Database
  readonly server: FastifyInstance
  readonly surgeon: TestPerson
  /** Adds a measure of the ward as the nurse would. */
  readonly addMeasure: (fields?: Readonly<Record<string, string>>, by?: TestPerson) => Promise<string>
  /** Puts values into a measure, one a month from a month on. */
  readonly putValues: (measureId: string, values: readonly (number | null)[], from?: { readonly year: number; readonly month: number }) => Promise<void>
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
  const made = await aTrustWithAWard(database, now)
  const { trust, ward, surgery, nurse, inTrust } = made
  return {
    ...made,
    database,
    server,
    surgeon: await trust.addPerson({ familyName: 'Surgeonly', unitId: surgery }),
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
    audit: async () => (await inTrust(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action),
  }
}
