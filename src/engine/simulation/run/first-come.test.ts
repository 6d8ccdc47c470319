import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

const threeInTurn = aWorld({ arrivals: comeAt([1, 2, 3]), run: { length: 10 } })

test('serves in the order of arrival; who finds the server busy waits until those before have been served', () => {
  assertTells(
    threeInTurn,
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 desk: 1 leaves
     5 desk: 2 ends
     5 desk: 3 begins
     5 desk: 2 leaves
     7 desk: 3 ends
     7 desk: 3 leaves`,
    {
      end: 10,
      counted: 10,
      arrived: 3,
      left: 3,
      stations: { desk: { waits: { count: 3, sum: 0 + 1 + 2, positive: 2, longest: 2 }, waiting: 3 / 10, busy: 6 / 10, present: 9 / 10, servers: 1, came: 3, ended: 3, leftUnseen: 0, turnedBack: 0, interrupted: 0 } },
      inSystem: { everyone: { count: 3, sum: 2 + 3 + 4, longest: 4 } },
    },
  )
})

test('lets two servers work side by side for one line', () => {
  assertTells(
    aWorld({ stations: [aDesk({ servers: 2, time: takes(3) })], arrivals: comeAt([1, 2, 3, 4]), run: { length: 10 } }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 begins
     3 desk: 3 arrives
     3 desk: 3 waits
     4 desk: 4 arrives
     4 desk: 4 waits
     4 desk: 1 ends
     4 desk: 3 begins
     4 desk: 1 leaves
     5 desk: 2 ends
     5 desk: 4 begins
     5 desk: 2 leaves
     7 desk: 3 ends
     7 desk: 3 leaves
     8 desk: 4 ends
     8 desk: 4 leaves`,
    { left: 4, stations: { desk: { waits: { count: 4, sum: 2, positive: 2, longest: 1 }, waiting: 2 / 10, busy: 12 / 10, present: 14 / 10, servers: 2 } } },
  )
})

test('deals with what was known first where two things happen at one time: here the arrival, known when the one before came', () => {
  assertTells(
    aWorld({ arrivals: [{ to: 'desk', gap: takes(2), until: 7 }], run: { length: 10 } }),
    `2 desk: 1 arrives
     2 desk: 1 begins
     4 desk: 2 arrives
     4 desk: 2 waits
     4 desk: 1 ends
     4 desk: 2 begins
     4 desk: 1 leaves
     6 desk: 3 arrives
     6 desk: 3 waits
     6 desk: 2 ends
     6 desk: 3 begins
     6 desk: 2 leaves
     8 desk: 3 ends
     8 desk: 3 leaves`,
    // who waits for no time at all has not waited
    { stations: { desk: { waits: { count: 3, sum: 0, positive: 0, longest: 0 }, waiting: 0, busy: 6 / 10 } } },
  )
})

test('deals with what was known first where two things happen at one time: here the end of a service that began before the last arrival', () => {
  assertTells(
    aWorld({ arrivals: [{ to: 'desk', gap: takes(1), until: 3.5 }], run: { length: 10 } }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 desk: 1 leaves
     3 desk: 3 arrives
     3 desk: 3 waits
     5 desk: 2 ends
     5 desk: 3 begins
     5 desk: 2 leaves
     7 desk: 3 ends
     7 desk: 3 leaves`,
    { stations: { desk: { waits: { count: 3, sum: 3 }, waiting: 3 / 10 } } },
  )
})

test('lets streams that come at the same time come in the order of the model', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'walk-in' }, { name: 'ambulance' }],
      arrivals: [{ to: 'desk', class: 'ambulance', gap: takes(4), until: 5 }, { to: 'desk', class: 'walk-in', gap: takes(2), until: 5 }],
      run: { length: 10 },
    }),
    `2 desk: 1 (walk-in) arrives
     2 desk: 1 (walk-in) begins
     # both come at 4: the ambulance was known from the beginning, the second walk-in since 2
     4 desk: 2 (ambulance) arrives
     4 desk: 2 (ambulance) waits
     4 desk: 3 (walk-in) arrives
     4 desk: 3 (walk-in) waits
     4 desk: 1 (walk-in) ends
     4 desk: 2 (ambulance) begins
     4 desk: 1 (walk-in) leaves
     6 desk: 2 (ambulance) ends
     6 desk: 3 (walk-in) begins
     6 desk: 2 (ambulance) leaves
     8 desk: 3 (walk-in) ends
     8 desk: 3 (walk-in) leaves`,
    { stations: { desk: { waitsByClass: { ambulance: { count: 1, sum: 0 }, 'walk-in': { count: 2, sum: 2 } } } } },
  )
})

test('has servers without limit serve everybody at once', () => {
  assertTells(
    aWorld({ stations: [aDesk({ servers: 'unlimited', time: takes(5) })], arrivals: comeAt([1, 2, 3]), run: { length: 10 } }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 begins
     3 desk: 3 arrives
     3 desk: 3 begins
     6 desk: 1 ends
     6 desk: 1 leaves
     7 desk: 2 ends
     7 desk: 2 leaves
     8 desk: 3 ends
     8 desk: 3 leaves`,
    { stations: { desk: { waits: { count: 3, sum: 0 }, waiting: 0, busy: 15 / 10, present: 15 / 10, servers: null } } },
  )
})

test('ends at its time, and what happens at that very time still happens', () => {
  const { record } = assertTells(
    { ...threeInTurn, run: { length: 5 } },
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 desk: 1 leaves
     5 desk: 2 ends
     5 desk: 3 begins
     5 desk: 2 leaves`,
    { end: 5, left: 2, arrived: 3, stations: { desk: { waits: { count: 3, sum: 3 }, waiting: 3 / 5, busy: 4 / 5, present: 7 / 5 } } },
  )
  assert.equal(record.events, 5)
})

test('ends when so many customers have left, and counts the time until then', () => {
  assertTells(
    { ...threeInTurn, run: { customers: 1 } },
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 desk: 1 leaves`,
    { end: 3, counted: 3, left: 1, stations: { desk: { waits: { count: 2, sum: 1 }, waiting: 1 / 3, busy: 2 / 3, present: 3 / 3, servers: 1 } } },
  )
})

test('shows zeros, and no percentile, where nobody comes before the end', () => {
  assertTells(aWorld({ stations: [aDesk({ measure: { percentiles: [50], numbers: true } })], arrivals: comeAt([30]), run: { length: 20 } }), '', {
    end: 20,
    arrived: 0,
    left: 0,
    stations: { desk: { waits: { count: 0, sum: 0, positive: 0, longest: 0, percentiles: [NaN] }, waiting: 0, busy: 0, present: 0, servers: 1, came: 0, shareOfTime: [1] } },
    inSystem: { everyone: { count: 0, sum: 0 } },
  })
})
