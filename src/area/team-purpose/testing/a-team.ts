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
import { improvementMigrations } from '../../improvement/index.ts'
import { measureMigrations } from '../../measure/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { holdersIn, peopleMigrations } from '../../people/index.ts'
import { teamPurposeMigrations } from '../migrations.ts'
import { teamPurposeRoutes } from '../routes.ts'

/** When these tests are. */
export const now = new Date('2026-11-25T12:00:00Z')

const migrations = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...measureMigrations, ...improvementMigrations,
  ...teamPurposeMigrations,
]

/** A ward in a division, with people in both, in another ward and in another organisation. */
export interface Team {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly division: string
  readonly ward: string
  readonly manager: TestPerson
  readonly nurse: TestPerson
  /** Holds a post in the division, above the ward. */
  readonly matron: TestPerson
  /** Holds a post in another ward. */
  readonly colleague: TestPerson
  readonly odLead: TestPerson
  /** Administrator of another organisation. */
  readonly foreigner: TestPerson
  readonly rows: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  readonly actions: () => Promise<readonly string[]>
}

/** Makes the team, and a server with the pages of this area, until the tests of this file are over. */
export async function aTeam(): Promise<Team> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: teamPurposeRoutes({ holders: holdersIn }), now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const other = await anOrganisation(database, { odsCode: 'QQ2', now })
  const division = await trust.addUnit('Medicine')
  const [ward, otherWard] = [await trust.addUnit('Curlew ward', division), await trust.addUnit('Heron ward', division)]
  const rows: Team['rows'] = (statement) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  return {
    database,
    server,
    trust,
    division,
    ward,
    manager: await trust.addPerson({ familyName: 'Managerby', unitId: ward }),
    nurse: await trust.addPerson({ familyName: 'Nursely', unitId: ward }),
    matron: await trust.addPerson({ familyName: 'Matronly', unitId: division }),
    colleague: await trust.addPerson({ familyName: 'Colleaguely', unitId: otherWard }),
    odLead: await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'], unitId: division }),
    foreigner: await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] }),
    rows,
    actions: async () => (await rows(sql<{ action: string }>`select action from audit_entry order by number`)).map(({ action }) => action),
  }
}
