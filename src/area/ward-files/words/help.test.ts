import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { wardAs } from '../testing/asking.ts'
import { helpWords, wardUse } from './help.ts'

const root = path.join(import.meta.dirname, '../../../..')

describe('evenkeel ward --help', () => {
  it('says of every flag what it does', () => {
    const flags = [...wardUse.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag)
    assert.deepEqual([...helpWords.matchAll(/^(--[a-z-]+)/gmu)].map(([flag]) => flag).toSorted(), flags.toSorted())
  })

  const examples = [...helpWords.matchAll(/^ {2}bin\/evenkeel ward (.+)$/gmu)].map(([, words = '']) => words)
  it('has examples', () => assert.equal(examples.length, 2))
  for (const example of examples) {
    it(`has an example that runs: ${example}`, async () => {
      const { status, stderr } = await wardAs(example.split(' ').map((word) => (word.endsWith('.json') ? path.join(root, word) : word)))
      assert.deepEqual([status, stderr], [0, ''])
    })
  }
})
