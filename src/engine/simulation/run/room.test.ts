import assert from 'node:assert/strict'
import { test } from 'node:test'
import { failure } from '../../../kernel/result.ts'
import type { Station } from '../model/model.ts'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'
import { runOnce } from './run-once.ts'

function aStation(name: string, time: number, more: Partial<Station> = {}): Station {
  return aDesk({ name, time: takes(time), ...more })
}

test('turns away who comes from outside when the room is full, waiting places and servers together', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(3), room: 2 })], arrivals: comeAt([1, 2, 3, 5]) }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 3 arrives
     3 desk: 3 is turned away
     4 desk: 1 ends
     4 desk: 2 begins
     4 desk: 1 leaves
     5 desk: 4 arrives
     5 desk: 4 waits
     7 desk: 2 ends
     7 desk: 4 begins
     7 desk: 2 leaves
     10 desk: 4 ends
     10 desk: 4 leaves`,
    {
      arrived: 4,
      left: 3,
      stations: { desk: { came: 3, waits: { count: 3, sum: 0 + 2 + 2 }, present: 13 / 20 } },
      rooms: { desk: { inside: 13 / 20, shareOfTimeFull: 4 / 20, turnedAway: 1, lostOnTheWay: 0, letIn: 0, held: 0, heldTime: 0 } },
    },
  )
})

test('turns away who comes at the very time at which a place becomes free, if the arrival was known first', () => {
  assertTells(
    aWorld({ stations: [aDesk({ time: takes(3), room: 1 })], arrivals: comeAt([1, 4]) }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     4 desk: 2 arrives
     4 desk: 2 is turned away
     4 desk: 1 ends
     4 desk: 1 leaves`,
    { rooms: { desk: { turnedAway: 1, shareOfTimeFull: 3 / 20 } } },
  )
})

test('loses who comes from another station where a full room turns away', () => {
  assertTells(
    aWorld({
      stations: [aDesk({ next: [{ to: 'ward' }] }), aStation('ward', 10, { room: 1, whenFull: 'turned-away' })],
      arrivals: [...comeAt([1, 2]), ...comeAt([6], { to: 'ward' })],
    }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 ward: 1 begins
     5 desk: 2 ends
     5 desk: 2 is turned away
     5 desk: 2 leaves
     6 ward: 3 arrives
     6 ward: 3 is turned away
     13 ward: 1 ends
     13 ward: 1 leaves`,
    { arrived: 3, left: 1, rooms: { ward: { turnedAway: 1, lostOnTheWay: 1, letIn: 1, held: 0 } }, stations: { desk: { busy: 4 / 20 }, ward: { came: 1 } } },
  )
})

test('holds a customer with the server until there is room, so that the next in line waits too', () => {
  assertTells(
    aWorld({ stations: [aDesk({ next: [{ to: 'ward' }] }), aStation('ward', 6, { room: 1 })], arrivals: comeAt([1, 2, 4]), run: { length: 18 } }),
    `1 desk: 1 arrives
     1 desk: 1 begins
     2 desk: 2 arrives
     2 desk: 2 waits
     3 desk: 1 ends
     3 desk: 2 begins
     3 ward: 1 begins
     4 desk: 3 arrives
     4 desk: 3 waits
     5 desk: 2 ends
     5 desk: 2 is held
     9 ward: 1 ends
     9 desk: 3 begins
     9 ward: 2 begins
     9 ward: 1 leaves
     11 desk: 3 ends
     11 desk: 3 is held
     15 ward: 2 ends
     15 ward: 3 begins
     15 ward: 2 leaves`,
    {
      left: 2,
      stations: { desk: { waits: { count: 3, sum: 0 + 1 + 5 }, busy: 14 / 18, present: 20 / 18, ended: 3 }, ward: { busy: 15 / 18 } },
      rooms: { ward: { letIn: 3, heldTime: 4 + 4, held: 8 / 18, shareOfTimeFull: 15 / 18 } },
      inSystem: { everyone: { count: 2, sum: 8 + 13 } },
    },
  )
})

test('moves a whole chain of held customers up when one leaves at its end', () => {
  assertTells(
    aWorld({
      stations: [aStation('a', 1, { next: [{ to: 'b' }] }), aStation('b', 2, { room: 1, next: [{ to: 'c' }] }), aStation('c', 10, { room: 1 })],
      arrivals: comeAt([1, 2, 3, 4], { to: 'a' }),
      run: { length: 30 },
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
     3 a: 2 is held
     4 a: 4 arrives
     4 a: 4 waits
     4 b: 1 ends
     4 a: 3 begins
     4 b: 2 begins
     4 c: 1 begins
     5 a: 3 ends
     5 a: 3 is held
     6 b: 2 ends
     6 b: 2 is held
     14 c: 1 ends
     14 a: 4 begins
     14 b: 3 begins
     14 c: 2 begins
     14 c: 1 leaves
     15 a: 4 ends
     15 a: 4 is held
     16 b: 3 ends
     16 b: 3 is held
     24 c: 2 ends
     24 b: 4 begins
     24 c: 3 begins
     24 c: 2 leaves
     26 b: 4 ends
     26 b: 4 is held`,
    {
      arrived: 4,
      left: 2,
      stations: { a: { busy: 23 / 30, waiting: 11 / 30, waits: { count: 4, sum: 11 } }, b: { busy: 28 / 30, waits: { count: 4, sum: 0 } }, c: { busy: 26 / 30 } },
      rooms: { b: { letIn: 4, heldTime: 1 + 9 + 9, held: 19 / 30, inside: 28 / 30 }, c: { letIn: 3, heldTime: 8 + 8, held: (8 + 8 + 4) / 30, inside: 26 / 30 } },
    },
  )
})

test('lets in first who was held first, whichever station holds them', () => {
  assertTells(
    aWorld({
      stations: [aStation('a', 3, { next: [{ to: 'c' }] }), aStation('b', 1, { next: [{ to: 'c' }] }), aStation('c', 10, { room: 1 })],
      arrivals: [...comeAt([1, 4], { to: 'a' }), ...comeAt([5], { to: 'b' })],
      run: { length: 30 },
    }),
    `1 a: 1 arrives
     1 a: 1 begins
     4 a: 2 arrives
     4 a: 2 waits
     4 a: 1 ends
     4 a: 2 begins
     4 c: 1 begins
     5 b: 3 arrives
     5 b: 3 begins
     6 b: 3 ends
     6 b: 3 is held
     7 a: 2 ends
     7 a: 2 is held
     14 c: 1 ends
     14 c: 3 begins
     14 c: 1 leaves
     24 c: 3 ends
     24 c: 2 begins
     24 c: 3 leaves`,
    { stations: { a: { busy: 23 / 30 }, b: { busy: 9 / 30 } }, rooms: { c: { letIn: 3, heldTime: 8 + 17, held: 25 / 30 } } },
  )
})

test('shares the room of a region between its stations; who moves inside it needs no further room', () => {
  assertTells(
    aWorld({
      stations: [aStation('x', 2, { servers: 2, next: [{ to: 'y' }] }), aStation('y', 3)],
      regions: [{ name: 'ward', stations: ['x', 'y'], room: 2 }],
      arrivals: comeAt([1, 2, 3, 5, 7], { to: 'x' }),
    }),
    `1 x: 1 arrives
     1 x: 1 begins
     2 x: 2 arrives
     2 x: 2 begins
     3 x: 3 arrives
     3 x: 3 is turned away
     3 x: 1 ends
     3 y: 1 begins
     4 x: 2 ends
     4 y: 2 waits
     5 x: 4 arrives
     5 x: 4 is turned away
     6 y: 1 ends
     6 y: 2 begins
     6 y: 1 leaves
     7 x: 5 arrives
     7 x: 5 begins
     9 y: 2 ends
     9 y: 2 leaves
     9 x: 5 ends
     9 y: 5 begins
     12 y: 5 ends
     12 y: 5 leaves`,
    {
      stations: { y: { waits: { count: 3, sum: 2 }, came: 3 } },
      rooms: { ward: { inside: (1 + 8 + 1 + 4 + 3) / 20, shareOfTimeFull: 6 / 20, turnedAway: 2, letIn: 0 } },
    },
  )
})

test('lets into a region who was held for it when somebody leaves it for a station outside', () => {
  assertTells(
    aWorld({
      stations: [aStation('a', 1, { next: [{ to: 'x' }] }), aStation('x', 3, { next: [{ to: 'b' }] }), aStation('b', 1)],
      regions: [{ name: 'ward', stations: ['x'], room: 1 }],
      arrivals: comeAt([1, 2], { to: 'a' }),
    }),
    `1 a: 1 arrives
     1 a: 1 begins
     2 a: 2 arrives
     2 a: 2 waits
     2 a: 1 ends
     2 a: 2 begins
     2 x: 1 begins
     3 a: 2 ends
     3 a: 2 is held
     5 x: 1 ends
     5 x: 2 begins
     5 b: 1 begins
     6 b: 1 ends
     6 b: 1 leaves
     8 x: 2 ends
     8 b: 2 begins
     9 b: 2 ends
     9 b: 2 leaves`,
    { left: 2, rooms: { ward: { inside: 6 / 20, letIn: 2, heldTime: 2, held: 2 / 20 } } },
  )
})

test('loses who comes from elsewhere to a region that turns away', () => {
  assertTells(
    aWorld({
      stations: [aStation('a', 1, { next: [{ to: 'x' }] }), aStation('x', 9)],
      regions: [{ name: 'ward', stations: ['x'], room: 1, whenFull: 'turned-away' }],
      arrivals: comeAt([1, 2], { to: 'a' }),
    }),
    `1 a: 1 arrives
     1 a: 1 begins
     2 a: 2 arrives
     2 a: 2 waits
     2 a: 1 ends
     2 a: 2 begins
     2 x: 1 begins
     3 a: 2 ends
     3 a: 2 is turned away
     3 a: 2 leaves
     11 x: 1 ends
     11 x: 1 leaves`,
    { left: 1, rooms: { ward: { lostOnTheWay: 1, turnedAway: 0 } } },
  )
})

test('lets nobody who comes from outside overtake those who are held', () => {
  assertTells(
    aWorld({
      stations: [aStation('a', 1, { next: [{ to: 'b' }] }), aStation('b', 4, { room: 1 })],
      arrivals: [...comeAt([1, 2], { to: 'a' }), ...comeAt([5, 7], { to: 'b' })],
    }),
    `1 a: 1 arrives
     1 a: 1 begins
     2 a: 2 arrives
     2 a: 2 waits
     2 a: 1 ends
     2 a: 2 begins
     2 b: 1 begins
     3 a: 2 ends
     3 a: 2 is held
     5 b: 3 arrives
     5 b: 3 is turned away
     6 b: 1 ends
     6 b: 2 begins
     6 b: 1 leaves
     7 b: 4 arrives
     7 b: 4 is turned away
     10 b: 2 ends
     10 b: 2 leaves`,
    { rooms: { b: { turnedAway: 2, letIn: 2, heldTime: 3 } } },
  )
})

test('leaves customers held for ever who wait for the room of one another', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'new' }, { name: 'gone' }],
      stations: [
        aStation('a', 2, { room: 1, next: { byClass: { new: [{ to: 'b', class: 'gone' }] } } }),
        aStation('b', 2, { room: 1, next: { byClass: { new: [{ to: 'a', class: 'gone' }] } } }),
      ],
      arrivals: [...comeAt([1], { to: 'a' }), ...comeAt([1], { to: 'b' })],
    }),
    `1 a: 1 (new) arrives
     1 a: 1 (new) begins
     1 b: 2 (new) arrives
     1 b: 2 (new) begins
     3 a: 1 (new) ends
     3 a: 1 (gone) is held
     3 b: 2 (new) ends
     3 b: 2 (gone) is held`,
    { left: 0, stations: { a: { busy: 19 / 20 }, b: { busy: 19 / 20 } }, rooms: { a: { held: 17 / 20, letIn: 0 }, b: { held: 17 / 20, letIn: 0 } } },
  )
})

test('refuses to go on for ever when a run is to end after so many customers, and all are held for the room of one another', () => {
  const held = aWorld({
    stations: [aStation('a', 1, { room: 1, next: [{ to: 'b', chance: 0.5 }] }), aStation('b', 1, { room: 1, next: [{ to: 'a', chance: 0.5 }] })],
    arrivals: [{ to: 'a', rate: 1 }, { to: 'b', rate: 1 }],
    run: { customers: 1000 },
  })
  assert.deepEqual(runOnce(held, { seed: 1, replication: 0 }), failure({ code: 'nobody-leaves' }))
})
