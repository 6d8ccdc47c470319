import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { aRootUnit, aUnit } from '../testing/an-organisation.ts'
import { buildUnitTree, depthOf, inReadingOrder, pathOf, pathText, subtreeIds } from './unit-tree.ts'

const tree = buildUnitTree([
  aUnit({ unitId: 'ward-10', parentId: 'acute', name: 'Ward 10' }),
  aUnit({ unitId: 'ward-7', parentId: 'acute', name: 'Ward 7' }),
  aUnit({ unitId: 'acute', parentId: 'medicine', name: 'Acute' }),
  aUnit({ unitId: 'surgery', name: 'Surgery' }),
  aUnit({ unitId: 'medicine', name: 'Medicine' }),
  aRootUnit(),
])

describe('the unit tree', () => {
  it('gives the path of a unit without the organisation, which all paths would begin with', () => {
    assert.equal(pathText(tree, 'ward-7'), 'Medicine > Acute > Ward 7')
    assert.equal(pathText(tree, 'trust'), 'Highlake NHS Trust')
    assert.deepEqual(pathOf(tree, 'acute').map((unit) => unit.unitId), ['trust', 'medicine', 'acute'])
  })
  it('counts depth from the organisation, which is at 0', () => {
    assert.deepEqual(['trust', 'medicine', 'ward-7', 'nowhere'].map((id) => depthOf(tree, id)), [0, 1, 3, undefined])
  })
  it('gives what a scope covers: its units and all below them, each once', () => {
    assert.deepEqual([...subtreeIds(tree, ['medicine', 'ward-7', 'nowhere'])].sort(), ['acute', 'medicine', 'ward-10', 'ward-7'])
  })
  it('is read from the top, children by name, with Ward 7 before Ward 10', () => {
    assert.deepEqual(inReadingOrder(tree).map((unit) => unit.unitId), ['trust', 'medicine', 'acute', 'ward-7', 'ward-10', 'surgery'])
    assert.deepEqual(inReadingOrder(tree, 'nowhere'), [])
  })
  it('is not built from units that are no tree', () => {
    const circle = [aRootUnit(), aUnit({ unitId: 'a', parentId: 'b' }), aUnit({ unitId: 'b', parentId: 'a' })]
    for (const units of [[], [aRootUnit(), aRootUnit({ unitId: 'other' })], [aRootUnit(), aUnit({ parentId: 'nowhere' })], [aRootUnit(), aUnit(), aUnit()], circle]) assert.throws(() => buildUnitTree(units))
  })
  it('holds each unit once in the subtree of the organisation, whatever its shape', () => {
    const shapes = fc.array(fc.nat(), { maxLength: 60 }).map((parents) => [aRootUnit({ unitId: '0' }), ...parents.map((parent, index) => aUnit({ unitId: `${index + 1}`, parentId: `${parent % (index + 1)}` }))])
    fc.assert(
      fc.property(shapes, (units) => {
        const built = buildUnitTree(units)
        assert.equal(subtreeIds(built, ['0']).size, units.length)
        assert.equal(inReadingOrder(built).length, units.length)
        for (const unit of units) assert.equal(depthOf(built, unit.unitId), unit.parentId === null ? 0 : (depthOf(built, unit.parentId) ?? Number.NaN) + 1)
      }),
    )
  })
})
