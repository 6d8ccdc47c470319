import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { getAs, postAs } from '../../../test/an-organisation.ts'
import { aTrustWithMeasures } from './testing/a-trust-with-measures.ts'

const { server, trust, nurse, matron, addMeasure, putValues, inTrust, audit } = await aTrustWithMeasures()

interface Row {
  readonly day: string
  readonly value: number | null
  readonly ghost_reason: string | null
}

const rowsOf = (id: string) => inTrust(sql<Row>`select day, value, ghost_reason from observation where measure_id = ${id} order by day`)
const valuesOf = async (id: string) => (await rowsOf(id)).map(({ day, value }) => `${day} ${value ?? 'none'}`)
const fieldIn = (body: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(body)?.[1] ?? ''
const unescaped = (text: string) => text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const other = (day: string, month: string, year: string, value: string) => ({ deed: 'enter', 'other-day': day, 'other-month': month, 'other-year': year, value })

/** Pastes text and confirms what the preview shows. */
async function paste(id: string, text: string) {
  const preview = await postAs(server, nurse, `/measures/${id}/paste`, { text })
  const carried = { figures: unescaped(fieldIn(preview.body, 'figures')), mark: unescaped(fieldIn(preview.body, 'mark')), way: fieldIn(preview.body, 'way') }
  return { preview, confirm: () => postAs(server, nurse, `/measures/${id}/paste`, carried) }
}

describe('values by hand', () => {
  it('are asked for on the days that are due, and on any other day', async () => {
    const id = await addMeasure()
    await putValues(id, [3], { year: 2026, month: 7 })
    const { body } = await getAs(server, nurse, `/measures/${id}/values`)
    for (const month of ['August', 'September', 'October']) assert.match(body, new RegExp(`Value of ${month} 2026`))
    assert.doesNotMatch(body, /Value of November 2026/)
    const saved = await postAs(server, nurse, `/measures/${id}/values`, { ...other('1', '6', '2026', '7'), 'value-2026-08-01': '4', 'value-2026-10-01': 'none' })
    assert.equal(saved.headers.location, `/measures/${id}?done=entered`)
    assert.deepEqual(await valuesOf(id), ['2026-06-01 7', '2026-07-01 3', '2026-08-01 4', '2026-10-01 none'])
  })

  it('are saved all or not at all, with everything named that is to be mended', async () => {
    const id = await addMeasure()
    await putValues(id, [3], { year: 2026, month: 8 })
    const refused = await postAs(server, nurse, `/measures/${id}/values`, { ...other('31', '2', '2026', '7'), 'value-2026-09-01': '4', 'value-2026-10-01': 'many' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Enter a number, like 12.5/)
    assert.match(refused.body, /Enter the day as a day of the calendar/)
    assert.match(refused.body, /value="many"/)
    assert.equal((await valuesOf(id)).length, 1)
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, { deed: 'enter' })).statusCode, 422)
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, other('1', '12', '2026', '4'))).statusCode, 422, 'in the future')
  })

  it('never change a value that is there', async () => {
    const id = await addMeasure()
    await putValues(id, [3], { year: 2026, month: 8 })
    const refused = await postAs(server, nurse, `/measures/${id}/values`, other('1', '8', '2026', '4'))
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /There is a value on this day already: 3/)
    assert.deepEqual(await valuesOf(id), ['2026-08-01 3'])
  })

  it('of a share have the count and what it is out of, shown in percent', async () => {
    const id = await addMeasure({ chartType: 'p', unitOfMeasurement: 'percentage', decimals: '1' })
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, { ...other('1', '8', '2026', '9'), below: '8' })).statusCode, 422)
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, { ...other('1', '8', '2026', '7'), below: '8' })).statusCode, 303)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /87\.5% \(7 of 8\)/)
  })

  it('are shown with every digit that was typed, also where the measure has fewer', async () => {
    const id = await addMeasure({ unitOfMeasurement: 'percentage' })
    await putValues(id, [8.4, 9.05], { year: 2026, month: 7 })
    const { body } = await getAs(server, nurse, `/measures/${id}`)
    for (const typed of ['8.4%', '9.05%']) assert.ok(body.includes(`<td class="nhsuk-table__cell" data-heading="Value: ">${typed}</td>`), typed)
  })

  it('are saved once when the form is sent twice', async () => {
    const id = await addMeasure()
    const fields = { ...other('1', '8', '2026', '4'), 'form-id': randomUUID() }
    await postAs(server, nurse, `/measures/${id}/values`, fields)
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, fields)).statusCode, 303)
    assert.equal((await valuesOf(id)).length, 1)
  })
})

describe('one value', () => {
  it('is corrected with a reason; what it was, when and by whom stays to be read', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4], { year: 2026, month: 7 })
    const at = `/measures/${id}/values/2026-08-01`
    assert.equal((await postAs(server, nurse, at, { version: '1', deed: 'value', value: '40' })).statusCode, 422, 'no reason')
    assert.equal((await postAs(server, nurse, at, { version: '1', deed: 'value', value: '40', reason: 'A nought was missing' })).statusCode, 303)
    assert.deepEqual(await valuesOf(id), ['2026-07-01 3', '2026-08-01 40'])
    const { body } = await getAs(server, nurse, `/measures/${id}`)
    assert.match(body, /A nought was missing/)
    assert.match(body, /Changed 25 November 2026 at 12:00pm by Nell Nursely/)
    const late = await postAs(server, matron, at, { version: '1', deed: 'value', value: '41', reason: 'Late' })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /The value is 40/)
  })

  it('is left out of the calculation and shown, counted again, or taken away', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4, 90], { year: 2026, month: 7 })
    const at = `/measures/${id}/values/2026-09-01`
    assert.equal((await postAs(server, nurse, at, { version: '1', deed: 'leave-out', reason: 'A strike' })).statusCode, 303)
    assert.match((await getAs(server, nurse, `/measures/${id}/values.csv`)).body, /2026-09-01,90,,,A strike,ghost/)
    assert.equal((await postAs(server, nurse, at, { version: '2', deed: 'count-again', reason: 'No strike' })).statusCode, 303)
    assert.equal((await rowsOf(id))[2]?.ghost_reason, null)
    assert.equal((await postAs(server, nurse, at, { version: '3', deed: 'remove', reason: 'Of another ward' })).statusCode, 303)
    assert.equal((await valuesOf(id)).length, 2)
    assert.equal((await getAs(server, nurse, at)).statusCode, 404)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /Taken away[\s\S]*Of another ward/)
    for (const action of ['measure/value-left-out', 'measure/value-removed']) assert.ok((await audit()).includes(action))
  })
})

describe('pasted values', () => {
  it('are shown before they are saved: new ones, changed ones with both values, and the same', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4], { year: 2026, month: 7 })
    const { preview, confirm } = await paste(id, 'Month\tFalls\n2026-07-01\t3\n2026-08-01\t9\n2026-09-01\t6\n')
    assert.equal(preview.statusCode, 200)
    assert.match(preview.body, /New: 1. Changed: 1. The same as now: 1./)
    assert.deepEqual(await valuesOf(id), ['2026-07-01 3', '2026-08-01 4'])
    assert.equal((await confirm()).headers.location, `/measures/${id}?done=entered`)
    assert.deepEqual(await valuesOf(id), ['2026-07-01 3', '2026-08-01 9', '2026-09-01 6'])
  })

  it('are not saved when what the preview showed does not stand any more', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4], { year: 2026, month: 7 })
    const { confirm } = await paste(id, '2026-08-01\t9\n2026-09-01\t6\n')
    await postAs(server, matron, `/measures/${id}/values/2026-08-01`, { version: '1', deed: 'value', value: '5', reason: 'Meanwhile' })
    const answer = await confirm()
    assert.equal(answer.statusCode, 409)
    assert.match(answer.body, /Somebody changed values meanwhile/)
    assert.deepEqual(await valuesOf(id), ['2026-07-01 3', '2026-08-01 5'])
  })

  it('are asked about where only a person can know, and named cell by cell where they cannot be read', async () => {
    const id = await addMeasure()
    const asked = await postAs(server, nurse, `/measures/${id}/paste`, { text: '01/02/2026\t3\n02/03/2026\t4\n05/06/2026\t5\n' })
    assert.match(asked.body, /the day or the month/)
    const answered = await postAs(server, nurse, `/measures/${id}/paste`, { figures: unescaped(fieldIn(asked.body, 'figures')), way: 'paste', asked: 'yes', 'date-order': 'day-first' })
    assert.match(answered.body, /New: 3/)
    const troubled = await postAs(server, nurse, `/measures/${id}/paste`, { text: 'Month\tFalls\n2026-07-01\t3\n2026-08-01\tmany\n2026-09-01\t6\n2026-10-01\t5\n' })
    assert.equal(troubled.statusCode, 422)
    assert.match(troubled.body, /B3: “many” is not a number/)
    const future = await postAs(server, nurse, `/measures/${id}/paste`, { text: '2026-07-01\t3\n2026-12-01\t4\n' })
    assert.match(future.body, /December 2026 lies in the future/)
    assert.deepEqual(await valuesOf(id), [])
  })

  it('can be taken back as a whole: new ones go, changed ones are again what they were', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4], { year: 2026, month: 7 })
    await (await paste(id, '2026-08-01\t9\n2026-09-01\t6\n')).confirm()
    const page = (await getAs(server, nurse, `/measures/${id}`)).body
    assert.match(page, /Last entry: 1 new value, 1 changed value/)
    const at = fieldIn(page, 'at')
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, { deed: 'undo', at })).headers.location, `/measures/${id}?done=undone`)
    assert.deepEqual(await valuesOf(id), ['2026-07-01 3', '2026-08-01 4'])
    assert.equal((await postAs(server, nurse, `/measures/${id}/values`, { deed: 'undo', at })).statusCode, 409)
    assert.ok((await audit()).includes('measure/entry-undone'))
  })

  it('are told not to come as often as the measure has them, before anything is saved, and may be saved all the same', async () => {
    const daily = Array.from({ length: 20 }, (_, index) => `2026-10-${String(index + 1).padStart(2, '0')}\t4`).join('\n')
    const id = await addMeasure()
    const { preview, confirm } = await paste(id, daily)
    assert.match(preview.body, />1 October 2026</)
    assert.match(preview.body, /Most of them lie 1 day apart\. This measure has a value every month\./)
    assert.match(preview.body, new RegExp(`/measures/${id}/change`))
    assert.equal((await confirm()).statusCode, 303)
    assert.match((await paste(await addMeasure({ frequency: 'daily' }), '2026-07-01\t3\n2026-08-01\t4\n2026-09-01\t6\n')).preview.body, /Most of them lie 31 days apart\. This measure has a value every day\./)
    const monthly = await addMeasure()
    await putValues(monthly, [3, 4], { year: 2026, month: 7 })
    assert.match((await paste(monthly, '2026-07-31\t3\n2026-08-31\t4\n2026-09-30\t6\n')).preview.body, /2 months would have more than one value, for example on 1 July 2026 and 31 July 2026\./)
    assert.doesNotMatch((await paste(monthly, '2026-07-01\t3\n2026-08-01\t4\n2026-09-01\t6\n')).preview.body, /Each would be a point of its own/)
  })

  it('are refused at the preview already when the measure would have more than 5,000', async () => {
    const id = await addMeasure({ frequency: 'daily' })
    await putValues(id, [3], { year: 2026, month: 10 })
    const lines = Array.from({ length: 5_000 }, (_, index) => `${new Date(Date.UTC(2012, 0, 1) + index * 86_400_000).toISOString().slice(0, 10)},${index % 7}`)
    const { preview } = await paste(id, `Day,Falls\n${lines.join('\n')}\n`)
    assert.equal(preview.statusCode, 422)
    assert.match(preview.body, /at most 5,000 values\. There now: 1\. New: 5,000\./)
    assert.doesNotMatch(preview.body, /name="mark"|Save [\d,]+ values/)
    assert.match(preview.body, /<textarea[^>]*>Day,Falls\n2012-01-01,0/, 'nothing that was pasted is lost')
    assert.equal((await paste(id, `Day,Falls\n${lines.slice(1).join('\n')}\n`)).preview.statusCode, 200)
  })

  it('come from a file too, all 3,000 of them', async () => {
    const id = await addMeasure({ frequency: 'daily' })
    const start = Date.UTC(2018, 0, 1)
    const lines = Array.from({ length: 3_000 }, (_, index) => `${new Date(start + index * 86_400_000).toISOString().slice(0, 10)},${index % 7}`)
    const { confirm } = await paste(id, `Day,Falls\n${lines.join('\n')}\n`)
    assert.equal((await confirm()).statusCode, 303)
    const [count] = await inTrust(sql<{ count: number }>`select count(*) as count from observation where tenant_id = ${trust.tenant} and measure_id = ${id}`)
    assert.equal(count?.count, 3_000)
    assert.equal((await getAs(server, nurse, `/measures/${id}`)).statusCode, 200)
  })
})
