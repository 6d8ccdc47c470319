import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { anItem, seed, someFrameworks } from '../testing/some-frameworks.ts'
import { checkFramework } from './check-framework.ts'
import { outlineOf } from './outline.ts'
import { kindsIn, neighbourOf, placesFor } from './places-for.ts'
import { inReadingOrder } from './tree.ts'

const holdersOf = <Item extends { readonly kind: string }>(items: readonly Item[]) => items.filter(({ kind }) => kind !== 'behaviour')

describe('where an item can be moved to', () => {
  it('never makes a circle, and never puts it where its kind cannot stand', () => {
    fc.assert(fc.property(someFrameworks(true), fc.nat(), fc.nat(), (framework, which, where) => {
      const item = framework.items[which % framework.items.length]
      if (item === undefined) return
      const places = placesFor(item, holdersOf(framework.items))
      if (places.length === 0) return
      const to = places[where % places.length] ?? null
      const moved = framework.items.map((one) => (one === item ? { ...one, parent: to?.id ?? null } : one))
      assert.deepEqual(checkFramework({ ...framework, items: inReadingOrder(moved) }), [])
      assert.notEqual(to?.id ?? null, item.parent)
    }), { seed, numRuns: 200 })
  })

  it('is a capability for a behaviour, and a part or the top for others', () => {
    assert.deepEqual([kindsIn(null), kindsIn('part'), kindsIn('capability'), kindsIn('behaviour')], [['capability', 'part'], ['capability', 'part'], ['behaviour'], []])
  })

  it('is one step among those beside it, and none at the end', () => {
    const row = ['a', 'b', 'c'].map((id) => ({ id }))
    assert.deepEqual([neighbourOf(row, 'b', 'up'), neighbourOf(row, 'b', 'down'), neighbourOf(row, 'a', 'up'), neighbourOf(row, 'c', 'down'), neighbourOf(row, 'x', 'up')], [{ id: 'a' }, { id: 'c' }, null, null, null])
  })
})

describe('the outline of a framework', () => {
  it('shows a page of parts and capabilities, and of a capability the first behaviours', () => {
    const part = anItem({ id: 'p', kind: 'part' })
    const capabilities = Array.from({ length: 90 }, (_, index) => anItem({ id: `c${index}`, kind: 'capability', parent: 'p' }))
    const behaviours = Array.from({ length: 100 }, (_, index) => anItem({ id: `b${index}`, parent: 'c0' }))
    const outline = outlineOf([part, ...capabilities, ...behaviours], 1)
    assert.deepEqual([outline.rows.length, outline.pages, outline.total, outline.counts], [40, 3, 91, { part: 1, capability: 90, behaviour: 100 }])
    assert.deepEqual([outline.rows[1]?.depth, outline.rows[1]?.behaviours.length, outline.rows[1]?.total], [1, 40, 100])
    assert.equal(outlineOf([part, ...capabilities], 99).page, 3)
    assert.equal(outlineOf([], 1).total, 0)
  })
})
