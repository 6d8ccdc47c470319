import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SortSentence } from '../content/kinds.ts'
import { agreementOf, carriedSorting, compareWithKey, readSorting } from './sorting.ts'

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
      compared.map(({ sentence, chosen, result }) => [sentence.id, chosen, result]),
      [
        ['one', 'management', 'agrees'],
        ['two', 'management', 'differs'],
        ['three', null, 'left-out'],
      ],
    )
  })

  it('counts agreement over what was sorted only', () => {
    assert.deepEqual(agreementOf(compareWithKey(sentences, readSorting({ one: ['management'], two: ['management'] }, sentences))), { agreed: 1, sorted: 2 })
  })
})
