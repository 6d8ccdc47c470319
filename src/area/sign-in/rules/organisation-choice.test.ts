import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type ListedOrganisation, listedAtMost, organisationChoice } from './organisation-choice.ts'

const many: readonly ListedOrganisation[] = Array.from({ length: 25 }, (_, index) => ({ odsCode: `X${index}A`, name: `Invented ${index % 2 === 0 ? 'North' : 'South'} Trust ${index}` }))

describe('the choice of an organisation', () => {
  it('is none without one, made when there is one, a list of up to ten by name, and a search beyond', () => {
    assert.deepEqual(organisationChoice([], null), { kind: 'none' })
    assert.deepEqual(organisationChoice(many.slice(0, 1), 'anything'), { kind: 'only', organisation: many[0] })
    const list = organisationChoice(many.slice(0, listedAtMost), null)
    assert.deepEqual(list.kind === 'list' ? list.organisations.slice(0, 2).map(({ name }) => name) : null, ['Invented North Trust 0', 'Invented North Trust 2'])
    assert.deepEqual(organisationChoice(many, null), { kind: 'search', typed: null, found: [], isCut: false })
  })

  it('finds by every word of the name, in any order and size, or by the whole code', () => {
    const found = (typed: string) => {
      const choice = organisationChoice(many, typed)
      return choice.kind === 'search' ? choice : null
    }
    assert.deepEqual(found('trust SOUTH 11')?.found.map(({ odsCode }) => odsCode), ['X11A'])
    assert.deepEqual(found('x3a')?.found.map(({ odsCode }) => odsCode), ['X3A'])
    assert.deepEqual(found('  ')?.found, [])
    assert.deepEqual([found('invented')?.found.length, found('invented')?.isCut], [listedAtMost, true])
  })
})
