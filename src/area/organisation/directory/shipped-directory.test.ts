import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { readReference } from '../../benchmark/index.ts'
import { searchDirectory } from './search-directory.ts'
import { shippedDirectory } from './shipped-directory.ts'

const organisation = { code: 'QQ1', name: 'Highlake NHS Trust', type: 'Acute', closedOn: null, successor: null }

describe('the organisations that are shipped', () => {
  it('are trusts: commissioning groups were abolished', () => {
    const directory = shippedDirectory([organisation, { ...organisation, code: '00D', type: 'Clinical Commissioning Group' }])
    assert.deepEqual(directory.map((entry) => entry.code), ['QQ1'])
  })
  it('keep the day of closing and who took over', () => {
    const [entry] = shippedDirectory([{ ...organisation, closedOn: '2024-09-30', successor: 'QQ2' }])
    assert.deepEqual([entry?.isOpen, entry?.closedOn, entry?.successorCode], [false, '2024-09-30', 'QQ2'])
  })
  it('can all be read, and be found', async () => {
    const directory = shippedDirectory((await readReference(path.join(import.meta.dirname, '../../../../reference'))).parts().organisations)
    assert.ok(directory.length > 250, `${directory.length}`)
    assert.equal(searchDirectory(directory, 'RWP')[0]?.name, 'Worcestershire Acute Hospitals NHS Trust')
  })
})
