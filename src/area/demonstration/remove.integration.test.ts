import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { demonstrationTrust } from '../../../demo/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { loadDemonstration, removeDemonstration } from './index.ts'
import { removeTenant } from './store/remove-tenant.ts'
import { aLoad } from './testing/a-load.ts'
import { type Told, type TriedService, aTriedService } from './testing/a-tried-service.ts'
import { testMigrations } from './testing/migrations.ts'
import { rowsByTenant } from './testing/rows-by-tenant.ts'

const { showcase, tenant: { tenantId: tenant } } = demonstrationTrust(aLoad())
const personWith = (role: string) => showcase.find((person) => person.role === role)?.personId ?? ''
const url = '/administration/demonstration'
const sure = { sure: 'yes' }

/** A service of its own for a test, or with `{ after }` for several that leave the trust as it is. */
async function aService(t: Parameters<typeof testDatabase>[0]): Promise<TriedService> {
  return aTriedService({ ...(await testDatabase(t, testMigrations)), startOn: aServerOn, after: (work) => t.after(work) })
}

/** Rows of tables that this area does not know, which lead to people and to each other. */
async function addLaterRows(database: Database, inTenant: string, personId: string): Promise<void> {
  await database.inTransaction(inTenant, async (transaction) => {
    const note = randomUUID()
    await sql`insert into later_note values (${inTenant}, ${note}, ${personId})`.execute(transaction)
    await sql`insert into a_later_page values (${inTenant}, ${randomUUID()}, ${note})`.execute(transaction)
  })
}

async function signedIn({ cookieOf, home }: TriedService, role: string) {
  const cookie = await cookieOf(personWith(role))
  const { mark }: Told = (await home(cookie)).json()
  return { cookie, mark, personId: personWith(role), postId: '', holdingId: '', sessionId: '' }
}

describe('removing the demonstration trust', () => {
  it('is explained to its administrator, on a page that says that it is a demonstration', async (t) => {
    const service = await aService(t)
    const { statusCode, body } = await getAs(service.server, await signedIn(service, 'administrator'), url)
    assert.equal(statusCode, 200)
    assert.match(body, /Demonstration\. Every person and every figure of this organisation is invented\./)
    assert.match(body, /all 5,\d{3} invented people/)
  })

  it('takes everything away in one act, also from tables that came later, and leaves other organisations as they are', async (t) => {
    const service = await aService(t)
    const { database, owner, server, now } = service
    const real = await anOrganisation(database, { odsCode: 'RXX', now })
    const { personId } = await real.addPerson({ roles: ['administrator'] })
    await addLaterRows(database, real.tenant, personId)
    await addLaterRows(database, tenant, personWith('auditor'))
    const administrator = await signedIn(service, 'administrator')
    const { [tenant]: _invented, ...others } = await rowsByTenant(owner)
    const answer = await postAs(server, administrator, url, sure)
    assert.deepEqual([answer.statusCode, answer.headers.location], [303, '/?done=demonstration-removed'])
    assert.deepEqual(await rowsByTenant(owner), others)
    const tenants = await database.reading(null, (transaction) => sql<{ id: string }>`select id from tenant`.execute(transaction))
    assert.deepEqual(tenants.rows, [{ id: real.tenant }])
  })

  it('is asked once more: without the tick nothing goes', async (t) => {
    const service = await aService(t)
    const before = await rowsByTenant(service.owner)
    const answer = await postAs(service.server, await signedIn(service, 'administrator'), url)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, /<title>Error: (.|\n)*Tick that you are sure/)
    assert.deepEqual(Object.keys(await rowsByTenant(service.owner)), Object.keys(before))
  })

  it('signs everybody out who was signed in to it, and takes the sign-in from the browser', async (t) => {
    const service = await aService(t)
    const [administrator, other] = [await signedIn(service, 'administrator'), await signedIn(service, 'auditor')]
    const answer = await postAs(service.server, administrator, url, sure)
    assert.match(String(answer.headers['set-cookie']), /evenkeel-session=;/)
    assert.deepEqual(await Promise.all([administrator, other].map(async ({ cookie }) => (await service.home(cookie)).statusCode)), [303, 303])
  })

  it('is for administrators of the demonstration only: others of it may not, and in other organisations the page is not there', async (t) => {
    const service = await aService(t)
    const { database, owner, server, now } = service
    const real = await (await anOrganisation(database, { odsCode: 'RXX', now })).addPerson({ roles: ['administrator'] })
    const auditor = await signedIn(service, 'auditor')
    const before = await rowsByTenant(owner)
    const statuses = [await getAs(server, real, url), await postAs(server, real, url), await getAs(server, auditor, url), await postAs(server, auditor, url)].map(({ statusCode }) => statusCode)
    assert.deepEqual(statuses, [404, 404, 403, 403])
    assert.deepEqual(await rowsByTenant(owner), before)
  })

  it('refuses an organisation that is no demonstration, whoever asks', async (t) => {
    const { database, owner, now } = await aService(t)
    const real = await anOrganisation(database, { odsCode: 'RXX', now })
    const before = await rowsByTenant(owner)
    assert.equal(await database.inTransaction(real.tenant, (transaction) => removeTenant(transaction, real.tenant)), false)
    assert.deepEqual(await rowsByTenant(owner), before)
  })

  it('takes effect once when it is asked for twice at the same time, and nothing stays of what others do in the trust meanwhile', async (t) => {
    const service = await aService(t)
    const administrator = await signedIn(service, 'administrator')
    const [one, other] = await Promise.all([postAs(service.server, administrator, url, sure), postAs(service.server, administrator, url, sure), service.signInAs(personWith('member')), service.signInAs(personWith('auditor'))])
    assert.equal([one, other].filter(({ statusCode }) => statusCode === 303).length, 1)
    assert.deepEqual(await rowsByTenant(service.owner), {})
  })

  it('lets the next start load it anew, and the command remove it again', async (t) => {
    const { database, owner } = await aService(t)
    const before = await rowsByTenant(owner)
    assert.deepEqual([await removeDemonstration(database), await removeDemonstration(database)], [true, false])
    assert.deepEqual(await rowsByTenant(owner), {})
    assert.equal((await loadDemonstration(database, aLoad())).kind, 'loaded')
    const counts = (rows: Awaited<ReturnType<typeof rowsByTenant>>) => Object.entries(rows[tenant] ?? {}).map(([table, all]) => [table, all.length])
    assert.deepEqual(counts(await rowsByTenant(owner)), counts(before))
  })
})
