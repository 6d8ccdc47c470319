import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type pg from 'pg'
import { migrations } from '../src/migrations.ts'
import { type Role, roles } from '../src/kernel/workforce.ts'
import { withConnection } from '../src/platform/database/connection.ts'
import type { Database } from '../src/platform/database/index.ts'
import type { Route } from '../src/platform/http/route.ts'
import { identityTables, makeCredential, mayUse } from '../src/platform/identity/index.ts'
import { httpServices } from '../src/http-services.ts'
import { aServerOn } from './a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from './an-organisation.ts'
import { testDatabase } from './database.ts'
import { keysForTests, routesForTests } from './route-parts.ts'
import { addSomethingToAgree } from './something-to-agree.ts'
import { addSomethingToDevelop } from './something-to-develop.ts'
import { addSomethingToImprove } from './something-to-improve.ts'

const now = new Date('2026-11-25T12:00:00Z')
const routes = routesForTests(() => now)
const guarded = routes.filter(({ path }) => path.access !== 'everyone')
/** In every text of the other organisation. */
const canary = 'Zebracanary'

interface Furnished extends TestOrganisation {
  readonly as: Readonly<Record<Role, TestPerson>>
  /** A value for every name in a pattern. */
  readonly ids: Readonly<Record<string, string>>
}

/** An organisation with somebody of each role and something of every kind that an address can name. */
async function furnish(database: Database, odsCode: string, name: string): Promise<Furnished> {
  const organisation = await anOrganisation(database, { odsCode, name: `${name} NHS Trust`, now })
  const { tenant } = organisation
  const unitId = await organisation.addUnit(`${name} ward`)
  const administrator = await organisation.addPerson({ familyName: name, roles: ['administrator'] })
  const manager = await organisation.addPerson({ familyName: name, unitId })
  const supervisor = await organisation.addPerson({ familyName: name, unitId })
  const member = await organisation.addPerson({ familyName: name, unitId, reportsTo: manager, supervisor })
  const as: Record<Role, TestPerson> = {
    member,
    'line-manager': manager,
    supervisor,
    'od-lead': await organisation.addPerson({ familyName: name, unitId: organisation.rootUnitId, roles: ['od-lead'] }),
    facilitator: await organisation.addPerson({ familyName: name, roles: ['facilitator'] }),
    'board-reader': await organisation.addPerson({ familyName: name, roles: ['board-reader'] }),
    administrator,
    auditor: await organisation.addPerson({ familyName: name, roles: ['auditor'] }),
  }
  const [providerId, importId, jobId, keyId, measureId, runId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const grantId = await database.inTransaction(tenant, async (transaction) => {
    const settings = JSON.stringify({ name: `${name} sign-in`, issuer: 'https://idp.example', clientId: name, kind: 'other', entraTenantId: null, odsCodes: [], requiredGroup: null, matchesBy: 'none', employeeNumberClaim: null })
    await sql`insert into identity_provider (tenant_id, provider_id, settings) values (${tenant}, ${providerId}, ${settings}::jsonb)`.execute(transaction)
    await sql`insert into staff_import (tenant_id, import_id, state, file_name, sha256, content, made_at) values (${tenant}, ${importId}, 'uploaded', ${`${name}.csv`}, 'x', ${Buffer.from(`Employee Number,First Name\n1,${name}\n`)}, ${now})`.execute(transaction)
    await sql`insert into job (tenant_id, job_id, kind, key, payload, state, due_at, made_at) values (${tenant}, ${jobId}, 'test/none', ${jobId}, '{}', 'failed', ${now}, ${now})`.execute(transaction)
    await sql`insert into measure (tenant_id, measure_id, unit_id, name, definition, unit_of_measurement, unit_text, decimals, chart_type, improvement_direction, domain, owner_person_id, source, frequency, rules, screen_outliers)
      values (${tenant}, ${measureId}, ${unitId}, ${`${name} falls`}, ${name}, 'number', '', 0, 'xmr', 'decrease', 'management', ${member.personId}, ${name}, 'monthly', 'plot-the-dots-r-0.2.2', true)`.execute(transaction)
    await sql`insert into observation (tenant_id, measure_id, day, value, ghost_reason, entered_by, entered_at, way) values (${tenant}, ${measureId}, '2026-01-01', 3, ${name}, ${member.personId}, ${now}, 'hand')`.execute(transaction)
    await sql`insert into practice_run (tenant_id, run_id, person_id, run_text, reached_hour, note, reflections, kept_at) values (${tenant}, ${runId}, ${member.personId}, ${name}, 0, ${name}, ${sql.val([name, name, name])}, ${now})`.execute(transaction)
    await sql`insert into transition (tenant_id, transition_id, person_id, kind, profession, setting, starts_on, started_by, entered_on) values (${tenant}, ${member.holdingId}, ${member.personId}, 'acting-up', 'nurse', 'ward', '2026-11-30', 'self', '2026-11-26')`.execute(transaction)
    await sql`insert into transition_matter (tenant_id, transition_id, matter, note, agreed_on) values (${tenant}, ${member.holdingId}, 'pay', ${name}, '2026-11-26')`.execute(transaction)
    const key = { tenant_id: tenant, key_id: keyId, secret_sha256: makeCredential(tenant, randomBytes).credential.secretSha256, name: `${name} key`, scopes: ['people:read'] as const, made_at: now, made_by: administrator.personId, expires_at: new Date('2027-01-01'), last_used_on: null, ended_at: null }
    await identityTables(transaction).insertInto('api_key').values(key).execute()
    const grant = await identityTables(transaction).selectFrom('role_grant').select('grant_id').where('person_id', '=', as.facilitator.personId).executeTakeFirstOrThrow()
    return grant.grant_id
  })
  const improved = await database.inTransaction(tenant, (transaction) => addSomethingToImprove(transaction, { tenant, unitId, word: name, personId: manager.personId, now }))
  const developed = await database.inTransaction(tenant, (transaction) => addSomethingToDevelop(transaction, { tenant, unitId, word: name, personId: member.personId, supervisorId: supervisor.personId, now }))
  const agreed = await database.inTransaction(tenant, (transaction) => addSomethingToAgree(transaction, { tenant, word: name, personId: member.personId, postId: member.postId, managerId: manager.personId, keys: keysForTests, now }))
  const ids = { ...improved, ...developed, ...agreed, person: member.personId, unit: unitId, post: member.postId, holding: member.holdingId, transition: member.holdingId, import: importId, provider: providerId, grant: grantId, job: jobId, key: keyId, measure: measureId, run: runId, day: '2026-01-01' }
  return { ...organisation, as, ids }
}

/** Everything that a tenant has, as one text. */
function everythingOf(owner: Parameters<typeof withConnection>[0], tenant: string): Promise<string> {
  return withConnection(owner, async (client) => {
    await client.query(`select set_config('app.maintenance', 'on', false)`)
    const parts: string[] = []
    for (const table of await tenantTables(client)) {
      const rows = await client.query<{ text: string }>(`select row_to_json(t)::text as text from ${table} t where tenant_id = $1 order by 1`, [tenant])
      parts.push(table, ...rows.rows.map(({ text }) => text))
    }
    return parts.join('\n')
  })
}

async function tenantTables(client: pg.Client): Promise<readonly string[]> {
  const found = await client.query<{ name: string }>(`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id' order by 1`)
  return found.rows.map(({ name }) => name)
}

function addressOf({ path }: Route, ids: Readonly<Record<string, string>>): string {
  return path.pattern.replaceAll(/:(\w+)/g, (_, name: string) => {
    const id = ids[name]
    assert.ok(id !== undefined, `${path.pattern} names :${name}: furnish the test with one`)
    return id
  })
}

describe('the table of addresses and roles', () => {
  const cleanups: (() => Promise<void>)[] = []
  let made: Awaited<ReturnType<typeof testDatabase>>
  let server: FastifyInstance
  let [own, other]: Furnished[] = []
  const given = <Value>(value: Value | undefined): Value => {
    assert.ok(value !== undefined)
    return value
  }

  before(async () => {
    made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    own = await furnish(made.database, 'AAA', 'Ownword')
    other = await furnish(made.database, 'BBB', canary)
    server = await aServerOn(made.database, { routes, now: () => now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const send = (route: Route, person: TestPerson, address: string) => (route.method === 'GET' ? getAs(server, person, address) : postAs(server, person, address))

  it('lets nobody use a guarded address who is not signed in', async () => {
    for (const route of guarded) {
      const response = await server.inject({ method: route.method, url: addressOf(route, given(own).ids) })
      // Who is signed out already is told so.
      if (route.path.pattern === '/sign-out') continue
      const expected = 'scope' in (route.path.access as object) ? 401 : route.method === 'GET' ? 303 : 403
      assert.equal(response.statusCode, expected, `${route.method} ${route.path.pattern}`)
    }
  })

  for (const role of roles) {
    it(`opens to ${role} what names it, and nothing else`, async () => {
      for (const route of guarded) {
        const person = given(own).as[role]
        // Signing out or leaving would end the very sign-in that the next cells use.
        if (/^\/sign-out|\/home\/sign-ins/.test(route.path.pattern) && route.method === 'POST') continue
        const held = new Set<Role>(role === 'member' ? ['member'] : ['member', role])
        const isOpen = mayUse(route.path.access, route.method, held)
        const unknown = Object.fromEntries(Object.keys(given(own).ids).map((name) => [name, name === 'day' ? '2026-01-01' : randomUUID()]))
        const response = await send(route, person, addressOf(route, unknown))
        const cell = `${route.method} ${route.path.pattern} as ${role}: ${response.statusCode}`
        if ('scope' in (route.path.access as object)) assert.equal(response.statusCode, 401, cell)
        else if (isOpen) assert.ok(response.statusCode !== 403 && response.statusCode < 500, cell)
        else assert.equal(response.statusCode, 403, cell)
      }
    })
  }

  it('shows nobody anything of another organisation, whatever ids they send, and changes nothing there', async () => {
    const before = await everythingOf(made.owner, given(other).tenant)
    for (const route of guarded) {
      for (const role of roles) {
        if (/^\/sign-out|\/home\/sign-ins/.test(route.path.pattern) && route.method === 'POST') continue
        const response = await send(route, given(own).as[role], addressOf(route, given(other).ids))
        const cell = `${route.method} ${route.path.pattern} as ${role}: ${response.statusCode}`
        assert.ok(response.statusCode < 500, cell)
        assert.doesNotMatch(response.body, new RegExp(canary), cell)
        const namesSomething = /:(?!token|secret)/.test(route.path.pattern)
        if (namesSomething && response.statusCode === 200) assert.fail(`${cell} answered an id of another organisation`)
      }
    }
    assert.equal(await everythingOf(made.owner, given(other).tenant), before)
  })

  it('leaks nothing by row-level security alone, when every filter of the application asks for another organisation', async () => {
    const services = httpServices(made.database, () => undefined, true)
    const { tenant } = given(other)
    const misled = await aServerOn(made.database, {
      routes,
      now: () => now,
      services: {
        ...services,
        identify: async (transaction, credential, at) => {
          const found = await services.identify(transaction, credential, at)
          return found === null || found === 'demonstration-over' ? found : { ...found, isStale: false, viewer: { ...found.viewer, organisation: { ...found.viewer.organisation, tenant }, odUnits: [given(other).rootUnitId], roles: new Set(roles) } }
        },
      },
    })
    const before = await everythingOf(made.owner, tenant)
    for (const route of guarded) {
      for (const ids of [given(other).ids, given(own).ids]) {
        const person = given(own).as.administrator
        const address = addressOf(route, ids)
        const response = await (route.method === 'GET' ? getAs(misled, person, address) : postAs(misled, person, address))
        assert.doesNotMatch(response.body, new RegExp(canary), `${route.method} ${route.path.pattern}: ${response.statusCode}`)
      }
    }
    await misled.close()
    assert.equal(await everythingOf(made.owner, tenant), before)
  })

  it('stands on tables that show and take no row of another organisation, without any filter', async () => {
    const tables = await withConnection(made.owner, tenantTables)
    assert.ok(tables.length >= 20)
    for (const table of tables) {
      const seen = await made.database.reading(given(own).tenant, async (transaction) => (await sql<{ tenant_id: string }>`select distinct tenant_id from ${sql.table(table)}`.execute(transaction)).rows)
      assert.ok(seen.every(({ tenant_id }) => tenant_id === given(own).tenant), table)
      const taken = made.database.inTransaction(given(own).tenant, (transaction) => sql`update ${sql.table(table)} set tenant_id = ${given(other).tenant}`.execute(transaction))
      // Refused where there is a row to take, and without effect where there is none.
      await taken.then((result) => assert.equal(result.numAffectedRows ?? 0n, 0n, table), () => undefined)
    }
  })
})
