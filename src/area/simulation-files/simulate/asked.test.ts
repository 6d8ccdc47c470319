import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { useProblemWords } from '../words/simulate.ts'
import { askedOf } from './asked.ts'

function sentences(...args: readonly string[]): readonly string[] {
  const asked = askedOf(args)
  return asked.ok ? [] : asked.error.map(useProblemWords)
}

describe('what a simulation is asked', () => {
  it('is a file, and what else is said', () => {
    assert.deepEqual(askedOf(['m.json']), {
      ok: true,
      value: { file: 'm.json', against: null, replications: null, seed: 1, workers: null, precision: null, pairing: 'independent', form: 'json', trace: false, traceFile: null },
    })
    assert.deepEqual(askedOf(['--seed', '0', '-', '--replications=20', '--workers', '2', '--precision', '.05', '--antithetic', '--table', '--trace', '--trace-file', 't.tsv']), {
      ok: true,
      value: { file: '-', against: null, replications: 20, seed: 0, workers: 2, precision: 0.05, pairing: 'antithetic-pairs', form: 'table', trace: true, traceFile: 't.tsv' },
    })
  })

  it('is refused with every problem at once, each in a sentence', () => {
    assert.deepEqual(sentences('--weeks', '3', '--replications', '0', '--seed', '1e3', '--workers', '', '--precision', '5%', '--trace=yes', '--trace-file'), [
      'Give --replications a whole number from 1 to 1,000,000.',
      'Write --seed in digits: 1000 in place of 1e3.',
      'Write --precision as a share: 0.05.',
      'There is no --weeks.',
      '--workers needs a value.',
      '--trace takes no value.',
      '--trace-file needs a value.',
    ])
    assert.deepEqual(sentences(), ['Name the file of a model, or - for standard input.'])
    assert.deepEqual(sentences('a', 'b'), ['Name one file. A second model is given by --against.'])
    assert.deepEqual(sentences('m.json', '--replicatons', '20', '-x'), ['There is no --replicatons. Did you mean --replications?', 'There is no -x.'])
    assert.deepEqual(sentences('m.json', '--precision', '1'), ['Give --precision a number from 0.001 to below 1, such as 0.05.'])
    assert.deepEqual(sentences('m.json', '--table', '--csv', '--trace'), ['--table and --csv do not go together. Leave one out.', '--csv and --trace do not go together. Leave one out.'])
    assert.deepEqual(sentences('m.json', '--trace-file', './m.json'), ['The trace would be written over the model. Name another file.'])
    assert.deepEqual(sentences('-', '--against', '-', '--trace', '--trace-file', 't'), [
      'Only one of the two models can come from standard input.',
      '--against and --trace do not go together. Leave one out.',
      '--against and --trace-file do not go together. Leave one out.',
    ])
  })

  it('is refused in words of the house', () => {
    assert.deepEqual([...sentences('--weeks', '--seed', 'x', '--precision', '2'), ...sentences('a', 'b', '--trace=1')].flatMap(wordingProblems), [])
  })

  it('takes a precision however the decimal is written', () => {
    for (const text of ['0.05', '.05', '5e-2', '0.050']) {
      const asked = askedOf(['m.json', '--precision', text])
      assert.equal(asked.ok && asked.value.precision, 0.05, text)
    }
  })

  it('takes a seed up to the largest whole number that is exact, and none above', () => {
    assert.deepEqual(sentences('m', '--seed', '9007199254740991'), [])
    assert.equal(sentences('m', '--seed', '9007199254740992').length, 1)
  })
})
