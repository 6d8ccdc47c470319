import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../../platform/database/index.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../../people/index.ts'
import { frameworkMigrations } from '../migrations.ts'
import { frameworkRoutes } from '../routes.ts'

/** When these tests are. */
export const now = new Date('2026-11-26T12:00:00Z')

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations]

/** An organisation with those who keep its frameworks, and with colleagues. */
export interface FrameworkTeam {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly administrator: TestPerson
  /** Of the whole organisation. */
  readonly odLead: TestPerson
  /** Of one ward only. */
  readonly wardOdLead: TestPerson
  readonly colleague: TestPerson
  readonly writer: TestPerson
  /** Administrator of another organisation. */
  readonly foreigner: TestPerson
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  readonly actions: () => Promise<readonly string[]>
}

/** Makes them, and a server with the pages of this area, until the tests of this file are over. */
export async function aFrameworkTeam(): Promise<FrameworkTeam> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: frameworkRoutes, now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const other = await anOrganisation(database, { odsCode: 'QQ2', now })
  const ward = await trust.addUnit('Curlew ward')
  const rows: FrameworkTeam['rows'] = (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  return {
    database,
    server,
    trust,
    administrator: await trust.addPerson({ familyName: 'Adminby', roles: ['administrator'] }),
    odLead: await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'], unitId: trust.rootUnitId }),
    wardOdLead: await trust.addPerson({ familyName: 'Wardlead', roles: ['od-lead'], unitId: ward }),
    colleague: await trust.addPerson({ familyName: 'Colleaguely' }),
    writer: await trust.addPerson({ familyName: 'Writerby' }),
    foreigner: await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] }),
    rows,
    actions: async () => (await rows(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action),
  }
}
