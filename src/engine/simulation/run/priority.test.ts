import { test } from 'node:test'
import type { Arrivals } from '../model/model.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

const classes = [{ name: 'urgent', priority: 1 }, { name: 'soon', priority: 2 }, { name: 'routine', priority: 3 }]

function come(kind: string, ...times: readonly number[]): readonly Arrivals[] {
  return comeAt(times, { class: kind })
}

const mixed = [...come('routine', 1, 2), ...come('soon', 3), ...come('urgent', 4, 6)]

test('serves by priority, first come within a class, and interrupts nobody', () => {
  assertTells(
    aWorld({ classes, stations: [aDesk({ time: takes(4), order: 'priority' })], arrivals: mixed, run: { length: 25 } }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) waits
     3 desk: 3 (soon) arrives
     3 desk: 3 (soon) waits
     4 desk: 4 (urgent) arrives
     4 desk: 4 (urgent) waits
     5 desk: 1 (routine) ends
     5 desk: 4 (urgent) begins
     5 desk: 1 (routine) leaves
     6 desk: 5 (urgent) arrives
     6 desk: 5 (urgent) waits
     9 desk: 4 (urgent) ends
     9 desk: 5 (urgent) begins
     9 desk: 4 (urgent) leaves
     13 desk: 5 (urgent) ends
     13 desk: 3 (soon) begins
     13 desk: 5 (urgent) leaves
     17 desk: 3 (soon) ends
     17 desk: 2 (routine) begins
     17 desk: 3 (soon) leaves
     21 desk: 2 (routine) ends
     21 desk: 2 (routine) leaves`,
    {
      stations: {
        desk: {
          waits: { count: 5, sum: 0 + 15 + 10 + 1 + 3, longest: 15 },
          waitsByClass: { urgent: { count: 2, sum: 4, longest: 3 }, soon: { count: 1, sum: 10 }, routine: { count: 2, sum: 15, positive: 1 } },
          waiting: 29 / 25,
          busy: 20 / 25,
        },
      },
      inSystem: { urgent: { count: 2, sum: 5 + 7 }, soon: { sum: 14 }, routine: { sum: 4 + 19 } },
    },
  )
})

test('takes no notice of priority where customers are served first come', () => {
  assertTells(
    aWorld({ classes, stations: [aDesk({ time: takes(4) })], arrivals: [...come('routine', 1, 2), ...come('urgent', 3)] }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) waits
     3 desk: 3 (urgent) arrives
     3 desk: 3 (urgent) waits
     5 desk: 1 (routine) ends
     5 desk: 2 (routine) begins
     5 desk: 1 (routine) leaves
     9 desk: 2 (routine) ends
     9 desk: 3 (urgent) begins
     9 desk: 2 (routine) leaves
     13 desk: 3 (urgent) ends
     13 desk: 3 (urgent) leaves`,
    { stations: { desk: { waitsByClass: { urgent: { sum: 6 }, routine: { sum: 3 } } } } },
  )
})

test('serves classes of the same priority as one line, whatever the number of the priority', () => {
  const alike = [{ name: 'a', priority: 9 }, { name: 'b', priority: 5 }, { name: 'c', priority: 5 }]
  assertTells(
    aWorld({ classes: alike, stations: [aDesk({ time: takes(4), order: 'priority' })], arrivals: [...come('a', 1, 2), ...come('c', 3), ...come('b', 4)] }),
    `1 desk: 1 (a) arrives
     1 desk: 1 (a) begins
     2 desk: 2 (a) arrives
     2 desk: 2 (a) waits
     3 desk: 3 (c) arrives
     3 desk: 3 (c) waits
     4 desk: 4 (b) arrives
     4 desk: 4 (b) waits
     5 desk: 1 (a) ends
     5 desk: 3 (c) begins
     5 desk: 1 (a) leaves
     9 desk: 3 (c) ends
     9 desk: 4 (b) begins
     9 desk: 3 (c) leaves
     13 desk: 4 (b) ends
     13 desk: 2 (a) begins
     13 desk: 4 (b) leaves
     17 desk: 2 (a) ends
     17 desk: 2 (a) leaves`,
    { stations: { desk: { waitsByClass: { a: { sum: 11 }, b: { sum: 5 }, c: { sum: 2 } } } } },
  )
})

function interruptingDesk(servers: number, times: Readonly<Record<string, number>>) {
  return aDesk({ servers, order: 'interrupting', time: { byClass: Object.fromEntries(Object.entries(times).map(([kind, time]) => [kind, takes(time)])) } })
}

test('lets a customer of higher priority break in; the service goes on later with what was left of it', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(1, { urgent: 2, soon: 1, routine: 5 })], arrivals: [...come('routine', 1), ...come('urgent', 3)], run: { length: 10 } }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     3 desk: 2 (urgent) arrives
     3 desk: 1 (routine) is interrupted
     3 desk: 2 (urgent) begins
     5 desk: 2 (urgent) ends
     5 desk: 1 (routine) goes on
     5 desk: 2 (urgent) leaves
     8 desk: 1 (routine) ends
     8 desk: 1 (routine) leaves`,
    {
      // a wait is the time until a service begins; the interruption counts as waiting over time
      stations: { desk: { waits: { count: 2, sum: 0 }, waiting: 2 / 10, busy: 7 / 10, present: 9 / 10, interrupted: 1, ended: 2 } },
      inSystem: { routine: { sum: 7 }, urgent: { sum: 2 } },
    },
  )
})

test('interrupts who interrupts, and goes on by priority', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(1, { urgent: 2, soon: 4, routine: 6 })], arrivals: [...come('routine', 1), ...come('soon', 3, 6), ...come('urgent', 5)] }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     3 desk: 2 (soon) arrives
     3 desk: 1 (routine) is interrupted
     3 desk: 2 (soon) begins
     5 desk: 3 (urgent) arrives
     5 desk: 2 (soon) is interrupted
     5 desk: 3 (urgent) begins
     6 desk: 4 (soon) arrives
     6 desk: 4 (soon) waits
     # of the two who wait soon, the one who was interrupted came first
     7 desk: 3 (urgent) ends
     7 desk: 2 (soon) goes on
     7 desk: 3 (urgent) leaves
     9 desk: 2 (soon) ends
     9 desk: 4 (soon) begins
     9 desk: 2 (soon) leaves
     13 desk: 4 (soon) ends
     13 desk: 1 (routine) goes on
     13 desk: 4 (soon) leaves
     17 desk: 1 (routine) ends
     17 desk: 1 (routine) leaves`,
    { stations: { desk: { waits: { count: 4, sum: 3 }, waiting: (10 + 2 + 3) / 20, busy: 16 / 20, interrupted: 2 } } },
  )
})

test('interrupts the one who began last, and lets the first to come go on first', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(2, { urgent: 2, soon: 1, routine: 6 })], arrivals: [...come('routine', 1, 2), ...come('urgent', 3, 4)] }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) begins
     3 desk: 3 (urgent) arrives
     3 desk: 2 (routine) is interrupted
     3 desk: 3 (urgent) begins
     4 desk: 4 (urgent) arrives
     4 desk: 1 (routine) is interrupted
     4 desk: 4 (urgent) begins
     5 desk: 3 (urgent) ends
     5 desk: 1 (routine) goes on
     5 desk: 3 (urgent) leaves
     6 desk: 4 (urgent) ends
     6 desk: 2 (routine) goes on
     6 desk: 4 (urgent) leaves
     8 desk: 1 (routine) ends
     8 desk: 1 (routine) leaves
     11 desk: 2 (routine) ends
     11 desk: 2 (routine) leaves`,
    { stations: { desk: { waits: { count: 4, sum: 0 }, waiting: 4 / 20, busy: 16 / 20, interrupted: 2 } } },
  )
})

test('interrupts the lowest priority, not who began last', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(2, { urgent: 2, soon: 5, routine: 5 })], arrivals: [...come('routine', 1), ...come('soon', 2), ...come('urgent', 3)] }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (soon) arrives
     2 desk: 2 (soon) begins
     3 desk: 3 (urgent) arrives
     3 desk: 1 (routine) is interrupted
     3 desk: 3 (urgent) begins
     5 desk: 3 (urgent) ends
     5 desk: 1 (routine) goes on
     5 desk: 3 (urgent) leaves
     7 desk: 2 (soon) ends
     7 desk: 2 (soon) leaves
     8 desk: 1 (routine) ends
     8 desk: 1 (routine) leaves`,
    { stations: { desk: { waiting: 2 / 20, busy: 12 / 20 } } },
  )
})

test('interrupts nobody with whom the server is done at that very time', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(2, { urgent: 4, soon: 1, routine: 2 })], arrivals: [...come('routine', 1, 1.5), ...come('urgent', 3, 3.5), ...come('urgent', 3.5)] }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     1.5 desk: 2 (routine) arrives
     1.5 desk: 2 (routine) begins
     # 1 is about to end, 2 is not
     3 desk: 3 (urgent) arrives
     3 desk: 2 (routine) is interrupted
     3 desk: 3 (urgent) begins
     3 desk: 1 (routine) ends
     3 desk: 2 (routine) goes on
     3 desk: 1 (routine) leaves
     # 2 is about to end: the first urgent waits for no time at all, the second for the other server
     3.5 desk: 4 (urgent) arrives
     3.5 desk: 4 (urgent) waits
     3.5 desk: 5 (urgent) arrives
     3.5 desk: 5 (urgent) waits
     3.5 desk: 2 (routine) ends
     3.5 desk: 4 (urgent) begins
     3.5 desk: 2 (routine) leaves
     7 desk: 3 (urgent) ends
     7 desk: 5 (urgent) begins
     7 desk: 3 (urgent) leaves
     7.5 desk: 4 (urgent) ends
     7.5 desk: 4 (urgent) leaves
     11 desk: 5 (urgent) ends
     11 desk: 5 (urgent) leaves`,
    { stations: { desk: { waits: { count: 5, sum: 3.5, positive: 1 }, waiting: 3.5 / 20, busy: 16 / 20, interrupted: 1 } } },
  )
})

test('lets nobody break in on a customer of the same priority', () => {
  assertTells(
    aWorld({ classes, stations: [interruptingDesk(1, { urgent: 4, soon: 1, routine: 1 })], arrivals: come('urgent', 1, 2) }),
    `1 desk: 1 (urgent) arrives
     1 desk: 1 (urgent) begins
     2 desk: 2 (urgent) arrives
     2 desk: 2 (urgent) waits
     5 desk: 1 (urgent) ends
     5 desk: 2 (urgent) begins
     5 desk: 1 (urgent) leaves
     9 desk: 2 (urgent) ends
     9 desk: 2 (urgent) leaves`,
    { stations: { desk: { waits: { sum: 3 }, interrupted: 0 } } },
  )
})

test('does not interrupt who has been served and is held, so that even the urgent wait for the server', () => {
  assertTells(
    aWorld({
      classes,
      stations: [
        aDesk({ order: 'interrupting', next: [{ to: 'ward' }] }),
        { name: 'ward', servers: 1, room: 1, time: takes(10) },
      ],
      arrivals: [...come('routine', 1, 2), ...come('urgent', 6)],
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) waits
     3 desk: 1 (routine) ends
     3 desk: 2 (routine) begins
     3 ward: 1 (routine) begins
     5 desk: 2 (routine) ends
     5 desk: 2 (routine) is held
     6 desk: 3 (urgent) arrives
     6 desk: 3 (urgent) waits
     13 ward: 1 (routine) ends
     13 desk: 3 (urgent) begins
     13 ward: 2 (routine) begins
     13 ward: 1 (routine) leaves
     15 desk: 3 (urgent) ends
     15 desk: 3 (urgent) is held`,
    {
      stations: { desk: { waits: { count: 3, sum: 1 + 7 }, waiting: 8 / 20, busy: 19 / 20, interrupted: 0 }, ward: { busy: 17 / 20, waits: { count: 2, sum: 0 } } },
      rooms: { ward: { inside: 17 / 20, shareOfTimeFull: 17 / 20, held: (8 + 5) / 20, letIn: 2, heldTime: 8 } },
    },
  )
})
