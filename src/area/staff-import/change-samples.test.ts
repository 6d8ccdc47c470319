import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { changeSamples, samplesKept } from './change-samples.ts'
import type { ExtractRow } from './extract/extract-row.ts'
import type { ImportPlan } from './extract/import-plan.ts'
import { planImport } from './extract/plan-import.ts'
import type { PresentState } from './extract/present-state.ts'
import type { AllRecords } from './store/entities.ts'
import { afterImport, anEmptyState, idsOf } from './testing/a-present-state.ts'
import { aDay } from '../../kernel/testing/a-day.ts'
import { aRowOf, someRows } from './testing/some-rows.ts'

const today = aDay('2026-11-26')
const supervisedBy = (number: string) => ({ supervisor: { by: 'assignment', number } }) as const

function planOf(present: PresentState, ...rows: readonly ExtractRow[]): ImportPlan {
  const planned = planImport(someRows(...rows), present, { today, newId: idsOf(present.people.length + 1), endMissing: true })
  assert.ok(planned.ok, JSON.stringify(planned))
  return planned.value
}

function recordsOf({ units, people, posts, holdings, lines }: PresentState): AllRecords {
  return { unit: units, person: people, post: posts, holding: holdings, line: lines }
}

/** The samples of a second import after a first. */
function samplesOf(first: readonly ExtractRow[], second: readonly ExtractRow[]) {
  const empty = anEmptyState()
  const present = afterImport(empty, planOf(empty, ...first))
  return changeSamples(planOf(present, ...second), recordsOf(present))
}

describe('samples of what an import changes', () => {
  it('are none where everything is new', () => {
    const empty = anEmptyState()
    assert.deepEqual(changeSamples(planOf(empty, aRowOf('1')), recordsOf(empty)), [])
  })

  it('name people and posts as they are called before, and units by their names', () => {
    assert.deepEqual(samplesOf([aRowOf('1')], [aRowOf('1', { familyName: 'Birchfold', unitPath: ['Medicine', 'Ward 8'], band: '6' })]), [
      { row: 2, name: 'Ada Number 1', field: 'familyName', before: 'Number 1', after: 'Birchfold' },
      { row: 2, name: 'Staff Nurse', field: 'band', before: '5', after: '6' },
      { row: 2, name: 'Staff Nurse', field: 'unit', before: 'Ward 7', after: 'Ward 8' },
    ])
  })

  it('say who leaves, also without a row', () => {
    const samples = samplesOf([aRowOf('1'), aRowOf('2')], [aRowOf('1')])
    assert.deepEqual(samples.map(({ row, name, field, after }) => [row, name, field, after]), [
      [null, 'Ada Number 2', 'leftOn', '2026-11-26'],
      [null, 'Ada Number 2', 'endsOn', '2026-11-26'],
    ])
  })

  it('say to whom a post reports from now on', () => {
    const managers = [aRowOf('1', { positionTitle: 'Ward Manager' }), aRowOf('2', { positionTitle: 'Matron' })]
    const samples = samplesOf([...managers, aRowOf('3', supervisedBy('1'))], [...managers, aRowOf('3', supervisedBy('2'))])
    assert.deepEqual(samples, [{ row: 4, name: 'Staff Nurse', field: 'reportsTo', before: 'Ward Manager', after: 'Matron' }])
  })

  it('are 50 at most', () => {
    const rows = Array.from({ length: 80 }, (_, index) => aRowOf(String(index + 1)))
    assert.equal(samplesOf(rows, rows.map((row) => ({ ...row, givenName: 'Bola' }))).length, samplesKept)
  })
})
