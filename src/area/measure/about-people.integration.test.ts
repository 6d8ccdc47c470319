import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { postAs } from '../../../test/an-organisation.ts'
import type { TestPerson } from '../../../test/an-organisation.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import type { SignedInRequest } from '../../platform/http/route.ts'
import { dueValueTasksOf } from './home-tasks.ts'
import { measureOwnData } from './own-data.ts'
import { aTrustWithMeasures, now } from './testing/a-trust-with-measures.ts'

const { database, server, trust, nurse, matron, addMeasure, putValues, inTrust } = await aTrustWithMeasures()

/** The tasks on somebody's page. Of a request they read these parts alone. */
const tasksOf = ({ personId }: TestPerson) =>
  database.reading(trust.tenant, (transaction) => dueValueTasksOf({ transaction, today: aDay('2026-11-25'), viewer: { personId, organisation: { tenant: trust.tenant } } } as unknown as SignedInRequest))

describe('who answers for a measure', () => {
  it('finds due values on their page, the longest due first, and nobody else does', async () => {
    const monthly = await addMeasure({ name: 'Falls' })
    await putValues(monthly, [3], { year: 2026, month: 9 })
    const done = await addMeasure({ name: 'Waits' })
    await putValues(done, [3], { year: 2026, month: 10 })
    await addMeasure({ name: 'New one', frequency: 'weekly' })
    const tasks = await tasksOf(nurse)
    assert.deepEqual(tasks.map(({ text, hint }) => [text, hint]), [
      ['Enter this month’s value: Falls', 'The value of October 2026 is due. The chart is at hand with the next step.'],
      ['Enter this week’s value: New one', 'The measure has no value yet.'],
    ])
    assert.equal(tasks[0]?.href, `/measures/${monthly}/values`)
    assert.deepEqual(await tasksOf(matron), [])
  })

  it('sees more than three as one', async () => {
    for (const name of ['A', 'B', 'C']) await addMeasure({ name, isOwn: 'yes' }, matron)
    assert.equal((await tasksOf(matron)).length, 3)
    await addMeasure({ name: 'D' }, matron)
    await addMeasure({ name: 'E' }, matron)
    const tasks = await tasksOf(matron)
    assert.equal(tasks.length, 4)
    assert.equal(tasks[3]?.text, 'Enter 2 more values that are due')
  })
})

describe('what is kept about people', () => {
  it('is shown to them, and goes when they are erased; values, reasons and notes stay, by nobody', async () => {
    const id = await addMeasure({ name: 'Traced' }, nurse)
    await postAs(server, nurse, `/measures/${id}/values`, { deed: 'enter', 'other-day': '1', 'other-month': '8', 'other-year': '2026', value: '4' })
    await postAs(server, nurse, `/measures/${id}/values/2026-08-01`, { version: '1', deed: 'value', value: '5', reason: 'Wrong ward' })
    await postAs(server, nurse, `/measures/${id}/annotations`, { deed: 'add', 'from-day': '1', 'from-month': '8', 'from-year': '2026', text: 'New team' })
    const [owned, work] = measureOwnData.contributors
    assert.ok(owned !== undefined && work !== undefined && owned.erasure.kind === 'goes' && work.erasure.kind === 'goes')
    const read = (contributor: typeof owned) => database.reading(trust.tenant, (transaction) => contributor.read(transaction, trust.tenant, nurse.personId))
    assert.ok((await read(owned)).some((record) => record['name'] === 'Traced'))
    const traced = (await read(work)).filter((record) => record['measure'] === 'Traced').map((record) => record['what'])
    assert.deepEqual(traced.toSorted(), ['changed', 'entered', 'entered-before-a-change', 'note'])
    const { erasure: first } = owned
    const { erasure: second } = work
    await database.inTransaction(trust.tenant, async (transaction) => {
      await first.erase(transaction, trust.tenant, nurse.personId, now)
      await second.erase(transaction, trust.tenant, nurse.personId, now)
    })
    assert.deepEqual([await read(owned), await read(work)], [[], []])
    assert.equal((await inTrust(sql`select from observation where measure_id = ${id} and value = 5 and entered_by is null`)).length, 1)
    assert.equal((await inTrust(sql`select from observation_change where measure_id = ${id} and reason = 'Wrong ward'`)).length, 1)
  })
})
