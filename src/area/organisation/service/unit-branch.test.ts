import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { buildUnitTree } from '../rules/unit-tree.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aRootUnit, aUnit } from '../testing/an-organisation.ts'
import { branchOf, unitsNamed } from './unit-branch.ts'

const day = aDay('2026-11-25')
const tree = buildUnitTree([
  aRootUnit(),
  aUnit({ unitId: 'medicine', parentId: 'trust', name: 'Medicine' }),
  aUnit({ unitId: 'ward-12', parentId: 'medicine', name: 'Ward 12' }),
  aUnit({ unitId: 'ward-1', parentId: 'medicine', name: 'Ward 1', code: 'MW1' }),
  aUnit({ unitId: 'old', parentId: 'medicine', name: 'Old ward 1', closedOn: day }),
  aUnit({ unitId: 'stroke', parentId: 'trust', name: 'Stroke ward 1' }),
])

describe('a branch of the tree', () => {
  it('counts what is in a unit and in all below it, closed units included, and shows open ones', () => {
    const counts = { posts: new Map([['medicine', 1], ['ward-1', 10], ['old', 2]]), people: new Map([['ward-12', 7]]) }
    const branch = branchOf(tree, tree.root, counts, day)
    assert.deepEqual([branch.posts, branch.people, branch.unitsBelow], [13, 7, 4])
    assert.deepEqual(branch.children[0]?.children.map(({ unit }) => unit.name), ['Ward 1', 'Ward 12'])
  })
})

describe('finding units', () => {
  const found = (text: string) => unitsNamed(tree, text, day).map(({ name }) => name)

  it('puts the unit that is called so first, then those that begin so, then those that hold the words', () => {
    assert.deepEqual(found('ward 1'), ['Ward 1', 'Ward 12', 'Stroke ward 1'])
  })

  it('finds a unit by its code, and nothing by nothing', () => {
    assert.deepEqual(found('mw1'), ['Ward 1'])
    assert.deepEqual(found('  '), [])
  })

  it('passes over closed units', () => {
    assert.deepEqual(found('old'), [])
  })
})
