import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { simulateAs } from '../testing/asking.ts'
import { helpWords, simulateUse } from './help.ts'

const root = path.join(import.meta.dirname, '../../../..')

describe('evenkeel simulate --help', () => {
  it('says of every flag what it does', () => {
    const flags = [...simulateUse.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag)
    assert.deepEqual([...helpWords.matchAll(/^(--[a-z-]+)/gmu)].map(([flag]) => flag).toSorted(), flags.toSorted())
  })

  const examples = [...helpWords.matchAll(/^ {2}bin\/evenkeel simulate (.+)$/gmu)].map(([, words = '']) => words)
  it('has examples', () => assert.equal(examples.length, 3))
  for (const example of examples) {
    it(`has an example that runs: ${example}`, async () => {
      const { status, stderr } = await simulateAs(example.split(' ').map((word) => (word.endsWith('.json') ? path.join(root, word) : word)))
      assert.equal(status, 0, stderr)
    })
  }
})
