import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { href, paths } from './paths.ts'

describe('the table of paths', () => {
  it('fills the names of a pattern and encodes what would break an address', () => {
    assert.equal(href(paths.organisation, { code: 'RWP' }), '/organisations/RWP')
    assert.equal(href(paths.organisation, { code: 'a/b?c' }), '/organisations/a%2Fb%3Fc')
  })
  it('adds a query, a list by the same name several times, and leaves absent values out', () => {
    assert.equal(href(paths.compareOrganisations, {}, { code: ['RWP', 'RTE'], year: 2018, other: undefined }), '/compare?code=RWP&code=RTE&year=2018')
  })
  it('does not compile without a name that the pattern needs', () => {
    // @ts-expect-error the pattern needs a code
    assert.throws(() => href(paths.organisation), /needs code/)
  })
  it('gives every path a sample that its own pattern matches', () => {
    for (const { pattern, sample } of Object.values(paths)) {
      const matcher = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}(\\?.*)?$`)
      assert.match(sample, matcher)
    }
  })
  it('names no address twice', () => {
    const patterns = Object.values(paths).map((path) => path.pattern)
    assert.equal(new Set(patterns).size, patterns.length)
  })
})
