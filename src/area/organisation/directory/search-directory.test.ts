import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDirectoryEntry } from '../testing/an-organisation.ts'
import { searchDirectory } from './search-directory.ts'

const directory = [
  aDirectoryEntry({ code: 'QQ1', name: 'Highlake University Hospitals NHS Foundation Trust' }),
  aDirectoryEntry({ code: 'QQ2', name: 'Highlake Partnership NHS Trust', isOpen: false }),
  aDirectoryEntry({ code: 'QQ3', name: 'Worminster Acute Hospitals NHS Trust' }),
  aDirectoryEntry({ code: 'QQ301', name: 'Worminster Infirmary', roles: ['RO198'] }),
]

function codes(text: string): readonly string[] {
  return searchDirectory(directory, text).map((entry) => entry.code)
}

describe('searching the list of organisations', () => {
  it('finds one by its code alone, in any case and with spaces around it', () => assert.deepEqual(codes(' qq3 '), ['QQ3']))
  it('finds by the beginning of a word, trusts before their sites', () => assert.deepEqual(codes('wormin'), ['QQ3', 'QQ301']))
  it('puts open organisations before closed ones', () => assert.deepEqual(codes('highlake'), ['QQ1', 'QQ2']))
  it('forgives a wrong letter and a possessive', () => {
    assert.equal(codes('wormnister')[0], 'QQ3')
    assert.equal(codes("Highlake's")[0], 'QQ1')
  })
  it('knows an organisation by its initials', () => assert.deepEqual(codes('HUH'), ['QQ1']))
  it('finds at most 20', () => {
    const many = Array.from({ length: 50 }, (_, index) => aDirectoryEntry({ code: `Q${100 + index}`, name: `Highlake ${index}` }))
    assert.equal(searchDirectory(many, 'highlake').length, 20)
  })
  it('finds nothing for what is no name, however strange', () => {
    for (const typed of ['', '   ', 'qqqqqq', '\u0000', '%%%', 'x'.repeat(100_000)]) assert.deepEqual(codes(typed), [])
  })
})
