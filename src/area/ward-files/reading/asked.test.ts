import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { longWorkWords, oneReplicationWords, useProblemWords } from '../words/use.ts'
import { askedOf } from './asked.ts'

function problems(...args: readonly string[]): readonly string[] {
  const asked = askedOf(args)
  return asked.ok ? [] : asked.error.map(useProblemWords)
}

describe('how the ward is asked', () => {
  it('is 26 weeks, 20 replications and seed 1 unless told', () => {
    assert.deepEqual(askedOf(['p.json']), { ok: true, value: { file: 'p.json', weeks: 26, replications: 20, seed: 1 } })
    assert.deepEqual(askedOf(['--weeks', '520', '-', '--replications=2000', '--seed', '0']), { ok: true, value: { file: '-', weeks: 520, replications: 2000, seed: 0 } })
  })

  it('is refused in sentences that say how it can be asked', () => {
    assert.deepEqual(problems(), ['Name the file of a policy, or - for standard input.'])
    assert.deepEqual(problems('a', 'b'), ['Name one file. For two policies, run the command twice with the same seed.'])
    for (const weeks of ['0', '521', '-1', 'x', '2.5']) assert.deepEqual(problems('a', `--weeks=${weeks}`), ['Give --weeks a whole number from 1 to 520.'])
    for (const replications of ['0', '2001']) assert.deepEqual(problems('a', '--replications', replications), ['Give --replications a whole number from 1 to 2,000.'])
    assert.deepEqual(problems('a', '--seed', '1e3'), ['Write --seed in digits: 1000 in place of 1e3.'])
    assert.deepEqual(problems('a', '--week', '4'), ['There is no --week. Did you mean --weeks?'])
    assert.deepEqual(problems('a', '--weeks', '4', '--weeks', '5', '--seed'), ['--weeks is there twice. Keep one.', '--seed needs a value.'])
  })

  it('keeps to the words of the house', () => {
    const all = [...problems(), ...problems('a', 'b'), oneReplicationWords, longWorkWords(20_000, 17)]
    assert.deepEqual(all.flatMap(wordingProblems), [])
  })
})
