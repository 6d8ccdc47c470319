import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import type { ReportingLine } from '../records.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aLine } from '../testing/an-organisation.ts'
import { type LineChange, changeLine, historyDifference } from './line-history.ts'
import { indexLines, managerPostOn } from './reporting-tree.ts'

const january = aDay('2026-01-01')
const march = aDay('2026-03-01')
const june = aDay('2026-06-01')

function from(day: LineChange['from'], reportsToPostId: string | null): LineChange {
  return { postId: 'nurse', reportsToPostId, from: day }
}

function line(reportsToPostId: string, startsOn: ReportingLine['startsOn'], endsOn: ReportingLine['endsOn'] = null): ReportingLine {
  return aLine({ postId: 'nurse', reportsToPostId, startsOn, endsOn })
}

describe('a change of a reporting line', () => {
  it('begins the first one', () => assert.deepEqual(changeLine([], from(january, 'a')), [line('a', january)]))
  it('ends the line of before and begins the new one on the same day', () => {
    assert.deepEqual(changeLine([line('a', january)], from(march, 'b')), [line('a', january, march), line('b', march)])
  })
  it('replaces a line that began on that very day', () => assert.deepEqual(changeLine([line('a', january)], from(january, 'b')), [line('b', january)]))
  it('holds until a line that is planned for later begins', () => {
    assert.deepEqual(changeLine([line('a', january, june), line('c', june)], from(march, 'b')), [line('a', january, march), line('b', march, june), line('c', june)])
  })
  it('may leave a gap', () => {
    assert.deepEqual(changeLine([line('a', january, march)], from(june, 'b')), [line('a', january, march), line('b', june)])
    assert.deepEqual(changeLine([line('a', january)], from(march, null)), [line('a', january, march)])
    assert.deepEqual(changeLine([line('a', january)], from(january, null)), [])
  })
  it('changes nothing when the post reports there already', () => assert.deepEqual(changeLine([line('a', january)], from(march, 'a')), [line('a', january)]))
  it('is an error of the caller for lines of another post, or of a post to itself', () => {
    assert.throws(() => changeLine([aLine({ postId: 'other' })], from(march, 'a')))
    assert.throws(() => changeLine([], from(march, 'nurse')))
  })

  const changes = fc.array(fc.record({ to: fc.option(fc.constantFrom('a', 'b', 'c')), day: fc.nat(30) }), { maxLength: 12 })
  const dayAt = (day: number): LineChange['from'] => addDays(january, day)
  const managers = (history: readonly ReportingLine[]): readonly (string | null)[] => Array.from({ length: 40 }, (_, day) => managerPostOn(indexLines(history), 'nurse', dayAt(day)))

  it('never lets two lines hold on one day, keeps the days before, and holds from its day on until the next planned line', () => {
    fc.assert(
      fc.property(changes, fc.option(fc.constantFrom('a', 'b', 'c')), fc.nat(30), (earlier, to, day) => {
        const history = earlier.reduce<readonly ReportingLine[]>((lines, change) => changeLine(lines, from(dayAt(change.day), change.to)), [])
        const changed = changeLine(history, from(dayAt(day), to))
        for (const [place, one] of changed.entries()) {
          const next = changed[place + 1]
          assert.ok(one.endsOn === null || one.endsOn > one.startsOn)
          assert.ok(next === undefined || (one.endsOn !== null && one.endsOn <= next.startsOn))
        }
        const [was, is] = [managers(history), managers(changed)]
        assert.deepEqual(is.slice(0, day), was.slice(0, day))
        const planned = history.map((one) => one.startsOn).filter((start) => start > dayAt(day)).toSorted()[0]
        for (const [place, manager] of is.entries()) {
          if (place < day) continue
          if (planned !== undefined && dayAt(place) >= planned) assert.equal(manager, was[place])
          else assert.equal(manager, to)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('differs from the history before by exactly what is to be kept anew and what no longer', () => {
    const before = [line('a', january, june), line('c', june)]
    assert.deepEqual(historyDifference(before, changeLine(before, from(march, 'c'))), { added: [line('c', march)], changed: [line('a', january, march)], removed: [line('c', june)] })
    assert.deepEqual(historyDifference(before, before), { added: [], changed: [], removed: [] })
  })
})
