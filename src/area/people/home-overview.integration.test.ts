import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { auditMigrations } from '../../platform/audit/index.ts'
import { type Database, platformMigrations } from '../../platform/database/index.ts'
import { identityMigrations } from '../../platform/identity/index.ts'
import { homeMigrations, homeRoutes } from '../home/index.ts'
import { organisationMigrations } from '../organisation/index.ts'
import { aServerOn } from '../../../test/a-server-on.ts'
import { type TestOrganisation, type TestPerson, anOrganisation, getAs } from '../../../test/an-organisation.ts'
import { testDatabase } from '../../../test/database.ts'
import { peopleOverviewOf } from './home-overview.ts'
import { peopleMigrations } from './migrations.ts'
import { peopleRoutes } from './routes.ts'

const now = new Date('2026-11-25T12:00:00Z')
const migrations = [...platformMigrations, ...identityMigrations, ...auditMigrations, ...organisationMigrations, ...peopleMigrations, ...homeMigrations]

describe('people on the page of who keeps a team or units', () => {
  const cleanUp: (() => Promise<void>)[] = []
  let database: Database
  let server: FastifyInstance
  let trust: TestOrganisation
  let medicine: string
  let ward: string
  let matron: TestPerson
  let deputy: TestPerson
  let lead: TestPerson

  before(async () => {
    ;({ database } = await testDatabase({ after: (work) => cleanUp.unshift(work) }, migrations))
    server = await aServerOn(database, { routes: [...peopleRoutes(), ...homeRoutes({ tasksOf: [], overviewOf: [peopleOverviewOf] })], now: () => now })
    cleanUp.unshift(() => server.close())
    trust = await anOrganisation(database, { odsCode: 'QQ1', now })
    medicine = await trust.addUnit('Medicine')
    ward = await trust.addUnit('Ward 7', medicine)
    matron = await trust.addPerson({ givenName: 'Maud', familyName: 'Matronby', unitId: medicine })
    deputy = await trust.addPerson({ givenName: 'Dora', familyName: 'Deputyson', unitId: ward, reportsTo: matron })
    lead = await trust.addPerson({ givenName: 'Olga', familyName: 'Leadbetter', roles: ['od-lead'], unitId: medicine })
    const nurse = await trust.addPerson({ givenName: 'Nell', familyName: 'Nursely', unitId: ward, reportsTo: deputy })
    await hold(deputy, { kind: 'acting-up', starts: '2026-01-01', agreedUntil: '2026-10-31', postOf: deputy })
    await hold(nurse, { kind: 'acting-up', starts: '2026-12-01', agreedUntil: null, postOf: deputy })
  })
  after(async () => {
    for (const work of cleanUp) await work()
  })

  /** Gives somebody a further holding of a post. */
  async function hold({ personId }: TestPerson, { kind, starts, agreedUntil, postOf }: { readonly kind: string; readonly starts: string; readonly agreedUntil: string | null; readonly postOf: TestPerson }): Promise<void> {
    await database.inTransaction(trust.tenant, (transaction) =>
      sql`insert into holding (tenant_id, holding_id, person_id, post_id, kind, starts_on, ends_on, agreed_until)
        values (${trust.tenant}, ${randomUUID()}, ${personId}, ${postOf.postId}, ${kind}, ${starts}, null, ${agreedUntil})`.execute(transaction),
    )
  }
  const wordsOf = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main>')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')

  it('tells a line manager who acts up, who starts and who is past the agreed date, each by name', async () => {
    const { body } = await getAs(server, matron, '/home')
    assert.match(wordsOf(body), /Your team today 1 person acting up past the agreed date : Dora Deputyson 1 person starting within 30 days : Nell Nursely 1 person acting up now : Dora Deputyson/)
    assert.ok(body.includes(`href="/people/${deputy.personId}"`))
  })

  it('tells an OD lead of the units of the grant in numbers, each of the list to which it leads', async () => {
    const home = await getAs(server, lead, '/home')
    assert.match(wordsOf(home.body), /Your units today 1 person acting up past the agreed date 1 person starting to act up within 30 days, no end agreed 2 people without a line manager/)
    assert.match((await getAs(server, lead, '/people?show=starts-not-agreed')).body, /: 1 person\./)
    assert.match((await getAs(server, lead, '/people?show=no-line-manager')).body, /: 2 people\./)
  })

  it('says so when there is nothing, and nothing to who keeps nobody', async () => {
    const boss = await trust.addPerson()
    const report = await trust.addPerson({ reportsTo: boss })
    assert.match(wordsOf((await getAs(server, boss, '/home')).body), /Nobody in your team is acting up/)
    assert.doesNotMatch((await getAs(server, report, '/home')).body, /Your team today|Your units today/)
  })

  it('shows in a team the unit of each, and how many report to them in turn', async () => {
    assert.match(wordsOf((await getAs(server, matron, '/team')).body), /Dora Deputyson Ward manager \([^)]+\) Ward 7 .*1 person/)
  })

  it('finds colleagues by the beginning of a name first, and says their unit', async () => {
    await trust.addPerson({ givenName: 'Joanna', familyName: 'Aanne' })
    await trust.addPerson({ givenName: 'Anneke', familyName: 'Zorn', unitId: ward })
    const text = wordsOf((await getAs(server, deputy, '/home/supervisor?q=anne')).body)
    assert.ok(text.indexOf('Anneke Zorn') < text.indexOf('Joanna Aanne') && text.indexOf('Anneke Zorn') > 0)
    assert.match(text, /Anneke Zorn Ward manager, Ward 7/)
  })

  it('offers vacant posts of the unit where somebody works before all others', async () => {
    const vacancy = async (unitId: string, title: string) => {
      const holder = await trust.addPerson({ unitId })
      await database.inTransaction(trust.tenant, async (transaction) => {
        await sql`update post set title = ${title} where post_id = ${holder.postId}`.execute(transaction)
        await sql`delete from holding where person_id = ${holder.personId}`.execute(transaction)
      })
    }
    await vacancy(medicine, 'A vacancy elsewhere')
    await vacancy(ward, 'The vacancy here')
    const text = wordsOf((await getAs(server, lead, `/people/${deputy.personId}/posts/new`)).body)
    assert.ok(text.indexOf('The vacancy here') > 0 && text.indexOf('The vacancy here') < text.indexOf('A vacancy elsewhere'))
  })
})
