import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Writable } from 'node:stream'
import { after, before, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { migrations } from '../src/migrations.ts'
import { databaseCommands } from '../src/platform/database/commands/index.ts'
import { aServerOn } from './a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs, postAs } from './an-organisation.ts'
import { connectionUrl, testDatabase } from './database.ts'
import { routesForTests } from './route-parts.ts'

const now = new Date('2026-11-26T12:00:00Z')
const routes = routesForTests(() => now)
/** What everybody may open tells nobody apart; signing out would end the walk. */
const guarded = routes.filter(({ path: { access, pattern }, method }) => method === 'GET' && access !== 'everyone' && pattern !== '/sign-out')
/** In the note, and the words of an answer that no other page has. */
const markers = /Zebracanary|Clear in a few things/u

describe('what somebody said in a check-in', () => {
  const cleanups: (() => Promise<void>)[] = []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-private-'))
  let made: Awaited<ReturnType<typeof testDatabase>>
  let server: FastifyInstance
  let log = ''
  let trust: TestOrganisation
  let owner: TestPerson
  let reader: TestPerson
  let others: Readonly<Record<string, TestPerson>>
  let ids: Readonly<Record<string, string>>

  before(async () => {
    made = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations)
    server = await aServerOn(made.database, { routes, now: () => now, log: { write: (line: string) => void (log += line) } })
    trust = await anOrganisation(made.database, { odsCode: 'AAA', now })
    const unitId = await trust.addUnit('Ward')
    // One person who opens what any role opens, line manager and supervisor as well; the long proof walks as each.
    const everyRole = await trust.addPerson({ roles: ['od-lead', 'facilitator', 'board-reader', 'administrator', 'auditor'], unitId: trust.rootUnitId })
    owner = await trust.addPerson({ unitId, reportsTo: everyRole, supervisor: everyRole })
    reader = await trust.addPerson({ unitId, familyName: 'Reader' })
    others = { reader, everyRole }
    assert.equal((await postAs(server, owner, '/home/check-ins/now', { version: '0', clarity: '2', note: 'Zebracanary week' })).statusCode, 303)
    const checkIn = /\/home\/check-ins\/([0-9a-f-]{36})/u.exec((await getAs(server, owner, '/home/check-ins')).body)?.[1] ?? ''
    ids = { person: owner.personId, unit: unitId, post: owner.postId, holding: owner.holdingId, checkIn, share: randomUUID() }
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
    rmSync(folder, { recursive: true, force: true })
  })

  /** At which addresses somebody finds a marker: pages, files and all others alike. */
  async function found(person: TestPerson): Promise<readonly string[]> {
    const hits: string[] = []
    for (const { path: { pattern } } of guarded) {
      const { body } = await getAs(server, person, pattern.replaceAll(/:(\w+)/gu, (_, name: string) => ids[name] ?? randomUUID()))
      // The form has the words of every answer, for everybody.
      const text = pattern === '/home/check-ins/now' ? body.replaceAll('Clear in a few things', '') : body
      if (markers.test(text) || text.includes('"clarity":2')) hits.push(pattern)
    }
    return hits.toSorted()
  }

  it('is found on the person’s own pages and in their own file, and by whom they show it to, once opened', async () => {
    const fields = { 'colleague': reader.personId, 'days': '7', 'from-day': '', 'from-month': '', 'from-year': '' }
    assert.equal((await postAs(server, owner, '/home/check-ins/shares', fields)).statusCode, 303)
    ids = { ...ids, share: /\/check-ins\/([0-9a-f-]{36})/u.exec((await getAs(server, reader, '/check-ins')).body)?.[1] ?? '' }
    await postAs(server, reader, `/check-ins/${ids['share']}`)
    assert.deepEqual(await found(owner), ['/home/about-me/everything.json', '/home/check-ins', '/home/check-ins/:checkIn', '/home/check-ins/now'])
    for (const [name, person] of Object.entries(others)) assert.deepEqual(await found(person), name === 'reader' ? ['/check-ins/:share'] : [], name)
  })

  it('is found by nobody else once that is ended', async () => {
    await postAs(server, owner, `/home/check-ins/shares/${ids['share']}`)
    assert.deepEqual(await found(reader), [])
  })

  it('is in no backup and in no line of the log', async () => {
    const file = path.join(folder, 'backup')
    const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() })
    const { backup } = databaseCommands({ migrations, dataFolderOf: () => folder, now: () => now })
    assert.equal(await backup([file], { stdout: silent(), stderr: silent(), env: { DATABASE_URL: connectionUrl(made.owner) } }), 0)
    const text = gunzipSync(readFileSync(file)).toString('utf8')
    assert.ok(text.includes(ids['checkIn'] ?? ''), 'the check-in is in it, sealed')
    assert.doesNotMatch(text, /Zebracanary|Clear in a few things|clarity\\?":2/u)
    assert.ok(log.includes('/home/check-ins/now'))
    assert.doesNotMatch(log, /Zebracanary/u)
  })
})
