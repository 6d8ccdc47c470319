import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { type TestPerson, getAs, postAs } from '../../../test/an-organisation.ts'
import { beginSession, makeSignInLink, parseCredential, useSignInLink } from '../../platform/identity/index.ts'
import { peopleRoutes } from './routes.ts'
import { aTrustWithPeople, now } from './testing/a-trust-with-people.ts'
import { newPost, pageOf, typedDay } from './testing/typed-fields.ts'

const { database, server, trust, medicine, surgery, administrator, odLead, matron, nurse, addSomebody, inTrust, holdingsOf, auditOf } = await aTrustWithPeople(peopleRoutes())
const versionOf = async ({ personId }: TestPerson) => String((await inTrust(sql<{ version: number }>`select version from person where person_id = ${personId}`))[0]?.version)

describe('what is kept of a person', () => {
  describe('leaving', () => {
    it('ends posts and supervision with the last day, and sign-ins at once when the day is over', async () => {
      const gone = await addSomebody({ supervisor: matron })
      assert.equal((await getAs(server, gone, '/home/supervisor')).statusCode, 200)
      assert.equal((await postAs(server, odLead, pageOf(gone, '/leave'), { version: '1', ...typedDay('last', '2026-11-24') })).statusCode, 303)
      assert.equal((await holdingsOf(gone))[0]?.ends_on, '2026-11-25')
      assert.equal((await getAs(server, gone, '/home/supervisor')).statusCode, 303)
      assert.deepEqual(await inTrust(sql`select ended_at is not null as ended from session where person_id = ${gone.personId}`), [{ ended: true }])
      assert.doesNotMatch((await getAs(server, matron, '/team')).body, new RegExp(gone.personId))
      assert.match((await getAs(server, odLead, '/people?show=left')).body, new RegExp(gone.personId))
      assert.equal((await getAs(server, odLead, pageOf(gone))).statusCode, 200)
    })

    it('leaves sign-ins alone until a day to come, which can be moved', async () => {
      const going = await addSomebody()
      await postAs(server, odLead, pageOf(going, '/leave'), { version: '1', ...typedDay('last', '2026-12-31') })
      assert.equal((await getAs(server, going, '/home/supervisor')).statusCode, 200)
      assert.equal((await postAs(server, odLead, pageOf(going, '/leave'), { version: '2', ...typedDay('last', '2027-01-31') })).statusCode, 303)
      assert.equal((await holdingsOf(going))[0]?.ends_on, '2027-02-01')
    })

    it('ends the roles of who left, so that a new post alone brings none back', async () => {
      const lead = await addSomebody({ roles: ['od-lead', 'auditor'] })
      assert.equal((await postAs(server, administrator, pageOf(lead, '/leave'), { version: '1', ...typedDay('last', '2026-11-24') })).statusCode, 303)
      assert.deepEqual(await inTrust(sql`select from role_grant where person_id = ${lead.personId}`), [])
      assert.equal((await auditOf(lead)).filter((action) => action === 'administration/role-ended').length, 2)
      const start = { unit: medicine, ...newPost, version: '2', change: 'further', ...typedDay('starts', '2026-11-25') }
      assert.equal((await postAs(server, odLead, pageOf(lead, '/posts/new'), start)).statusCode, 303)
    })

    it('lets nobody come back while a role is still theirs, and takes a day to come back by an administrator only', async () => {
      const auditor = await addSomebody({ roles: ['auditor'] })
      const start = { unit: medicine, ...newPost, version: '1', change: 'further', ...typedDay('starts', '2027-01-01') }
      await inTrust(sql`update person set left_on = '2026-11-25' where person_id = ${auditor.personId}`)
      for (const by of [odLead, administrator]) {
        const refused = await postAs(server, by, pageOf(auditor, '/posts/new'), start)
        assert.equal(refused.statusCode, 422)
        assert.match(refused.body, /Ask an administrator first: this person left and still has a role/)
      }
      await inTrust(sql`update person set left_on = '2026-12-31' where person_id = ${auditor.personId}`)
      assert.equal((await postAs(server, odLead, pageOf(auditor, '/posts/new'), start)).statusCode, 422)
      assert.equal((await postAs(server, administrator, pageOf(auditor, '/posts/new'), start)).statusCode, 303)
    })

    it('lets nobody leave by an OD lead who holds posts elsewhere or has a role, and not the last administrator', async () => {
      const elsewhere = await addSomebody()
      await postAs(server, administrator, pageOf(elsewhere, '/posts/new'), { unit: surgery, ...newPost, version: '1', change: 'further', ...typedDay('starts', '2026-06-01') })
      assert.equal((await getAs(server, odLead, pageOf(elsewhere, '/leave'))).statusCode, 404)
      const auditor = await addSomebody({ roles: ['auditor'] })
      for (const page of ['/leave', '/change']) assert.equal((await postAs(server, odLead, pageOf(auditor, page), { version: '1', ...typedDay('last', '2026-11-24') })).statusCode, 404)
      const last = await postAs(server, administrator, pageOf(administrator, '/leave'), { version: await versionOf(administrator), ...typedDay('last', '2026-12-31') })
      assert.equal(last.statusCode, 422)
      assert.match(last.body, /Make somebody else an administrator first/)
    })
  })

  describe('signing somebody out everywhere', () => {
    it('ends the sign-ins and unused links of somebody who stays, and is in the trail about them', async () => {
      const who = await addSomebody()
      await inTrust(sql`insert into mailed_link (tenant_id, link_id, secret_sha256, person_id, made_at, expires_at) values (${trust.tenant}, ${randomUUID()}, 'stays', ${who.personId}, ${now}, ${new Date(now.getTime() + 900_000)})`)
      assert.match((await getAs(server, administrator, pageOf(who))).body, new RegExp(`href="${pageOf(who, '/sign-out')}"`))
      assert.match((await getAs(server, administrator, pageOf(who, '/sign-out'))).body, /In 1 browser/)
      assert.equal((await getAs(server, who, '/home/supervisor')).statusCode, 200)
      const done = await postAs(server, administrator, pageOf(who, '/sign-out'))
      assert.deepEqual([done.statusCode, done.headers.location], [303, pageOf(who, '?done=signed-out')])
      assert.equal((await getAs(server, who, '/home/supervisor')).statusCode, 303)
      assert.deepEqual(await inTrust(sql`select used_at is not null as used from mailed_link where person_id = ${who.personId}`), [{ used: true }])
      const [entry] = await inTrust(sql<{ details: string }>`select details from audit_entry where subject_id = ${who.personId} and action = 'people/person-signed-out'`)
      assert.deepEqual(JSON.parse(entry?.details ?? ''), { signInsEnded: 1, linksEnded: 1 })
      assert.match((await getAs(server, administrator, pageOf(who, '/sign-out'))).body, /Nowhere/)
    })

    it('ends also the sign-in of who presses a mailed link at the same moment', async () => {
      const who = await addSomebody()
      const { tenant } = trust
      const common = { tenant, personId: who.personId, now, newId: randomUUID, randomBytes }
      const link = parseCredential(await database.inTransaction(tenant, (transaction) => makeSignInLink(transaction, common)))
      assert.ok(link !== null)
      const pressed = await database.inTransaction(tenant, async (transaction) => {
        assert.equal(await useSignInLink(transaction, link, now), who.personId)
        const signedOut = postAs(server, administrator, pageOf(who, '/sign-out'))
        // It waits for this transaction, or is done by now: the sign-in begins after it was sent either way.
        await Promise.race([signedOut, setTimeout(300)])
        return { signedOut: [signedOut], ...(await beginSession(transaction, { ...common, method: { kind: 'link' } })) }
      })
      assert.equal((await Promise.all(pressed.signedOut))[0]?.statusCode, 303)
      assert.equal((await getAs(server, { ...who, cookie: pressed.cookie }, '/home/supervisor')).statusCode, 303)
    })

    it('is for administrators, who stay signed in where they do it to themselves', async () => {
      const who = await addSomebody()
      assert.doesNotMatch((await getAs(server, odLead, pageOf(who))).body, /Sign this person out everywhere/)
      assert.equal((await postAs(server, odLead, pageOf(who, '/sign-out'))).statusCode, 403)
      assert.equal((await getAs(server, who, '/home/supervisor')).statusCode, 200)
      assert.equal((await postAs(server, administrator, pageOf(administrator, '/sign-out'))).statusCode, 303)
      assert.equal((await getAs(server, administrator, pageOf(administrator))).statusCode, 200)
    })
  })

  describe('changing a person', () => {
    const typed = { 'given-name': 'Nora', 'family-name': 'New', email: '', 'employee-number': '' }

    it('saves, and keeps which fields in the trail', async () => {
      const who = await addSomebody()
      assert.equal((await postAs(server, odLead, pageOf(who, '/change'), { ...typed, version: '1' })).statusCode, 303)
      assert.match((await getAs(server, odLead, pageOf(who, '?done=changed'))).body, /Your changes are saved/)
      const [entry] = await inTrust(sql<{ details: string }>`select details from audit_entry where subject_id = ${who.personId} and action = 'people/person-changed'`)
      assert.deepEqual(JSON.parse(entry?.details ?? ''), { givenName: true, familyName: true, email: false, employeeNumber: false, signInsEnded: 0, linksEnded: 0 })
      assert.equal((await getAs(server, who, '/home/supervisor')).statusCode, 200, 'a name signs nobody out')
    })

    it('lets no OD lead change an address or a number by which somebody can sign in, and says so', async () => {
      const who = await addSomebody({ email: 'lena@trust.example' })
      const page = await getAs(server, odLead, pageOf(who, '/change'))
      assert.match(page.body, /lena@trust\.example/)
      assert.doesNotMatch(page.body, /name="(email|employee-number)"/)
      assert.match(page.body, /Only an administrator may change these\./)
      for (const [field, value] of [['email', 'mallory@trust.example'], ['employee-number', '666']] as const) {
        const refused = await postAs(server, odLead, pageOf(who, '/change'), { ...typed, [field]: value, version: '1' })
        assert.equal(refused.statusCode, 422)
        assert.match(refused.body, new RegExp(`href="#${field}">Ask an administrator to change`))
        assert.match(refused.body, new RegExp(`id="${field}"`))
      }
      assert.deepEqual(await inTrust(sql`select email, version from person where person_id = ${who.personId}`), [{ email: 'lena@trust.example', version: 1 }])
    })

    it('lets an OD lead give a first address, unless a provider knows the person', async () => {
      const who = await addSomebody({ email: null })
      assert.equal((await postAs(server, odLead, pageOf(who, '/change'), { ...typed, email: 'nora@trust.example', version: '1' })).statusCode, 303)
      assert.deepEqual(await inTrust(sql`select email from person where person_id = ${who.personId}`), [{ email: 'nora@trust.example' }])
      const known = await addSomebody({ email: null })
      await inTrust(sql`insert into external_identity (tenant_id, issuer, subject, person_id, provider_id, linked_at) values (${trust.tenant}, 'https://issuer.example', ${known.personId}, ${known.personId}, ${randomUUID()}, ${now})`)
      assert.equal((await postAs(server, odLead, pageOf(known, '/change'), { ...typed, email: 'mallory@trust.example', version: '1' })).statusCode, 422)
    })

    it('lets no OD lead give an address to who can sign in by the employee number, nor both at once, and keeps an administrator’s doing so apart in the trail', async () => {
      const providerId = randomUUID()
      await inTrust(sql`insert into identity_provider (tenant_id, provider_id, settings) values (${trust.tenant}, ${providerId}, '{"matchesBy":"employee-number"}')`)
      const numbered = await addSomebody({ email: null })
      const given = { ...typed, email: 'second@trust.example' }
      assert.equal((await postAs(server, odLead, pageOf(numbered, '/change'), { ...given, version: '1' })).statusCode, 422)
      const start = { unit: medicine, ...newPost, change: 'further', ...typedDay('starts', '2026-11-25') }
      const both = await postAs(server, odLead, '/people/new', { ...start, ...given, 'employee-number': '777' })
      assert.equal(both.statusCode, 422)
      assert.match(both.body, /href="#email">Leave the e-mail address empty, or ask an administrator/)
      assert.equal((await postAs(server, odLead, '/people/new', { ...start, ...typed, 'employee-number': '777' })).statusCode, 303)
      assert.equal((await postAs(server, administrator, pageOf(numbered, '/change'), { ...given, version: '1' })).statusCode, 303)
      assert.deepEqual((await auditOf(numbered)).filter((action) => action.startsWith('people/')), ['people/person-changed', 'people/sign-in-changed'])
      await inTrust(sql`delete from identity_provider where provider_id = ${providerId}`)
    })

    it('ends sign-ins and unused links with a new address, and tells the old and the new one', async () => {
      const who = await addSomebody({ email: 'olga.old@trust.example' })
      await inTrust(sql`insert into mailed_link (tenant_id, link_id, secret_sha256, person_id, made_at, expires_at) values (${trust.tenant}, ${randomUUID()}, 'olga', ${who.personId}, ${now}, ${new Date(now.getTime() + 900_000)})`)
      assert.equal((await postAs(server, administrator, pageOf(who, '/change'), { ...typed, email: 'olga.new@trust.example', version: '1' })).statusCode, 303)
      assert.equal((await getAs(server, who, '/home/supervisor')).statusCode, 303)
      assert.deepEqual(await inTrust(sql`select used_at is not null as used from mailed_link where person_id = ${who.personId}`), [{ used: true }])
      const mails = await inTrust(sql<{ to_address: string; body: string }>`select to_address, body from outgoing_mail where purpose = 'sign-in-address-changed' and to_address like 'olga%' order by to_address desc`)
      assert.deepEqual(mails.map(({ to_address }) => to_address), ['olga.old@trust.example', 'olga.new@trust.example'])
      assert.match(mails[0]?.body ?? '', /An administrator changed your e-mail address.*If you did not expect this/s)
      const [entry] = await inTrust(sql<{ details: string }>`select details from audit_entry where subject_id = ${who.personId} and action = 'people/person-changed'`)
      assert.deepEqual(JSON.parse(entry?.details ?? ''), { givenName: true, familyName: true, email: true, employeeNumber: true, signInsEnded: 1, linksEnded: 1 })
    })

    it('keeps an administrator signed in who changes their own address', async () => {
      const own = await trust.addPerson({ roles: ['administrator'], unitId: surgery })
      assert.equal((await postAs(server, own, pageOf(own, '/change'), { ...typed, email: 'own@trust.example', version: '1' })).statusCode, 303)
      assert.equal((await getAs(server, own, pageOf(own))).statusCode, 200)
      await inTrust(sql`delete from role_grant where person_id = ${own.personId}`)
    })

    it('shows what stands now beside what was typed when somebody was quicker', async () => {
      const who = await addSomebody()
      await postAs(server, administrator, pageOf(who, '/change'), { ...typed, 'family-name': 'Quicker', version: '1' })
      const refused = await postAs(server, odLead, pageOf(who, '/change'), { ...typed, version: '1' })
      assert.equal(refused.statusCode, 409)
      assert.match(refused.body, /Quicker/)
      assert.match(refused.body, /name="family-name" value="New"/)
      assert.equal((await postAs(server, odLead, pageOf(who, '/change'), { ...typed, version: '2' })).statusCode, 303)
    })

    it('refuses an address of somebody else', async () => {
      const { statusCode, body } = await postAs(server, administrator, pageOf(nurse, '/change'), { ...typed, email: `${matron.personId}@trust.example`, version: await versionOf(nurse) })
      assert.equal(statusCode, 422)
      assert.match(body, /Enter another e-mail address/)
      assert.match(body, /value="Nora"/)
    })
  })
})
