import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { administrationMigrations, administrationRoutes } from '../src/area/administration/index.ts'
import { anOutside } from '../src/area/administration/testing/outside.ts'
import { organisationMigrations } from '../src/area/organisation/index.ts'
import { peopleMigrations, peopleRoutes, stayingAdministrators } from '../src/area/people/index.ts'
import { auditMigrations } from '../src/platform/audit/index.ts'
import { type Database, platformMigrations } from '../src/platform/database/index.ts'
import { identityMigrations, identityTables } from '../src/platform/identity/index.ts'
import { jobMigrations } from '../src/platform/jobs/index.ts'
import { mailMigrations } from '../src/platform/mail/index.ts'
import { aServerOn } from './a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, postAs } from './an-organisation.ts'
import { testDatabase } from './database.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...administrationMigrations]

describe('two administrators', () => {
  const cleanups: (() => Promise<void>)[] = []
  let database: Database
  let server: FastifyInstance

  before(async () => {
    database = (await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)).database
    server = await aServerOn(database, { routes: [...administrationRoutes(anOutside()), ...peopleRoutes({})], now: () => now })
  })
  after(async () => {
    await server.close()
    for (const work of cleanups.toReversed()) await work()
  })

  const leave = (by: TestPerson, { personId }: TestPerson) => postAs(server, by, `/people/${personId}/leave`, { version: '1', 'last-day': '31', 'last-month': '12', 'last-year': '2026' })

  async function takeRole(by: TestPerson, { tenant }: TestOrganisation, { personId }: TestPerson) {
    const grant = await database.reading(tenant, (transaction) => identityTables(transaction).selectFrom('role_grant').select('grant_id').where('person_id', '=', personId).executeTakeFirstOrThrow())
    return postAs(server, by, `/administration/roles/${grant.grant_id}/take`)
  }

  const acts = { 'both leave': [leave, leave], 'one leaves while the other loses the role': [leave, null], 'both lose the role': [null, null] } as const

  for (const [name, [first, second]] of Object.entries(acts)) {
    it(`leave one who stays when ${name} at the same moment`, async () => {
      for (let round = 0; round < 4; round += 1) {
        const trust = await anOrganisation(database, { odsCode: `${name.length % 10}${round}X`, now })
        const [ada, ben] = [await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson({ roles: ['administrator'] })]
        const sent = await Promise.all([first === null ? takeRole(ben, trust, ada) : first(ben, ada), second === null ? takeRole(ada, trust, ben) : second(ada, ben)])
        assert.equal(sent.filter(({ statusCode }) => statusCode === 303).length, 1, sent.map(({ statusCode }) => statusCode).join())
        assert.equal((await database.reading(trust.tenant, (transaction) => stayingAdministrators(transaction, trust.tenant))).size, 1)
      }
    })
  }
})
