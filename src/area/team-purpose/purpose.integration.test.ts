import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTeam } from './testing/a-team.ts'

const team = await aTeam()
const { server, ward, division, manager, nurse, matron, colleague, odLead, foreigner, rows } = team
const agreed = { 'agreed-day': '20', 'agreed-month': '11', 'agreed-year': '2026' }
const change = `/purpose/${ward}/change`

describe('why a team is here', () => {
  it('teaches before anything is written, and is written by those of the unit', async () => {
    assert.match((await getAs(server, nurse, `/purpose/${ward}`)).body, /who would miss us, and what would they miss/)
    const kept = await postAs(server, nurse, change, { text: 'We get people home.', ...agreed, version: '0' })
    assert.equal(kept.statusCode, 303)
    const { body } = await getAs(server, colleague, `/purpose/${ward}`)
    assert.match(body, /We get people home\./)
    assert.match(body, /Agreed by the team on 20 November 2026/)
    assert.deepEqual((await team.actions()).slice(-1), ['team-purpose/purpose-agreed'])
  })

  it('keeps earlier wordings, and the same words once', async () => {
    await postAs(server, manager, change, { text: 'We get people home well.', ...agreed, version: '1' })
    await postAs(server, manager, change, { text: 'We get people home well.', ...agreed, version: '2' })
    const { body } = await getAs(server, nurse, `/purpose/${ward}`)
    assert.match(body, /What we said before/)
    assert.match(body, /We get people home\./)
    assert.equal((await rows(sql`select 1 from team_purpose`)).length, 2)
  })

  it('shows what stands beside what was typed when somebody else was quicker', async () => {
    const late = await postAs(server, nurse, change, { text: 'Late words', ...agreed, version: '1' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Late words/)
    assert.match(late.body, /We get people home well\./)
    assert.match(late.body, /name="version" value="2"/)
  })

  it('says what to mend, and loses nothing that was typed', async () => {
    const empty = await postAs(server, nurse, change, { text: ' ', 'agreed-day': '1', 'agreed-month': '1', 'agreed-year': '2027', version: '2' })
    assert.equal(empty.statusCode, 422)
    assert.match(empty.body, /Enter why you are here/)
    assert.match(empty.body, /value="2027"/)
    assert.match((await postAs(server, nurse, change, { text: 'a'.repeat(1001), ...agreed, version: '2' })).body, /at most 1000 characters: it has 1001/)
  })

  it('is changed by its unit, by units above it and by keepers, and by nobody else', async () => {
    for (const somebody of [manager, matron, odLead]) assert.equal((await getAs(server, somebody, change)).statusCode, 200)
    for (const somebody of [colleague, foreigner]) {
      assert.equal((await getAs(server, somebody, change)).statusCode, 404)
      assert.equal((await postAs(server, somebody, change, { text: 'Not mine', ...agreed, version: '2' })).statusCode, 404)
    }
    assert.equal((await getAs(server, nurse, `/purpose/${division}/change`)).statusCode, 404)
  })

  it('is not there for another organisation, nor under an id of nothing', async () => {
    assert.equal((await getAs(server, foreigner, `/purpose/${ward}`)).statusCode, 404)
    for (const id of [randomUUID(), 'x']) assert.equal((await getAs(server, nurse, `/purpose/${id}`)).statusCode, 404)
  })

  it('is listed: one’s own team first, others where they say it', async () => {
    const own = (await getAs(server, nurse, '/purpose')).body
    assert.match(own, /Curlew ward/)
    assert.match(own, /No other team has written yet/)
    assert.match((await getAs(server, colleague, '/purpose')).body, /Medicine &gt; Curlew ward/)
  })

  it('stands on an empty sheet for the wall', async () => {
    const { body } = await getAs(server, nurse, `/purpose/${ward}/sheet`)
    assert.match(body, /We get people home well\./)
    assert.match(body, /Stop: what we do and want to do no longer, and why/)
  })
})
