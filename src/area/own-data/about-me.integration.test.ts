import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { AuditAction } from '../../kernel/audit-action.ts'
import { type TestPerson, getAs } from '../../../test/an-organisation.ts'
import { ownDataServer, wordsOf } from '../../../test/own-data-server.ts'
import { type AuditEvent, appendToAudit, auditTables } from '../../platform/audit/index.ts'
import type { Database } from '../../platform/database/index.ts'
import { mailTables } from '../../platform/mail/outbox-table.ts'
import { peopleTables } from '../people/index.ts'
import type { OwnDataFile } from './service/own-data.ts'
import { personalTables } from './tables.ts'

const now = new Date('2026-11-25T12:05:00Z')

const aTrust = ownDataServer(now)

const looked = (database: Database, tenant: string, actor: TestPerson, events: readonly AuditEvent[]) =>
  database.inTransaction(tenant, (transaction) => appendToAudit(transaction, { tenant, at: now, actor: { kind: 'person', id: actor.personId }, events }))

const viewed = (person: TestPerson): AuditEvent => ({ action: 'people/person-viewed', subjectId: person.personId })

describe('what Evenkeel keeps about me', () => {
  it('lists every kind with how much there is, why, for how long and who sees it', async () => {
    const { server, trust } = await aTrust()
    const page = wordsOf((await getAs(server, await trust.addPerson({}), '/home/about-me')).body)
    assert.match(page, /Your name and how to reach you How much 1 record Why So that colleagues find you, and mail reaches you\. For how long While you work here, and for 6 years after you leave\. Who can see it You\./)
    assert.match(page, /When and how you signed in How much 1 record .*Ended sign-ins for 90 days, mailed links for 7 days\./)
    assert.match(page, /Of these, nothing is kept about you now .*Roles that an administrator gave you, or that you gave/)
    assert.match(page, /have something put right, or erased/i)
  })

  it('gives a file of everything, names others only where I know them, and holds nothing of anybody else', async () => {
    const { server, database, trust } = await aTrust()
    const stranger = await trust.addPerson({ givenName: 'Strange', familyName: 'Stranger', email: 'stranger@trust.example' })
    const manager = await trust.addPerson({ givenName: 'Mana', familyName: 'Ger' })
    const supervisor = await trust.addPerson({ givenName: 'Super', familyName: 'Visor' })
    const me = await trust.addPerson({ givenName: 'Ada', familyName: 'Invented', email: 'ada@trust.example', reportsTo: manager, supervisor, roles: ['auditor'] })
    await looked(database, trust.tenant, manager, [viewed(me)])
    await looked(database, trust.tenant, me, [viewed(stranger), { action: 'administration/audit-searched' }])
    await database.inTransaction(trust.tenant, async (transaction) => {
      const db = personalTables(transaction)
      await db.insertInto('draft').values({ tenant_id: trust.tenant, person_id: me.personId, page: '/people/new', fields: JSON.stringify({ name: 'Half a name' }), saved_at: now }).execute()
      await db.insertInto('external_identity').values({ tenant_id: trust.tenant, issuer: 'https://nhs.example', subject: 'secret-subject', person_id: me.personId, provider_id: me.personId, linked_at: now }).execute()
    })
    const answer = await getAs(server, me, '/home/about-me/everything.json')
    assert.match(String(answer.headers['content-disposition']), /evenkeel-about-me\.json/)
    assert.equal(answer.headers['cache-control'], 'no-store')
    // Written by the service in the form under test.
    const file = JSON.parse(answer.body) as OwnDataFile
    assert.equal(file.format, 'evenkeel-own-data/1')
    assert.deepEqual([file.organisation.odsCode, file.personId], [trust.odsCode, me.personId])
    const records = (kind: string) => file.kinds[kind]?.records ?? []
    assert.partialDeepStrictEqual(records('person'), [{ givenName: 'Ada', familyName: 'Invented', email: 'ada@trust.example', leftOn: null }])
    assert.partialDeepStrictEqual(records('posts'), [{ title: 'Ward manager', kind: 'substantive', startsOn: '2025-01-01', reportsTo: [{ title: 'Ward manager', heldNowBy: ['Mana Ger'] }] }])
    assert.partialDeepStrictEqual(records('supervision'), [{ what: 'chosen-by-me', name: 'Super Visor' }])
    assert.partialDeepStrictEqual(records('roles'), [{ what: 'given-to-me', role: 'auditor' }])
    assert.partialDeepStrictEqual(records('sign-ins'), [{ what: 'sign-in', method: 'link' }])
    assert.deepEqual(records('identities').map(({ issuer }) => issuer), ['https://nhs.example'])
    assert.partialDeepStrictEqual(records('drafts'), [{ what: 'begun-form', page: '/people/new', fields: { name: 'Half a name' } }])
    assert.deepEqual(
      records('audit-trail').map(({ action, who, about }) => [action, who, about]),
      [
        ['people/person-viewed', 'Mana Ger', 'me'],
        ['people/person-viewed', 'me', 'somebody-else'],
        ['administration/audit-searched', 'me', null],
      ],
    )
    for (const secret of ['secret-subject', 'stranger', 'Stranger', stranger.personId, 'sha256', me.cookie]) assert.ok(!answer.body.includes(secret), secret)
    const audit = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select('action').orderBy('number', 'desc').executeTakeFirst())
    assert.equal(audit?.action, 'own-data/everything-downloaded')
  })

  it('counts as many records as the file holds', async () => {
    const { server, database, trust } = await aTrust()
    const me = await trust.addPerson({ email: 'ada@trust.example' })
    await looked(database, trust.tenant, me, [viewed(me), viewed(await trust.addPerson({}))])
    await database.inTransaction(trust.tenant, (transaction) =>
      mailTables(transaction).insertInto('outgoing_mail').values({ tenant_id: trust.tenant, mail_id: me.personId, purpose: 'sign-in-link', to_address: 'ada@trust.example', subject: 'x', body: 'x', made_at: now, state: 'waiting', settled_at: null, problem: null }).execute(),
    )
    const page = wordsOf((await getAs(server, me, '/home/about-me')).body)
    // Written by the service.
    const file = JSON.parse((await getAs(server, me, '/home/about-me/everything.json')).body) as OwnDataFile
    const all = Object.values(file.kinds).reduce((sum, { records }) => sum + records.length, 0)
    assert.ok(page.includes(`${all} records of 5 kinds.`), page.slice(0, 200))
    assert.ok(!JSON.stringify(file.kinds['mail']).includes('"x"'), 'the text of a mail may hold a link that lets somebody in')
  })

  it('is the same in another organisation only for who is there', async () => {
    const { server, trust, anotherTrust } = await aTrust()
    const other = await anotherTrust()
    await trust.addPerson({ givenName: 'Only', familyName: 'Here' })
    const { body } = await getAs(server, await other.addPerson({ roles: ['administrator'] }), '/home/about-me/everything.json')
    assert.ok(!body.includes('Only'))
  })
})

describe('who looked at what about me', () => {
  it('says when, what and who, with what they are to me', async () => {
    const { server, database, trust } = await aTrust()
    const manager = await trust.addPerson({ givenName: 'Mana', familyName: 'Ger', roles: ['administrator'] })
    const supervisor = await trust.addPerson({ givenName: 'Super', familyName: 'Visor' })
    const lead = await trust.addPerson({ givenName: 'Odle', familyName: 'Ad', roles: ['od-lead'] })
    const colleague = await trust.addPerson({ givenName: 'Col', familyName: 'League' })
    const gone = await trust.addPerson({})
    const me = await trust.addPerson({ reportsTo: manager, supervisor })
    for (const person of [manager, supervisor, lead, colleague, gone]) await looked(database, trust.tenant, person, [viewed(me)])
    // A trail may hold actions that are not in the list any more.
    await looked(database, trust.tenant, me, [{ action: 'people/never-heard-of' as AuditAction, subjectId: me.personId }])
    await database.inTransaction(trust.tenant, async (transaction) => {
      await appendToAudit(transaction, { tenant: trust.tenant, at: now, actor: { kind: 'key', id: me.personId }, events: [{ action: 'api/people-read', subjectId: me.personId }] })
      await peopleTables(transaction).updateTable('person').set({ given_name: '', family_name: '', erased_at: now }).where('person_id', '=', gone.personId).execute()
    })
    const page = wordsOf((await getAs(server, me, '/home/who-looked')).body)
    const viewedBy = (who: string) => `25 November 2026 at 12:05pm Looked at your page ${who}`
    for (const who of ['Mana Ger, your line manager', 'Super Visor, your supervisor', 'Odle Ad, organisational development lead', 'Col League, colleague', 'A person who was erased']) assert.ok(page.includes(viewedBy(who)), `${who} in ${page}`)
    assert.ok(page.includes('people/never-heard-of You'), 'a deed without words is shown by its name')
    assert.ok(page.includes('Read the list of people A program with a key of your organisation'))
    assert.match(page, /Showing 1 to 7 of 7/)
  })

  it('shows 50 at a time, newest first, and nothing about others', async () => {
    const { server, database, trust } = await aTrust()
    const [me, other] = [await trust.addPerson({}), await trust.addPerson({})]
    await looked(database, trust.tenant, other, [...Array.from({ length: 51 }, () => ({ action: 'people/person-changed' as const, subjectId: me.personId })), viewed(other)])
    assert.match(wordsOf((await getAs(server, me, '/home/who-looked')).body), /Showing 1 to 50 of 51 Next page/)
    assert.match(wordsOf((await getAs(server, me, '/home/who-looked?page=2')).body), /Showing 51 to 51 of 51 Page before/)
    assert.match(wordsOf((await getAs(server, me, '/home/who-looked?page=999')).body), /Showing 51 to 51 of 51/)
    assert.match(wordsOf((await getAs(server, me, '/home/who-looked?page=x')).body), /Showing 1 to 50 of 51/)
  })

  it('says several looks at the same page within an hour in one line, which role was given, and what is not in it', async () => {
    const { server, database, trust } = await aTrust()
    const [me, other] = [await trust.addPerson({}), await trust.addPerson({ givenName: 'Odd', familyName: 'Looker' })]
    await looked(database, trust.tenant, other, [viewed(me), viewed(me), viewed(me), { action: 'administration/role-given', subjectId: me.personId, details: { role: 'facilitator', unitId: null } }])
    const page = wordsOf((await getAs(server, me, '/home/who-looked')).body)
    assert.match(page, /Gave you a role: a facilitator Odd Looker/)
    assert.match(page, /Looked at your page, 3 times\. This was the last\. Odd Looker/)
    assert.match(page, /Showing 1 to 2 of 2/)
    assert.match(page, /Changes by a whole staff list are not in this table\. What it changed/)
  })

  it('says kindly that nobody did', async () => {
    const { server, trust } = await aTrust()
    assert.match(wordsOf((await getAs(server, await trust.addPerson({}), '/home/who-looked')).body), /Nobody has looked at or changed anything about you yet\./)
  })
})
