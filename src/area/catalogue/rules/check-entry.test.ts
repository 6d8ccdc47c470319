import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../kernel/calendar-date.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { anEntry, seed, someEntries, today } from '../testing/some-entries.ts'
import { checkEntry } from './check-entry.ts'
import type { CatalogueEntry } from './entry.ts'

const ground = { capabilities: coreCapabilities(), takenIds: new Set(['mary-seacole']), today }
const codesFor = (changed: Partial<CatalogueEntry>) => checkEntry(anEntry(changed), ground).map((problem) => problem.code)
const timed = (changed: Partial<CatalogueEntry['time']>): Partial<CatalogueEntry> => ({ time: { ...anEntry().time, ...changed } })

describe('an entry that an organisation adds', () => {
  it('may stand when nothing is wrong', () => {
    fc.assert(fc.property(someEntries, (entries) => entries.every((entry) => checkEntry(entry, ground).length === 0)), { seed })
  })

  it('needs an id in small letters that no other has', () => {
    assert.deepEqual([codesFor({ id: 'Budget' }), codesFor({ id: 'a--b' }), codesFor({ id: '' }), codesFor({ id: 'mary-seacole' })], [['id-form'], ['id-form'], ['id-form'], ['id-taken']])
  })

  it('needs texts that are neither empty nor too long nor unprintable', () => {
    assert.deepEqual(checkEntry(anEntry({ proof: '', titleWhy: 'a'.repeat(201), title: 'a\u202Eb' }), ground), [
      { code: 'text', field: 'title', fault: { code: 'unprintable', fault: 'direction-mark' } },
      { code: 'text', field: 'titleWhy', fault: { code: 'too-long', length: 201, longest: 200 } },
      { code: 'text', field: 'proof', fault: { code: 'empty' } },
    ])
  })

  it('is for a stage at least, and says what to do only at its stages', () => {
    assert.deepEqual([codesFor({ stages: [] }), codesFor({ atStage: { middle: 'Do this.' } })], [['no-stage'], ['task-without-stage']])
  })

  it('builds capabilities that there are, each once; which was meant is suggested', () => {
    const why = 'Because.'
    assert.deepEqual(checkEntry(anEntry({ builds: [{ capability: 'M33', why }, { capability: 'L1', why }, { capability: 'L1', why }] }), ground), [
      { code: 'capability-unknown', capability: 'M33', nearest: 'M3' },
      { code: 'capability-twice', capability: 'L1' },
    ])
  })

  it('takes hours and months above 0, in order, within bounds, and no more in a month than in all', () => {
    const least3 = { least: 3, most: 3 }
    assert.deepEqual([timed({ hours: { least: 0, most: 3 } }), timed({ months: { least: 3, most: 2 } }), timed({ months: { least: 3, most: 121 } }), timed({ hours: least3, monthlyHours: { least: 1, most: 4 } }), timed({ hours: { least: Number.NaN, most: 3 } })].map(codesFor), [
      ['range-not-positive'],
      ['range-reversed'],
      ['range-too-large'],
      ['hours-do-not-fit'],
      ['range-not-positive'],
    ])
  })

  it('has shares of whole hundredths up to 100, and a fee in whole pence', () => {
    const shares = (management: number, leadership: number) => ({ content: { kind: 'shares', management, leadership, why: 'Counted.' } }) as const
    assert.deepEqual([codesFor(shares(60, 41)), codesFor(shares(-1, 0)), codesFor(shares(0.5, 0)), codesFor({ cost: { kind: 'fee', pence: 0 } }), codesFor({ cost: { kind: 'fee', pence: 1.5 } })], [['shares-above-100'], ['share-no-whole-number'], ['share-no-whole-number'], ['fee-out-of-range'], ['fee-out-of-range']])
  })

  it('has no award called none, no link that a browser would run, and was read by today', () => {
    assert.deepEqual([codesFor({ award: { kind: 'award', name: 'None' } }), codesFor({ source: { title: 'A page', href: 'javascript:alert(1)' } }), codesFor({ source: { title: 'A page', href: 'https://a b' } }), codesFor({ source: { title: 'A page', href: 'data://a.example/b' } }), codesFor({ readOn: addDays(today, 1) })], [['award-word'], ['link-form'], ['link-form'], ['link-form'], ['read-in-future']])
  })
})
