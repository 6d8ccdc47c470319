import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { namedUuid } from '../files/named-uuid.ts'
import { aFramework, anItem } from '../testing/some-frameworks.ts'
import { compareFrameworks, isUnchanged } from './compare-frameworks.ts'
import { keepIds } from './keep-ids.ts'

const idOf = (name: string) => namedUuid(name)
const capability = (id: string, code: string | null, text: string) => anItem({ id: idOf(id), code, kind: 'capability', text })

describe('items of a table', () => {
  it('keep the ids of the draft by their codes, and those of other frameworks only with the same words', () => {
    const given = aFramework({ items: [capability('1', 'A', 'New words'), capability('2', 'B', 'Same words'), capability('3', 'C', 'Other words'), capability('4', 'D', 'Unknown')] })
    const draft = aFramework({ items: [capability('draft A', 'A', 'Old words')] })
    const other = aFramework({ id: idOf('other'), items: [capability('other B', 'B', 'Same words'), capability('other C', 'C', 'Once other words')] })
    assert.deepEqual(keepIds(given, draft, [other], idOf).items.map(({ id }) => id), [idOf('draft A'), idOf('other B'), idOf('3'), idOf('4')])
  })

  it('have ids of their own, whatever codes changed hands', () => {
    const holder = capability('1', 'A', 'Holder')
    const given = aFramework({ items: [{ ...holder, id: idOf('2'), code: 'B', text: 'First' }, { ...holder, text: 'Second' }, anItem({ id: idOf('3'), code: 'C', parent: idOf('1') })] })
    // What was A is called B here by now.
    const draft = aFramework({ items: [capability('1', 'B', 'First')] })
    const kept = keepIds(given, draft, [], idOf).items
    assert.equal(new Set(kept.map(({ id }) => id)).size, 3)
    assert.equal(kept[0]?.id, idOf('1'))
    assert.equal(kept[2]?.parent, kept[1]?.id)
  })
})

describe('what a file would change', () => {
  const standing = aFramework()
  const [part, held, first, second] = standing.items

  it('is counted item by item', () => {
    assert.ok(part && held && first && second)
    const given = aFramework({ items: [part, { ...held, trends: ['finance'] }, first, anItem({ id: idOf('new'), parent: held.id })] })
    assert.deepEqual(compareFrameworks(standing, given), { read: 4, added: 1, changed: 1, unchanged: 2, removed: 1, isHeadChanged: false, isReordered: false })
    assert.deepEqual(compareFrameworks(null, given), { read: 4, added: 4, changed: 0, unchanged: 0, removed: 0, isHeadChanged: false, isReordered: false })
  })

  it('is nothing for the same framework, and something for another order or another title', () => {
    assert.ok(part && held && first && second)
    assert.ok(isUnchanged(compareFrameworks(standing, aFramework())))
    const reordered = compareFrameworks(standing, aFramework({ items: [part, held, second, first] }))
    assert.deepEqual([reordered.changed, reordered.isReordered, isUnchanged(reordered)], [0, true, false])
    assert.ok(!isUnchanged(compareFrameworks(standing, aFramework({ title: 'Another' }))))
  })
})
