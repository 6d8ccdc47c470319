import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SortSentence } from '../content/kinds.ts'
import { agreementOf, carriedSorting, compareWithKey, partCompared, readSorting } from './sorting.ts'

function aSentence(id: string, domain: SortSentence['domain']): SortSentence {
  return { id, domain, round: 'before', aspect: 'focus', text: `The sentence ${id}.`, because: 'So it is.' }
}

const sentences = [aSentence('one', 'management'), aSentence('two', 'leadership'), aSentence('three', 'leadership')]

describe('a sorting', () => {
  it('holds what was put on a side and nothing else', () => {
    const sorting = readSorting({ one: ['management'], two: ['<script>'], four: ['leadership'], toString: ['management'] }, sentences)
    assert.deepEqual([...sorting], [['one', 'management']])
  })

  it('comes back whole from the fields that carry it', () => {
    const sorting = readSorting({ one: ['leadership'], three: ['leadership'] }, sentences)
    assert.deepEqual(readSorting(carriedSorting(sorting), sentences), sorting)
  })

  it('is put beside the key sentence by sentence, also where one was left out', () => {
    const compared = compareWithKey(sentences, readSorting({ one: ['management'], two: ['management'] }, sentences))
    assert.deepEqual(
      compared.map(({ sentence, ...rest }) => [sentence.id, rest]),
      [
        ['one', { place: 1, kind: 'agrees', chosen: 'management' }],
        ['two', { place: 2, kind: 'differs', chosen: 'management' }],
        ['three', { place: 3, kind: 'left-out' }],
      ],
    )
  })

  it('shows first where it differs from the key, and no part that holds nothing', () => {
    const parts = (form: Parameters<typeof readSorting>[0]) => partCompared(compareWithKey(sentences, readSorting(form, sentences))).map(({ kind, compared }) => [kind, ...compared.map(({ place }) => place)])
    assert.deepEqual(parts({ one: ['management'], two: ['management'] }), [['differs', 2], ['agrees', 1], ['left-out', 3]])
    assert.deepEqual(parts({ one: ['management'], two: ['leadership'], three: ['leadership'] }), [['agrees', 1, 2, 3]])
  })

  it('counts agreement over what was sorted only', () => {
    assert.deepEqual(agreementOf(compareWithKey(sentences, readSorting({ one: ['management'], two: ['management'] }, sentences))), { agreed: 1, sorted: 2 })
  })
})
