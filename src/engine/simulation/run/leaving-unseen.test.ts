import { test } from 'node:test'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

test('lets a customer leave unseen whose patience ends before a service begins, and nobody else', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'hasty' }, { name: 'patient' }],
      stations: [aDesk({ time: takes(4), patience: { byClass: { hasty: takes(3), patient: takes(5) } } })],
      arrivals: [...comeAt([1, 3, 4, 6], { class: 'hasty' }), ...comeAt([8], { class: 'patient' })],
    }),
    `1 desk: 1 (hasty) arrives
     1 desk: 1 (hasty) begins
     3 desk: 2 (hasty) arrives
     3 desk: 2 (hasty) waits
     4 desk: 3 (hasty) arrives
     4 desk: 3 (hasty) waits
     # 2 would leave at 6
     5 desk: 1 (hasty) ends
     5 desk: 2 (hasty) begins
     5 desk: 1 (hasty) leaves
     6 desk: 4 (hasty) arrives
     6 desk: 4 (hasty) waits
     7 desk: 3 (hasty) leaves unseen
     8 desk: 5 (patient) arrives
     8 desk: 5 (patient) waits
     # 4 would leave at 9, known since 6: the service of 2 has been known to end then since 5
     9 desk: 2 (hasty) ends
     9 desk: 4 (hasty) begins
     9 desk: 2 (hasty) leaves
     # 5 leaves at 13, known since 8: the service of 4 has been known to end then since 9
     13 desk: 5 (patient) leaves unseen
     13 desk: 4 (hasty) ends
     13 desk: 4 (hasty) leaves`,
    {
      arrived: 5,
      left: 3,
      stations: {
        desk: { leftUnseen: 2, came: 5, ended: 3, waits: { count: 3, sum: 5, positive: 2, longest: 3 }, waitsByClass: { hasty: { count: 3 }, patient: { count: 0 } }, waiting: (2 + 3 + 3 + 5) / 20, busy: 12 / 20 },
      },
      inSystem: { hasty: { count: 3, sum: 4 + 6 + 7 }, patient: { count: 0 } },
    },
  )
})

test('lets nobody leave unseen who has been seen: a customer whose service is interrupted stays', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }],
      stations: [aDesk({ order: 'interrupting', time: { byClass: { urgent: takes(4), routine: takes(5) } }, patience: takes(1) })],
      arrivals: [...comeAt([1, 3], { class: 'routine' }), ...comeAt([2], { class: 'urgent' })],
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (urgent) arrives
     2 desk: 1 (routine) is interrupted
     2 desk: 2 (urgent) begins
     3 desk: 3 (routine) arrives
     3 desk: 3 (routine) waits
     4 desk: 3 (routine) leaves unseen
     6 desk: 2 (urgent) ends
     6 desk: 1 (routine) goes on
     6 desk: 2 (urgent) leaves
     10 desk: 1 (routine) ends
     10 desk: 1 (routine) leaves`,
    { left: 2, stations: { desk: { leftUnseen: 1, interrupted: 1, waiting: (4 + 1) / 20, waits: { count: 2, sum: 0 } } } },
  )
})

test('gives the place of who leaves unseen to the one who is held for it', () => {
  assertTells(
    aWorld({
      stations: [aDesk({ name: 'a', time: takes(1), next: [{ to: 'b' }] }), aDesk({ name: 'b', room: 2, patience: takes(2), time: takes(10) })],
      arrivals: comeAt([1, 2, 3], { to: 'a' }),
      run: { length: 10 },
    }),
    `1 a: 1 arrives
     1 a: 1 begins
     2 a: 2 arrives
     2 a: 2 waits
     2 a: 1 ends
     2 a: 2 begins
     2 b: 1 begins
     3 a: 3 arrives
     3 a: 3 waits
     3 a: 2 ends
     3 a: 3 begins
     3 b: 2 waits
     4 a: 3 ends
     4 a: 3 is held
     5 b: 2 leaves unseen
     5 b: 3 waits
     7 b: 3 leaves unseen`,
    { left: 0, stations: { a: { busy: 4 / 10 }, b: { leftUnseen: 2, waiting: 4 / 10, came: 3 } }, rooms: { b: { letIn: 3, heldTime: 1, held: 1 / 10, inside: (8 + 2 + 2) / 10 } } },
  )
})

test('turns back at the door by how many others wait', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(10), balking: [0, 0, 1] })], arrivals: comeAt([1, 2, 3, 4, 12]) }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 waits
     4 desk: 4 arrives
     4 desk: 4 turns back
     11 desk: 1 ends
     11 desk: 2 begins
     11 desk: 1 leaves
     12 desk: 5 arrives
     12 desk: 5 waits`,
    { arrived: 5, left: 1, stations: { desk: { turnedBack: 1, came: 4, waits: { count: 2, sum: 9 }, waiting: (9 + 17 + 8) / 20 } } },
  )
})

test('lets the last chance of turning back hold for more who wait', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(10), balking: [0, 1] })], arrivals: [...comeAt([1, 2, 3]), ...comeAt([3])] }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 turns back
     3 desk: 4 arrives
     3 desk: 4 turns back
     11 desk: 1 ends
     11 desk: 2 begins
     11 desk: 1 leaves`,
    { stations: { desk: { turnedBack: 2 } } },
  )
})

test('lets who comes from another station turn back too, and leave', () => {
  assertTells(
    aWorld({
      stations: [aDesk({ name: 'a', time: takes(1), next: [{ to: 'desk' }] }), aDesk({ time: takes(10), balking: [0, 1] })],
      arrivals: [...comeAt([1]), ...comeAt([1, 2], { to: 'a' })],
    }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     1 a: 2 arrives
     1 a: 2 begins
     2 a: 3 arrives
     2 a: 3 waits
     2 a: 2 ends
     2 a: 3 begins
     2 desk: 2 waits
     3 a: 3 ends
     3 desk: 3 turns back
     3 a: 3 leaves
     11 desk: 1 ends
     11 desk: 2 begins
     11 desk: 1 leaves`,
    { arrived: 3, left: 1, stations: { desk: { turnedBack: 1, came: 2 }, a: { ended: 2, turnedBack: 0 } } },
  )
})
