import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { holdersIn } from '../people/index.ts'
import { reviewTasksOf } from './home-tasks.ts'
import { teamPurposeOwnData } from './own-data.ts'
import { aTeam, now } from './testing/a-team.ts'

const team = await aTeam()
const { server, ward, manager, nurse, matron, colleague, odLead, foreigner, rows, database, trust } = team
const held = { 'held-day': '25', 'held-month': '11', 'held-year': '2026' }
const row = (kind: string, lines: readonly (readonly [string, string, string])[]) => ({ [`${kind}-id`]: lines.map(([id]) => id), [`${kind}-what`]: lines.map(([, what]) => what), [`${kind}-why`]: lines.map(([, , why]) => why) })

async function begin(somebody = manager): Promise<string> {
  const begun = await postAs(server, somebody, `/purpose/${ward}`, {})
  return /\/reviews\/([0-9a-f-]{36})/.exec(begun.headers.location ?? '')?.[1] ?? ''
}
const at = (id: string, part = '') => `/purpose/${ward}/reviews/${id}${part}`
const linesOf = (id: string) => rows(sql<{ line_id: string; kind: string; what: string; improvement_id: string | null; became: string | null }>`select line_id, kind, what, improvement_id, became from purpose_review_line where review_id = ${id} order by kind, place`)

describe('a review of a team', () => {
  let first = ''

  it('is begun once, whoever asks, and is filled in step by step', async () => {
    first = await begin()
    assert.equal(await begin(nurse), first)
    assert.equal((await rows(sql`select 1 from purpose_review`)).length, 1)
    const saved = await postAs(server, nurse, at(first), { ...row('keep', [['', 'The huddle', 'We know the day']]), ...row('change', [['', '', ''], ['', 'Handover', 'Too long']]), ...held, version: '1', deed: 'save' })
    assert.equal(saved.statusCode, 303)
    const { body } = await getAs(server, manager, at(first))
    assert.match(body, /value="The huddle"/)
    assert.match(body, /value="Handover"/)
    assert.match(body, /Write no names of people/)
    assert.deepEqual((await team.actions()).slice(-2), ['team-purpose/review-begun', 'team-purpose/review-changed'])
  })

  it('is seen and written by those of the unit and by keepers: not from above, not from beside, not from elsewhere', async () => {
    for (const somebody of [nurse, odLead]) assert.equal((await getAs(server, somebody, at(first))).statusCode, 200)
    for (const somebody of [matron, colleague, foreigner]) {
      assert.equal((await getAs(server, somebody, at(first))).statusCode, 404)
      assert.equal((await postAs(server, somebody, at(first), { ...held, version: '2', deed: 'save' })).statusCode, 404)
      assert.equal((await postAs(server, somebody, `/purpose/${ward}`, {})).statusCode, 404)
    }
    const above = (await getAs(server, matron, `/purpose/${ward}`)).body
    assert.match(above, /You cannot read the reviews of this team/)
    assert.doesNotMatch(above, /Go on with the review/)
    assert.match((await getAs(server, nurse, `/purpose/${ward}`)).body, /Those above the unit cannot/)
  })

  it('loses nothing when two write at once: what stands is shown, and what the other added stays in the form', async () => {
    const [line] = await linesOf(first)
    const late = await postAs(server, nurse, at(first), { ...row('keep', [['', 'Late line', '']]), ...held, version: '1', deed: 'save' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /value="Late line"/)
    assert.match(late.body, /value="The huddle"/)
    assert.match(late.body, /value="Handover"/)
    assert.ok(line !== undefined && late.body.includes(line.line_id))
  })

  it('says what to mend at its row, and is not closed empty', async () => {
    const wrong = await postAs(server, nurse, at(first), { ...row('stop', [['', 'x'.repeat(301), ''], ['', '', 'A reason alone']]), ...held, 'held-year': '2027', version: '2', deed: 'save' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /Shorten what you mean in line 1 of “Stop”/)
    assert.match(wrong.body, /Enter what you mean in line 2 of “Stop”/)
    assert.match(wrong.body, /value="A reason alone"/)
    assert.match((await postAs(server, nurse, at(first), { ...held, version: '2', deed: 'close' })).body, /Write at least one line/)
    assert.equal((await linesOf(first)).length, 2)
  })

  it('makes an improvement of a change: title and reason come from the line, which leads to it', async () => {
    const change = (await linesOf(first)).find(({ kind }) => kind === 'change')
    const page = await getAs(server, nurse, at(first, '/improvement'))
    assert.match(page.body, /Handover/)
    assert.match((await postAs(server, nurse, at(first, '/improvement'), { line: '', title: '', why: '' })).body, /Choose which change/)
    const begun = await postAs(server, nurse, at(first, '/improvement'), { line: change?.line_id ?? '', title: '', why: '' })
    assert.match(begun.headers.location ?? '', /^\/improvements\/[0-9a-f-]{36}\?done=begun$/)
    const [improvement] = await rows(sql<{ title: string; why: string; unit_id: string }>`select title, why, unit_id from improvement`)
    assert.deepEqual(improvement, { title: 'Handover', why: 'Too long', unit_id: ward })
    assert.ok((await linesOf(first)).some(({ improvement_id }) => improvement_id !== null))
    assert.equal((await getAs(server, matron, at(first, '/improvement'))).statusCode, 404)
  })

  it('is closed, can be opened again, and then is written no more', async () => {
    const lines = await linesOf(first)
    const all = (kind: string) => row(kind, lines.filter((line) => line.kind === kind).map(({ line_id, what }) => [line_id, what, '']))
    assert.equal((await postAs(server, nurse, at(first), { ...all('keep'), ...all('change'), ...held, version: '2', deed: 'close' })).statusCode, 303)
    assert.match((await getAs(server, nurse, at(first))).body, /What the team decided on 25 November 2026/)
    assert.equal((await postAs(server, nurse, at(first), { ...held, version: '3', deed: 'save' })).statusCode, 404)
    assert.ok((await linesOf(first)).some(({ improvement_id }) => improvement_id !== null), 'the improvement stays with its line')
    assert.equal((await postAs(server, nurse, at(first), { deed: 'reopen' })).statusCode, 303)
    assert.equal((await postAs(server, nurse, at(first), { ...all('keep'), ...all('change'), ...held, version: '4', deed: 'close' })).statusCode, 303)
  })

  it('stands beside the next one, which says what became of each line', async () => {
    await rows(sql`update purpose_review set held_on = '2026-08-20'`)
    const next = await begin()
    const { body } = await getAs(server, manager, at(next))
    assert.match(body, /What became of the review of 20 August 2026\?/)
    const [line] = await linesOf(first)
    await postAs(server, manager, at(next), { [`became-${line?.line_id ?? ''}`]: 'partly', ...row('keep', [['', 'Tuesdays', '']]), ...held, version: '1', deed: 'save' })
    assert.equal((await linesOf(first)).find(({ line_id }) => line_id === line?.line_id)?.became, 'partly')
    assert.match((await getAs(server, manager, at(first))).body, /In part/)
    assert.equal((await postAs(server, manager, at(first), { deed: 'reopen' })).statusCode, 404)
    assert.equal((await getAs(server, manager, at(randomUUID()))).statusCode, 404)
  })

  it('waits on the page of a line manager when a quarter is over, and of nobody else', async () => {
    await rows(sql`delete from purpose_review_line where review_id in (select review_id from purpose_review where closed_at is null)`)
    await rows(sql`delete from purpose_review where closed_at is null`)
    const tasksOf = reviewTasksOf({ holders: holdersIn })
    const tasks = (roles: readonly string[], personId: string) => database.reading(trust.tenant, (transaction) =>
      // The parts of a request that the task reads.
      tasksOf({ transaction, viewer: { personId, roles: new Set(roles), odUnits: [], organisation: { tenant: trust.tenant } }, today: '2026-11-25', now, newId: randomUUID } as unknown as SignedInRequest))
    const [task] = await tasks(['member', 'line-manager'], manager.personId)
    assert.deepEqual([task?.text, task?.isOptional, task?.href], ['Hold the next review of Curlew ward: keep, stop, change', true, `/purpose/${ward}`])
    assert.deepEqual(await tasks(['member'], nurse.personId), [])
    assert.deepEqual(await tasks(['member', 'line-manager'], matron.personId), [])
  })

  it('shows everybody what is kept about them, takes their name away when they are erased, and goes in time', async () => {
    const { contributors, retentionKinds } = teamPurposeOwnData
    const reviews = contributors.find(({ kind }) => kind === 'team-reviews')
    const read = () => database.reading(trust.tenant, async (transaction) => (await reviews?.read(transaction, trust.tenant, nurse.personId)) ?? [])
    assert.deepEqual((await read()).map(({ unit, youWroteInItLast }) => [unit, youWroteInItLast]), [['Curlew ward', true]])
    await database.inTransaction(trust.tenant, async (transaction) => {
      if (reviews?.erasure.kind === 'goes') await reviews.erasure.erase(transaction, trust.tenant, nurse.personId, now)
    })
    assert.deepEqual(await read(), [])
    const due = { before: new Date('2027-01-01T00:00:00Z'), beforeDay: '2027-01-01', now, tenant: trust.tenant, record: () => undefined }
    await database.inTransaction(trust.tenant, async (transaction) => {
      // A day of the calendar, as written.
      for (const kind of retentionKinds) await kind.remove({ ...due, transaction } as never)
    })
    assert.equal((await rows(sql`select 1 from purpose_review_line`)).length + (await rows(sql`select 1 from purpose_review`)).length, 0)
  })
})
