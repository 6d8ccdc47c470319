import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { library } from '../content/index.ts'
import { countLibrary, filterLibrary, noFilter, readFilter } from './library-filter.ts'

describe('the filter of the library', () => {
  it('leaves everything when nothing is asked for', () => {
    assert.deepEqual(filterLibrary(library, noFilter), library)
    assert.deepEqual(readFilter({}), noFilter)
  })

  it('leaves what has all that was asked for', () => {
    const shown = filterLibrary(library, readFilter({ field: ['nursing'], trend: ['digital'] }))
    assert.ok(shown.length > 0)
    assert.ok(shown.every(({ field, trend }) => field === 'nursing' && trend === 'digital'))
  })

  it('may leave nothing', () => {
    assert.deepEqual(filterLibrary(library, readFilter({ field: ['midwifery'], place: ['laboratory'] })), [])
  })

  it('ignores what names nothing of ours', () => {
    assert.deepEqual(readFilter({ field: ['<b>'], place: ['Ward'], trend: ['', 'digital'], other: ['ward'] }), noFilter)
  })

  it('counts every situation once for each, and names no value that none has', () => {
    const counts = countLibrary(library)
    const sum = (one: ReadonlyMap<string, number>) => [...one.values()].reduce((all, count) => all + count, 0)
    assert.deepEqual([sum(counts.field), sum(counts.place)], [library.length, library.length])
    assert.equal(sum(counts.trend), library.filter(({ trend }) => trend !== null).length)
    assert.ok([...counts.field.values(), ...counts.place.values(), ...counts.trend.values()].every((count) => count > 0))
  })
})
