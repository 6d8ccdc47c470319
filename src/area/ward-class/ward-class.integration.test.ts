import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { testDatabase } from '../../../test/database.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { type ChosenRun, runOfText, textOfRun } from '../simulated-ward/index.ts'
import { deleteOldWardClasses, wardClassMigrations, wardClassRoutes } from './index.ts'
import { classesAtMost, dayOf } from '../class/index.ts'
import { leadRoutes } from './routes/lead.ts'
import { playedRun } from './testing/played-run.ts'
import { openWardClass } from './service.ts'
import { wardClassStore } from './store/classes.ts'

const headers = { 'content-type': 'application/x-www-form-urlencoded' }
const tables = ['ward_class', 'ward_class_place', 'ward_class_look']

describe('a class of the ward', () => {
  let server: FastifyInstance
  let database: Database
  let now = new Date('2026-11-25T10:00:00Z')
  const log: string[] = []
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, [...platformMigrations, ...wardClassMigrations]))
    server = await aServerOn(database, { routes: wardClassRoutes({ now: () => now, randomBytes, publicOrigin: 'https://evenkeel.example' }), requestCounts: { count: async () => 1 }, log: { write: (line) => void log.push(line) }, now: () => now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const post = (url: string, fields: Readonly<Record<string, string>>) => server.inject({ method: 'POST', url, headers, payload: new URLSearchParams(fields).toString() })
  const rowsOf = (table: string) => database.reading(null, async (transaction) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(transaction)).rows)
  const aPlace = () => randomBytes(16).toString('base64url')

  /** Opens a class; gives its code, the address of who leads it, and the run from which everybody begins. */
  async function givenAClass(chosen: Readonly<Record<string, string>> = {}): Promise<{ readonly code: string; readonly lead: string; readonly start: ChosenRun }> {
    const opened = await post('/simulated-ward/class', chosen)
    assert.equal(opened.statusCode, 303)
    const lead = String(opened.headers.location)
    const code = /^\/simulated-ward\/class\/(\w{6})\/lead\//u.exec(lead)?.[1] ?? ''
    const page = (await server.inject(`/simulated-ward/class/${code}`)).body
    const start = runOfText(/data-start="([\w-]+)"/u.exec(page)?.[1] ?? '')
    assert.ok(start.ok)
    return { code, lead, start: start.value }
  }

  async function sendIn(code: string, run: ChosenRun, { place = aPlace(), weeks = 0 }: { readonly place?: string; readonly weeks?: number } = {}) {
    const answered = await post(`/simulated-ward/class/${code}/run`, { place, run: textOfRun(run), weeks: String(weeks) })
    return { status: answered.statusCode, body: JSON.parse(answered.body) as Record<string, unknown> }
  }
  const withPlans = (start: ChosenRun, hours: readonly number[]): ChosenRun => ({ ...start, decisions: hours.map((hour) => ({ kind: 'plan', hour, plan: start.plan })) })
  const stateOf = async (code: string) => JSON.parse((await server.inject(`/simulated-ward/class/${code}/state`)).body) as unknown
  const words = async (address: string) => {
    const { body } = await server.inject(address)
    return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ')
  }

  /** What stands under "What the class did", without what is offered. */
  const looksIn = (page: string) => /Week \d: .*?(?= The ward of this class | What happens |$)/u.exec(page)?.[0].trim() ?? ''

  it('is opened by one press, and gives everybody the same ward', async () => {
    const { code, lead, start } = await givenAClass({ setting: 'tight', pack: 'digital' })
    const page = await server.inject(lead)
    assert.equal(page.statusCode, 200)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.ok(page.body.includes(code))
    assert.ok(page.body.includes(`>https://evenkeel.example/simulated-ward/class/${code}<`), 'the whole address, to type')
    assert.match(page.body, /until the end of 2 December 2026, by Greenwich time/u)
    assert.deepEqual([start.setting, start.pack, start.length, start.decisions], ['tight', 'digital', 'eight-weeks', []])
    const other = await givenAClass({ setting: 'tight', pack: 'digital' })
    assert.notEqual(other.start.seed, start.seed)
  })

  it('is joined on a page where the ward runs, with the content note before it', async () => {
    const { code } = await givenAClass()
    const { body } = await server.inject(`/simulated-ward/class/${code}`)
    assert.match(body, new RegExp(`data-module="ek-ward" data-worker="[^"]+" data-class="${code}"`, 'u'))
    assert.match(body, /Patients come to harm in this simulation/u)
  })

  it('takes its code in small letters and with spaces, and says how to mend one that is none', async () => {
    const { code } = await givenAClass()
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
    assert.equal((await server.inject(`/simulated-ward/class?code=${encodeURIComponent(typed)}`)).headers.location, `/simulated-ward/class/${code}`)
    const page = await server.inject(`/simulated-ward/class?code=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.equal(page.statusCode, 422)
    assert.ok(!page.body.includes('<script>alert'))
    for (const address of ['CDFHJK', 'no-class-here', 'CDFHJK/lead/x', 'CDFHJK/state']) assert.equal((await server.inject(`/simulated-ward/class/${address}`)).statusCode, 404, address)
    assert.ok((await server.inject('/simulated-ward/class/CDFHJK')).body.includes('href="/class/CDFHJK"'), 'a code of the other kind leads on')
  })

  it('is led only by who has the secret', async () => {
    const [one, other] = [await givenAClass(), await givenAClass()]
    const wrong = one.lead.replace(/[^/]+$/u, other.lead.split('/').at(-1) ?? '')
    assert.equal((await server.inject(wrong)).statusCode, 404)
    assert.equal((await post(wrong, { act: 'freeze' })).statusCode, 404)
    assert.deepEqual(await stateOf(one.code), { frozen: false, holdAfterWeek: null, ended: false })
  })

  it('keeps the run of each place, and of two the one that has come further', async () => {
    const { code, start } = await givenAClass()
    const place = aPlace()
    const state = { frozen: false, holdAfterWeek: null, ended: false }
    assert.deepEqual(await sendIn(code, withPlans(start, [0, 168]), { place, weeks: 1 }), { status: 200, body: { kept: true, state } })
    assert.deepEqual(await sendIn(code, withPlans(start, [0]), { place, weeks: 0 }), { status: 200, body: { kept: true, state } })
    const kept = (await rowsOf('ward_class_place')).filter((row) => row['code'] === code)
    assert.deepEqual(kept.map((row) => [row['run'], row['weeks']]), [[textOfRun(withPlans(start, [0, 168])), 1]])
  })

  it('refuses what is no run, and a run in other circumstances', async () => {
    const { code, start } = await givenAClass()
    const reasonOf = async (run: ChosenRun, how = {}) => (await sendIn(code, run, how)).body['reason']
    for (const other of [{ seed: start.seed + 1 }, { setting: 'slack' }, { length: 'year' }, { pack: 'finance' }] as const) assert.equal(await reasonOf({ ...start, ...other }), 'another-run')
    assert.equal(await reasonOf(start, { place: 'short' }), 'not-a-run')
    assert.equal(await reasonOf(start, { weeks: 9 }), 'not-a-run')
    assert.equal(await reasonOf(withPlans(start, [700]), { weeks: 1 }), 'not-a-run', 'decided in a week that has not begun')
    const cut = await post(`/simulated-ward/class/${code}/run`, { place: aPlace(), run: textOfRun(start).slice(0, 40), weeks: '0' })
    assert.deepEqual([cut.statusCode, JSON.parse(cut.body)], [422, { kept: false, reason: 'not-a-run' }])
    assert.deepEqual(await sendIn('CDFHJK', start), { status: 404, body: { kept: false, reason: 'no-class' } })
    assert.equal((await rowsOf('ward_class_place')).filter((row) => row['code'] === code).length, 0)
  })

  it('is full with 60 places, also when all send at the same moment; who is in it can go on', async () => {
    const { code, start } = await givenAClass()
    const places = Array.from({ length: 65 }, aPlace)
    const sent = await Promise.all(places.map((place) => sendIn(code, start, { place })))
    assert.deepEqual([200, 409].map((status) => sent.filter((one) => one.status === status).length), [60, 5])
    assert.deepEqual(sent.find(({ status }) => status === 409)?.body, { kept: false, reason: 'full' })
    const inside = places[sent.findIndex(({ status }) => status === 200)] ?? ''
    assert.equal((await sendIn(code, withPlans(start, [0]), { place: inside })).status, 200)
  })

  it('is frozen and let go on, and stops after a week, as browsers are told', async () => {
    const { code, lead, start } = await givenAClass()
    assert.equal((await post(lead, { act: 'freeze' })).headers.location, lead)
    assert.deepEqual(await stateOf(code), { frozen: true, holdAfterWeek: null, ended: false })
    await post(lead, { act: 'hold', week: '2' })
    assert.deepEqual((await sendIn(code, start)).body['state'], { frozen: true, holdAfterWeek: 2, ended: false })
    await post(lead, { act: 'let-go' })
    assert.deepEqual(await stateOf(code), { frozen: false, holdAfterWeek: 2, ended: false })
    assert.match(await words(lead), /Everybody stops after week 2\./u)
    await post(lead, { act: 'hold', week: 'none' })
    for (const nothing of [{ act: 'hold', week: '8' }, { act: 'explode' }]) assert.equal((await post(lead, nothing)).statusCode, 303)
    assert.deepEqual(await stateOf(code), { frozen: false, holdAfterWeek: null, ended: false })
  })

  it('says how many have joined and how many have ended each week', async () => {
    const { code, lead, start } = await givenAClass()
    for (const weeks of [0, 1, 1, 3]) await sendIn(code, start, { weeks })
    const page = await words(lead)
    assert.match(page, /4 people have joined\./u)
    assert.match(page, /1 3 2 1 3 1 4 0/u)
  })

  it('makes only so many looks at once, of whatever class, and has others press again: a heap of them would hold every connection to the database', async () => {
    const { lead } = await givenAClass()
    const narrow = await aServerOn(database, { routes: leadRoutes({ now: () => now, randomBytes, publicOrigin: 'https://evenkeel.example' }, { places: 1, waiting: 0, longestWaitMs: 0 }), requestCounts: { count: async () => 1 }, now: () => now })
    const press = () => narrow.inject({ method: 'POST', url: lead, headers, payload: 'act=look&week=1' })
    const pressed = await Promise.all(Array.from({ length: 10 }, press))
    const busy = pressed.filter(({ statusCode }) => statusCode === 409)
    assert.ok(busy.length > 0 && pressed.every(({ statusCode }) => statusCode === 409 || statusCode === 303), pressed.map(({ statusCode }) => statusCode).join(' '))
    for (const { body } of busy) assert.ok(body.includes('press the button again') && body.includes(lead))
    assert.equal((await press()).statusCode, 303)
    await narrow.close()
  })

  it('shows what it did from 8 people on who have ended a week, as it was made, and adds only 8 more at a time', async () => {
    const { code, lead, start } = await givenAClass()
    const come = async (people: readonly number[]) => {
      for (const person of people) assert.equal((await sendIn(code, playedRun(start, person, 1), { weeks: 1 })).status, 200)
    }
    await come([1, 2, 3, 4, 5, 6, 7])
    await post(lead, { act: 'look', week: '1' })
    assert.match(await words(lead), /You can show what the class did once 8 people have ended a week/u)
    await come([8, 9])
    assert.match(await words(lead), /9 of 9 people have ended week 1 and are not shown yet/u)
    await post(lead, { act: 'look', week: '1' })
    const shown = looksIn(await words(lead))
    assert.match(shown, /Week 1: 9 people\..*How they planned their hours.*How their wards came out/u)
    await come([10, 11, 12, 13, 14, 15, 16])
    await post(lead, { act: 'look', week: '1' })
    assert.equal(looksIn(await words(lead)), shown, 'seven more change nothing')
    await come([17])
    await post(lead, { act: 'look', week: '1' })
    assert.match(looksIn(await words(lead)), /Week 1: The first 9 people.*Week 1: 8 people who came later/u)
    assert.ok(looksIn(await words(lead)).startsWith(shown.replace('Week 1: 9 people.', 'Week 1: The first 9 people').slice(0, 400)))
  })

  it('keeps what was shown when it ends, and when somebody sends another run for the same place', async () => {
    const { code, lead, start } = await givenAClass()
    const places = Array.from({ length: 8 }, aPlace)
    for (const [person, place] of places.entries()) await sendIn(code, playedRun(start, person, 1), { place, weeks: 1 })
    await post(lead, { act: 'look', week: '1' })
    const shown = looksIn(await words(lead))
    await sendIn(code, playedRun(start, 99, 2), { place: places[0] ?? '', weeks: 2 })
    await post(lead, { act: 'look', week: '2' })
    await post(lead, { act: 'end' })
    assert.equal(looksIn(await words(lead)), shown)
  })

  it('takes nothing more once it has ended', async () => {
    const { code, lead, start } = await givenAClass()
    await sendIn(code, start)
    await post(lead, { act: 'end' })
    assert.deepEqual(await sendIn(code, start), { status: 409, body: { kept: false, reason: 'ended' } })
    await post(lead, { act: 'freeze' })
    assert.deepEqual(await stateOf(code), { frozen: false, holdAfterWeek: null, ended: true })
    assert.match(await words(lead), /This class has ended/u)
  })

  it('has neither a name nor a time finer than a day, and holds neither the secret nor what a browser calls itself', async () => {
    const { code, lead, start } = await givenAClass()
    const place = aPlace()
    await sendIn(code, start, { place })
    const columns = await database.reading(null, async (transaction) =>
      (await sql<{ type: string }>`select distinct data_type as type from information_schema.columns where table_name in ('ward_class', 'ward_class_place', 'ward_class_look')`.execute(transaction)).rows.map(({ type }) => type).toSorted(),
    )
    assert.deepEqual(columns, ['ARRAY', 'bigint', 'boolean', 'date', 'integer', 'jsonb', 'text'])
    const everything = JSON.stringify(await Promise.all(tables.map(rowsOf)))
    for (const secret of [place, lead.split('/').at(-1) ?? 'none']) assert.ok(!everything.includes(secret))
    assert.ok(!log.join('').includes(code), 'the log names patterns of addresses only')
  })

  it('can be used for 7 days, and is deleted with all that it kept after that', async () => {
    const { code, lead, start } = await givenAClass()
    await sendIn(code, start)
    now = new Date('2026-12-02T23:59:59Z')
    assert.equal((await server.inject(lead)).statusCode, 200)
    now = new Date('2026-12-03T00:00:00Z')
    for (const address of [lead, `/simulated-ward/class/${code}`, `/simulated-ward/class/${code}/state`]) assert.equal((await server.inject(address)).statusCode, 404, address)
    assert.deepEqual(await sendIn(code, start), { status: 404, body: { kept: false, reason: 'no-class' } })
    await database.inTransaction(null, (transaction) => deleteOldWardClasses(transaction, now))
    now = new Date('2026-11-25T10:00:00Z')
    for (const table of tables) assert.ok((await rowsOf(table)).every((row) => row['code'] !== code), table)
  })

  it('is not opened when 20,000 are open already', async () => {
    const opened = await database.inTransaction(null, (transaction) =>
      openWardClass({ ...wardClassStore(transaction), count: async () => classesAtMost }, { setting: 'average', pack: 'everyday' }, { today: dayOf(now), randomBytes }),
    )
    assert.deepEqual(opened, { ok: false, error: 'too-many' })
  })
})
