import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../test/house-words.ts'
import { showcaseParts } from '../../../demo/showcase.ts'
import { aLoad } from './testing/a-load.ts'
import { chooseWords, loadWords, removeWords } from './words.ts'

const { today } = aLoad()

describe('the words of the demonstration', () => {
  it('keep to the rules also where they take facts, and in what the generator says of people', () => {
    const texts = [
      chooseWords.invented('Northmere and Sollen Vale NHS Trust'),
      chooseWords.toldUntil(today),
      chooseWords.button('Ruth Ellerby'),
      ...removeWords.parts('Northmere and Sollen Vale NHS Trust', 5639),
      ...showcaseParts.map(({ sentence }) => sentence),
    ]
    assert.deepEqual(texts.flatMap((text) => wordingProblems(text)), [])
  })

  it('say at a start how to renew a story that is old, and nothing about one that is not', () => {
    const there = { kind: 'there', tenant: '', toldUntil: today } as const
    assert.match(loadWords({ ...there, isOld: true }) ?? '', /ends on 25 November 2026\. To renew it, remove it/)
    assert.equal(loadWords({ ...there, isOld: false }), null)
  })

  it('name the code that is taken', () => {
    assert.match(loadWords({ kind: 'code-taken', odsCode: 'ZZDEMO' }) ?? '', /ZZDEMO/)
  })
})
