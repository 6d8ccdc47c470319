import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { it } from 'node:test'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { homeMigrations, homeRoutes } from '../home/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { signInAddressNoticeOf } from './home-notices.ts'
import { peopleMigrations } from './migrations.ts'
import { peopleRoutes } from './routes.ts'

const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations]
const noon = new Date('2026-11-25T12:00:00Z')
const later = (days: number) => new Date(noon.getTime() + days * 86_400_000)
const question = /Is this your e-mail address\?/

async function aTrust(t: Parameters<typeof testDatabase>[0], { at = noon }: { readonly at?: Date } = {}) {
  const { database } = await testDatabase(t, migrations)
  const clock = { now: at }
  const server = await aServerOn(database, { routes: [...peopleRoutes(), ...homeRoutes({ tasksOf: [], noticesOf: [signInAddressNoticeOf] })], now: () => clock.now })
  t.after(async () => server.close())
  const trust = await anOrganisation(database, { odsCode: 'QQ1', now: noon })
  const comeBack = async (personId: string) => void (await database.inTransaction(trust.tenant, (transaction) => sql`update session set ends_at = ${later(365)}, last_seen_at = ${clock.now} where person_id = ${personId}`.execute(transaction)))
  return { database, server, trust, clock, comeBack }
}

it('who was given another address by somebody else is asked for two weeks whether it is theirs', async (t) => {
  const { database, server, trust, clock, comeBack } = await aTrust(t)
  const administrator = await trust.addPerson({ roles: ['administrator'] })
  const nurse = await trust.addPerson({ email: null })
  assert.doesNotMatch((await getAs(server, nurse, '/home')).body, question)
  const typed = { 'given-name': 'Nell', 'family-name': 'Nursely', email: 'nell@trust.example', 'employee-number': '42', version: '1' }
  assert.equal((await postAs(server, administrator, `/people/${nurse.personId}/change`, typed)).statusCode, 303)
  await database.inTransaction(trust.tenant, (transaction) => sql`update session set ended_at = null where person_id = ${nurse.personId}`.execute(transaction))
  const { body } = await getAs(server, nurse, '/home')
  assert.match(body, question)
  assert.match(body, /Links that sign in as you go to nell@trust\.example/)
  clock.now = later(15)
  await comeBack(nurse.personId)
  assert.doesNotMatch((await getAs(server, nurse, '/home')).body, question)
})

it('who changed their own is not asked', async (t) => {
  const { server, trust } = await aTrust(t)
  const administrator = await trust.addPerson({ roles: ['administrator'] })
  const typed = { 'given-name': 'Ada', 'family-name': 'Adminson', email: 'ada@trust.example', 'employee-number': '42', version: '1' }
  assert.equal((await postAs(server, administrator, `/people/${administrator.personId}/change`, typed)).statusCode, 303)
  assert.doesNotMatch((await getAs(server, administrator, '/home')).body, question)
})

it('whom a provider lets in for the first time by the employee number is asked on that day about the address that was there', async (t) => {
  const { database, server, trust, clock, comeBack } = await aTrust(t)
  const [byNumber, byEmail, withoutAddress] = [await trust.addPerson(), await trust.addPerson(), await trust.addPerson({ email: null })]
  await database.inTransaction(trust.tenant, async (transaction) => {
    for (const [person, matchesBy] of [[byNumber, 'employee-number'], [byEmail, 'email'], [withoutAddress, 'employee-number']] as const) {
      const providerId = randomUUID()
      await sql`insert into identity_provider (tenant_id, provider_id, settings) values (${trust.tenant}, ${providerId}, ${JSON.stringify({ matchesBy })}::jsonb)`.execute(transaction)
      await sql`insert into external_identity (tenant_id, issuer, subject, person_id, provider_id, linked_at) values (${trust.tenant}, 'https://issuer.example', ${person.personId}, ${person.personId}, ${providerId}, ${noon})`.execute(transaction)
    }
  })
  const asked = await Promise.all([byNumber, byEmail, withoutAddress].map(async (person) => question.test((await getAs(server, person, '/home')).body)))
  assert.deepEqual(asked, [true, false, false])
  clock.now = later(2)
  await comeBack(byNumber.personId)
  assert.doesNotMatch((await getAs(server, byNumber, '/home')).body, question)
})
