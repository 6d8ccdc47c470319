import { after } from 'node:test'
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, postAs } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { measureMigrations } from '../../measure/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { holdersIn, peopleMigrations } from '../../people/index.ts'
import { improvementMigrations } from '../migrations.ts'
import { improvementRoutes } from '../routes.ts'

/** When these tests are. */
export const now = new Date('2026-11-25T12:00:00Z')

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations, ...improvementMigrations]

/** A ward with a manager, a nurse and a measure; a colleague of another ward; somebody of another organisation. */
export interface Team {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly ward: string
  readonly otherWard: string
  readonly manager: TestPerson
  readonly nurse: TestPerson
  /** Holds a post in another ward. */
  readonly colleague: TestPerson
  readonly odLead: TestPerson
  /** Administrator of another organisation. */
  readonly foreigner: TestPerson
  /** Falls a month on the ward: fewer are better. */
  readonly measureId: string
  readonly addMeasure: (about?: { readonly name?: string; readonly unitId?: string; readonly direction?: 'increase' | 'decrease' | 'neutral' }) => Promise<string>
  /** Values on the first days of months, from January 2024 on. */
  readonly addValues: (measureId: string, values: readonly number[], first?: { readonly year: number; readonly month: number }) => Promise<void>
  /** Begins an improvement of the ward as its manager. */
  readonly begin: (title?: string) => Promise<string>
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  readonly actions: () => Promise<readonly string[]>
}

/** Makes the team, and a server with the pages of improvements, until the tests of this file are over. */
export async function aTeam(at: () => Date = () => now): Promise<Team> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: improvementRoutes({ holders: holdersIn }), now: at })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const other = await anOrganisation(database, { odsCode: 'QQ2', now })
  const division = await trust.addUnit('Medicine')
  const [ward, otherWard] = [await trust.addUnit('Curlew ward', division), await trust.addUnit('Heron ward', division)]
  const rows: Team['rows'] = (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  const manager = await trust.addPerson({ givenName: 'Mira', familyName: 'Managerby', unitId: ward })
  const addMeasure: Team['addMeasure'] = (about) => addMeasureRow(database, trust.tenant, { name: 'Falls', unitId: ward, direction: 'decrease', ...about })
  return {
    database,
    server,
    trust,
    ward,
    otherWard,
    manager,
    nurse: await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: ward }),
    colleague: await trust.addPerson({ givenName: 'Cora', familyName: 'Colleaguely', unitId: otherWard }),
    odLead: await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'], unitId: division }),
    foreigner: await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] }),
    measureId: await addMeasure(),
    addMeasure,
    addValues: (measureId, values, first = { year: 2024, month: 1 }) => addValueRows(database, trust.tenant, measureId, values.map((value, index) => ({ day: monthAfter(first, index), value }))),
    begin: async (title = 'Fewer falls at night') => {
      const begun = await postAs(server, manager, '/improvements/new', { title, why: 'Falls hurt.', unit: ward })
      return /\/improvements\/([0-9a-f-]{36})/.exec(begun.headers.location ?? '')?.[1] ?? ''
    },
    rows,
    actions: async () => (await rows(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action),
  }
}

function monthAfter({ year, month }: { readonly year: number; readonly month: number }, index: number): string {
  const at = year * 12 + month - 1 + index
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

async function addMeasureRow(database: Database, tenant: string, { name, unitId, direction }: { readonly name: string; readonly unitId: string; readonly direction: 'increase' | 'decrease' | 'neutral' }): Promise<string> {
  const measureId = randomUUID()
  await database.inTransaction(tenant, async (transaction) => {
    await sql`insert into measure (tenant_id, measure_id, unit_id, name, definition, unit_of_measurement, unit_text, decimals, chart_type, improvement_direction, domain, source, frequency, rules, screen_outliers)
      values (${tenant}, ${measureId}, ${unitId}, ${name}, '', 'number', '', 0, 'xmr', ${direction}, 'management', '', 'monthly', 'plot-the-dots-r-0.2.2', true)`.execute(transaction)
  })
  return measureId
}

async function addValueRows(database: Database, tenant: string, measureId: string, values: readonly { readonly day: string; readonly value: number }[]): Promise<void> {
  await database.inTransaction(tenant, async (transaction) => {
    for (const { day, value } of values) {
      await sql`insert into observation (tenant_id, measure_id, day, value, entered_at, way) values (${tenant}, ${measureId}, ${day}, ${value}, ${now}, 'hand')`.execute(transaction)
    }
  })
}
