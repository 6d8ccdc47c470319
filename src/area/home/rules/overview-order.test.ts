import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { OverviewLine } from '../../../kernel/overview.ts'
import { shownParts } from './overview-order.ts'

function aLine(line: Partial<OverviewLine>): OverviewLine {
  return { id: 'people/acting-up', part: 'team', count: 1, text: '1 person', href: '/team', ...line }
}

describe('the overview', () => {
  it('begins with the team, and shows no number that is 0', () => {
    const jobs = aLine({ id: 'administration/jobs', part: 'service' })
    const acting = aLine({})
    assert.deepEqual(shownParts([jobs, acting, aLine({ id: 'people/starting', count: 0 })]), [{ part: 'team', lines: [acting] }, { part: 'service', lines: [jobs] }])
  })

  it('keeps a part in which nothing waits, and has none that is nobody’s work', () => {
    assert.deepEqual(shownParts([aLine({ part: 'units', count: 0 })]), [{ part: 'units', lines: [] }])
    assert.deepEqual(shownParts([]), [])
  })
})
