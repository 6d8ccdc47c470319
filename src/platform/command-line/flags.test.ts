import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../test/house-words.ts'
import { flagProblemWords, readFlags } from './flags.ts'

const kinds = { seed: 'value', workers: 'value', trace: 'switch' } as const

function sentences(...args: readonly string[]): readonly string[] {
  return readFlags(args, kinds).problems.map(flagProblemWords)
}

describe('what stands behind a command', () => {
  it('is words and flags, in any order', () => {
    const { given, problems } = readFlags(['a.json', '--seed', '7', '--trace', '-', '--workers=2'], kinds)
    assert.deepEqual([given.words, [...given.values], [...given.switches], problems], [['a.json', '-'], [['seed', '7'], ['workers', '2']], ['trace'], []])
  })

  it('is told with everything that is wrong with its flags', () => {
    assert.deepEqual(sentences('--sed', '1', '--weeks', '--trace=yes', '--workers', '', '-x', '--seed', '--trace'), [
      'There is no --sed. Did you mean --seed?',
      'There is no --weeks.',
      '--trace takes no value.',
      '--workers needs a value.',
      'There is no -x.',
      '--seed needs a value.',
    ])
    assert.deepEqual(sentences('--seed'), ['--seed needs a value.'])
    assert.deepEqual(sentences('--workers', ''), ['--workers needs a value.'])
    assert.deepEqual(sentences('--seed', '1', '--seed', '2'), ['--seed is there twice. Keep one.'])
  })

  it('is refused in words of the house, without signs that a terminal would obey', () => {
    assert.deepEqual([...sentences('--sed', '--trace=1', '--seed'), ...sentences('--seed', '1', '--seed', '2')].flatMap(wordingProblems), [])
    assert.match(sentences('--\u001b[2J')[0] ?? '', /^There is no --\uFFFD\[2J\.$/)
  })
})
