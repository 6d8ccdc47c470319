import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../../test/a-server-on.ts'
import { type TrustWithAWard, aTrustWithAWard } from '../../../../test/a-trust-with-a-ward.ts'
import type { AboutPerson, TestPerson } from '../../../../test/an-organisation.ts'
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

/** A trust of two divisions with an OD lead who answers for medicine alone, and a server. */
export interface TrustWithPeople extends TrustWithAWard {
  readonly database: Database
  readonly server: FastifyInstance
  readonly odLead: TestPerson
  /** Adds somebody in medicine whom a test may change as it likes. */
  readonly addSomebody: (about?: AboutPerson) => Promise<TestPerson>
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
  const made = await aTrustWithAWard(database, now)
  const { trust, medicine, inTrust } = made
  return {
    ...made,
    database,
    server,
    odLead: await trust.addPerson({ familyName: 'Leadbetter', roles: ['od-lead'], unitId: medicine }),
    addSomebody: (about = {}) => trust.addPerson({ unitId: medicine, ...about }),
    holdingsOf: ({ personId }) => inTrust(sql<HoldingRow>`select kind, starts_on, ends_on, agreed_until, post_id from holding where person_id = ${personId} order by starts_on, kind`),
    auditOf: async ({ personId }) => (await inTrust(sql<{ action: string }>`select action from audit_entry where subject_id = ${personId} order by number`)).map(({ action }) => action),
  }
}
