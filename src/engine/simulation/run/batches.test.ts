import { test } from 'node:test'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

test('lets a group come together, one behind the other', () => {
  assertTells(
    aWorld({ stations: [aDesk({ servers: 2 })], arrivals: [{ to: 'desk', gap: takes(4), until: 5, size: 3 }] }),
    `4 desk: 1 arrives
     4 desk: 1 begins
     4 desk: 2 arrives
     4 desk: 2 begins
     4 desk: 3 arrives
     4 desk: 3 waits
     6 desk: 1 ends
     6 desk: 3 begins
     6 desk: 1 leaves
     6 desk: 2 ends
     6 desk: 2 leaves
     8 desk: 3 ends
     8 desk: 3 leaves`,
    { arrived: 3, stations: { desk: { waits: { count: 3, sum: 2 }, busy: 6 / 20 } } },
  )
})

test('draws how many come together by weight', () => {
  assertTells(
    aWorld({ arrivals: [{ to: 'desk', gap: takes(4), until: 5, size: { values: [1, 2, 3], weights: [0, 1, 0] } }] }),
    `4 desk: 1 arrives
     4 desk: 1 begins
     4 desk: 2 arrives
     4 desk: 2 waits
     6 desk: 1 ends
     6 desk: 2 begins
     6 desk: 1 leaves
     8 desk: 2 ends
     8 desk: 2 leaves`,
    { stations: { desk: { waits: { sum: 2 } } } },
  )
})

test('begins to serve together when enough wait, takes up to as many as it may, and lets the rest wait', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(4), batch: { least: 2, most: 3 } })], arrivals: comeAt([1, 2, 3, 4, 5, 6]), run: { length: 12 } }),
    `1 desk: 1 arrives
     1 desk: 1 waits
     2 desk: 2 arrives
     2 desk: 2 waits
     2 desk: 1 begins
     2 desk: 2 begins
     3 desk: 3 arrives
     3 desk: 3 waits
     4 desk: 4 arrives
     4 desk: 4 waits
     5 desk: 5 arrives
     5 desk: 5 waits
     6 desk: 6 arrives
     6 desk: 6 waits
     # the server stays with the batch until the last of it has gone
     6 desk: 1 ends
     6 desk: 1 leaves
     6 desk: 2 ends
     6 desk: 3 begins
     6 desk: 4 begins
     6 desk: 5 begins
     6 desk: 2 leaves
     10 desk: 3 ends
     10 desk: 3 leaves
     10 desk: 4 ends
     10 desk: 4 leaves
     10 desk: 5 ends
     10 desk: 5 leaves`,
    {
      left: 5,
      // one server is busy however many it serves
      stations: { desk: { waits: { count: 5, sum: 1 + 0 + 3 + 2 + 1, positive: 4 }, waiting: 13 / 12, busy: 8 / 12, present: 33 / 12, ended: 5 } },
    },
  )
})

test('begins with one customer alone where one is enough, and goes on with those who wait', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(3), batch: { least: 1, most: 2 } })], arrivals: comeAt([1, 2, 3, 4]), run: { length: 12 } }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     4 desk: 4 arrives
     4 desk: 4 waits
     4 desk: 1 ends
     4 desk: 2 begins
     4 desk: 3 begins
     4 desk: 1 leaves
     7 desk: 2 ends
     7 desk: 2 leaves
     7 desk: 3 ends
     7 desk: 4 begins
     7 desk: 3 leaves
     10 desk: 4 ends
     10 desk: 4 leaves`,
    { left: 4, stations: { desk: { waits: { count: 4, sum: 0 + 2 + 1 + 3 }, waiting: 6 / 12, busy: 9 / 12, present: (3 + 5 + 4 + 6) / 12 } } },
  )
})

test('sends each of a batch on by its class, after the time of the first of the batch', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'blood' }, { name: 'scan' }],
      stations: [
        aDesk({ time: { byClass: { blood: takes(2), scan: takes(6) } }, batch: { least: 2, most: 2 }, next: { byClass: { blood: [{ to: 'lab' }] } } }),
        aDesk({ name: 'lab', time: takes(5) }),
      ],
      arrivals: [...comeAt([1, 5], { class: 'blood' }), ...comeAt([2, 3], { class: 'scan' })],
    }),
    `1 desk: 1 (blood) arrives
     1 desk: 1 (blood) waits
     2 desk: 2 (scan) arrives
     2 desk: 2 (scan) waits
     2 desk: 1 (blood) begins
     2 desk: 2 (scan) begins
     3 desk: 3 (scan) arrives
     3 desk: 3 (scan) waits
     4 desk: 1 (blood) ends
     4 lab: 1 (blood) begins
     4 desk: 2 (scan) ends
     4 desk: 2 (scan) leaves
     5 desk: 4 (blood) arrives
     5 desk: 4 (blood) waits
     5 desk: 3 (scan) begins
     5 desk: 4 (blood) begins
     9 lab: 1 (blood) ends
     9 lab: 1 (blood) leaves
     11 desk: 3 (scan) ends
     11 desk: 3 (scan) leaves
     11 desk: 4 (blood) ends
     11 lab: 4 (blood) begins
     16 lab: 4 (blood) ends
     16 lab: 4 (blood) leaves`,
    { left: 4, stations: { desk: { busy: 8 / 20, waits: { sum: 1 + 2 } }, lab: { busy: 10 / 20 } } },
  )
})

test('serves several batches at once, each begun as soon as enough wait', () => {
  assertTells(
    aWorld({ stations: [aDesk({ servers: 2, time: takes(4), batch: { least: 2, most: 3 } })], arrivals: [{ to: 'desk', gap: takes(4), until: 5, size: 5 }], run: { length: 10 } }),
    `4 desk: 1 arrives
     4 desk: 1 waits
     4 desk: 2 arrives
     4 desk: 2 waits
     4 desk: 1 begins
     4 desk: 2 begins
     4 desk: 3 arrives
     4 desk: 3 waits
     4 desk: 4 arrives
     4 desk: 4 waits
     4 desk: 3 begins
     4 desk: 4 begins
     4 desk: 5 arrives
     4 desk: 5 waits
     8 desk: 1 ends
     8 desk: 1 leaves
     8 desk: 2 ends
     8 desk: 2 leaves
     8 desk: 3 ends
     8 desk: 3 leaves
     8 desk: 4 ends
     8 desk: 4 leaves`,
    { left: 4, stations: { desk: { busy: 8 / 10, waiting: 6 / 10, present: 22 / 10 } } },
  )
})

test('fills a batch by priority', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }],
      stations: [aDesk({ time: takes(4), order: 'priority', batch: { least: 2, most: 2 } })],
      arrivals: [...comeAt([1, 2, 3, 4], { class: 'routine' }), ...comeAt([5], { class: 'urgent' })],
      run: { length: 12 },
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) waits
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) waits
     2 desk: 1 (routine) begins
     2 desk: 2 (routine) begins
     3 desk: 3 (routine) arrives
     3 desk: 3 (routine) waits
     4 desk: 4 (routine) arrives
     4 desk: 4 (routine) waits
     5 desk: 5 (urgent) arrives
     5 desk: 5 (urgent) waits
     6 desk: 1 (routine) ends
     6 desk: 1 (routine) leaves
     6 desk: 2 (routine) ends
     6 desk: 5 (urgent) begins
     6 desk: 3 (routine) begins
     6 desk: 2 (routine) leaves
     10 desk: 5 (urgent) ends
     10 desk: 5 (urgent) leaves
     10 desk: 3 (routine) ends
     10 desk: 3 (routine) leaves`,
    { stations: { desk: { waitsByClass: { urgent: { sum: 1 }, routine: { count: 3, sum: 1 + 0 + 3 } }, waiting: (1 + 3 + 8 + 1) / 12 } } },
  )
})
