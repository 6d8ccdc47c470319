import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { hourMs } from '../../kernel/durations.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { withConnection } from '../../platform/database/connection.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { personalKeyMigrations, personalKeyTables, personalKeys } from '../../platform/personal-keys/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations, peopleTables } from '../people/index.ts'
import { checkInMigrations, checkInOwnData, checkInRoutes, keepToldCheckIns } from './index.ts'
import { checkInTables } from './tables.ts'

const now = new Date('2026-11-26T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...personalKeyMigrations, ...checkInMigrations]
const keys = personalKeys('a secret that only this test has, long', randomBytes)
const otherKeys = personalKeys('another secret, as long as the first one', randomBytes)
/** In the note of a check-in, and nowhere else. */
const marker = 'Zebracanary'

describe('the check-ins of somebody', () => {
  let server: FastifyInstance
  let withoutSecret: FastifyInstance
  let made: Awaited<ReturnType<typeof testDatabase>>
  let database: Database
  let trust: TestOrganisation
  let clock = now
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    ;({ database } = made)
    server = await aServerOn(database, { routes: checkInRoutes({ keys }), now: () => clock })
    withoutSecret = await aServerOn(database, { routes: checkInRoutes({ keys: otherKeys }), now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    await withoutSecret.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const checkIn = (person: TestPerson, fields: Readonly<Record<string, string>>) => postAs(server, person, '/home/check-ins/now', { version: '0', ...fields })
  const page = async (person: TestPerson, address: string) => (await getAs(server, person, address)).body
  /** Every row of every table, as a dump has them. */
  const dump = () =>
    withConnection(made.owner, async (client) => {
      await client.query(`select set_config('app.maintenance', 'on', false)`)
      const tables = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`)
      const parts: string[] = []
      for (const { name } of tables.rows) parts.push(...(await client.query<{ text: string }>(`select row_to_json(t)::text as text from ${name} t`)).rows.map(({ text }) => text))
      return parts.join('\n')
    })
  async function shareOf(owner: TestPerson, reader: TestPerson): Promise<string> {
    const answer = await postAs(server, owner, '/home/check-ins/shares', { 'colleague': reader.personId, 'days': '7', 'from-day': '', 'from-month': '', 'from-year': '' })
    assert.equal(answer.statusCode, 303)
    const row = await database.reading(trust.tenant, (transaction) => checkInTables(transaction).selectFrom('check_in_share').select('share_id').where('person_id', '=', owner.personId).executeTakeFirstOrThrow())
    return row.share_id
  }

  const toldOpenings = async (owner: TestPerson) => (await page(owner, '/home/check-ins/shares')).split('I have seen that').length - 1

  it('are read by nobody but the person and whom they show them, and by those no more once it is ended', async () => {
    const [owner, reader, stranger] = [await trust.addPerson(), await trust.addPerson({ familyName: 'Reader' }), await trust.addPerson({ roles: ['administrator'] })]
    assert.equal((await checkIn(owner, { energy: '2', load: 'none', note: `${marker} week` })).statusCode, 303)
    assert.match(await page(owner, '/home/check-ins'), /Zebracanary/)
    const checkInId = /\/home\/check-ins\/([0-9a-f-]{36})/.exec(await page(owner, '/home/check-ins'))?.[1] ?? ''
    const share = await shareOf(owner, reader)
    for (const person of [reader, stranger]) {
      assert.equal((await getAs(server, person, `/home/check-ins/${checkInId}`)).statusCode, 404)
      assert.doesNotMatch(await page(person, '/home/check-ins'), /Zebracanary/)
    }
    assert.equal((await getAs(server, stranger, `/check-ins/${share}`)).statusCode, 404)
    assert.equal((await postAs(server, stranger, `/check-ins/${share}`, {})).statusCode, 404)
    assert.doesNotMatch(await page(reader, `/check-ins/${share}`), /Zebracanary/, 'closed until it is opened')
    assert.equal((await postAs(server, reader, `/check-ins/${share}`, {})).statusCode, 303)
    assert.match(await page(reader, `/check-ins/${share}`), /Zebracanary/)
    assert.match(await page(owner, '/home/check-ins/shares'), /26 November 2026/, 'the opening is told')
    assert.equal(await toldOpenings(owner), 1)
    assert.equal((await postAs(server, stranger, `/home/check-ins/shares/${share}`, { 'seen-until': now.toISOString() })).statusCode, 303)
    assert.equal(await toldOpenings(owner), 1, 'a stranger has seen nothing')
    // A moment that no form of ours names is none: it neither breaks the page nor ends the share.
    for (const moment of ['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-13-45T00:00:00.000Z', 'yesterday']) assert.equal((await postAs(server, owner, `/home/check-ins/shares/${share}`, { 'seen-until': moment })).statusCode, 303, moment)
    assert.equal(await toldOpenings(owner), 1, 'and tells nothing as seen')
    await postAs(server, owner, `/home/check-ins/shares/${share}`, { 'seen-until': now.toISOString() })
    assert.equal(await toldOpenings(owner), 0)
    assert.match(await page(reader, `/check-ins/${share}`), /Zebracanary/, 'and it goes on')
    assert.doesNotMatch(await dump(), /Zebracanary/)
    assert.equal((await postAs(server, stranger, `/home/check-ins/shares/${share}`, {})).headers.location, '/home/check-ins/shares')
    assert.match(await page(reader, `/check-ins/${share}`), /Zebracanary/, 'a stranger ends nothing')
    await postAs(server, owner, `/home/check-ins/shares/${share}`, {})
    assert.equal((await getAs(server, reader, `/check-ins/${share}`)).statusCode, 404)
    assert.equal((await postAs(server, reader, `/check-ins/${share}`, {})).statusCode, 404)
    assert.doesNotMatch(await page(reader, '/check-ins'), new RegExp(share))
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id', 'details']).where('actor_id', '=', owner.personId).orderBy('number').execute())
    assert.deepEqual(entries, ['began', 'ended'].map((deed) => ({ action: `check-in/share-${deed}`, subject_id: owner.personId, details: '{}' })))
  })

  it('are shown from a day on only, for an hour after each opening, and no longer than their last day', async () => {
    const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
    const change = (work: (db: ReturnType<typeof checkInTables>) => Promise<unknown>) => database.inTransaction(trust.tenant, async (transaction) => void (await work(checkInTables(transaction))))
    await checkIn(owner, { note: 'An early note' })
    await change((db) => db.updateTable('check_in').set({ day: aDay('2026-11-12') }).where('person_id', '=', owner.personId).execute())
    await checkIn(owner, { note: 'A later note' })
    await postAs(server, owner, '/home/check-ins/shares', { 'colleague': reader.personId, 'days': '1', 'from-day': '13', 'from-month': '11', 'from-year': '2026' })
    const share = /\/check-ins\/([0-9a-f-]{36})/.exec(await page(reader, '/check-ins'))?.[1] ?? ''
    await postAs(server, reader, `/check-ins/${share}`, {})
    const shown = await page(reader, `/check-ins/${share}`)
    assert.ok(shown.includes('A later note') && !shown.includes('An early note'))
    await change((db) => db.updateTable('check_in_opening').set({ opened_at: new Date(now.getTime() - hourMs) }).where('share_id', '=', share).execute())
    assert.doesNotMatch(await page(reader, `/check-ins/${share}`), /A later note/)
    await change((db) => db.updateTable('check_in_share').set({ until_day: aDay('2026-11-25') }).where('share_id', '=', share).execute())
    assert.equal((await getAs(server, reader, `/check-ins/${share}`)).statusCode, 404)
  })

  it('are shown until the last second of the last day in London, over both clock changes, however lately they were opened', async () => {
    const lastMoments = [['2026-10-24T22:59:59Z', '2026-10-24T23:00:00Z'], ['2026-10-25T23:59:59Z', '2026-10-26T00:00:00Z'], ['2027-03-27T23:59:59Z', '2027-03-28T00:00:00Z'], ['2027-03-28T22:59:59Z', '2027-03-28T23:00:00Z']] as const
    for (const [at, [last, after]] of lastMoments.entries()) {
      clock = new Date(last)
      const there = await anOrganisation(database, { odsCode: `C${at}`, now: clock })
      const [owner, reader] = [await there.addPerson(), await there.addPerson()]
      await checkIn(owner, { note: marker })
      await postAs(server, owner, '/home/check-ins/shares', { 'colleague': reader.personId, 'days': '1', 'from-day': '', 'from-month': '', 'from-year': '' })
      const address = /\/check-ins\/[0-9a-f-]{36}/u.exec(await page(reader, '/check-ins'))?.[0] ?? ''
      await postAs(server, reader, address, {})
      assert.match(await page(reader, address), /Zebracanary/, last)
      clock = new Date(after)
      assert.equal((await getAs(server, reader, address)).statusCode, 404, after)
      assert.equal((await postAs(server, reader, address, {})).statusCode, 404, after)
      clock = now
    }
  })

  it('are shown no more once one of the two leaves, nor when they come back, and not beyond a last day that is known', async () => {
    const leave = (person: TestPerson, day: string | null) => database.inTransaction(trust.tenant, (transaction) => peopleTables(transaction).updateTable('person').set({ left_on: day === null ? null : aDay(day) }).where('person_id', '=', person.personId).execute())
    for (const who of ['owner', 'reader'] as const) {
      const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
      await checkIn(owner, { note: marker })
      const address = `/check-ins/${await shareOf(owner, reader)}`
      await postAs(server, reader, address, {})
      const leaver = who === 'owner' ? owner : reader
      await leave(leaver, '2026-11-27')
      assert.match(await page(reader, address), /Zebracanary/, 'the day before')
      await leave(leaver, '2026-11-26')
      await leave(leaver, null)
      assert.equal((await getAs(server, reader, address)).statusCode, 404, `the ${who} came back`)
    }
    const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
    await leave(owner, '2026-11-29')
    const share = await shareOf(owner, reader)
    const row = await database.reading(trust.tenant, (transaction) => checkInTables(transaction).selectFrom('check_in_share').select('until_day').where('share_id', '=', share).executeTakeFirstOrThrow())
    assert.equal(row.until_day, '2026-11-28')
  })

  it('are shown once to a colleague, when two windows begin it at the same moment', async () => {
    const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
    const fields = { 'colleague': reader.personId, 'days': '7', 'from-day': '', 'from-month': '', 'from-year': '' }
    const answers = await Promise.all([1, 2].map(() => postAs(server, owner, '/home/check-ins/shares', fields)))
    assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b), [303, 422])
  })

  it('are one a day: the same day again changes it, unless another window was quicker', async () => {
    const owner = await trust.addPerson()
    await checkIn(owner, { note: 'First' })
    const quicker = await checkIn(owner, { note: 'From another window' })
    assert.equal(quicker.statusCode, 409)
    assert.match(quicker.body, /From another window/)
    assert.equal((await postAs(server, owner, '/home/check-ins/now', { version: '1', note: 'Second' })).statusCode, 303)
    const list = await page(owner, '/home/check-ins')
    assert.ok(list.includes('Second') && !list.includes('First</'))
    const empty = await checkIn(owner, { note: '' })
    assert.equal(empty.statusCode, 422)
  })

  it('break nothing when the secret of the installation is lost, and say so', async () => {
    const owner = await trust.addPerson()
    await checkIn(owner, { note: marker })
    const list = await getAs(withoutSecret, owner, '/home/check-ins')
    assert.equal(list.statusCode, 200)
    assert.match(list.body, /1 check-in cannot be read any more/)
    assert.doesNotMatch(list.body, /Zebracanary/)
    const kept = await postAs(withoutSecret, owner, '/home/check-ins/now', { version: '0', note: 'Another' })
    assert.equal(kept.statusCode, 409)
    assert.match(kept.body, /Another/, 'nothing typed is lost')
    assert.match(await page(owner, '/home/check-ins'), /Zebracanary/, 'with the secret it is there again')
  })

  it('do not open in the row of somebody else, nor in another row of the same person', async () => {
    const [owner, thief] = [await trust.addPerson(), await trust.addPerson()]
    await checkIn(owner, { note: marker })
    await checkIn(thief, { note: 'Mine' })
    await database.inTransaction(trust.tenant, async (transaction) => {
      const db = checkInTables(transaction)
      const { sealed } = await db.selectFrom('check_in').select('sealed').where('person_id', '=', owner.personId).executeTakeFirstOrThrow()
      const { wrapped_key } = await personalKeyTables(transaction).selectFrom('personal_key').select('wrapped_key').where('person_id', '=', owner.personId).executeTakeFirstOrThrow()
      await db.updateTable('check_in').set({ sealed }).where('person_id', '=', thief.personId).execute()
      await personalKeyTables(transaction).updateTable('personal_key').set({ wrapped_key }).where('person_id', '=', thief.personId).execute()
    })
    assert.doesNotMatch(await page(thief, '/home/check-ins'), /Zebracanary/)
  })

  it('are in the file of everything of the person alone, and go with the key when the person is erased', async () => {
    const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
    await checkIn(owner, { energy: '4', note: marker })
    await shareOf(owner, reader)
    const [own, shared] = checkInOwnData(keys).contributors
    assert.ok(own?.erasure.kind === 'goes' && shared !== undefined)
    const { erase } = own.erasure
    const read = (contributor: typeof own, person: TestPerson) => database.reading(trust.tenant, async (transaction) => JSON.stringify(await contributor.read(transaction, trust.tenant, person.personId)))
    assert.match(await read(own, owner), /"energy":4,"note":"Zebracanary"/)
    assert.doesNotMatch(`${await read(own, reader)}${await read(shared, reader)}`, /Zebracanary/)
    assert.ok(shared.erasure.kind === 'goes')
    const another = await trust.addPerson()
    const gone = `/check-ins/${await shareOf(another, reader)}`
    const eraseReader = shared.erasure.erase
    assert.equal((await getAs(server, reader, gone)).statusCode, 200)
    await database.inTransaction(trust.tenant, (transaction) => eraseReader(transaction, trust.tenant, reader.personId, now))
    assert.equal((await getAs(server, reader, gone)).statusCode, 404, 'a share ends with its reader')
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, owner.personId, now))
    const left = await database.reading(trust.tenant, (transaction) => personalKeyTables(transaction).selectFrom('personal_key').select('person_id').where('person_id', '=', owner.personId).execute())
    assert.deepEqual(left, [])
    assert.equal(await read(own, owner), '[]')
  })

  it('that a story tells are sealed like any other, and shown as it says', async () => {
    const [owner, reader] = [await trust.addPerson(), await trust.addPerson()]
    const share = { shareId: randomUUID(), personId: owner.personId, readerId: reader.personId, fromDay: null, untilDay: aDay('2026-12-16'), beganAt: now, endedAt: null }
    const told = { personId: owner.personId, checkIns: [{ checkInId: randomUUID(), day: aDay('2026-11-23'), version: 1, answers: { load: 4 as const }, note: marker }], share }
    await database.inTransaction(trust.tenant, (transaction) => keepToldCheckIns(transaction, trust.tenant, [told], { keys, now }))
    assert.match(await page(owner, '/home/check-ins'), /Zebracanary/)
    assert.match(await page(reader, '/check-ins'), /16 December 2026/)
    assert.doesNotMatch(await dump(), /Zebracanary/)
  })

  it('pause and switch off their reminders', async () => {
    const owner = await trust.addPerson()
    const choose = (fields: Readonly<Record<string, string>>) => postAs(server, owner, '/home/check-ins/reminders', { 'until-day': '', 'until-month': '', 'until-year': '', ...fields })
    assert.equal((await choose({ kind: 'paused' })).statusCode, 422)
    assert.equal((await choose({})).statusCode, 422)
    assert.equal((await choose({ 'kind': 'paused', 'until-day': '1', 'until-month': '2', 'until-year': '2027' })).statusCode, 303)
    assert.equal((await choose({ kind: 'off' })).statusCode, 303)
    assert.match(await page(owner, '/home/check-ins'), /Reminders are switched off/)
  })
})
