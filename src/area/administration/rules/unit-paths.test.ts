import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { unitPaths } from './unit-paths.ts'

const units = [
  { unitId: 'w10', parentId: 'm', name: 'Ward 10' },
  { unitId: 't', parentId: null, name: 'Invented Trust' },
  { unitId: 'w7', parentId: 'm', name: 'Ward 7' },
  { unitId: 'm', parentId: 't', name: 'Medicine' },
]

describe('the paths of units', () => {
  it('name what stands above, but not the organisation itself, in the order of the tree', () => {
    assert.deepEqual(unitPaths(units).map(({ path }) => path), ['Invented Trust', 'Medicine', 'Medicine, Ward 7', 'Medicine, Ward 10'])
  })

  it('hold a unit whose parent is not there', () => {
    assert.deepEqual(unitPaths([{ unitId: 'w', parentId: 'gone', name: 'Ward 7' }]), [{ unitId: 'w', path: 'Ward 7' }])
  })
})
