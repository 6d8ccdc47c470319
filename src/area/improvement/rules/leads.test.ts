import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Band, Profession } from '../../../kernel/workforce.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { ShownCount } from '../../organisation/index.ts'
import { type CountedHolding, countLeads } from './leads.ts'

let made = 0
function people(count: number, band: Band, profession: Profession, leading = 0): { readonly holdings: readonly CountedHolding[]; readonly leads: readonly string[] } {
  const holdings = Array.from({ length: count }, () => {
    made += 1
    return { personId: `p${made}`, postId: `q${made}`, kind: 'substantive' as const, startsOn: aDay('2025-01-01'), band, profession }
  })
  return { holdings, leads: holdings.slice(0, leading).map(({ personId }) => personId) }
}

function count(...groups: readonly ReturnType<typeof people>[]) {
  return countLeads(groups.flatMap(({ holdings }) => holdings), new Set(groups.flatMap(({ leads }) => leads)))
}

const text = (shown: ShownCount) => (shown.kind === 'shown' ? shown.count : shown.kind)

describe('who leads improvements', () => {
  it('is told by band group and profession, each person once by their own post', () => {
    const nurses = people(40, '6', 'nursing', 10)
    const { byBand, byProfession } = count(nurses, people(30, '7', 'nursing', 8), people(30, '8a', 'allied-health', 6))
    assert.deepEqual(byBand.rows.map(({ group, leads, people: all }) => [group, text(leads), text(all)]), [['6', 10, 40], ['7', 8, 30], ['8-9', 6, 30]])
    assert.deepEqual(byProfession.rows.map(({ group, leads }) => [group, text(leads)]), [['nursing', 18], ['allied-health', 6]])
    assert.deepEqual([text(byBand.total.leads), text(byBand.total.people)], [24, 100])
    const [first] = nurses.holdings
    assert.ok(first !== undefined)
    const twice = countLeads([...nurses.holdings, { ...first, postId: 'x', kind: 'acting-up', band: '8a' }], new Set(nurses.leads))
    assert.deepEqual(twice.byBand.rows.map(({ group }) => group), ['6'])
  })

  it('holds back a row of few leads, and another one, so that nothing is worked out by subtracting', () => {
    const { byBand } = count(people(40, '6', 'nursing', 12), people(30, '7', 'nursing', 2), people(30, '5', 'nursing', 9))
    const shown = byBand.rows.filter(({ leads }) => leads.kind === 'shown').map(({ group }) => group)
    assert.equal(shown.length, 1)
    assert.deepEqual(byBand.rows.map(({ group, leads }) => [group, leads.kind]).filter(([, kind]) => kind !== 'shown').length, 2)
  })

  it('holds back a row in which nearly all lead: the few who do not would be known', () => {
    const { byBand } = count(people(12, '7', 'nursing', 10), people(40, '6', 'nursing', 10), people(40, '5', 'nursing', 12))
    assert.notEqual(byBand.rows.find(({ group }) => group === '7')?.leads.kind, 'shown')
  })

  it('shows nothing, the total included, where few lead at all', () => {
    const { byBand, byProfession } = count(people(40, '6', 'nursing', 2), people(30, '7', 'midwifery', 1))
    for (const table of [byBand, byProfession]) assert.ok([table.total, ...table.rows].every(({ leads }) => leads.kind !== 'shown'))
  })

  it('shows that nobody leads yet', () => {
    assert.deepEqual(count(people(40, '6', 'nursing')).byBand.rows.map(({ leads }) => text(leads)), [0])
  })
})
