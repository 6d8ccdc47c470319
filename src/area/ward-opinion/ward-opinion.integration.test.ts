import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { aServerOn } from '../../../test/a-server-on.ts'
import { testDatabase } from '../../../test/database.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { opinionWords } from '../simulated-ward/index.ts'
import { wardOpinionMigrations, wardOpinionRoutes } from './index.ts'

const url = '/simulated-ward/what-people-said'

describe('what people said of the ward', () => {
  let server: FastifyInstance
  let database: Database
  let now = new Date('2026-11-26T12:34:56Z')
  const log: string[] = []
  const cleanups: (() => Promise<void>)[] = []
  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, [...platformMigrations, ...wardOpinionMigrations]))
    server = await aServerOn(database, { routes: wardOpinionRoutes(() => now), requestCounts: { count: async () => 1 }, log: { write: (line) => void log.push(line) }, now: () => now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const send = (...fields: readonly (readonly [string, string])[]) => server.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString() })
  const words = async () => {
    const { body } = await server.inject(url)
    return body.slice(body.indexOf('<main'), body.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  }
  const rowsOf = (table: string) => database.reading(null, async (transaction) => (await sql<Record<string, unknown>>`select * from ${sql.table(table)} order by 1, 2, 3`.execute(transaction)).rows)

  it('has a counter for every answer from the beginning, and no other row ever', async () => {
    const answers = await rowsOf('ward_opinion_answer')
    const ofQuestion = (question: string) => answers.filter((row) => row['question'] === question).map((row) => row['answer']).toSorted()
    assert.deepEqual(ofQuestion('respect'), Object.keys(opinionWords.respectAnswers).toSorted())
    assert.deepEqual(ofQuestion('confused'), Object.keys(opinionWords.confusedAnswers).toSorted())
    await send(['respect', 'yes'], ['confused', 'charts'])
    assert.equal((await rowsOf('ward_opinion_answer')).length, answers.length)
    assert.equal((await rowsOf('ward_opinion_question')).length, 2)
  })

  it('is asked by a plain form without a cookie, and thanks on a page that can be loaded again without counting twice', async () => {
    const page = await server.inject(url)
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.match(page.body, /<form[^>]* method="post"/)
    const sent = await send(['respect', 'partly'])
    assert.deepEqual([sent.statusCode, sent.headers.location, sent.headers['set-cookie']], [303, `${url}?done=counted`, undefined])
    assert.match((await server.inject(`${url}?done=counted`)).body, /Your answers are counted/)
  })

  it('says what to mend and keeps what was chosen, and counts nothing', async () => {
    const before = await rowsOf('ward_opinion_question')
    const none = await send(['respect', 'somebody’s name'])
    assert.equal(none.statusCode, 422)
    assert.match(none.body, /<title>Error: /)
    assert.doesNotMatch(none.body, /somebody/)
    const both = await send(['confused', 'nothing'], ['confused', 'words'])
    assert.equal(both.statusCode, 422)
    assert.match(both.body, /<input[^>]*checked=""[^>]*value="words"|<input[^>]*value="words"[^>]*checked=""/)
    assert.deepEqual(await rowsOf('ward_opinion_question'), before)
  })

  it('is shown from the tenth answer on with its range, and the next nine change nothing', async () => {
    assert.match(await words(), /Answers are shown from 10 people on/)
    // Two have answered above.
    for (let person = 3; person <= 10; person += 1) await send(['respect', 'yes'])
    const ten = await words()
    assert.match(ten, /10 people answered, in November 2026\./)
    // Wilson, 95%: 9 of 10 is 0.5958 to 0.9821.
    assert.match(ten, /Yes 9 90% 60% to 98%/)
    assert.match(ten, /Not everybody answers, so this says little about all who run it/)
    now = new Date('2027-01-03T12:00:00Z')
    for (let person = 11; person <= 19; person += 1) {
      await send(['respect', 'no'])
      assert.equal(await words(), ten)
    }
    await send(['respect', 'no'])
    assert.match(await words(), /20 people answered, from November 2026 to January 2027\./)
  })

  it('keeps no time finer than the month, and writes no answer into the log', async () => {
    const kept = JSON.stringify([await rowsOf('ward_opinion_question'), await rowsOf('ward_opinion_answer')])
    assert.match(kept, /2026-11/)
    assert.doesNotMatch(kept, /\d{4}-\d{2}-\d{2}|:34/)
    assert.doesNotMatch(log.join('\n'), /partly|not-said|charts/)
  })

  it('counts people who send at the same time one after the other', async () => {
    const before = await rowsOf('ward_opinion_question')
    const sum = (rows: readonly Record<string, unknown>[]) => rows.reduce((all, row) => all + Number(row['people']) + Number(row['waiting']), 0)
    await Promise.all(Array.from({ length: 12 }, () => send(['respect', 'yes'], ['confused', 'why'])))
    assert.equal(sum(await rowsOf('ward_opinion_question')), sum(before) + 24)
  })
})
