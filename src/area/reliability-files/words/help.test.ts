import assert from 'node:assert/strict'
import path from 'node:path'
import { describe, it } from 'node:test'
import { reliabilityAs } from '../testing/asking.ts'
import { helpWords, reliabilityUse } from './help.ts'

const root = path.join(import.meta.dirname, '../../../..')

describe('evenkeel reliability --help', () => {
  it('says of every flag what it does', () => {
    const flags = [...reliabilityUse.matchAll(/--[a-z-]+/gu)].map(([flag]) => flag)
    assert.deepEqual([...helpWords.matchAll(/^(--[a-z-]+)/gmu)].map(([flag]) => flag), flags)
  })

  const examples = [...helpWords.matchAll(/^ {2}bin\/evenkeel reliability (.+)$/gmu)].map(([, words = '']) => words)
  it('has an example', () => assert.equal(examples.length, 1))
  for (const example of examples) {
    it(`has an example that runs: ${example}`, async () => {
      const { status, stdout, stderr } = await reliabilityAs(example.split(' ').map((word) => (word.endsWith('.csv') ? path.join(root, word) : word)))
      assert.deepEqual([status, stderr], [0, ''])
      assert.match(stdout, /"estimable":true/u)
    })
  }
})
