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
import { steppingUpRoutes } from '../stepping-up/index.ts'
import { homeMigrations, homeRoutes } from './index.ts'
import { homeTables } from './tables.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations]
const answers = { profession: 'nurse', setting: 'ward', kind: 'acting-up', 'start-day': '30', 'start-month': '11', 'start-year': '2026' }

describe('a plan that is opened from the page of who is signed in', () => {
  let server: FastifyInstance
  let database: Database
  let trust: TestOrganisation
  const cleanups: (() => Promise<void>)[] = []

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => void cleanups.push(work) }, migrations))
    server = await aServerOn(database, { routes: [...homeRoutes({ tasksOf: [] }), ...steppingUpRoutes(() => now)], now: () => now })
    trust = await anOrganisation(database, { odsCode: 'AAA', now })
  })
  after(async () => {
    await server.close()
    for (const cleanup of cleanups.toReversed()) await cleanup()
  })

  const send = (url: string, form: Readonly<Record<string, string>>) =>
    server.inject({ method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(form).toString() })
  const hidden = (html: string) => Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const keptBy = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => homeTables(transaction).selectFrom('own_plan').select(['plan_text', 'version']).where('person_id', '=', personId).executeTakeFirst())

  /** Somebody with a plan on their page, and the fields of the plan as it opens from there. */
  async function anOpenedPlan(): Promise<{ readonly person: TestPerson; readonly opened: string }> {
    const person = await trust.addPerson()
    const text = (await send('/stepping-up/plan', { ...answers, keep: 'file' })).body
    await postAs(server, person, '/home/plan', { do: 'take-in', version: '0', text })
    return { person, opened: (await send('/stepping-up/open', { text, 'session-mark': person.mark, version: '1', sheet: 'ask' })).body }
  }

  it('opens at the sheet that was asked for, and can be saved without a file from every page of it', async () => {
    const { person, opened } = await anOpenedPlan()
    assert.match(opened, /Questions to ask: your plan/)
    assert.match(opened, /Save to my page/)
    const charter = (await send('/stepping-up/plan', { ...hidden(opened), 'note-pay': 'Band 7 from day 1', sheet: 'charter' })).body
    const fields = hidden(charter)
    assert.deepEqual([fields['session-mark'], fields['version'], fields['note-pay']], [person.mark, '1', 'Band 7 from day 1'])
    const saved = await postAs(server, person, '/home/plan', { ...fields, do: 'save' })
    assert.deepEqual([saved.statusCode, saved.headers.location], [303, '/home/plan?done=taken-in'])
    const kept = await keptBy(person)
    assert.equal(kept?.version, 2)
    assert.match(kept?.plan_text ?? '', /Band 7 from day 1/)
    assert.ok(!kept?.plan_text.includes(person.mark), 'the mark of the sign-in is no part of the plan')
    const actions = await database.reading(trust.tenant, async (transaction) => (await auditTables(transaction).selectFrom('audit_entry').select('action').where('actor_id', '=', person.personId).execute()).map(({ action }) => action))
    assert.deepEqual(actions, ['home/plan-taken-in', 'home/plan-taken-in'])
  })

  it('carries the way back through the questions too', async () => {
    const { person, opened } = await anOpenedPlan()
    const questions = (await send('/stepping-up/plan', { ...hidden(opened), sheet: 'answers' })).body
    assert.equal(hidden(questions)['session-mark'], person.mark)
  })

  it('shows both when it was replaced meanwhile, and asks first when somebody else is signed in', async () => {
    const { person, opened } = await anOpenedPlan()
    const fields = hidden(opened)
    assert.equal((await postAs(server, person, '/home/plan', { ...fields, do: 'save' })).statusCode, 303)
    const late = await postAs(server, person, '/home/plan', { ...fields, do: 'save' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Your plan was changed in another window/)
    const other = await trust.addPerson()
    assert.equal((await postAs(server, other, '/home/plan', { ...fields, do: 'save', 'session-mark': person.mark })).statusCode, 409)
    assert.equal(await keptBy(other), undefined)
  })

  it('comes back to be mended with all that was typed, and nothing is saved', async () => {
    const { person, opened } = await anOpenedPlan()
    const page = await postAs(server, person, '/home/plan', { ...hidden(opened), 'note-pay': 'x'.repeat(5_000), do: 'save' })
    assert.equal(page.statusCode, 422)
    assert.ok(page.body.includes('x'.repeat(5_000)))
    assert.equal(hidden(page.body)['session-mark'], person.mark)
    assert.equal((await keptBy(person))?.version, 1)
  })

  it('offers nothing of the kind to who opened it elsewhere', async () => {
    const page = (await send('/stepping-up/plan', answers)).body
    assert.ok(!page.includes('Save to my page'))
    assert.match(page, /Have an Evenkeel account at work\?/)
  })

  it('begins with what to do before the start while that is ahead', async () => {
    const { person } = await anOpenedPlan()
    const { body } = await getAs(server, person, '/home/plan')
    assert.ok(body.indexOf('What to do when</h2>') > 0 && body.indexOf('What to do when</h2>') < body.indexOf('Your plan on one page'))
  })
})
