import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRecord } from '../testing/a-record.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertRecord, assertTells } from '../testing/tells.ts'
import { traced } from '../testing/traced.ts'

const four = comeAt([1, 2, 3, 5])
/** Services from 1 to 3, 3 to 5, 5 to 7 and 7 to 9. */
const fourInTurn = `
  1 desk: 1 arrives
  1 desk: 1 begins
  2 desk: 2 arrives
  2 desk: 2 waits
  3 desk: 3 arrives
  3 desk: 3 waits
  3 desk: 1 ends
  3 desk: 2 begins
  3 desk: 1 leaves
  5 desk: 4 arrives
  5 desk: 4 waits
  5 desk: 2 ends
  5 desk: 3 begins
  5 desk: 2 leaves
  7 desk: 3 ends
  7 desk: 4 begins
  7 desk: 3 leaves
  9 desk: 4 ends
  9 desk: 4 leaves`

test('counts after the warm-up only: customers who come then, and what happens and how long it lasts then', () => {
  assertTells(aWorld({ arrivals: four, run: { length: 10, warmUp: 4 } }), fourInTurn, {
    end: 10,
    counted: 6,
    arrived: 4,
    left: 4,
    stations: { desk: { waits: { count: 1, sum: 2, longest: 2 }, came: 1, ended: 3, waiting: (1 + 2) / 6, busy: 5 / 6, present: (1 + 3 + 4) / 6, servers: 1 } },
    inSystem: { everyone: { count: 1, sum: 4 } },
  })
})

test('counts what happens at the very end of the warm-up', () => {
  assertTells(aWorld({ arrivals: four, run: { length: 10, warmUp: 5 } }), fourInTurn, {
    stations: { desk: { waits: { count: 1, sum: 2 }, came: 1, ended: 3, waiting: 2 / 5, busy: 4 / 5 } },
  })
})

test('counts after the warm-up the customers who must have left for the run to end', () => {
  assertTells(aWorld({ arrivals: four, run: { customers: 1, warmUp: 4 } }), fourInTurn.slice(0, fourInTurn.indexOf('7 desk')), {
    end: 5,
    counted: 1,
    left: 2,
    stations: { desk: { waits: { count: 0 }, waiting: 1 / 1, busy: 1 / 1, ended: 1 } },
  })
})

test('counts a wait that begins after the warm-up, though its customer came into the system before', () => {
  const stations = [aDesk({ name: 'a', next: [{ to: 'b' }] }), aDesk({ name: 'b' })]
  assertTells(
    aWorld({ stations, arrivals: [...comeAt([1], { to: 'a' }), ...comeAt([2], { to: 'b' })], run: { length: 10, warmUp: 3 } }),
    `1 a: 1 arrives
     1 a: 1 begins
     2 b: 2 arrives
     2 b: 2 begins
     3 a: 1 ends
     3 b: 1 waits
     4 b: 2 ends
     4 b: 1 begins
     4 b: 2 leaves
     6 b: 1 ends
     6 b: 1 leaves`,
    { stations: { a: { waits: { count: 0 }, ended: 1 }, b: { waits: { count: 1, sum: 1 }, came: 1, ended: 2, busy: 3 / 7 } }, inSystem: { everyone: { count: 0 } } },
  )
})

test('counts of room what happens after the warm-up, and holds that end after it if they began after it', () => {
  const stations = [aDesk({ name: 'a', next: [{ to: 'b' }] }), aDesk({ name: 'b', room: 1 })]
  // a: 1 to 3, 3 to 5, 5 to 7; b: 3 to 5, 5 to 7, ...; with a service of 2 nobody is held
  assertRecord(traced(aWorld({ stations, arrivals: comeAt([1, 2, 3], { to: 'a' }), run: { length: 10, warmUp: 4 } })).record, {
    rooms: { b: { inside: 5 / 6, shareOfTimeFull: 5 / 6, letIn: 2, heldTime: 0, held: 0 } },
  })
  const slow = [aDesk({ name: 'a', next: [{ to: 'b' }] }), aDesk({ name: 'b', room: 1, time: takes(4) })]
  // b: 1 from 3 to 7, 2 from 7 to 11, 3 from 11 to 15; held at a: 2 from 5 to 7, 3 from 9 to 11
  assertRecord(traced(aWorld({ stations: slow, arrivals: comeAt([1, 2, 3], { to: 'a' }), run: { length: 16, warmUp: 6 } })).record, {
    rooms: { b: { inside: 9 / 10, shareOfTimeFull: 9 / 10, letIn: 1, heldTime: 2, held: (1 + 2) / 10 } },
  })
})

test('shows the mean number there at the same times of each period', () => {
  const arrivals = comeAt([2, 2.5, 6.5])
  const stations = [aDesk({ measure: { at: { times: [1, 3], period: 4 } } })]
  const story = `
    2 desk: 1 arrives
    2 desk: 1 begins
    2.5 desk: 2 arrives
    2.5 desk: 2 waits
    4 desk: 1 ends
    4 desk: 2 begins
    4 desk: 1 leaves
    6 desk: 2 ends
    6 desk: 2 leaves
    6.5 desk: 3 arrives
    6.5 desk: 3 begins
    8.5 desk: 3 ends
    8.5 desk: 3 leaves`
  // at 1, 5, 9: 0, 1, 0; at 3, 7, 11: 2, 1, 0
  assertTells(aWorld({ arrivals, stations, run: { length: 12 } }), story, { stations: { desk: { presentAt: [1 / 3, 3 / 3] } } })
  assertTells(aWorld({ arrivals, stations, run: { length: 12, warmUp: 4 } }), story, { stations: { desk: { presentAt: [1 / 2, 1 / 2] } } })
})

test('shows shares of the time by number, and shares of waits over a time', () => {
  const stations = [aDesk({ measure: { numbers: true, waitsOver: [0, 1, 2] } })]
  assertRecord(traced(aWorld({ stations, arrivals: comeAt([1, 2, 3]), run: { length: 10 } })).record, {
    stations: { desk: { shareOfTime: [4 / 10, 3 / 10, 3 / 10], waits: { count: 3, over: [2, 1, 0] } } },
  })
})

test('counts the time with more than 10,000 customers as with so many', () => {
  const stations = [aDesk({ servers: 'unlimited', time: takes(9), measure: { numbers: true } })]
  const { shareOfTime = [] } = aRecord(aWorld({ stations, arrivals: comeAt([1, 3], { size: 9_000 }), run: { length: 5 } })).stations[0] ?? {}
  assert.equal(shareOfTime.length, 10_001)
  assert.deepEqual([shareOfTime[0], shareOfTime[9_000], shareOfTime[10_000]], [1 / 5, 2 / 5, 2 / 5])
})

test('shows percentiles by class and of all within 0.4%, and 0 where so many did not wait at all', () => {
  // services of 2: the customers who come at 1, 2, 3, 4 wait 0, 1, 2, 3
  const stations = [aDesk({ measure: { percentiles: [20, 50, 75, 100 - 1e-9] } })]
  const { record } = traced(aWorld({ stations, arrivals: comeAt([1, 2, 3, 4]), run: { length: 20 } }))
  const [twenty = NaN, fifty = NaN, seventyFive = NaN, last = NaN] = record.stations[0]?.waits.percentiles ?? []
  assertRecord(record, { stations: { desk: { waits: { count: 4, sum: 6 } } } })
  for (const [found, exact] of [[twenty, 0], [fifty, 1], [seventyFive, 2], [last, 3]] as const) {
    assert.ok(Math.abs(found - exact) <= 0.004 * exact, `${found} is near ${exact}`)
  }
})
