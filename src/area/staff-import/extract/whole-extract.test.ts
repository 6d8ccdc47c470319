import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { formatCsv } from '../../../platform/files/index.ts'
import { bands, holdingKinds, professions } from '../../../kernel/workforce.ts'
import { afterImport, afterUndo, anEmptyState, idsOf } from '../testing/a-present-state.ts'
import { anExtract } from '../testing/an-extract.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { exportExtract } from './export-extract.ts'
import type { ImportPlan } from './import-plan.ts'
import { isEmptyPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import type { PresentState } from './present-state.ts'
import { readExtract } from './read-extract.ts'
import { readRows } from './read-rows.ts'
import { checkMapping, recogniseColumns } from './recognise-columns.ts'

const today = aDay('2026-11-26')

async function planOf(bytes: Uint8Array, present: PresentState, seed = 1): Promise<ImportPlan> {
  const table = await readExtract(bytes, 'extract.csv')
  assert.ok(table.ok, JSON.stringify(table))
  const { mapping } = recogniseColumns(table.value.headings)
  assert.deepEqual(checkMapping(mapping), [])
  const planned = planImport(readRows(table.value, mapping), present, { today, newId: idsOf(seed), endMissing: false })
  assert.ok(planned.ok, JSON.stringify(planned.ok ? '' : planned.error.problems.slice(0, 3)))
  return planned.value
}

async function exportedAndRead(present: PresentState): Promise<ImportPlan> {
  const { rows, leftOut } = exportExtract(present, today)
  assert.deepEqual(leftOut, [])
  return planOf(Buffer.from(formatCsv(rows)), present, 2)
}

describe('a whole extract', () => {
  it('gives every assignment a holding and every post but the first a supervisor', async () => {
    const made = await planOf(anExtract({ rows: 600 }).bytes, anEmptyState())
    assert.equal(made.holdings.length, 600)
    assert.equal(made.lines.length, 599)
    assert.ok(made.people.length < 600 && made.people.length > 540)
    assert.deepEqual(made.counts, { read: 600, added: 600, changed: 0, unchanged: 0, refused: 0, notInFile: 0 })
    assert.deepEqual(made.warnings, [])
  })

  it('is the same bytes for the same seed', () => {
    assert.deepEqual(anExtract({ rows: 200, seed: 3 }).bytes, anExtract({ rows: 200, seed: 3 }).bytes)
    assert.notDeepEqual(anExtract({ rows: 200, seed: 3 }).bytes, anExtract({ rows: 200, seed: 4 }).bytes)
  })

  it('imported twice changes nothing the second time', async () => {
    const { bytes } = anExtract({ rows: 600 })
    const state = afterImport(anEmptyState(), await planOf(bytes, anEmptyState()))
    assert.ok(isEmptyPlan(await planOf(bytes, state, 2)))
  })

  it('undone leaves what was there before', async () => {
    const before = afterImport(anEmptyState(), await planOf(anExtract({ rows: 300 }).bytes, anEmptyState()))
    const other = await planOf(anExtract({ rows: 400, seed: 2 }).bytes, before, 2)
    assert.ok(!isEmptyPlan(other))
    assert.deepEqual(afterUndo(afterImport(before, other), other), before)
  })

  it('exported from what is here imports again without any change', async () => {
    const state = afterImport(anEmptyState(), await planOf(anExtract({ rows: 600 }).bytes, anEmptyState()))
    assert.ok(isEmptyPlan(await exportedAndRead(state)))
  })

  it('exported carries every band, profession and kind of holding, and texts that look like formulas', async () => {
    const state = afterImport(anEmptyState(), await planOf(anExtract({ rows: 60 }).bytes, anEmptyState()))
    const arbitrary = fc.record({ band: fc.constantFrom(...bands), profession: fc.constantFrom(...professions), kind: fc.constantFrom(...holdingKinds), title: fc.constantFrom('Ward, manager', '+Team', '-2', '"Quoted"', "O'Neill-Ś") })
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrary, { minLength: 60, maxLength: 60 }), async (picks) => {
        const posts = state.posts.map((post, at) => ({ ...post, band: picks[at]?.band ?? '5', profession: picks[at]?.profession ?? 'nursing', title: picks[at]?.title ?? 'Nurse' }))
        const holdings = state.holdings.map((holding, at) => {
          const kind = picks[at]?.kind ?? 'substantive'
          return { ...holding, kind, agreedUntil: kind === 'substantive' ? null : holding.agreedUntil }
        })
        const made = await exportedAndRead({ ...state, posts, holdings })
        assert.ok(isEmptyPlan(made), JSON.stringify([made.posts[0], made.holdings[0]]))
      }),
      { numRuns: 20 },
    )
  })

  it('leaves out of the export who has no number, and says whom', () => {
    const holding = { holdingId: 'h', personId: 'p', postId: 'q', kind: 'substantive', startsOn: today, endsOn: null, agreedUntil: null, assignmentNumber: null, fullTimeEquivalent: null } as const
    assert.deepEqual(exportExtract(anEmptyState({ holdings: [holding] }), today).leftOut, ['h'])
  })

  it('of 15,000 rows is read and planned within 3 seconds of processor time, first and again', async () => {
    const { bytes } = anExtract({ rows: 15_000 })
    const start = process.cpuUsage()
    const made = await planOf(bytes, anEmptyState())
    const first = process.cpuUsage(start).user
    assert.equal(made.counts.added, 15_000)
    const state = afterImport(anEmptyState(), made)
    const again = process.cpuUsage()
    assert.ok(isEmptyPlan(await planOf(bytes, state, 2)))
    assert.ok(first < 3_000_000 && process.cpuUsage(again).user < 3_000_000, `${first} and ${process.cpuUsage(again).user} microseconds`)
  })
})
