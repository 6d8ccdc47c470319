import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import { afterImport, afterUndo, anEmptyState, idsOf } from '../testing/a-present-state.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aRowOf, someRows } from '../testing/some-rows.ts'
import { exportExtract } from './export-extract.ts'
import type { ExtractRow, ReadRows } from './extract-row.ts'
import { isEmptyPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import type { PresentState } from './present-state.ts'
import { readRows } from './read-rows.ts'
import { recogniseColumns } from './recognise-columns.ts'

const firstDay = aDay('2026-11-26')

/** What an extract may say of one of eight assignments of six people; null when it is not in the file. */
const said = fc.option(
  fc.record({
    supervisor: fc.option(fc.nat(7)),
    title: fc.constantFrom('Staff Nurse', 'Ward Manager'),
    unit: fc.constantFrom('Ward 7', 'Ward 8'),
    positionNumber: fc.constantFrom(null, 'P1', 'P2'),
    status: fc.constantFrom('substantive', 'acting-up', 'ended'),
    startsInDays: fc.option(fc.integer({ min: -400, max: 40 })),
    lastsDays: fc.option(fc.nat(500)),
  }),
  { freq: 4 },
)
type Said = NonNullable<typeof said extends fc.Arbitrary<infer One> ? One : never>

const anImport = fc.record({ afterDays: fc.nat(60), endMissing: fc.boolean(), rows: fc.array(said, { minLength: 8, maxLength: 8 }) })

function numberAt(place: number): { readonly employeeNumber: string; readonly assignmentNumber: string } {
  const employeeNumber = `E${place % 6}`
  return { employeeNumber, assignmentNumber: place < 6 ? employeeNumber : `${employeeNumber}-2` }
}

function rowAt(place: number, one: Said): ExtractRow {
  const numbers = numberAt(place)
  const startDate = one.startsInDays === null ? null : addDays(firstDay, one.startsInDays)
  return aRowOf(numbers.employeeNumber, {
    ...numbers,
    positionTitle: one.title,
    unitPath: [one.unit],
    positionNumber: one.positionNumber,
    status: one.status === 'ended' ? { kind: 'ended' } : { kind: 'held', holding: one.status },
    supervisor: one.supervisor === null ? null : { by: 'assignment', number: numberAt(one.supervisor).assignmentNumber },
    startDate,
    endDate: one.lastsDays === null ? null : addDays(startDate ?? firstDay, one.lastsDays),
  })
}

/** What the store insists on, and what the records promise. */
function assertSound({ units, people, posts, holdings, lines }: PresentState): void {
  const assertUnique = (values: readonly (string | null)[], what: string): void => {
    const given = values.filter((value) => value !== null)
    assert.equal(new Set(given).size, given.length, what)
  }
  assertUnique(holdings.map(({ assignmentNumber }) => assignmentNumber), 'assignment numbers')
  assertUnique(people.map(({ employeeNumber }) => employeeNumber), 'employee numbers')
  assertUnique(units.map(({ parentId, name }) => `${parentId} ${name}`), 'units')
  for (const { startsOn, endsOn, kind, agreedUntil, postId, personId } of holdings) {
    assert.ok(endsOn === null || endsOn >= startsOn, `${startsOn} to ${endsOn}`)
    assert.ok(agreedUntil === null || kind !== 'substantive')
    assert.ok(posts.some((post) => post.postId === postId) && people.some((person) => person.personId === personId))
  }
  for (const [at, line] of lines.entries()) {
    assert.ok(line.endsOn === null || line.endsOn > line.startsOn)
    assert.notEqual(line.postId, line.reportsToPostId)
    const overlap = lines.slice(at + 1).some((other) => other.postId === line.postId && (line.endsOn === null || line.endsOn > other.startsOn) && (other.endsOn === null || other.endsOn > line.startsOn))
    assert.ok(!overlap, 'two lines of one post on one day')
  }
}

function exportedRows(state: PresentState, today: CalendarDate): ReadRows {
  const [headings = [], ...rows] = exportExtract(state, today).rows
  const table = { fileName: 'export.csv', source: 'text', headerRow: 1, headings, rows: rows.map((cells, place) => ({ row: place + 2, cells })) } as const
  return readRows(table, recogniseColumns(headings).mapping)
}

describe('any imports in a row', () => {
  it('keep what is here sound, change nothing when they are repeated or exported and read again, and can be undone', () => {
    let planned = 0
    fc.assert(
      fc.property(fc.array(anImport, { minLength: 1, maxLength: 5 }), (imports) => {
        let state = anEmptyState()
        let today = firstDay
        for (const [at, { afterDays, endMissing, rows }] of imports.entries()) {
          today = addDays(today, afterDays)
          const read = someRows(...rows.flatMap((one, place) => (one === null ? [] : [rowAt(place, one)])))
          const plan = planImport(read, state, { today, newId: idsOf(at), endMissing })
          if (!plan.ok) {
            assert.ok(plan.error.problems.length > 0)
            continue
          }
          planned += 1
          const after = afterImport(state, plan.value)
          assertSound(after)
          assert.deepEqual(afterUndo(after, plan.value), state)
          const again = planImport(read, after, { today, newId: idsOf(at + 50), endMissing })
          assert.ok(again.ok, JSON.stringify(again))
          assert.ok(isEmptyPlan(again.value), JSON.stringify(again.value))
          const back = planImport(exportedRows(after, today), after, { today, newId: idsOf(at + 90), endMissing: false })
          assert.ok(back.ok, JSON.stringify(back))
          assert.ok(isEmptyPlan(back.value), JSON.stringify(back.value))
          state = after
        }
      }),
      { numRuns: 500 },
    )
    assert.ok(planned > 100, `${planned}`)
  })
})
