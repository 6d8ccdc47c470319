import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { postAs } from '../../../test/an-organisation.ts'
import { aServerOn } from '../../../test/a-server-on.ts'
import { chartAMeasureRoutes } from '../chart-a-measure/index.ts'
import { aTrustWithMeasures, measureFields, now } from './testing/a-trust-with-measures.ts'

const { database, server, ward, surgery, nurse, inTrust, audit } = await aTrustWithMeasures()

const months = Array.from({ length: 20 }, (_, index) => `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`)
const falls = `Month,Falls\n${months.map((day, index) => `${day},${3 + (index % 4)}`).join('\n')}`

/** What the chart page for everyone sends on, for figures and choices. */
async function sentOn(figures: string, choices: Readonly<Record<string, string>> = {}): Promise<Readonly<Record<string, string>>> {
  const publicServer = await aServerOn(database, { routes: chartAMeasureRoutes(() => now), now: () => now })
  const { body } = await publicServer.inject({ method: 'POST', url: '/chart-a-measure', payload: new URLSearchParams({ figures, ...choices }).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  await publicServer.close()
  const form = /<form[^>]*action="\/measures\/new\/from-chart"[^>]*>(.*?)<\/form>/su.exec(body)?.[1] ?? assert.fail('the chart does not go on')
  return hiddenFields(form)
}

function hiddenFields(html: string): Readonly<Record<string, string>> {
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', '’').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  return Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gsu)].map(([, name = '', value = '']) => [name, plain(value)]))
}

const countOf = async (table: string) => Number((await inTrust(sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`))[0]?.count)

describe('a chart for everyone that becomes a measure', () => {
  it('fills the form with what the chart is, and stores nothing', async () => {
    const before = [await countOf('measure'), await countOf('observation')]
    const drawn = await postAs(server, nurse, '/measures/new/from-chart', await sentOn(falls, { direction: 'decrease', target: '4', kind: 'c' }))
    assert.equal(drawn.statusCode, 200)
    assert.match(drawn.body, /20 values came along, from 1 January 2025 to 1 August 2026/)
    assert.match(drawn.body, /Nothing is stored yet/)
    for (const field of [/name="name"[^>]*value="Falls"/, /name="target"[^>]*value="4"/, /name="improvementDirection"[^>]*checked=""[^>]*value="decrease"/, /<option value="monthly" selected=""/, /<option value="number" selected=""/, /name="chartType"[^>]*checked=""[^>]*value="c"/]) assert.match(drawn.body, field)
    assert.match(drawn.body, /Add this measure with 20 values/)
    assert.deepEqual([await countOf('measure'), await countOf('observation')], before)
  })

  it('is kept with its values and the days from which limits begin anew when they say so, all or nothing', async () => {
    const fields = await sentOn(falls, { direction: 'decrease', 'rebase-1': '1/7/2025', 'rebase-1-reason': 'New beds' })
    const carried = hiddenFields((await postAs(server, nurse, '/measures/new/from-chart', fields)).body)
    const refused = await postAs(server, nurse, '/measures/new', { ...carried, ...measureFields(ward, { name: '' }) })
    assert.equal(refused.statusCode, 422)
    assert.equal(hiddenFields(refused.body)['figures'], carried['figures'])
    const kept = await postAs(server, nurse, '/measures/new', { ...carried, ...measureFields(ward, { name: 'From a chart' }) })
    assert.match(String(kept.headers.location), /\?done=brought$/)
    const id = /\/measures\/([0-9a-f-]{36})/u.exec(String(kept.headers.location))?.[1]
    const values = await inTrust(sql<{ day: string; value: string; way: string }>`select day, value, way from observation where measure_id = ${id} order by day`)
    assert.deepEqual(values.map(({ day, value, way }) => [day, Number(value), way]), months.map((day, index) => [day, 3 + (index % 4), 'paste']))
    assert.deepEqual(await inTrust(sql`select starts_on, reason, decided_by from measure_rebase where measure_id = ${id}`), [{ starts_on: '2025-07-01', reason: 'New beds', decided_by: nurse.personId }])
    assert.deepEqual((await audit()).slice(-2), ['measure/values-entered', 'measure/added'])
  })

  it('of values out of something keeps both numbers for a p or u chart, and else what the chart shows', async () => {
    const figures = `Month,Falls,Bed days\n${months.map((day, index) => `${day},${3 + (index % 4)},${700 + index}`).join('\n')}`
    const reading = { 'column-date': '0', 'column-value': '1', 'column-denominator': '2', multiplier: '1000' }
    const kept = [{ kind: 'u', value: 3, outOf: 700 }, { kind: 'xmr', value: (3 / 700) * 1000, outOf: null }] as const
    for (const { kind, value, outOf } of kept) {
      const drawn = await postAs(server, nurse, '/measures/new/from-chart', await sentOn(figures, { ...reading, kind }))
      assert.match(drawn.body, /<option value="rate" selected=""/)
      const added = await postAs(server, nurse, '/measures/new', { ...hiddenFields(drawn.body), ...measureFields(ward, { name: `Rate ${kind}`, chartType: kind, unitOfMeasurement: 'rate', per: '1000' }) })
      assert.equal(added.statusCode, 303)
      const [first] = await inTrust(sql<{ value: string; numerator: string | null; denominator: string | null }>`select value, numerator, denominator from observation join measure using (tenant_id, measure_id) where name = ${`Rate ${kind}`} order by day`)
      assert.ok(Math.abs(Number(outOf === null ? first?.value : first?.numerator) - value) < 1e-9)
      assert.equal(first?.denominator === null ? null : Number(first?.denominator), outOf)
    }
  })

  it('names values that a measure cannot keep, and adds nothing', async () => {
    const before = await countOf('measure')
    const carried = hiddenFields((await postAs(server, nurse, '/measures/new/from-chart', await sentOn('2026-10-01 3\n2026-11-01 4\n2027-01-01 5'))).body)
    const refused = await postAs(server, nurse, '/measures/new', { ...carried, ...measureFields(ward, { name: 'Ahead of time' }) })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /These values cannot be kept/)
    assert.match(refused.body, /1 January 2027/)
    assert.equal(await countOf('measure'), before)
  })

  it('goes to a unit of their own and to no other', async () => {
    const before = await countOf('measure')
    const carried = hiddenFields((await postAs(server, nurse, '/measures/new/from-chart', await sentOn(falls))).body)
    assert.equal((await postAs(server, nurse, '/measures/new', { ...carried, ...measureFields(surgery, { name: 'Elsewhere' }) })).statusCode, 404)
    assert.equal(await countOf('measure'), before)
  })

  it('waits on the page for who is not signed in, and says how to go on', async () => {
    const fields = await sentOn(falls)
    const answer = await server.inject({ method: 'POST', url: '/measures/new/from-chart', payload: new URLSearchParams(fields).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } })
    assert.equal(answer.statusCode, 403)
    assert.match(answer.body, /Sign in to go on/)
    assert.equal(hiddenFields(answer.body)['figures'], fields['figures'])
  })

  it('that cannot be read again says so, and how to go on without it', async () => {
    const drawn = await postAs(server, nurse, '/measures/new/from-chart', { figures: 'a,b\nc,d' })
    assert.equal(drawn.statusCode, 422)
    assert.match(drawn.body, /The figures of your chart could not be read again/)
  })
})
