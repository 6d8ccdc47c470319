import { test } from 'node:test'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

test('lets each server of a shift that ends finish the service, and begins with nobody while too many are still busy', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(5), servers: { shifts: [{ from: 0, servers: 2 }, { from: 4, servers: 1 }, { from: 8, servers: 2 }] } })], arrivals: comeAt([1, 2, 3, 9]) }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 begins
     3 desk: 3 arrives
     3 desk: 3 waits
     6 desk: 1 ends
     6 desk: 1 leaves
     7 desk: 2 ends
     7 desk: 3 begins
     7 desk: 2 leaves
     9 desk: 4 arrives
     9 desk: 4 begins
     12 desk: 3 ends
     12 desk: 3 leaves
     14 desk: 4 ends
     14 desk: 4 leaves`,
    { stations: { desk: { servers: (2 * 4 + 1 * 4 + 2 * 12) / 20, busy: 20 / 20, waits: { count: 4, sum: 4 }, waiting: 4 / 20 } } },
  )
})

test('begins with those who wait when a shift brings servers', () => {
  assertTells(
    aWorld({ stations: [aDesk({ servers: { shifts: [{ from: 0, servers: 0 }, { from: 5, servers: 2 }] } })], arrivals: comeAt([1, 2, 3]) }),
    `1 desk: 1 arrives
     1 desk: 1 waits
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     5 desk: 1 begins
     5 desk: 2 begins
     7 desk: 1 ends
     7 desk: 3 begins
     7 desk: 1 leaves
     7 desk: 2 ends
     7 desk: 2 leaves
     9 desk: 3 ends
     9 desk: 3 leaves`,
    { stations: { desk: { servers: 30 / 20, waits: { count: 3, sum: 4 + 3 + 4 }, waiting: 11 / 20, busy: 6 / 20 } } },
  )
})

test('begins the shifts anew after their time', () => {
  assertTells(
    aWorld({
      stations: [aDesk({ time: takes(1), servers: { shifts: [{ from: 0, servers: 1 }, { from: 2, servers: 0 }], repeatsAfter: 4 } })],
      arrivals: comeAt([1, 3, 7]),
      run: { length: 9 },
    }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 1 ends
     2 desk: 1 leaves
     3 desk: 2 arrives
     3 desk: 2 waits
     4 desk: 2 begins
     5 desk: 2 ends
     5 desk: 2 leaves
     7 desk: 3 arrives
     7 desk: 3 waits
     8 desk: 3 begins
     9 desk: 3 ends
     9 desk: 3 leaves`,
    { stations: { desk: { servers: 5 / 9, waiting: 2 / 9, busy: 3 / 9, waits: { count: 3, sum: 2 } } } },
  )
})

const urgentAndRoutine = [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }]

test('lets nobody break in on a server whose shift is over', () => {
  assertTells(
    aWorld({
      classes: urgentAndRoutine,
      stations: [aDesk({ order: 'interrupting', time: { byClass: { urgent: takes(2), routine: takes(6) } }, servers: { shifts: [{ from: 0, servers: 1 }, { from: 4, servers: 0 }, { from: 15, servers: 1 }] } })],
      arrivals: [...comeAt([1], { class: 'routine' }), ...comeAt([5], { class: 'urgent' })],
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     5 desk: 2 (urgent) arrives
     5 desk: 2 (urgent) waits
     7 desk: 1 (routine) ends
     7 desk: 1 (routine) leaves
     15 desk: 2 (urgent) begins
     17 desk: 2 (urgent) ends
     17 desk: 2 (urgent) leaves`,
    { stations: { desk: { interrupted: 0, busy: 8 / 20, servers: 9 / 20, waits: { count: 2, sum: 10 } } } },
  )
})

test('lets customers break in on as many servers as there are, while others finish their last service', () => {
  assertTells(
    aWorld({
      classes: urgentAndRoutine,
      stations: [aDesk({ order: 'interrupting', time: { byClass: { urgent: takes(4), routine: takes(7) } }, servers: { shifts: [{ from: 0, servers: 2 }, { from: 3, servers: 1 }] } })],
      arrivals: [...comeAt([1, 2], { class: 'routine' }), ...comeAt([4, 5], { class: 'urgent' })],
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) begins
     4 desk: 3 (urgent) arrives
     4 desk: 2 (routine) is interrupted
     4 desk: 3 (urgent) begins
     # the server who is there is with 3; the one who is with 1 goes when that ends
     5 desk: 4 (urgent) arrives
     5 desk: 4 (urgent) waits
     8 desk: 1 (routine) ends
     8 desk: 1 (routine) leaves
     8 desk: 3 (urgent) ends
     8 desk: 4 (urgent) begins
     8 desk: 3 (urgent) leaves
     12 desk: 4 (urgent) ends
     12 desk: 2 (routine) goes on
     12 desk: 4 (urgent) leaves
     17 desk: 2 (routine) ends
     17 desk: 2 (routine) leaves`,
    { stations: { desk: { interrupted: 1, busy: (7 + 7 + 4 + 4) / 20, servers: 23 / 20, waits: { sum: 3 }, waiting: (8 + 3) / 20 } } },
  )
})
