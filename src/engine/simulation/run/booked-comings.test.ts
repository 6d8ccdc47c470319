import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomSource } from '../../../kernel/chance/random-source.ts'
import { exp } from '../../../kernel/portable-math.ts'
import type { Booked, Model, OfClass, Stream } from '../model/model.ts'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'
import { traced } from '../testing/traced.ts'

/** Appointments at a desk where everybody is seen at once, unless said otherwise. */
function anOffice(booked: Booked, more: Partial<Stream> & OfClass & { readonly run?: Model['run'] } = {}): Model {
  const { run = { length: 60 }, ...stream } = more
  return aWorld({ stations: [aDesk({ servers: 'unlimited' })], arrivals: [{ to: 'desk', booked, ...stream }], run })
}

function comingsOf(model: Model, replication = 0): readonly number[] {
  return traced(model, { replication }).lines.filter(({ deed }) => deed === 'arrives').map(({ time }) => time)
}

function uniforms(purpose: string, count: number): readonly number[] {
  const source = randomSource(1, `0/arrivals of desk/${purpose}`)
  return Array.from({ length: count }, () => source.uniform())
}

describe('who has an appointment', () => {
  it('comes at its time, and who is booked twice waits', () => {
    assertTells(
      aWorld({ stations: [aDesk({ time: takes(8) })], arrivals: [{ to: 'desk', booked: { times: [0, 10, 10, 30] } }], run: { length: 40 } }),
      `0 desk: 1 arrives
       0 desk: 1 begins
       8 desk: 1 ends
       8 desk: 1 leaves
       10 desk: 2 arrives
       10 desk: 2 begins
       10 desk: 3 arrives
       10 desk: 3 waits
       18 desk: 2 ends
       18 desk: 3 begins
       18 desk: 2 leaves
       26 desk: 3 ends
       26 desk: 3 leaves
       30 desk: 4 arrives
       30 desk: 4 begins
       38 desk: 4 ends
       38 desk: 4 leaves`,
      { arrived: 4, left: 4, stations: { desk: { waits: { count: 4, sum: 8 } } } },
    )
  })

  it('may come with others', () => assert.deepEqual(comingsOf(anOffice({ times: [1, 5] }, { size: 2 })), [1, 1, 5, 5]))

  it('comes to as many appointments as it takes for so many to leave', () => {
    const { record } = traced(anOffice({ times: [0, 20], repeatsAfter: 60, didNotAttend: 0.5 }, { run: { customers: 1000 } }))
    assert.equal(record.left, 1000)
    assert.ok(Math.abs(record.end / 60_000 - 1) < 0.1, `${record.end}`)
  })
})

describe('appointments', () => {
  it('are booked anew after their time, from the beginning of the run', () => assert.deepEqual(comingsOf(anOffice({ times: [1, 2], repeatsAfter: 5 }, { run: { length: 12 } })), [1, 2, 6, 7, 11, 12]))

  it('do not drift, however often they are booked anew', () => {
    const times = comingsOf(anOffice({ times: [0], repeatsAfter: 0.1 }, { run: { length: 1000 } }))
    assert.equal(times.length, 10_001)
    times.forEach((time, round) => assert.equal(time, round * 0.1))
  })

  it('are none before the beginning of a stream nor from its end on, though somebody may come before or after', () => {
    const tenMinutesEarly = { times: [0, 20, 40], repeatsAfter: 60, earliest: 10 }
    assert.deepEqual(comingsOf(anOffice(tenMinutesEarly, { from: 20, until: 80, run: { length: 200 } })), [10, 30, 50])
    const tenMinutesLate = { times: [0, 20, 40], repeatsAfter: 60, punctuality: takes(10) }
    assert.deepEqual(comingsOf(anOffice(tenMinutesLate, { from: 80, until: 121, run: { length: 200 } })), [90, 110, 130])
  })
})

describe('appointments at the same distance', () => {
  const aQueue = (arrivals: Model['arrivals'], length: number) => aWorld({ stations: [aDesk({ time: { law: 'exponential', mean: 0.8 } })], arrivals, run: { length } })

  it('tell the same story as gaps that are always as long', () => {
    const [byGaps, byAppointments] = [aQueue([{ to: 'desk', gap: takes(1.5) }], 300), aQueue([{ to: 'desk', booked: { times: [0], repeatsAfter: 1.5 }, from: 1.5 }], 300)].map((model) => traced(model).lines)
    assert.ok((byGaps?.length ?? 0) > 500)
    assert.deepEqual(byAppointments, byGaps)
  })

  it('give the mean wait of the queue D/M/1', () => {
    // The root of x = exp(-(1 - x) / 0.8), and a mean wait of 0.8 x / (1 - x); Kleinrock, Queueing Systems I (1975), 6.4
    let root = 0.5
    for (let round = 0; round < 200; round += 1) root = exp(-(1 - root) / 0.8)
    const { stations: [desk] } = aRecord(aQueue([{ to: 'desk', booked: { times: [0, 1, 2, 3], repeatsAfter: 4 } }], 2_000_000))
    const mean = (desk?.waits.sum ?? NaN) / (desk?.waits.count ?? NaN)
    const exact = (0.8 * root) / (1 - root)
    // Runs of this length differ from the mean of many by 0.7% (standard deviation).
    assert.ok(Math.abs(mean / exact - 1) < 0.03, `${mean} instead of ${exact}`)
  })
})

describe('punctuality', () => {
  it('lets customers come some time after the earliest, and those who would come before the run are there when it begins, first come', () => {
    // 20 before the appointment, and later by 5: those of 0 and 10 would come at -15 and -5
    assertTells(
      aWorld({ stations: [aDesk()], arrivals: [{ to: 'desk', booked: { times: [0, 10, 20], earliest: 20, punctuality: takes(5) } }], run: { length: 7 } }),
      `0 desk: 1 arrives
       0 desk: 1 begins
       0 desk: 2 arrives
       0 desk: 2 waits
       2 desk: 1 ends
       2 desk: 2 begins
       2 desk: 1 leaves
       4 desk: 2 ends
       4 desk: 2 leaves
       5 desk: 3 arrives
       5 desk: 3 begins
       7 desk: 3 ends
       7 desk: 3 leaves`,
    )
  })

  it('is drawn for each appointment, so that some overtake others', () => {
    const found = comingsOf(anOffice({ times: [0, 10, 20, 30], repeatsAfter: 40, earliest: 30, punctuality: { law: 'uniform', low: 0, high: 60 } }, { run: { length: 4000 } }))
    const inOrderOfBooking = uniforms('punctuality', 500).map((uniform, place) => 10 * place - 30 + 60 * uniform)
    const inOrderOfComing = inOrderOfBooking.toSorted((one, other) => one - other)
    assert.notDeepEqual(inOrderOfBooking, inOrderOfComing)
    assert.deepEqual(found, inOrderOfComing.filter((time) => time <= 4000).map((time) => Math.max(0, time)))
  })
})

describe('who does not attend', () => {
  const times = [0, 10, 20, 30]
  const attends = uniforms('attendance', times.length).map((uniform) => uniform >= 0.4)

  it('is decided for each appointment by a number of chance below the chance not to attend', () => {
    assert.deepEqual(new Set(attends), new Set([true, false]))
    assert.deepEqual(comingsOf(anOffice({ times, didNotAttend: 0.4 })), times.filter((_, place) => attends[place]))
  })

  it('leaves the appointment free for nobody, and the times of others as they were', () => {
    const booked = { times, repeatsAfter: 40, earliest: 5, punctuality: { law: 'exponential', mean: 4 } } as const
    const [all, some] = [0, 0.4].map((didNotAttend) => comingsOf(anOffice({ ...booked, didNotAttend }, { run: { length: 4000 } })))
    assert.ok((some?.length ?? 0) < 0.7 * (all?.length ?? 0))
    assert.deepEqual(some?.filter((time) => !all?.includes(time)), [])
  })

  it('is as large a part of all as its chance says, apart from run to run', () => {
    const replications = Array.from({ length: 20 }, (_, replication) => comingsOf(anOffice({ times: [0], repeatsAfter: 1, didNotAttend: 0.08 }, { run: { length: 999 } }), replication))
    const came = replications.flat().length
    // 20,000 appointments: the standard deviation of the number who come is 38
    assert.ok(Math.abs(came - 18_400) < 4 * 38, `${came}`)
    assert.equal(new Set(replications.map((one) => one.join())).size, 20)
  })
})

describe('appointments beside other streams', () => {
  it('change nobody else’s luck', () => {
    const walkIns = { name: 'walk-ins', to: 'desk', rate: 0.3 }
    const alone = comingsOf(aWorld({ stations: [aDesk({ servers: 'unlimited' })], arrivals: [walkIns], run: { length: 60 } }))
    const beside = anOffice({ times: [0, 20], didNotAttend: 0.3, punctuality: { law: 'exponential', mean: 4 } })
    const together = comingsOf({ ...beside, arrivals: [...beside.arrivals, walkIns] })
    assert.ok(together.length > alone.length)
    assert.deepEqual(alone.filter((time) => !together.includes(time)), [])
  })
})
