import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { namedUuid } from '../files/named-uuid.ts'
import { badFrameworks } from '../testing/bad-frameworks.ts'
import { aFramework, anItem, seed, someFrameworks } from '../testing/some-frameworks.ts'
import { checkFramework } from './check-framework.ts'
import type { FrameworkItem } from './framework.ts'
import type { FrameworkProblem } from './framework-problem.ts'
import { remarksOnFramework } from './remarks-on-framework.ts'
import { circlesOf, inReadingOrder } from './tree.ts'

const capability = anItem({ id: namedUuid('c'), kind: 'capability', text: 'Looking ahead' })
const chain = Array.from({ length: 10_000 }, (_, index) => anItem({ id: namedUuid(`${index}`), kind: 'part', text: `Part ${index}`, parent: index === 0 ? null : namedUuid(`${index - 1}`) }))

describe('what keeps a framework from being used', () => {
  it('is nothing where all is sound', () => {
    fc.assert(fc.property(someFrameworks(false), (framework) => assert.deepEqual(checkFramework(framework), [])), { seed, numRuns: 100 })
  })

  for (const [what, framework, codes] of badFrameworks) {
    it(`is told: ${what}`, () => {
      assert.deepEqual(checkFramework(framework).map(({ code }) => code), codes)
    })
  }

  it('is told all at once', () => {
    const all = aFramework({ title: '', items: [anItem({ id: 'x', text: '', stage: 'middle' }), anItem({ id: 'x', domain: 'both' as never })] })
    assert.deepEqual(checkFramework(all).map(({ code }) => code), ['head-text', 'no-capability', 'id-form', 'item-text', 'id-form', 'unknown-word', 'id-twice', 'wrong-nesting', 'wrong-nesting'])
  })

  it('is looked for in 10,000 items within one another, in a circle of them, and in as many beside each other', () => {
    const deep = aFramework({ items: [...chain.slice(1), { ...capability, parent: null }] })
    assert.deepEqual(checkFramework({ ...deep, items: [...chain.slice(0, 9_999), { ...capability, parent: namedUuid('9998') }] }), [])
    const round = checkFramework(aFramework({ items: [{ ...capability, parent: null }, ...chain.slice(0, 9_999).map((one, index) => (index === 0 ? { ...one, parent: namedUuid('9998') } : one))] }))
    assert.deepEqual(round.map((problem) => (problem.code === 'cycle' ? problem.members.length : problem.code)), [9_999])
    assert.deepEqual(checkFramework(aFramework({ items: chain.map((one) => ({ ...one, kind: 'capability' as const, parent: null })) })), [])
  })

  it('names the members of a circle in the order in which they hold each other, from the first', () => {
    const [one, two, three] = ['1', '2', '3'].map((name, index, all) => ({ id: name, parent: all[(index + 1) % 3] ?? null }))
    assert.ok(one && two && three)
    assert.deepEqual(circlesOf([three, { id: '4', parent: '3' }, one, two]).map((circle) => circle.map(({ id }) => id)), [['3', '1', '2']])
    assert.deepEqual(circlesOf([{ id: 'a', parent: 'a' }, { id: 'b', parent: null }]).length, 1)
  })
})

describe('the order in which a framework is read', () => {
  it('holds every item once, what holds it before it', () => {
    fc.assert(
      fc.property(someFrameworks(false).chain(({ items }) => fc.shuffledSubarray([...items], { minLength: items.length })), (items: readonly FrameworkItem[]) => {
        const ordered = inReadingOrder(items)
        assert.deepEqual(new Set(ordered), new Set(items))
        assert.equal(ordered.length, items.length)
        const places = new Map(ordered.map(({ id }, place) => [id, place]))
        for (const [place, { parent }] of ordered.entries()) assert.ok(parent === null || (places.get(parent) ?? Infinity) < place)
        assert.deepEqual(inReadingOrder(ordered), ordered)
      }),
      { seed, numRuns: 100 },
    )
  })
})

describe('what somebody should look at', () => {
  const codes = (items: readonly FrameworkItem[]) => remarksOnFramework(aFramework({ items })).map(({ code }) => code)
  const behaviours = (count: number, more: Partial<FrameworkItem>) => Array.from({ length: count }, (_, index) => anItem({ id: namedUuid(`${index}`), parent: capability.id, ...more }))

  it('is a framework without a short form, a capability without behaviours or without a domain', () => {
    assert.deepEqual(codes([{ ...capability, domain: 'management' }, ...behaviours(2, {})]), ['no-short-form'])
    assert.deepEqual(codes([capability]), ['no-short-form', 'without-behaviours', 'without-domain'])
  })

  it('is a short form that is too short, too long or uneven, at each stage that is asked', () => {
    const placed = { ...capability, domain: 'leadership' as const }
    const short = remarksOnFramework(aFramework({ items: [placed, ...behaviours(5, { form: 'short-and-full', stage: 'senior' }), ...behaviours(6, { stage: 'middle' })] }))
    assert.deepEqual(short.map((one) => ('stage' in one ? [one.code, one.stage, one.found] : one.code)), [
      ['short-form-size', 'middle', 0], ['short-form-domain', 'middle', 0], ['short-form-domain', 'middle', 0],
      ['short-form-size', 'senior', 5], ['short-form-domain', 'senior', 0], ['short-form-domain', 'senior', 5],
    ])
    const even = [...behaviours(10, { form: 'short-and-full', domain: 'management' }), ...behaviours(10, { form: 'short-and-full' })]
    assert.deepEqual(codes([placed, ...even]), [])
    assert.deepEqual(new Set(codes([placed, ...even, ...even])), new Set(['short-form-size']))
  })
})

/** Every code has a framework that shows it. */
const known: { readonly [Code in FrameworkProblem['code']]: true } = {
  'too-many-items': true, 'no-capability': true, 'framework-id-form': true, 'language-form': true, 'head-text': true, 'id-form': true, 'id-twice': true, 'code-twice': true, 'parent-missing': true, cycle: true,
  'wrong-nesting': true, 'out-of-order': true, 'item-text': true, 'unknown-word': true, 'only-behaviours': true, 'listed-twice': true, 'too-many-names': true,
}

it('tries every code of a problem', () => {
  assert.deepEqual(new Set(badFrameworks.flatMap(([, , codes]) => codes)), new Set(Object.keys(known)))
})
