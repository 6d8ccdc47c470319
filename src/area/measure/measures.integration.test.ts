import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { anOrganisation, getAs, postAs } from '../../../test/an-organisation.ts'
import { aTrustWithMeasures, measureFields, now } from './testing/a-trust-with-measures.ts'

const { database, server, trust, ward, medicine, surgery, administrator, matron, nurse, surgeon, addMeasure, putValues, inTrust, audit } = await aTrustWithMeasures()
const other = await anOrganisation(database, { odsCode: 'QQ2', now })
const foreigner = await other.addPerson({ familyName: 'Foreignham', roles: ['administrator'] })

const versionOf = (body: string) => /name="version" value="(\d+)"/u.exec(body)?.[1] ?? ''

describe('a measure', () => {
  it('is added by who holds a post in its unit or above it, and kept with a trail', async () => {
    for (const by of [nurse, matron, administrator]) {
      const id = await addMeasure({}, by)
      assert.equal((await getAs(server, nurse, `/measures/${id}`)).statusCode, 200)
    }
    assert.ok((await audit()).includes('measure/added'))
    const refused = await postAs(server, surgeon, '/measures/new', measureFields(ward))
    assert.equal(refused.statusCode, 404)
  })

  it('offers only units that the viewer may change', async () => {
    const { body } = await getAs(server, matron, '/measures/new')
    assert.match(body, new RegExp(ward))
    assert.match(body, new RegExp(medicine))
    assert.doesNotMatch(body, new RegExp(surgery))
  })

  it('names everything that is to be mended and keeps what was typed', async () => {
    const { statusCode, body } = await postAs(server, nurse, '/measures/new', { unit: '', definition: 'Counted at midnight', decimals: 'x', target: 'ninety' })
    assert.equal(statusCode, 422)
    for (const words of ['Choose the unit', 'Enter the name', 'Choose which way is better', 'Choose what it tells about', 'Choose what it is counted in', 'Enter decimals', 'Enter the target as a number']) assert.match(body, new RegExp(words), words)
    assert.match(body, /Counted at midnight/)
  })

  it('has one decimal as a percentage where nobody says how many, and awaits its first value', async () => {
    for (const [unitOfMeasurement, decimals] of [['percentage', '1'], ['number', '0']] as const) {
      const id = await addMeasure({ name: `Usual ${unitOfMeasurement}`, unitOfMeasurement, decimals: '' })
      assert.match((await getAs(server, nurse, `/measures/${id}/change`)).body, new RegExp(`name="decimals" value="${decimals}"`))
      assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /The first one, of any day/)
    }
  })

  it('has a name that no other open measure of the unit has', async () => {
    await addMeasure({ name: 'Handovers' })
    const again = await postAs(server, nurse, '/measures/new', measureFields(ward, { name: 'HANDOVERS' }))
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /Enter another name/)
  })

  it('is made once when its form is sent twice', async () => {
    const fields = { ...measureFields(ward, { name: 'Sent twice' }), 'form-id': randomUUID() }
    const [first, second] = [await postAs(server, nurse, '/measures/new', fields), await postAs(server, nurse, '/measures/new', fields)]
    assert.equal(first.headers.location, second.headers.location)
    assert.equal((await inTrust(sql`select from measure where name = 'Sent twice'`)).length, 1)
  })

  it('is looked at by everybody of the organisation and by nobody of another, and changed only by who may', async () => {
    const id = await addMeasure()
    for (const viewer of [surgeon, nurse]) assert.equal((await getAs(server, viewer, `/measures/${id}`)).statusCode, 200)
    assert.doesNotMatch((await getAs(server, surgeon, `/measures/${id}`)).body, /Enter values/)
    for (const page of ['', '/change', '/owner', '/targets', '/close', '/values', '/values.csv', '/paste', '/rebase', '/annotations', '/chart.svg']) assert.equal((await getAs(server, foreigner, `/measures/${id}${page}`)).statusCode, 404, page)
    for (const page of ['/change', '/owner', '/targets', '/close', '/values', '/paste', '/rebase', '/annotations']) {
      assert.equal((await getAs(server, surgeon, `/measures/${id}${page}`)).statusCode, 404, page)
      assert.equal((await postAs(server, surgeon, `/measures/${id}${page}`, {})).statusCode, 404, page)
      assert.equal((await getAs(server, nurse, `/measures/${id}${page}`)).statusCode, 200, page)
    }
  })

  it('is changed from the version that was shown; who was slower sees both and loses nothing', async () => {
    const id = await addMeasure()
    const version = versionOf((await getAs(server, nurse, `/measures/${id}/change`)).body)
    const first = await postAs(server, matron, `/measures/${id}/change`, { ...measureFields(ward, { name: 'Quicker' }), version })
    assert.equal(first.headers.location, `/measures/${id}?done=changed`)
    const late = await postAs(server, nurse, `/measures/${id}/change`, { ...measureFields(ward, { name: 'Slower' }), version })
    assert.equal(late.statusCode, 409)
    assert.match(late.body, /Quicker[\s\S]*Slower/)
    const again = await postAs(server, nurse, `/measures/${id}/change`, { ...measureFields(ward, { name: 'Slower' }), version: versionOf(late.body) })
    assert.equal(again.statusCode, 303)
  })

  it('keeps its chart when the values that are there do not suit another', async () => {
    const id = await addMeasure()
    await putValues(id, [1.5, 2])
    const version = versionOf((await getAs(server, nurse, `/measures/${id}/change`)).body)
    const refused = await postAs(server, nurse, `/measures/${id}/change`, { ...measureFields(ward, { name: 'Counted', chartType: 'c' }), version })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /Keep this chart/)
  })

  it('gets an owner by search, who may change it from then on, wherever they work', async () => {
    const id = await addMeasure()
    const { body } = await getAs(server, nurse, `/measures/${id}/owner?q=surgeonly`)
    assert.match(body, new RegExp(surgeon.personId))
    const named = await postAs(server, nurse, `/measures/${id}/owner`, { version: versionOf(body), deed: 'name', owner: surgeon.personId })
    assert.equal(named.headers.location, `/measures/${id}?done=owner`)
    assert.equal((await getAs(server, surgeon, `/measures/${id}/values`)).statusCode, 200)
    const foreign = await postAs(server, nurse, `/measures/${id}/owner`, { version: '2', deed: 'name', owner: foreigner.personId })
    assert.equal(foreign.statusCode, 422)
  })

  it('has targets by the days from which they hold', async () => {
    const id = await addMeasure({ target: '3' })
    await putValues(id, [5, 6])
    const version = versionOf((await getAs(server, nurse, `/measures/${id}/targets`)).body)
    const added = await postAs(server, nurse, `/measures/${id}/targets`, { version, deed: 'add', 'from-day': '1', 'from-month': '2', 'from-year': '2024', value: '2' })
    assert.equal(added.statusCode, 303)
    const { body } = await getAs(server, nurse, `/measures/${id}/values.csv`)
    assert.match(body, /2024-01-01,5,.*,3,/)
    assert.match(body, /2024-02-01,6,.*,2,/)
    const late = await postAs(server, nurse, `/measures/${id}/targets`, { version, deed: 'add', value: '9' })
    assert.equal(late.statusCode, 409)
  })

  it('is closed and opened again; closed, it takes no values and leaves the board', async () => {
    const id = await addMeasure({ name: 'Soon closed' })
    const closed = await postAs(server, nurse, `/measures/${id}/close`, { version: '1', close: 'yes' })
    assert.equal(closed.statusCode, 303)
    assert.doesNotMatch((await getAs(server, nurse, '/measures')).body, /Soon closed/)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /This measure is closed since 25 November 2026/)
    const refused = await postAs(server, nurse, `/measures/${id}/values`, { deed: 'enter', 'other-day': '1', 'other-month': '10', 'other-year': '2026', value: '4' })
    assert.equal(refused.statusCode, 422)
    assert.equal((await postAs(server, nurse, `/measures/${id}/close`, { version: '2', close: 'no' })).statusCode, 303)
    assert.match((await getAs(server, nurse, '/measures')).body, /Soon closed/)
  })

  it('is not opened again beside an open measure of its name', async () => {
    const id = await addMeasure({ name: 'Twice' })
    await postAs(server, nurse, `/measures/${id}/close`, { version: '1', close: 'yes' })
    await addMeasure({ name: 'Twice' })
    const again = await postAs(server, nurse, `/measures/${id}/close`, { version: '2', close: 'no' })
    assert.equal(again.statusCode, 422)
    assert.match(again.body, /has an open measure of this name by now/)
  })
})

describe('limits that begin anew', () => {
  it('need a day between values and a reason, stand with who decided it, and can be withdrawn with a reason', async () => {
    const id = await addMeasure()
    await putValues(id, Array.from({ length: 26 }, (_, index) => 10 + (index % 3)))
    const refused = await postAs(server, nurse, `/measures/${id}/rebase`, { deed: 'rebase', 'from-day': '1', 'from-month': '1', 'from-year': '2024', reason: '' })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.body, /no value lies before it/)
    assert.match(refused.body, /Enter the reason/)
    const made = await postAs(server, nurse, `/measures/${id}/rebase`, { deed: 'rebase', 'from-day': '1', 'from-month': '3', 'from-year': '2025', reason: 'The discharge team began' })
    assert.equal(made.headers.location, `/measures/${id}?done=rebased`)
    const page = (await getAs(server, nurse, `/measures/${id}`)).body
    assert.match(page, /From 1 March 2025: The discharge team began. Decided by Nell Nursely/)
    const rebase = /name="rebase" value="([^"]+)"/u.exec((await getAs(server, nurse, `/measures/${id}/rebase`)).body)?.[1] ?? ''
    assert.equal((await postAs(server, nurse, `/measures/${id}/rebase`, { deed: 'withdraw', rebase, reason: '' })).statusCode, 422)
    assert.equal((await postAs(server, nurse, `/measures/${id}/rebase`, { deed: 'withdraw', rebase, reason: 'It went back' })).statusCode, 303)
    assert.equal((await postAs(server, nurse, `/measures/${id}/rebase`, { deed: 'withdraw', rebase, reason: 'Twice' })).statusCode, 409)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /Withdrawn, from 1 March 2025: It went back/)
    for (const action of ['measure/rebased', 'measure/rebase-withdrawn']) assert.ok((await audit()).includes(action))
  })
})

describe('notes beside a day', () => {
  it('stand on the chart and can be taken away', async () => {
    const id = await addMeasure()
    await putValues(id, [3, 4, 5])
    const written = await postAs(server, nurse, `/measures/${id}/annotations`, { deed: 'add', 'from-day': '1', 'from-month': '2', 'from-year': '2024', text: 'New team began' })
    assert.equal(written.statusCode, 303)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /New team began/)
    const annotation = /name="annotation" value="([^"]+)"/u.exec((await getAs(server, nurse, `/measures/${id}/annotations`)).body)?.[1] ?? ''
    assert.equal((await postAs(server, nurse, `/measures/${id}/annotations`, { deed: 'remove', annotation })).statusCode, 303)
    assert.doesNotMatch((await getAs(server, nurse, `/measures/${id}`)).body, /New team began/)
  })
})

describe('the board', () => {
  it('shows the measures of my units at first, the same icons as their pages, and all on request', async () => {
    const id = await addMeasure({ name: 'Waits fall' })
    await putValues(id, [...Array.from({ length: 13 }, (_, index) => 20 + (index % 2)), ...Array.from({ length: 8 }, () => 5)])
    const mine = (await getAs(server, nurse, '/measures?q=waits')).body
    assert.match(mine, /Waits fall[\s\S]*5, Sep 2025: improvement/)
    assert.match((await getAs(server, nurse, `/measures/${id}`)).body, /improvement/)
    assert.doesNotMatch((await getAs(server, surgeon, '/measures')).body, /Waits fall/)
    assert.match((await getAs(server, surgeon, '/measures?unit=all')).body, /Waits fall/)
    assert.match((await getAs(server, surgeon, `/measures?unit=${medicine}&variation=improvement`)).body, /Waits fall/)
    assert.doesNotMatch((await getAs(server, surgeon, `/measures?unit=${medicine}&variation=concern`)).body, /Waits fall/)
    assert.match((await getAs(server, foreigner, '/measures?unit=all')).body, /There is no measure here yet/)
    for (const unit of [randomUUID(), other.rootUnitId]) assert.equal((await getAs(server, nurse, `/measures?unit=${unit}`)).statusCode, 404)
  })

  it('says a unit once where all lines are of one, by its own name where there are several, and who answers where it is not the viewer', async () => {
    const here = await trust.addUnit('Day room', medicine)
    const there = await trust.addUnit('Day room', surgery)
    const sister = await trust.addPerson({ givenName: 'Sal', familyName: 'Sisterby', unitId: here })
    await addMeasure({ unit: here, name: 'Only one', target: '4' }, sister)
    const single = (await getAs(server, sister, '/measures')).body
    assert.match(single, /<p>Medicine &gt; Day room<\/p>/)
    assert.doesNotMatch(single, /ek-note/)
    await trust.addPerson({ unitId: there })
    await addMeasure({ unit: there, name: 'One elsewhere' }, administrator)
    const all = (await getAs(server, sister, '/measures?unit=all')).body
    assert.match(all, /Only one<\/a><span class="ek-note" title="Medicine &gt; Day room">Medicine &gt; Day room</)
    assert.match(all, /One elsewhere[\s\S]*?Nothing entered<span class="ek-note">[^<]*Adminson/)
    assert.match(all, /title="Medicine &gt; Ward 7">Ward 7</)
    assert.doesNotMatch(all, /Nothing entered<span class="ek-note">Sal Sisterby/)
  })

  it('counts by icons, management apart from leadership, and gives the same as a file', async () => {
    await addMeasure({ name: 'Ideas tried', domain: 'leadership', improvementDirection: 'increase' })
    const { body } = await getAs(server, nurse, '/measures?view=icons')
    assert.match(body, /Management measures: the last value/)
    assert.match(body, /Leadership measures: the last value/)
    const csv = (await getAs(server, nurse, '/measures/measures.csv?domain=leadership')).body
    assert.match(csv, /^measure,unit,domain/)
    assert.match(csv, /Ideas tried/)
    assert.doesNotMatch(csv, /Waits fall/)
    assert.match((await getAs(server, nurse, '/measures/measures.csv?domain=management')).body, /Waits fall.*,improvement_low,/)
  })

  it('teaches who has no measure yet what one is', async () => {
    const newcomer = await trust.addPerson({ unitId: await trust.addUnit('Ward 9') })
    const { body } = await getAs(server, newcomer, '/measures')
    assert.match(body, /Your units have no measure yet/)
    assert.match(body, /Add a measure/)
  })
})
