import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type AboutPerson, type TestOrganisation, type TestPerson, anOrganisation } from '../../../../test/an-organisation.ts'
import { testDatabase } from '../../../../test/database.ts'
import { auditMigrations } from '../../../platform/audit/index.ts'
import { type Database, type Migration, platformMigrations } from '../../../platform/database/index.ts'
import type { Route } from '../../../platform/http/route.ts'
import { identityMigrations } from '../../../platform/identity/index.ts'
import { jobMigrations } from '../../../platform/jobs/index.ts'
import { mailMigrations } from '../../../platform/mail/index.ts'
import { organisationMigrations } from '../../organisation/index.ts'
import { peopleMigrations } from '../migrations.ts'

/** When these tests are. */
export const now = new Date('2026-11-25T12:00:00Z')

/** What the pages of this area need of the database. */
export const migrations: readonly Migration[] = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations]

type Somebody = Pick<TestPerson, 'personId'>

/** A trust of two divisions, and who works there: an OD lead answers for medicine alone. */
export interface TrustWithPeople {
  readonly database: Database
  readonly server: FastifyInstance
  readonly trust: TestOrganisation
  readonly medicine: string
  /** In medicine. */
  readonly ward: string
  readonly surgery: string
  readonly administrator: TestPerson
  readonly odLead: TestPerson
  readonly matron: TestPerson
  /** Nell Nursely of the ward, who reports to the matron. */
  readonly nurse: TestPerson
  /** Adds somebody in medicine whom a test may change as it likes. */
  readonly addSomebody: (about?: AboutPerson) => Promise<TestPerson>
  /** The rows of a statement within the trust. */
  readonly inTrust: <Row>(statement: ReturnType<typeof sql<Row>>) => Promise<readonly Row[]>
  readonly holdingsOf: (who: Somebody) => Promise<readonly HoldingRow[]>
  /** What the audit trail tells of somebody, in order. */
  readonly auditOf: (who: Somebody) => Promise<readonly string[]>
}

interface HoldingRow {
  readonly kind: string
  readonly starts_on: string
  readonly ends_on: string | null
  readonly agreed_until: string | null
  readonly post_id: string
}

/** Makes the trust, and a server that answers these routes, until the tests of this file are over. */
export async function aTrustWithPeople(routes: readonly Route[]): Promise<TrustWithPeople> {
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes, now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now })
  const medicine = await trust.addUnit('Medicine')
  const surgery = await trust.addUnit('Surgery')
  const ward = await trust.addUnit('Ward 7', medicine)
  const administrator = await trust.addPerson({ familyName: 'Adminson', roles: ['administrator'] })
  const odLead = await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'], unitId: medicine })
  const matron = await trust.addPerson({ familyName: 'Matronby', unitId: medicine })
  const nurse = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: ward, reportsTo: matron })
  const inTrust = <Row>(statement: ReturnType<typeof sql<Row>>) => database.inTransaction(trust.tenant, async (transaction) => (await statement.execute(transaction)).rows)
  return {
    database,
    server,
    trust,
    medicine,
    ward,
    surgery,
    administrator,
    odLead,
    matron,
    nurse,
    addSomebody: (about = {}) => trust.addPerson({ unitId: medicine, ...about }),
    inTrust,
    holdingsOf: ({ personId }) => inTrust(sql<HoldingRow>`select kind, starts_on, ends_on, agreed_until, post_id from holding where person_id = ${personId} order by starts_on, kind`),
    auditOf: async ({ personId }) => (await inTrust(sql<{ action: string }>`select action from audit_entry where subject_id = ${personId} order by number`)).map(({ action }) => action),
  }
}
