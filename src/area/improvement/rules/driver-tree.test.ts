import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ChangeIdea, Driver } from '../records.ts'
import { driverTree, movedDrivers, withAllBelow } from './driver-tree.ts'

const driver = (driverId: string, parentId: string | null, place: number): Driver => ({ driverId, parentId, text: driverId, place })
const idea = (ideaId: string, driverId: string | null): ChangeIdea => ({ ideaId, driverId, text: ideaId, state: 'idea', place: 1, version: 1 })
const drivers = [driver('b', null, 2), driver('a', null, 1), driver('a1', 'a', 1), driver('a2', 'a', 2)]

describe('the drivers of an improvement', () => {
  it('form a tree in their order, with their ideas, and keep ideas that hang on none', () => {
    const { primary, looseIdeas } = driverTree(drivers, [idea('x', 'a2'), idea('y', null), idea('z', 'gone')])
    assert.deepEqual(primary.map((node) => [node.driver.driverId, node.below.map((below) => below.driver.driverId)]), [['a', ['a1', 'a2']], ['b', []]])
    assert.deepEqual(primary[0]?.below[1]?.ideas.map(({ ideaId }) => ideaId), ['x'])
    assert.deepEqual(looseIdeas.map(({ ideaId }) => ideaId), ['y', 'z'])
  })

  it('change places with the one beside, also when both have the same place', () => {
    assert.deepEqual(movedDrivers(drivers, driver('a2', 'a', 2), 'up').map(({ driverId, place }) => [driverId, place]), [['a2', 1], ['a1', 2]])
    const same = [driver('p', null, 1), driver('q', null, 1)]
    assert.deepEqual(movedDrivers(same, driver('p', null, 1), 'down').map(({ driverId }) => driverId), ['q', 'p'])
    assert.deepEqual(movedDrivers(drivers, driver('a', null, 1), 'up'), [])
  })

  it('go with all below them, those below first', () => {
    assert.deepEqual(withAllBelow(drivers, 'a').map(({ driverId }) => driverId), ['a1', 'a2', 'a'])
  })
})
