import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { testDatabase } from '../../../test/database.ts'
import type { Domain } from '../../kernel/vocabulary.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { type Round, sentencesOf } from '../difference/index.ts'
import { classMigrations, classRoutes, deleteOldClasses } from './index.ts'
import { dayOf } from './rules/lifetime.ts'
import { openClass } from './service.ts'
import { classesAtMost } from './service/opening.ts'
import { classStore } from './store.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a class', () => {
  let server: FastifyInstance
  let database: Database
  let now = new Date('2026-11-25T10:00:00Z')
  const log: string[] = []
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, [...platformMigrations, ...classMigrations]))
    server = await aServerOn(database, { routes: classRoutes({ now: () => now, randomBytes, publicOrigin: 'https://evenkeel.example' }), requestCounts: { count: async () => 1 }, log: { write: (line) => void log.push(line) }, now: () => now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  /** Opens a class; gives its code and the address of its results. */
  async function givenAClass(): Promise<{ readonly code: string; readonly results: string }> {
    const opened = await server.inject({ method: 'POST', url: '/class', headers: form, payload: '' })
    assert.equal(opened.statusCode, 303)
    const results = String(opened.headers.location)
    return { code: /^\/class\/(\w{6})\/results\//.exec(results)?.[1] ?? '', results }
  }

  function sortedAs(side: Domain | 'key', round: Round = 'before'): string {
    return new URLSearchParams([['round', round], ...sentencesOf(round).map(({ id, domain }) => [id, side === 'key' ? domain : side])]).toString()
  }

  const sortIn = (code: string, payload: string) => server.inject({ method: 'POST', url: `/class/${code}`, headers: form, payload })
  const words = async (address: string) => {
    const { body } = await server.inject(address)
    return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  }
  const rowsOf = (table: string) =>
    database.reading(null, async (transaction) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)} order by 1, 2, 3`.execute(transaction)).rows)

  it('is opened by one press and has a code to read out and an address of its own for the results', async () => {
    const { code, results } = await givenAClass()
    const page = await server.inject(results)
    assert.equal(page.statusCode, 200)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.ok(page.body.includes(code))
    assert.match(page.body, /until the end of 2 December 2026, by Greenwich time/)
  })

  it('takes its code in small letters and with spaces, and leads there from the page of classes', async () => {
    const { code } = await givenAClass()
    const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase()
    assert.equal((await server.inject(`/class?code=${encodeURIComponent(typed)}`)).headers.location, `/class/${code}`)
    assert.equal((await server.inject(`/class/${code.toLowerCase()}`)).statusCode, 200)
  })

  it('says how to mend a code that is none, and shows hostile text as text', async () => {
    const page = await server.inject(`/class?code=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.equal(page.statusCode, 422)
    assert.match(page.body, /<title>Error: /)
    assert.match(page.body, /Check the code with your teacher/)
    assert.ok(!page.body.includes('<script>alert'))
    assert.match(page.body, /<input[^>]* id="code"[^>]* autoComplete="off"|<input[^>]* autoComplete="off"[^>]* id="code"/i)
    for (const address of ['/class/CDFHJK', '/class/no-class-here', '/class/%3Cb%3E', '/class/CDFHJK/results/x']) assert.equal((await server.inject(address)).statusCode, 404, address)
    assert.ok((await server.inject('/class/CDFHJK')).body.includes('href="/simulated-ward/class/CDFHJK"'), 'a code of the other kind leads on')
    assert.match(await words('/class/CDFHJK'), /Check the code with your teacher/)
  })

  it('takes a code that was copied with marks that cannot be seen, and gives back up to 200 characters of what is none', async () => {
    const { code } = await givenAClass()
    assert.equal((await server.inject(`/class?code=${encodeURIComponent(`\u202A${code}\u202C\u0000`)}`)).headers.location, `/class/${code}`)
    const typed = `${'a'.repeat(60)}😀${'b'.repeat(150)}`
    assert.ok((await server.inject(`/class?code=${encodeURIComponent(typed)}`)).body.includes(`value="${Array.from(typed).slice(0, 200).join('')}"`))
  })

  it('shows its results only to who has the secret', async () => {
    const [one, other] = [await givenAClass(), await givenAClass()]
    const secretOfOther = other.results.split('/').at(-1) ?? ''
    assert.equal((await server.inject(`/class/${one.code}/results/${secretOfOther}`)).statusCode, 404)
    assert.equal((await server.inject(`/class/${one.code}/results/${secretOfOther.slice(1)}`)).statusCode, 404)
    assert.equal((await server.inject(one.results)).statusCode, 200)
  })

  it('shows how it sorted from the eighth person on, and the ninth changes nothing', async () => {
    const { code, results } = await givenAClass()
    for (let person = 1; person <= 7; person += 1) assert.equal((await sortIn(code, sortedAs('key'))).statusCode, 200)
    assert.ok(!(await words(results)).includes('The class:'))
    await sortIn(code, sortedAs('management'))
    const eight = await words(results)
    assert.match(eight, /The class: most or all management\./)
    assert.match(eight, /On 10 of 10 sentences/)
    await sortIn(code, sortedAs('leadership'))
    const nine = await words(results)
    assert.match(nine, /9 people have sorted\. The first 8 are in these results/)
    assert.deepEqual(nine.match(/The class: [^.]+\./g), eight.match(/The class: [^.]+\./g))
  })

  it('says the same where one of eight chose otherwise as where none did, so that she cannot tell what the others chose', async () => {
    const [alone, agreed] = [await givenAClass(), await givenAClass()]
    for (let person = 1; person <= 7; person += 1) for (const { code } of [alone, agreed]) await sortIn(code, sortedAs('management'))
    await sortIn(alone.code, sortedAs('leadership'))
    await sortIn(agreed.code, sortedAs('management'))
    assert.equal((await words(alone.results)).replaceAll(alone.code, ''), (await words(agreed.results)).replaceAll(agreed.code, ''))
  })

  it('keeps before and after apart', async () => {
    const { code, results } = await givenAClass()
    for (let person = 1; person <= 8; person += 1) await sortIn(code, sortedAs('management', 'after'))
    const page = await words(results)
    assert.match(page, /Before reading Nobody has sorted yet\./)
    assert.match(page, /After reading 8 people have sorted, and all are in these results\./)
  })

  it('compares the person with the key at once and keeps nothing of it', async () => {
    const { code } = await givenAClass()
    const answered = await sortIn(code, sortedAs('key'))
    assert.equal(answered.headers['cache-control'], 'no-store')
    assert.match(answered.body, /You and our key agreed on 10 of 10/)
    assert.equal(answered.headers['set-cookie'], undefined)
  })

  it('sends on to reading with its code, and from there to the other ten', async () => {
    const { code } = await givenAClass()
    const first = (await sortIn(code, sortedAs('key'))).body
    assert.ok(first.includes(`href="/difference?class=${code}"`) && first.includes(`href="/class/${code}?round=after"`))
    assert.match(first, /Your teacher shows how the class sorted\./)
    const second = (await sortIn(code, sortedAs('key', 'after'))).body
    assert.ok(!second.includes('?class=') && !second.includes('?round='))
  })

  it('shows first where it was most divided, with the number that the sentence had', async () => {
    const { code, results } = await givenAClass()
    const sides = (person: number) => sentencesOf('before').map(({ id }, index) => [id, index === 6 && person < 4 ? 'leadership' : 'management'])
    for (let person = 0; person < 8; person += 1) await sortIn(code, new URLSearchParams([['round', 'before'], ...sides(person)].map(([name = '', value = '']) => [name, value])).toString())
    const { body } = await server.inject(results)
    assert.deepEqual([...body.matchAll(/<li value="(\d+)"/g)].map(([, place]) => Number(place)), [7, 1, 2, 3, 4, 5, 6, 8, 9, 10])
    assert.match(await words(results), /Where the class was most divided .*The class: about half chose each\..*The other 9 sentences/)
  })

  it('asks for the sentences that were left out, keeps what was chosen, and counts nothing', async () => {
    const { code } = await givenAClass()
    const [first, second] = sentencesOf('before')
    const answered = await sortIn(code, `round=before&${first?.id}=leadership`)
    assert.equal(answered.statusCode, 422)
    assert.equal(answered.body.match(/Choose management or leadership for sentence \d+/g)?.length, 18, 'nine in the summary, nine at the fields')
    assert.match(answered.body, new RegExp(`href="#${second?.id}"`))
    assert.match(answered.body, /checked="" value="leadership"|value="leadership" checked=""/)
    assert.deepEqual((await rowsOf('class_round')).filter((row) => row['code'] === code).map((row) => row['waiting']), [0, 0])
  })

  it('counts everybody once when a whole class sends at the same moment', async () => {
    const { code, results } = await givenAClass()
    const sent = await Promise.all(Array.from({ length: 30 }, (_, person) => sortIn(code, sortedAs(person % 3 === 0 ? 'leadership' : 'management'))))
    assert.ok(sent.every(({ statusCode }) => statusCode === 200))
    assert.match(await words(results), /30 people have sorted\. The first 24 are in these results/)
    const counts = (await rowsOf('class_sentence')).filter((row) => row['code'] === code && row['round'] === 'before')
    assert.ok(counts.every((row) => Number(row['management']) + Number(row['management_waiting']) === 20))
  })

  it('takes no more than 200 people, and tells the next one so', async () => {
    const { code } = await givenAClass()
    await database.inTransaction(null, (transaction) => sql`update class_round set people = 200 where code = ${code}`.execute(transaction))
    const answered = await sortIn(code, sortedAs('key'))
    assert.match(answered.body, /200 people have sorted\. Yours was not counted/)
    assert.match(answered.body, /You and our key agreed on 10 of 10/)
  })

  it('has no row for a person, no time finer than a day, and not the secret', async () => {
    const { code, results } = await givenAClass()
    const tables = ['opened_class', 'class_round', 'class_sentence']
    const countRows = async () => Promise.all(tables.map(async (table) => (await rowsOf(table)).length))
    const before = await countRows()
    for (let person = 1; person <= 5; person += 1) await sortIn(code, sortedAs('key'))
    assert.deepEqual(await countRows(), before)
    const columns = await database.reading(null, async (transaction) =>
      (await sql<{ type: string }>`select distinct data_type as type from information_schema.columns where table_name in ('opened_class', 'class_round', 'class_sentence')`.execute(transaction)).rows.map(({ type }) => type).toSorted(),
    )
    assert.deepEqual(columns, ['ARRAY', 'date', 'integer', 'text'])
    const everything = JSON.stringify(await Promise.all(tables.map(rowsOf)))
    assert.ok(!everything.includes(results.split('/').at(-1) ?? 'none'))
    assert.ok(!log.join('').includes(code), 'the log names patterns of addresses only')
  })

  it('can be used for 7 days, and is deleted with all its counts when another is opened after that', async () => {
    const { code, results } = await givenAClass()
    await sortIn(code, sortedAs('key'))
    now = new Date('2026-12-02T23:59:59Z')
    assert.equal((await server.inject(results)).statusCode, 200)
    now = new Date('2026-12-03T00:00:00Z')
    for (const address of [results, `/class/${code}`]) assert.equal((await server.inject(address)).statusCode, 404)
    const late = await sortIn(code, sortedAs('key'))
    assert.equal(late.statusCode, 404)
    assert.match(late.body, /There is no such class any more/)
    await givenAClass()
    for (const table of ['opened_class', 'class_round', 'class_sentence']) assert.ok((await rowsOf(table)).every((row) => row['code'] !== code), table)
    now = new Date('2026-11-25T10:00:00Z')
  })

  it('loses nothing that was chosen when it ended before a sentence that was left out could be mended', async () => {
    const { code } = await givenAClass()
    now = new Date('2026-12-03T00:00:00Z')
    const [left, ...chosen] = sentencesOf('before')
    const late = await sortIn(code, new URLSearchParams([['round', 'before'], ...chosen.map(({ id }) => [id, 'leadership'])].map(([name = '', value = '']) => [name, value])).toString())
    now = new Date('2026-11-25T10:00:00Z')
    assert.equal(late.statusCode, 404)
    assert.match(late.body, /This class has ended/)
    assert.equal(late.body.match(/checked=""/g)?.length, 9)
    assert.match(late.body, new RegExp(`href="#${left?.id}"`))
    assert.doesNotMatch(late.body, /You can use this class until|Send to the class/)
  })

  it('leads from its results to a new class once somebody has sorted: whoever has the code can fill a class', async () => {
    const { code, results } = await givenAClass()
    assert.doesNotMatch(await words(results), /Open a new class/)
    await sortIn(code, sortedAs('key'))
    const { body } = await server.inject(results)
    assert.match(body, /<form[^>]* action="\/class"[\s\S]*Open a new class/)
    assert.match(body, /Whoever has the code can send more than once/)
  })

  it('is deleted after 7 days also where nobody comes by', async () => {
    const { code } = await givenAClass()
    const isThere = async () => (await rowsOf('opened_class')).some((row) => row['code'] === code)
    await database.inTransaction(null, (transaction) => deleteOldClasses(transaction, new Date('2026-12-02T23:59:59Z')))
    assert.ok(await isThere())
    await database.inTransaction(null, (transaction) => deleteOldClasses(transaction, new Date('2026-12-03T00:00:00Z')))
    assert.ok(!(await isThere()))
  })

  it('is not counted together when it was opened with other sentences', async () => {
    const { code } = await givenAClass()
    await database.inTransaction(null, (transaction) => sql`update class_sentence set sentence = 'an-earlier-one' where code = ${code} and place = 0`.execute(transaction))
    assert.equal((await sortIn(code, sortedAs('key'))).statusCode, 404)
  })

  it('is not opened when 20,000 are open already', async () => {
    const opened = await database.inTransaction(null, (transaction) =>
      openClass({ ...classStore(transaction), count: async () => classesAtMost }, { before: ['one'], after: ['two'] }, { today: dayOf(now), randomBytes }),
    )
    assert.deepEqual(opened, { ok: false, error: 'too-many' })
  })

  it('takes another code when one is taken', async () => {
    const bytes = [new Uint8Array(16), new Uint8Array(12), new Uint8Array(16), new Uint8Array(12), new Uint8Array(12).fill(1)]
    const outside = { today: dayOf(now), randomBytes: () => bytes.shift() ?? new Uint8Array(0) }
    const open = () => database.inTransaction(null, (transaction) => openClass(classStore(transaction), { before: ['one'], after: ['two'] }, outside))
    const [one, other] = [await open(), await open()]
    assert.deepEqual([one, other].map((opened) => opened.ok && opened.value.code), ['CCCCCC', 'DDDDDD'])
  })

  describe('where requests are counted', () => {
    let limited: FastifyInstance
    before(async () => {
      limited = await aServerOn(database, { routes: classRoutes({ now: () => now, randomBytes, publicOrigin: 'https://evenkeel.example' }), now: () => now })
    })
    after(() => limited.close())

    async function statusesOf(url: string, payload: string, times: number): Promise<readonly number[]> {
      const statuses: number[] = []
      for (let time = 1; time <= times; time += 1) statuses.push((await limited.inject({ method: 'POST', url, headers: form, payload })).statusCode)
      return statuses
    }

    it('is opened no more than 10 times a minute by one address', async () => {
      assert.deepEqual(await statusesOf('/class', '', 11), [...Array.from({ length: 10 }, () => 303), 429])
    })

    it('takes no more than 120 sortings a minute from one address, so that nobody fills it at once', async () => {
      const { code } = await givenAClass()
      assert.deepEqual(await statusesOf(`/class/${code}`, sortedAs('key'), 121), [...Array.from({ length: 120 }, () => 200), 429])
    })
  })
})
