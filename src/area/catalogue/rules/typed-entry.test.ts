import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { wordingProblems } from '../../../../test/house-words.ts'
import { coreCapabilities } from '../files/core-capabilities.ts'
import { anEntry, seed, someEntries, today } from '../testing/some-entries.ts'
import { entryFormWords, typedEntryProblemWords } from '../words/entry-form.ts'
import { idFor } from './entry-id.ts'
import { nothingTyped, readTypedEntry, typedOf } from './typed-entry.ts'

const ground = { id: 'budget-morning', capabilities: coreCapabilities(), today, usual: entryFormWords.usual }

describe('an entry in a form', () => {
  it('is the same when it is saved as it was shown, whatever it holds', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        for (const entry of entries) {
          const read = readTypedEntry(typedOf(entry), { ...ground, id: entry.id })
          assert.ok(read.ok, JSON.stringify(read))
          // A form asks for capabilities in their own order.
          assert.deepEqual({ ...read.value, builds: null }, { ...entry, builds: null })
          assert.deepEqual(new Map(read.value.builds.map(({ capability, why }) => [capability, why])), new Map(entry.builds.map(({ capability, why }) => [capability, why])))
        }
      }),
      { seed, numRuns: 60 },
    )
  })

  it('takes empty fields for not known, and calls management what the title calls so', () => {
    const { cells } = typedOf(anEntry())
    const { title = '', kind = '', about = '', audience = '', stages = '', proof = '' } = cells
    const read = readTypedEntry({ ...nothingTyped(today), cells: { title, kind, about, audience, stages, proof } }, ground)
    assert.ok(read.ok)
    const { time, cost, award, content, titleNames, titleWhy, readOn } = read.value
    assert.deepEqual([time.hours, cost.kind, award.kind, content.kind, titleNames, titleWhy, readOn], [null, 'not-known', 'not-known', 'not-known', 'management', 'By the words of the title.', today])
  })

  it('says of every field what to mend, in the words of the house', () => {
    const empty = readTypedEntry(nothingTyped(today), ground)
    const { cells } = typedOf(anEntry())
    const wrong = readTypedEntry({ cells: { ...cells, kind: 'x', title: 'a'.repeat(121), hours_from: 'many', cost: 'much', management_percent: '30', leadership_percent: '' }, whys: new Map(), readOn: { day: '31', month: '2', year: '2026' } }, ground)
    const later = readTypedEntry({ ...typedOf(anEntry()), cells: { ...cells, source_link: 'javascript:alert(1)', management_percent: '90', leadership_percent: '20' } }, ground)
    assert.ok(!empty.ok && !wrong.ok && !later.ok)
    assert.deepEqual(empty.error.map(({ column }) => column), ['title', 'kind', 'about', 'audience', 'proof'])
    assert.deepEqual(wrong.error.map(({ column }) => column), ['title', 'kind', 'hours_from', 'cost', 'leadership_percent', 'read_on'])
    assert.deepEqual(later.error.map(({ column }) => column), ['management_percent', 'source_link'])
    for (const words of [...empty.error, ...wrong.error, ...later.error].map(typedEntryProblemWords)) assert.deepEqual(wordingProblems(words), [], words)
  })

  it('has an id that is made of its title, and that no other has', () => {
    assert.deepEqual([idFor('Managing your budget, a morning', new Set()), idFor('Étage 2’s rota!', new Set()), idFor('…', new Set()), idFor('Rota', new Set(['rota', 'rota-2'])), idFor('a'.repeat(120), new Set()).length], ['managing-your-budget-a-morning', 'etage-2s-rota', 'entry', 'rota-3', 55])
  })
})
