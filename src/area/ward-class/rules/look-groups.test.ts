import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { randomStream } from '../../../kernel/random-stream.ts'
import { type PlaceProgress, looksByWeek, newGroups, nextLook, weekOf } from './look-groups.ts'

const weeks = 8
const aPlace = (id: number, ended: number, lookedAt: readonly number[] = []): PlaceProgress => ({ id: String(id), weeks: ended, lookedAt })
const some = (count: number, ended: number, lookedAt: readonly number[] = []) => Array.from({ length: count }, (_, id) => aPlace(id, ended, lookedAt))

describe('whom a look of a class holds', () => {
  it('is all who have ended the week, from 8 on', () => {
    assert.deepEqual(newGroups(some(7, 1), 1), [])
    assert.deepEqual(newGroups(some(8, 1), 1).map(({ week, group }) => [week, group.length]), [[1, 8]])
    assert.deepEqual(newGroups([...some(7, 1), aPlace(7, 0)], 1), [])
  })

  it('is nobody who is in a look of that week already: the ninth waits for seven more', () => {
    const seen = some(8, 1, [1])
    assert.deepEqual(newGroups([...seen, aPlace(8, 1)], 1), [])
    const later = Array.from({ length: 8 }, (_, id) => aPlace(8 + id, 1))
    assert.deepEqual(newGroups([...seen, ...later], 1).map(({ group }) => group), [later])
  })

  it('is worked out for all weeks up to the one that is asked for, and for none after it', () => {
    assert.deepEqual(newGroups([...some(8, 3, [1]), ...some(8, 1)], 2).map(({ week, group }) => [week, group.length]), [[1, 8], [2, 8]])
  })

  it('is offered for the last week that enough have ended', () => {
    const places = [...some(9, 2), aPlace(9, 3)]
    assert.deepEqual(nextLook(Array.from({ length: weeks }, (_, index) => weekOf(places, index + 1))), { week: 2, through: 10, unseen: 10 })
    assert.equal(nextLook([weekOf(some(7, 1), 1)]), null)
  })

  it('never lets two looks of a week differ by a few: 200 histories of up to 40 people who come through at any time, with looks at any moment', () => {
    for (let history = 0; history < 200; history += 1) {
      const looks = looksOfHistory(history)
      for (const ofWeek of Map.groupBy(looks, ({ week }) => week).values()) {
        const seen = new Set<string>()
        for (const { group } of ofWeek) {
          assert.ok(group.length >= 8, 'nobody can be worked out by taking one look from another: they have no place in common')
          for (const id of group) assert.ok(!seen.has(id), `history ${history}: ${id} is in two looks of one week`)
          for (const id of group) seen.add(id)
        }
      }
    }
  })

  it('is told with the newest week first, and looks of a week in the order in which they were made', () => {
    const look = (places: number) => ({ places, situations: [], hours: {}, outcomes: {} }) as unknown as Parameters<typeof looksByWeek>[0][number]['look'] // only their order matters here
    const told = looksByWeek([{ week: 1, look: look(8) }, { week: 1, look: look(9) }, { week: 2, look: look(10) }])
    assert.deepEqual(told.map(({ week, parts }) => [week, parts.map(({ places }) => places)]), [[2, [10]], [1, [8, 9]]])
  })
})

interface MadeLook {
  readonly week: number
  readonly group: readonly string[]
}

/** Looks that were made while people came through their weeks one after another; somebody tries after every step. */
function looksOfHistory(seed: number): readonly MadeLook[] {
  const luck = randomStream(seed, 'history of a class')
  const places = Array.from({ length: 8 + Math.floor(luck.uniform() * 33) }, (_, id) => ({ id: String(id), weeks: 0, lookedAt: [] as number[] }))
  const made: MadeLook[] = []
  for (let step = 0; step < 400; step += 1) {
    const place = places[Math.floor(luck.uniform() * places.length)]
    if (place !== undefined && place.weeks < weeks) place.weeks += 1
    if (luck.uniform() < 0.3) continue
    for (const { week, group } of newGroups(places, 1 + Math.floor(luck.uniform() * weeks))) {
      made.push({ week, group: group.map(({ id }) => id) })
      for (const one of group) one.lookedAt.push(week)
    }
  }
  return made
}
