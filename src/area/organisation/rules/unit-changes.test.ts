import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aPost, aRootUnit, aUnit } from '../testing/an-organisation.ts'
import type { Unit } from '../records.ts'
import { checkClose, checkMove, checkNewPlace, checkUnitCode, checkUnitName, deepestUnit, mostUnits } from './unit-changes.ts'
import { buildUnitTree } from './unit-tree.ts'

const today = aDay('2026-11-26')
const tree = buildUnitTree([
  aRootUnit(),
  aUnit({ unitId: 'medicine', name: 'Medicine', code: 'MED' }),
  aUnit({ unitId: 'ward-7', parentId: 'medicine', name: 'Ward 7' }),
  aUnit({ unitId: 'surgery', name: 'Surgery' }),
  aUnit({ unitId: 'other-ward-7', parentId: 'surgery', name: 'WARD 7' }),
  aUnit({ unitId: 'theatres', parentId: 'surgery', name: 'Theatres' }),
  aUnit({ unitId: 'closing', name: 'Old wing', closedOn: aDay('2027-01-01') }),
])

describe('moving a unit', () => {
  it('gives it its new parent', () => {
    const moved = checkMove(tree, 'theatres', 'medicine')
    assert.equal(moved.ok && moved.value.parentId, 'medicine')
  })
  const refusals = [
    ['the organisation itself', 'trust', 'medicine', { code: 'root-stays' }],
    ['a unit below itself', 'surgery', 'surgery', { code: 'below-itself' }],
    ['a unit below one of its own', 'surgery', 'theatres', { code: 'below-itself' }],
    ['a unit below one that is going to close', 'theatres', 'closing', { code: 'parent-closes', parentId: 'closing', on: '2027-01-01' }],
    ['a unit to where another has its name, in capitals or not', 'ward-7', 'surgery', { code: 'name-taken', byUnitId: 'other-ward-7', isClosed: false }],
    ['a unit that is not there', 'nowhere', 'surgery', { code: 'no-such-unit', unitId: 'nowhere' }],
    ['a unit below one that is not there', 'ward-7', 'nowhere', { code: 'no-such-unit', unitId: 'nowhere' }],
  ] as const
  for (const [title, unitId, parentId, error] of refusals) it(`is refused for ${title}`, () => assert.deepEqual(checkMove(tree, unitId, parentId), { ok: false, error }))
})

describe('the depth of the tree and the number of units', () => {
  const chain = (length: number, prefix: string): readonly Unit[] =>
    Array.from({ length }, (_, at) => aUnit({ unitId: `${prefix}${at + 1}`, parentId: at === 0 ? 'trust' : `${prefix}${at}`, name: `${prefix} ${at + 1}` }))
  const deep = buildUnitTree([aRootUnit(), ...chain(12, 'a'), ...chain(2, 'b')])
  const tooDeep = { ok: false, error: { code: 'too-deep', most: deepestUnit } }

  it('end at 12 levels for a new unit', () => {
    assert.ok(checkNewPlace(deep, 'a11').ok)
    assert.deepEqual(checkNewPlace(deep, 'a12'), tooDeep)
  })
  it('end at 12 levels for what is moved and for all below it', () => {
    assert.ok(checkMove(deep, 'b2', 'a11').ok)
    assert.ok(checkMove(deep, 'b1', 'a10').ok)
    assert.deepEqual(checkMove(deep, 'b1', 'a11'), tooDeep)
  })
  it('let a unit stay that lies deeper already, and come up', () => {
    const older = buildUnitTree([aRootUnit(), ...chain(20, 'a')])
    assert.deepEqual(checkMove(older, 'a20', 'a18'), tooDeep)
    assert.ok(checkMove(older, 'a20', 'a3').ok)
  })
  it('end at 10,000 units, closed ones too', () => {
    const many = Array.from({ length: mostUnits - 1 }, (_, at) => aUnit({ unitId: `u${at}`, name: `Unit ${at}`, closedOn: at % 2 === 0 ? today : null }))
    assert.deepEqual(checkNewPlace(buildUnitTree([aRootUnit(), ...many]), 'u1'), { ok: false, error: { code: 'too-many-units', most: 10_000 } })
    assert.ok(checkNewPlace(buildUnitTree([aRootUnit(), ...many.slice(1)]), 'u1').ok)
  })
})

describe('closing a unit', () => {
  it('is allowed when nothing in it is open on that day', () => {
    const posts = [aPost({ unitId: 'theatres', closedOn: today }), aPost({ postId: 'elsewhere' })]
    const closed = checkClose(tree, 'theatres', today, posts)
    assert.equal(closed.ok && closed.value.closedOn, today)
  })
  it('is refused with every reason: open units below, and posts in use', () => {
    const posts = [aPost({ postId: 'p1', unitId: 'surgery' }), aPost({ postId: 'p2', unitId: 'surgery', closedOn: aDay('2026-11-27') }), aPost({ postId: 'p3', unitId: 'surgery', closedOn: today })]
    assert.deepEqual(checkClose(tree, 'surgery', today, posts), {
      ok: false,
      error: [{ code: 'open-units-below', unitIds: ['theatres', 'other-ward-7'] }, { code: 'posts-in-use', postIds: ['p1', 'p2'] }],
    })
  })
  it('is refused for the organisation itself, and for what has a day of closing already', () => {
    assert.deepEqual(checkClose(tree, 'trust', today, []), { ok: false, error: [{ code: 'root-stays' }] })
    assert.deepEqual(checkClose(tree, 'closing', today, []), { ok: false, error: [{ code: 'already-closed', on: '2027-01-01' }] })
  })
})

describe('the name of a unit', () => {
  it('is kept without needless spaces', () => assert.deepEqual(checkUnitName(tree, 'medicine', ' Ward  8 '), { ok: true, value: 'Ward 8' }))
  it('is unique among the units of one parent, in capitals or not', () => {
    assert.deepEqual(checkUnitName(tree, 'medicine', 'ward 7'), { ok: false, error: { code: 'name-taken', byUnitId: 'ward-7', isClosed: false } })
    assert.ok(checkUnitName(tree, 'trust', 'ward 7').ok)
  })
  it('may stay its own', () => assert.ok(checkUnitName(tree, 'medicine', 'WARD 7', 'ward-7').ok))
  it('has 1 to 100 characters', () => {
    assert.equal(checkUnitName(tree, 'medicine', '').ok, false)
    assert.ok(checkUnitName(tree, null, 'x'.repeat(100)).ok)
    assert.equal(checkUnitName(tree, null, 'x'.repeat(101)).ok, false)
  })
})

describe('the code of a unit', () => {
  it('may be left out', () => assert.deepEqual(checkUnitCode(tree, ' '), { ok: true, value: null }))
  it('is unique in the whole organisation, in capitals or not', () => {
    assert.deepEqual(checkUnitCode(tree, 'med', 'theatres'), { ok: false, error: { code: 'code-taken', byUnitId: 'medicine' } })
    assert.deepEqual(checkUnitCode(tree, 'med', 'medicine'), { ok: true, value: 'med' })
  })
  it('has at most 40 characters', () => assert.equal(checkUnitCode(tree, 'x'.repeat(41)).ok, false))
})
