import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { aServerOn } from '../../../test/a-server-on.ts'
import { anOrganisation, getAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { demonstrationTrust } from '../../../demo/index.ts'
import { auditTables } from '../../platform/audit/index.ts'
import { peopleTables } from '../people/index.ts'
import { type DemonstrationOptions, removeDemonstration } from './index.ts'
import { aLoad } from './testing/a-load.ts'
import { type Told, type TriedService, aTriedService, sessionOf } from './testing/a-tried-service.ts'
import { testMigrations } from './testing/migrations.ts'
import { aDay } from '../../kernel/testing/a-day.ts'

const { showcase, people, tenant: { tenantId: tenant, odsCode } } = demonstrationTrust(aLoad())
const nameOf = new Map(people.map(({ personId, givenName, familyName }) => [personId, `${givenName} ${familyName}`]))
const personWith = (role: string) => showcase.find((person) => person.role === role)?.personId ?? ''
const url = '/sign-in/demonstration'

/** A service of its own for a test, or with `{ after }` for several that leave the trust as it is. */
async function aService(t: Parameters<typeof testDatabase>[0], options: Partial<DemonstrationOptions> = {}): Promise<TriedService> {
  return aTriedService({ ...(await testDatabase(t, testMigrations)), startOn: aServerOn, after: (work) => t.after(work) }, options)
}

describe('the demonstration sign-in', () => {
  let service: TriedService
  let hasRealProvider = false
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    service = await aService({ after: (work) => void cleanups.push(work) }, { hasRealProvider: async () => hasRealProvider })
  })
  after(async () => {
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  it('offers every person of the showcase by name, with who they are, and says that everything is invented', async () => {
    const { server } = service
    const { statusCode, body, headers } = await server.inject(url)
    assert.equal(statusCode, 200)
    assert.equal(headers['cache-control'], 'no-store')
    assert.deepEqual(showcase.filter(({ personId, sentence }) => !body.includes(`Sign in as ${nameOf.get(personId)}`) || !body.includes(sentence)), [])
    assert.match(body, /Every person and every figure in it is invented/)
    assert.match(body, /Do not type anything about real people/)
    assert.match(body, /ends on 25 November 2026/)
  })

  it('signs in as each of them, with the role under which they are offered', async () => {
    const { cookieOf, home } = service
    for (const { personId, role } of showcase) {
      const told: Told = (await home(await cookieOf(personId))).json()
      assert.deepEqual([told.name, told.organisation, told.roles.includes(role)], [nameOf.get(personId), odsCode, true], told.roles.join(' '))
    }
  })

  it('leads to their own page, or to the page of ours that was asked for, and to no other service', async () => {
    const { server, signInAs } = service
    const asked = await server.inject(`${url}?return=%2Fteam`)
    assert.match(asked.body, /name="return" value="\/team"/)
    const targets = await Promise.all(['', '/team', 'https://elsewhere.example', '//elsewhere.example'].map(async (back) => (await signInAs(personWith('auditor'), { return: back })).headers.location))
    assert.deepEqual(targets, ['/home', '/team', '/home', '/home'])
  })

  it('is in the audit trail with its way of signing in', async () => {
    const { database, cookieOf } = service
    await cookieOf(personWith('auditor'))
    const last = await database.reading(tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id', 'details']).orderBy('number', 'desc').limit(1).execute())
    assert.deepEqual(last, [{ action: 'identity/signed-in', subject_id: personWith('auditor'), details: '{"method":"demonstration","providerId":null}' }])
  })

  it('ends the sign-in that the browser had before, in whatever organisation', async () => {
    const { server, database, now, signInAs, cookieOf, home } = service
    const first = await cookieOf(personWith('auditor'))
    const real = await (await anOrganisation(database, { odsCode: 'RXX', now })).addPerson()
    for (const cookie of [first, real.cookie]) {
      assert.equal((await home(cookie)).statusCode, 200)
      await signInAs(personWith('administrator'), {}, cookie)
      assert.equal((await home(cookie)).statusCode, 303)
    }
    assert.equal((await getAs(server, real, '/home')).statusCode, 303)
  })

  it('lets nobody choose anybody else: neither other people of the trust nor people of other organisations', async () => {
    const { database, now, signInAs } = service
    const { personId } = await (await anOrganisation(database, { odsCode: 'RYY', now })).addPerson({ roles: ['administrator'] })
    const notOffered = people.find((person) => person.leftOn === null && !showcase.some((one) => one.personId === person.personId))?.personId ?? ''
    const answers = await Promise.all([personId, notOffered, 'no-id', ''].map((id) => signInAs(id)))
    assert.deepEqual(answers.map((answer) => [answer.statusCode, sessionOf(answer)]), Array.from({ length: 4 }, () => [404, undefined]))
  })

  it('offers nobody who has left the trust meanwhile', async (t) => {
    const { database, server, signInAs } = await aService(t)
    const personId = personWith('auditor')
    await database.inTransaction(tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: aDay('2026-11-25') }).where('tenant_id', '=', tenant).where('person_id', '=', personId).execute())
    assert.ok(!(await server.inject(url)).body.includes(nameOf.get(personId) ?? ''))
    assert.equal((await signInAs(personId)).statusCode, 404)
  })

  it('ends with the first sign-in provider of an organisation, without a new start', async () => {
    const { server, signInAs } = service
    hasRealProvider = true
    const answers = [await server.inject(url), await signInAs(personWith('auditor'))]
    hasRealProvider = false
    assert.deepEqual(answers.map((answer) => [answer.statusCode, sessionOf(answer)]), [[404, undefined], [404, undefined]])
    assert.equal((await signInAs(personWith('auditor'))).statusCode, 303)
  })

  it('is not there when the service was not started to be tried', async (t) => {
    const { server, signInAs } = await aService(t, { isOn: false })
    const answers = [await server.inject(url), await signInAs(personWith('auditor'))]
    assert.deepEqual(answers.map((answer) => [answer.statusCode, sessionOf(answer)]), [[404, undefined], [404, undefined]])
  })

  it('is not there once the demonstration is removed', async (t) => {
    const { database, server, signInAs } = await aService(t)
    await removeDemonstration(database)
    assert.deepEqual([(await server.inject(url)).statusCode, (await signInAs(personWith('auditor'))).statusCode], [404, 404])
  })
})
