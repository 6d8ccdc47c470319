import { test } from 'node:test'
import { aDesk, aWorld, comeAt, takes } from '../testing/a-world.ts'
import { assertTells } from '../testing/tells.ts'

test('sends customers on by class', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'minor' }, { name: 'major' }],
      stations: [aDesk({ next: { byClass: { major: [{ to: 'bed' }] } } }), aDesk({ name: 'bed', time: takes(9) })],
      arrivals: [...comeAt([1], { class: 'minor' }), ...comeAt([4], { class: 'major' })],
    }),
    `1 desk: 1 (minor) arrives
     1 desk: 1 (minor) begins
     3 desk: 1 (minor) ends
     3 desk: 1 (minor) leaves
     4 desk: 2 (major) arrives
     4 desk: 2 (major) begins
     6 desk: 2 (major) ends
     6 bed: 2 (major) begins
     15 bed: 2 (major) ends
     15 bed: 2 (major) leaves`,
    { inSystem: { minor: { sum: 2 }, major: { sum: 11 } }, stations: { bed: { came: 1, busy: 9 / 20 } } },
  )
})

test('gives a customer the class, and with it the priority, that the way says', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'urgent', priority: 1 }, { name: 'routine', priority: 2 }],
      stations: [aDesk({ time: takes(4), order: 'priority' }), aDesk({ name: 'triage', time: takes(1), next: [{ to: 'desk', class: 'urgent' }] })],
      arrivals: [...comeAt([1, 2], { class: 'routine' }), ...comeAt([2], { to: 'triage', class: 'routine' })],
    }),
    `1 desk: 1 (routine) arrives
     1 desk: 1 (routine) begins
     2 desk: 2 (routine) arrives
     2 desk: 2 (routine) waits
     2 triage: 3 (routine) arrives
     2 triage: 3 (routine) begins
     3 triage: 3 (routine) ends
     3 desk: 3 (urgent) waits
     5 desk: 1 (routine) ends
     5 desk: 3 (urgent) begins
     5 desk: 1 (routine) leaves
     9 desk: 3 (urgent) ends
     9 desk: 2 (routine) begins
     9 desk: 3 (urgent) leaves
     13 desk: 2 (routine) ends
     13 desk: 2 (routine) leaves`,
    // a time in the system counts for the class that the customer leaves with
    { inSystem: { urgent: { count: 1, sum: 7 }, routine: { count: 2, sum: 4 + 11 } }, stations: { desk: { waitsByClass: { urgent: { sum: 2 }, routine: { sum: 7 } } } } },
  )
})

test('lets who comes back to the same station stand at the end of the line, after the server has taken the next', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'first' }, { name: 'second' }],
      stations: [aDesk({ next: { byClass: { first: [{ to: 'desk', class: 'second' }] } } })],
      arrivals: comeAt([1, 2], { class: 'first' }),
    }),
    `1 desk: 1 (first) arrives
     1 desk: 1 (first) begins
     2 desk: 2 (first) arrives
     2 desk: 2 (first) waits
     3 desk: 1 (first) ends
     3 desk: 2 (first) begins
     3 desk: 1 (second) waits
     5 desk: 2 (first) ends
     5 desk: 1 (second) begins
     5 desk: 2 (second) waits
     7 desk: 1 (second) ends
     7 desk: 2 (second) begins
     7 desk: 1 (second) leaves
     9 desk: 2 (second) ends
     9 desk: 2 (second) leaves`,
    {
      left: 2,
      stations: { desk: { came: 4, ended: 4, waitsByClass: { first: { count: 2, sum: 1 }, second: { count: 2, sum: 4 } }, busy: 8 / 20, present: (6 + 7) / 20 } },
      inSystem: { first: { count: 0 }, second: { count: 2, sum: 6 + 7 } },
    },
  )
})

test('keeps the place of who comes back to the same station, even if its room is full', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'first' }, { name: 'second' }],
      stations: [aDesk({ room: 2, next: { byClass: { first: [{ to: 'desk', class: 'second' }] } } })],
      arrivals: comeAt([1, 2, 3], { class: 'first' }),
    }),
    `1 desk: 1 (first) arrives
     1 desk: 1 (first) begins
     2 desk: 2 (first) arrives
     2 desk: 2 (first) waits
     3 desk: 3 (first) arrives
     3 desk: 3 (first) is turned away
     3 desk: 1 (first) ends
     3 desk: 2 (first) begins
     3 desk: 1 (second) waits
     5 desk: 2 (first) ends
     5 desk: 1 (second) begins
     5 desk: 2 (second) waits
     7 desk: 1 (second) ends
     7 desk: 2 (second) begins
     7 desk: 1 (second) leaves
     9 desk: 2 (second) ends
     9 desk: 2 (second) leaves`,
    { rooms: { desk: { inside: 13 / 20, shareOfTimeFull: 5 / 20, turnedAway: 1, letIn: 0 } } },
  )
})

test('begins at once with who comes back to a station where nobody else waits', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'first' }, { name: 'second' }],
      stations: [aDesk({ next: { byClass: { first: [{ to: 'desk', class: 'second' }] } } })],
      arrivals: comeAt([1], { class: 'first' }),
    }),
    `1 desk: 1 (first) arrives
     1 desk: 1 (first) begins
     3 desk: 1 (first) ends
     3 desk: 1 (second) begins
     5 desk: 1 (second) ends
     5 desk: 1 (second) leaves`,
    { stations: { desk: { waits: { count: 2, sum: 0 }, busy: 4 / 20 } } },
  )
})

test('takes a class for itself that is called as something every object has', () => {
  assertTells(
    aWorld({
      classes: [{ name: 'constructor' }, { name: 'minor' }],
      stations: [aDesk({ next: { byClass: { minor: [{ to: 'bed' }] } } }), aDesk({ name: 'bed', time: { byClass: { minor: takes(9) } } })],
      arrivals: [...comeAt([1], { class: 'constructor' }), ...comeAt([4], { classes: { minor: 1 } })],
    }),
    `1 desk: 1 (constructor) arrives
     1 desk: 1 (constructor) begins
     3 desk: 1 (constructor) ends
     3 desk: 1 (constructor) leaves
     4 desk: 2 (minor) arrives
     4 desk: 2 (minor) begins
     6 desk: 2 (minor) ends
     6 bed: 2 (minor) begins
     15 bed: 2 (minor) ends
     15 bed: 2 (minor) leaves`,
    { stations: { bed: { came: 1 } } },
  )
})
