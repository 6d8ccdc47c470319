import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations, auditTables } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { textOfRun } from '../simulated-ward/index.ts'
import { practiceRunMigrations, practiceRunOwnData, practiceRunRoutes } from './index.ts'
import { runsAtMost } from './service/keep-run.ts'
import { practiceRunTables } from './tables.ts'
import { aRun } from './testing/a-run.ts'

const now = new Date('2026-11-26T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...practiceRunMigrations]

/** What the ward sends of a run. */
function sentOf(at: ReturnType<typeof aRun>, further: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { 'run': textOfRun(at.run), 'hour': String(at.hour), 'thought-1': '', 'thought-2': '', 'thought-3': '', ...further }
}

describe('the practice runs of somebody', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: practiceRunRoutes, now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const rowsOf = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => practiceRunTables(transaction).selectFrom('practice_run').selectAll().where('person_id', '=', personId).orderBy('run_id').execute())
  const bring = (person: TestPerson, fields: Readonly<Record<string, string>>) => postAs(server, person, '/home/practice-runs/keep', fields)
  const keep = (person: TestPerson, fields: Readonly<Record<string, string>>) => postAs(server, person, '/home/practice-runs', { do: 'beside', ...fields })
  const hidden = (html: string) => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))

  /** Somebody with a run in week 3, and its address. */
  async function somebodyWithARun(): Promise<{ readonly person: TestPerson; readonly address: string }> {
    const person = await trust.addPerson()
    const kept = await keep(person, sentOf(aRun({ hour: 400, decidedAt: [168] }), { 'thought-1': 'The roster', 'note': 'First try' }))
    return { person, address: String(kept.headers.location).split('?')[0] ?? '' }
  }

  it('are brought by a page for everyone: shown first, and kept only when a button is pressed', async () => {
    const person = await trust.addPerson()
    const page = await bring(person, sentOf(aRun({ hour: 400 }), { 'thought-3': 'Coach more' }))
    assert.equal(page.statusCode, 200)
    assert.match(page.body, /Nothing is kept yet/)
    assert.match(page.body, /In week 3 of 8/)
    assert.match(page.body, /Coach more<\/textarea>/)
    assert.deepEqual(await rowsOf(person), [])
    const kept = await keep(person, { ...hidden(page.body), 'thought-3': 'Coach more' })
    assert.equal(kept.statusCode, 303)
    const [row] = await rowsOf(person)
    assert.deepEqual([row?.run_text, row?.reached_hour, row?.reflections], [textOfRun(aRun().run), 400, ['', '', 'Coach more']])
  })

  it('wait, with what was typed, while somebody who is not signed in signs in', async () => {
    const fields = sentOf(aRun({ hour: 400 }), { 'thought-1': 'Typed before' })
    const page = await server.inject({ method: 'POST', url: '/home/practice-runs/keep', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields).toString() })
    assert.equal(page.statusCode, 403)
    assert.match(page.body, /Sign in to go on/)
    const waiting = hidden(page.body)
    assert.deepEqual([waiting['run'], waiting['hour'], waiting['thought-1']], [fields['run'], '400', 'Typed before'])
  })

  it('are refused where the run is cut off', async () => {
    const person = await trust.addPerson()
    const fields = { ...sentOf(aRun()), run: textOfRun(aRun().run).slice(0, 20) }
    for (const answer of [await bring(person, fields), await keep(person, fields)]) assert.match(answer.body, /This holds no whole run/)
    assert.deepEqual(await rowsOf(person), [])
  })

  it('are listed with how far they came and a link that goes on with each', async () => {
    const { person, address } = await somebodyWithARun()
    const list = (await getAs(server, person, '/home/practice-runs')).body
    assert.ok(list.includes(`href="${address}"`))
    assert.ok(list.includes(`href="/simulated-ward#run=${textOfRun(aRun({ decidedAt: [168] }).run)}&amp;hour=400"`))
    assert.match(list, /Average ward/)
    assert.match(list, /First try/)
    assert.match(list, /Go on with this run/)
  })

  it('are seen by nobody else: not by a line manager, a supervisor, an OD lead, an administrator or an auditor', async () => {
    const [manager, supervisor] = [await trust.addPerson(), await trust.addPerson()]
    const person = await trust.addPerson({ reportsTo: manager, supervisor })
    const kept = await keep(person, sentOf(aRun({ hour: 400 }), { note: 'Mine alone' }))
    const address = String(kept.headers.location).split('?')[0] ?? ''
    const others = [manager, supervisor, await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId }), await trust.addPerson({ roles: ['administrator'] }), await trust.addPerson({ roles: ['auditor'] }), await trust.addPerson({ roles: ['board-reader'] })]
    for (const other of others) {
      for (const url of [address, `${address}/reflections.txt`, `${address}?ask=delete`]) assert.equal((await getAs(server, other, url)).statusCode, 404, url)
      assert.doesNotMatch((await getAs(server, other, '/home/practice-runs')).body, /Mine alone/)
      assert.equal((await postAs(server, other, address, { do: 'write', version: '1', note: 'Changed' })).statusCode, 404)
      await postAs(server, other, address, { do: 'delete', version: '1' })
      await keep(other, { ...sentOf(aRun({ hour: 500 })), do: 'replace', replaced: address.split('/').at(-1) ?? '', version: '1' })
    }
    assert.deepEqual((await rowsOf(person)).map(({ note, version, reached_hour: hour }) => [note, version, hour]), [['Mine alone', 1, 400]])
  })

  it('take the place of an earlier one when they go further, with what was written then and now', async () => {
    const { person } = await somebodyWithARun()
    const page = (await bring(person, sentOf(aRun({ hour: 1344, decidedAt: [168, 500] }), { 'thought-1': 'The beds' }))).body
    assert.match(page, /You kept this run on 26 November 2026, when it had not come so far\./)
    assert.match(page, /The roster\n\nThe beds<\/textarea>/)
    const kept = await postAs(server, person, '/home/practice-runs', { ...hidden(page), 'do': 'replace', 'thought-1': 'The roster\n\nThe beds', 'note': 'First try' })
    assert.equal(kept.statusCode, 303)
    assert.deepEqual((await rowsOf(person)).map(({ reached_hour: hour, reflections, version }) => [hour, reflections[0], version]), [[1344, 'The roster\n\nThe beds', 2]])
  })

  it('can be kept beside an earlier one, as one with another choice is unless somebody says otherwise', async () => {
    const { person } = await somebodyWithARun()
    const page = (await bring(person, sentOf(aRun({ hour: 500, decidedAt: [200] })))).body
    assert.match(page, /with another choice on the way/)
    assert.ok(page.indexOf('Keep it beside that one') < page.indexOf('Put it in place of that one'))
    await keep(person, hidden(page))
    assert.equal((await rowsOf(person)).length, 2)
  })

  it('are not replaced when another window changed them meanwhile, and what was typed stays', async () => {
    const { person, address } = await somebodyWithARun()
    const page = (await bring(person, sentOf(aRun({ hour: 500, decidedAt: [168] })))).body
    await postAs(server, person, address, { 'do': 'write', 'version': '1', 'note': 'Quicker', 'thought-1': '', 'thought-2': '', 'thought-3': '' })
    const late = await postAs(server, person, '/home/practice-runs', { ...hidden(page), 'do': 'replace', 'thought-2': 'Typed late' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /was changed in another window/)
    assert.match(late.body, /Typed late<\/textarea>/)
    assert.equal((await rowsOf(person))[0]?.reached_hour, 400)
  })

  it('can be written about, and what two windows wrote is shown side by side', async () => {
    const { person, address } = await somebodyWithARun()
    const saved = await postAs(server, person, address, { 'do': 'write', 'version': '1', 'note': 'N', 'thought-1': 'One', 'thought-2': 'Two', 'thought-3': 'Three' })
    assert.equal(saved.headers.location, `${address}?done=saved`)
    assert.match((await getAs(server, person, address)).body, /<p>Three<\/p>/)
    const late = await postAs(server, person, address, { 'do': 'write', 'version': '1', 'note': 'Late', 'thought-1': '', 'thought-2': '', 'thought-3': '' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /<p>Three<\/p>/)
    assert.match(late.body, /Late<\/textarea>/)
    const long = await postAs(server, person, address, { 'do': 'write', 'version': '2', 'note': 'x'.repeat(501), 'thought-1': '', 'thought-2': '', 'thought-3': '' })
    assert.equal(long.statusCode, 422)
    assert.match(long.body, /Shorten your note to at most 500 characters: it has 501/)
  })

  it('give what was written as a file', async () => {
    const { person, address } = await somebodyWithARun()
    const file = await getAs(server, person, `${address}/reflections.txt`)
    assert.match(String(file.headers['content-disposition']), /evenkeel-reflections\.txt/)
    assert.match(file.body, /Average ward, First eight weeks, Everyday, In week 3 of 8\nKept on 26 November 2026\n/)
    assert.match(file.body, /The roster/)
  })

  it('are deleted after one more question, and not when they were changed meanwhile', async () => {
    const { person, address } = await somebodyWithARun()
    assert.match((await getAs(server, person, `${address}?ask=delete`)).body, /will be gone from here for good/)
    await postAs(server, person, address, { do: 'delete', version: '9' })
    assert.equal((await rowsOf(person)).length, 1)
    assert.equal((await postAs(server, person, address, { do: 'delete', version: '1' })).headers.location, '/home/practice-runs?done=deleted')
    assert.deepEqual(await rowsOf(person), [])
    assert.equal((await getAs(server, person, address)).statusCode, 404)
  })

  it(`are at most ${runsAtMost}; one more is refused with what was typed`, async () => {
    const { person } = await somebodyWithARun()
    const [row] = await rowsOf(person)
    assert.ok(row)
    await database.inTransaction(trust.tenant, (transaction) =>
      practiceRunTables(transaction).insertInto('practice_run').values(Array.from({ length: runsAtMost - 1 }, () => ({ ...row, run_id: crypto.randomUUID() }))).execute())
    const refused = await keep(person, sentOf(aRun({ seed: 99 }), { 'thought-1': 'Still here' }))
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /You keep 100 runs already/)
    assert.match(refused.body, /Still here<\/textarea>/)
    assert.equal((await rowsOf(person)).length, runsAtMost)
  })

  it('that this version cannot replay any more still show what was written', async () => {
    const { person, address } = await somebodyWithARun()
    await database.inTransaction(trust.tenant, (transaction) => practiceRunTables(transaction).updateTable('practice_run').set({ run_text: 'of-a-later-version' }).where('person_id', '=', person.personId).execute())
    assert.match((await getAs(server, person, address)).body, /cannot replay this run any more/)
    assert.match((await getAs(server, person, address)).body, /<p>The roster<\/p>/)
    assert.match((await getAs(server, person, '/home/practice-runs')).body, /Cannot be replayed any more/)
  })

  it('are in the audit trail by deed and nothing else', async () => {
    const { person, address } = await somebodyWithARun()
    await postAs(server, person, address, { 'do': 'write', 'version': '1', 'note': 'N', 'thought-1': '', 'thought-2': '', 'thought-3': '' })
    await postAs(server, person, address, { do: 'delete', version: '2' })
    const entries = await database.reading(trust.tenant, (transaction) => auditTables(transaction).selectFrom('audit_entry').select(['action', 'subject_id', 'details']).where('actor_id', '=', person.personId).orderBy('number').execute())
    assert.deepEqual(entries, ['kept', 'written', 'deleted'].map((deed) => ({ action: `practice-run/${deed}`, subject_id: person.personId, details: '{}' })))
  })

  it('are in the file of everything about the person, and go when the person is erased', async () => {
    const { person } = await somebodyWithARun()
    const [contributor] = practiceRunOwnData.contributors
    assert.ok(contributor?.erasure.kind === 'goes')
    const { erase } = contributor.erasure
    const records = await database.reading(trust.tenant, (transaction) => contributor.read(transaction, trust.tenant, person.personId))
    assert.deepEqual(records.map(({ hourReached, note, reflections }) => [hourReached, note, reflections]), [[400, 'First try', ['The roster', '', '']]])
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, now))
    assert.deepEqual(await rowsOf(person), [])
  })
})
