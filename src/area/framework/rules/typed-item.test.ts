import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { seed, someFrameworks } from '../testing/some-frameworks.ts'
import { ownProblems } from './check-texts.ts'
import { itemKinds } from './framework.ts'
import { readHead, versionAfter } from './typed-head.ts'
import { type TypedItem, emptyItem, readItem, typedItem } from './typed-item.ts'

const typed = (more: Partial<TypedItem> = {}): TypedItem => ({ ...emptyItem(null), text: 'Look ahead', domain: 'neither', stage: 'every', form: 'full', ...more })
const management = { domain: 'management', aspect: 'focus' } as const

describe('an item as it was typed', () => {
  it('is read back as it stood, whatever framework it is from', () => {
    fc.assert(fc.property(someFrameworks(false), ({ items }) => {
      for (const { id: _id, kind, parent, ...words } of items) {
        const holder = items.find(({ id }) => id === parent) ?? null
        const read = readItem(kind, typedItem(words), holder)
        const kept = kind === 'behaviour' ? { ...words, domain: holder?.domain ?? null, aspect: holder?.aspect ?? null, trends: [] } : words
        assert.deepEqual(read, { ok: true, value: { ...kept, trends: [...kept.trends].toSorted((a, b) => order.indexOf(a) - order.indexOf(b)) } })
      }
    }), { seed, numRuns: 50 })
  })

  it('holds nothing that keeps a framework from being used, whatever was typed', () => {
    const any = fc.string({ unit: 'binary', maxLength: 80 })
    const anyTyped = fc.record({ text: any, code: any, about: any, domain: fc.constantFrom('management', 'neither', 'x'), aspect: fc.constantFrom('', 'focus', 'x'), stage: fc.constantFrom('every', 'middle', ''), trends: fc.array(fc.constantFrom('digital', 'x')), form: fc.constantFrom('full', 'short-and-full', ''), goesWith: any })
    fc.assert(fc.property(fc.constantFrom(...itemKinds), anyTyped, (kind, one) => {
      const read = readItem(kind, one, management)
      if (read.ok) assert.deepEqual(ownProblems({ ...read.value, id: '00000000-0000-4000-8000-000000000001', kind, parent: null }, { place: 0, code: null, text: '' }), [])
      else assert.ok(read.error.length > 0)
    }), { seed, numRuns: 100 })
  })

  it('takes the domain and the aspect of a behaviour from its capability', () => {
    const read = readItem('behaviour', typed({ domain: 'leadership' }), management)
    assert.deepEqual(read.ok && [read.value.domain, read.value.aspect], ['management', 'focus'])
  })

  it('names every problem at once, in the order of the form', () => {
    const read = readItem('behaviour', typed({ text: ' ', code: 'x'.repeat(61), stage: '', form: '', goesWith: 'Use data\nUse  data' }), management)
    assert.deepEqual(!read.ok && read.error.map(({ field, why }) => [field, why.code]), [['text', 'empty'], ['code', 'too-long'], ['stage', 'not-chosen'], ['form', 'not-chosen'], ['goesWith', 'listed-twice']])
  })

  it('names which competency is too long, and how many are too many', () => {
    const long = readItem('part', typed({ goesWith: `A\n${'b'.repeat(201)}` }), null)
    assert.deepEqual(!long.ok && long.error[0]?.why, { code: 'name-too-long', value: 'b'.repeat(201), longest: 200 })
    const many = readItem('part', typed({ goesWith: Array.from({ length: 101 }, (_, index) => `N${index}`).join('\r\n') }), null)
    assert.deepEqual(!many.ok && many.error[0]?.why, { code: 'too-many', most: 100 })
  })
})

const order: readonly string[] = ['integrated-care', 'digital', 'workforce', 'population-health', 'finance']

describe('what a framework says of itself', () => {
  const head = { title: 'Ours', version: '1.0', creator: 'Us', language: 'en-GB', about: '' }

  it('may leave out what it is, and nothing else', () => {
    assert.equal(readHead(head).ok, true)
    const empty = readHead({ title: '', version: '', creator: '', language: '', about: '' })
    assert.deepEqual(!empty.ok && empty.error.map(({ field, why }) => [field, why.code]), [['title', 'empty'], ['version', 'empty'], ['creator', 'empty'], ['language', 'empty']])
  })

  it('names a language in short form', () => {
    const read = readHead({ ...head, language: 'plain English' })
    assert.deepEqual(!read.ok && read.error, [{ field: 'language', why: { code: 'not-a-language' } }])
  })

  it('is followed by a version of the same form', () => {
    assert.deepEqual(['1.0', '2026', '3.2.1', 'spring', '1.0-beta'].map(versionAfter), ['2.0', '2027', '4.0.0', '', ''])
  })
})
