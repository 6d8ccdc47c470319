import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestPerson, anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { auditMigrations } from '../../platform/audit/index.ts'
import { platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { jobMigrations } from '../../platform/jobs/index.ts'
import { mailMigrations } from '../../platform/mail/index.ts'
import { assessmentMigrations } from '../assessment/index.ts'
import { catalogueMigrations } from '../catalogue/index.ts'
import { frameworkMigrations } from '../framework/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { peopleMigrations } from '../people/index.ts'
import { profileMigrations } from '../profile/index.ts'
import { transitionMigrations } from '../transition/index.ts'
import { verificationMigrations } from '../verification/index.ts'
import { minutesByMonth } from './rules/monthly-budget.ts'
import { bookedIn } from './service/planning.ts'
import { developmentMigrations, developmentOwnData, developmentRoutes } from './index.ts'
import { planStore } from './store.ts'

const migrations = [
  ...platformMigrations, ...identityMigrations, ...auditMigrations, ...jobMigrations, ...mailMigrations, ...organisationMigrations, ...peopleMigrations, ...frameworkMigrations,
  ...profileMigrations, ...assessmentMigrations, ...verificationMigrations, ...catalogueMigrations, ...transitionMigrations, ...developmentMigrations,
]
const begin = new Date('2026-11-26T12:00:00Z')

describe('a development plan', async () => {
  let now = begin
  const { database } = await testDatabase({ after }, migrations)
  const server = await aServerOn(database, { routes: developmentRoutes, now: () => now })
  after(() => server.close())
  const trust = await anOrganisation(database, { odsCode: 'DEV', now: begin })
  const matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronly' })
  const planOf = ({ personId }: TestPerson) => database.reading(trust.tenant, (transaction) => planStore(transaction, trust.tenant, personId).plan())
  const day = (name: string, date: string) => ({ [`${name}-day`]: date.slice(8), [`${name}-month`]: date.slice(5, 7), [`${name}-year`]: date.slice(0, 4) })

  /** Somebody with a draft on the first capability that can be chosen, and its address. */
  async function withADraft(): Promise<{ readonly person: TestPerson; readonly address: string }> {
    const person = await trust.addPerson({ reportsTo: matron })
    const about = /<option value="([0-9a-f-]{36})"/.exec((await getAs(server, person, '/home/development/goals/new')).body)?.[1] ?? ''
    const started = await postAs(server, person, '/home/development/goals/new', { do: 'save', about, when: 'the statement comes', action: 'I ask one question', owner: '', ...day('by', '2027-02-26') })
    assert.equal(started.statusCode, 303, started.body)
    return { person, address: String(started.headers.location).split('?')[0] ?? '' }
  }

  it('suggests with reasons, finding out first where nobody can tell', async () => {
    const person = await trust.addPerson()
    const page = (await getAs(server, person, '/home/development/goals/new')).body
    assert.match(page, /That nobody can tell is not a gap/)
    assert.match(page, /Why this is suggested/)
  })

  it('goes from a draft over evidence and looking back to a sign-off that the supervisor gives and takes back', async () => {
    const { person, address } = await withADraft()
    await postAs(server, person, address, { do: 'begin', version: '1' })
    assert.equal((await postAs(server, person, address, { do: 'hand-in', version: '2', who: matron.personId })).statusCode, 422)
    await postAs(server, person, `${address}/add/evidence`, { kind: 'document', href: '', words: 'A forecast', ...day('day', '2026-11-25') })
    await postAs(server, person, `${address}/add/reflection`, { whatHappened: 'Asked', soWhat: 'A late invoice', nowWhat: 'Ask again', ...day('day', '2026-11-25') })
    await postAs(server, person, `${address}/add/note`, { withWhom: 'Maud', agreed: 'Mine alone', ...day('day', '2026-11-25') })
    const asked = address.replace('/home/development/goals', '/sign-offs')
    assert.equal((await getAs(server, matron, asked)).statusCode, 404)
    const handedIn = await postAs(server, person, address, { do: 'hand-in', version: '2', who: matron.personId, share: 'reflections' })
    assert.equal(handedIn.statusCode, 303, handedIn.body)
    const seen = (await getAs(server, matron, asked)).body
    assert.match(seen, /A forecast/)
    assert.match(seen, /A late invoice/)
    assert.doesNotMatch(seen, /Mine alone/)
    const [evidence] = (await planOf(person)).evidence
    assert.equal((await postAs(server, matron, asked, { do: 'sign-off', version: '3', words: 'Done' })).statusCode, 422)
    await postAs(server, matron, asked, { do: 'sign-off', version: '3', words: 'I read it', evidence: evidence?.evidenceId ?? '' })
    assert.match((await getAs(server, person, address)).body, /Signed off by Maud Matronly \(line manager\) on 26 November 2026/)
    assert.match((await getAs(server, person, '/home/development/record')).body, /A late invoice/)
    await postAs(server, matron, asked, { do: 'withdraw-sign-off', version: '4', missing: 'It was another forecast' })
    assert.deepEqual((await planOf(person)).goals.map(({ state }) => state), ['withdrawn'])
  })

  it('never plans more in a month than is given, and says by how much something does not fit', async () => {
    const { person, address } = await withADraft()
    const add = (hours: string) => postAs(server, person, `${address}/add/activity`, { entry: '', words: `For ${hours} hours`, kind: 'self-directed', hours, cost: '0' })
    const answers = [await add('4'), await add('3'), await add('2'), await add('2')]
    assert.ok(answers.some(({ statusCode }) => statusCode === 303))
    const refused = answers.find(({ statusCode }) => statusCode === 422)
    assert.match(refused?.body ?? '', /does not fit: .* are missing/)
    const plan = await planOf(person)
    for (const minutes of minutesByMonth(bookedIn(plan)).values()) assert.ok(minutes <= plan.monthlyMinutes)
    assert.match((await getAs(server, person, '/home/development')).body, /What comes next/)
  })

  it('is reached by nobody else by its ids', async () => {
    const { person, address } = await withADraft()
    for (const other of [matron, await trust.addPerson({ roles: ['od-lead'], unitId: trust.rootUnitId }), await trust.addPerson({ roles: ['administrator'] })]) {
      for (const url of [address, `${address}/change`, `${address}/add/note`, `${address}?ask=delete`, address.replace('/home/development/goals', '/sign-offs')]) assert.equal((await getAs(server, other, url)).statusCode, 404, url)
      for (const fields of [{ do: 'begin', version: '1' }, { do: 'delete', version: '1' }]) assert.equal((await postAs(server, other, address, fields)).statusCode, 404)
    }
    assert.deepEqual((await planOf(person)).goals.map(({ state, version }) => [state, version]), [['draft', 1]])
  })

  it('asks after 30 days how it goes, once, over the end of summer or winter time', async () => {
    const { person, address } = await withADraft()
    await postAs(server, person, address, { do: 'begin', version: '1' })
    assert.doesNotMatch((await getAs(server, person, address)).body, /A month has gone by/)
    now = new Date('2026-11-26T12:05:00Z')
    await database.inTransaction(trust.tenant, async (transaction) => {
      const store = planStore(transaction, trust.tenant, person.personId)
      const [goal] = (await store.plan()).goals
      assert.ok(goal?.begunOn)
      // Begun before the clocks went back.
      await store.changeGoal({ ...goal, begunOn: '2026-10-24' as typeof goal.begunOn, version: goal.version + 1 })
    })
    assert.match((await getAs(server, person, address)).body, /A month has gone by/)
    await postAs(server, person, address, { do: 'nudge', after: '30' })
    assert.doesNotMatch((await getAs(server, person, address)).body, /A month has gone by/)
    now = begin
  })

  it('goes when the person is erased', async () => {
    const { person } = await withADraft()
    const [own] = developmentOwnData.contributors
    assert.ok(own?.erasure.kind === 'goes')
    const { erase } = own.erasure
    assert.equal((await database.reading(trust.tenant, (transaction) => own.read(transaction, trust.tenant, person.personId))).length, 2)
    await database.inTransaction(trust.tenant, (transaction) => erase(transaction, trust.tenant, person.personId, begin))
    assert.deepEqual((await planOf(person)).goals, [])
  })
})
