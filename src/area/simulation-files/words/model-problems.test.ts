import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { ModelProblem, ModelWarning } from '../../../engine/simulation/index.ts'
import { readModel } from '../../../engine/simulation/model/read-model.ts'
import { broken, withArrivals, withStation, withTime } from '../../../engine/simulation/model/testing/broken-models.ts'
import { modelProblemWords } from './model-problems.ts'
import { modelWarningWords } from './model-warnings.ts'

function problemsOf(value: unknown): readonly ModelProblem[] {
  const read = readModel(value)
  return read.ok ? [] : read.error
}

const wordsOf = (value: unknown) => problemsOf(value).map(modelProblemWords)

describe('what is wrong with a model', () => {
  it('is told with its place, the name of what it is in, and how to mend it', () => {
    assert.deepEqual(wordsOf(withTime({ law: 'exponential', mean: 0 })), ['stations[0].time.mean (desk) is 0. Give a number above 0 (at least 1e-9) to 1e12.'])
    assert.deepEqual(wordsOf(withTime({ law: 'exponentail', mean: 1 })), ['stations[0].time.law (desk) is “exponentail”. Did you mean exponential?'])
    assert.deepEqual(wordsOf(withStation({ tme: 1 })), ['stations[0].tme (desk) is not a key that is known there. Known are name, servers, time, order, room, whenFull, balking, patience, batch, next and measure.'])
    assert.deepEqual(wordsOf(withStation({ measure: { percentiles: [100] } })), ['stations[0].measure.percentiles[0] (desk) is 100. Give a number above 0 and below 100.'])
    assert.deepEqual(wordsOf(withArrivals({ class: 'everyon' })), ['arrivals[0].class names the class “everyon”, which there is not. Did you mean “everyone”?'])
    assert.deepEqual(wordsOf(withStation({ next: [{ to: 'desk' }] })), ['Customers can never leave desk. Leave a chance below 1 in next, so that some do.'])
    assert.deepEqual(wordsOf(withStation({ servers: '1' })), ['stations[0].servers (desk): 1 is written as text. Take the quotation marks away.'])
    assert.deepEqual(wordsOf(withStation({ servers: 1, measure: { numbers: 'true' } })), ['stations[0].measure.numbers (desk): true is written as text. Take the quotation marks away.'])
    assert.deepEqual(wordsOf([]), ['The model is a list. Give an object.'])
  })

  for (const [what, value] of broken) {
    it(`keeps to the words of the house: ${what}`, () => {
      assert.deepEqual(wordsOf(value).flatMap(wordingProblems), [])
    })
  }

  it('is tried for every code that reading knows', () => {
    const tried = new Set(broken.flatMap(([, value]) => problemsOf(value)).map(({ code }) => code))
    const known: { readonly [Code in ModelProblem['code']]: true } = {
      'wrong-type': true, 'in-quotation-marks': true, 'unknown-key': true, missing: true, 'not-one-of': true, 'out-of-range': true, 'not-whole': true, 'text-length': true, 'list-length': true, both: true, neither: true, needs: true,
      'low-above-high': true, 'mode-outside': true, 'sd-not-above-mean': true, 'sd-too-large': true, 'chances-not-1': true, 'chances-above-1': true, 'weights-differ': true, 'always-0': true,
      'amplitude-above-mean': true, 'unknown-name': true, 'name-twice': true, 'class-left-out': true, 'until-not-after-from': true, 'no-appointment': true, 'warm-up-not-before-end': true, 'not-from-0': true, 'not-in-order': true,
      'not-before': true, 'room-below-servers': true, 'room-below-batch': true, 'least-above-most': true, 'batch-interrupted': true, 'batch-may-be-held': true, 'room-in-region': true, 'in-two-regions': true,
      'all-turn-back': true, unreachable: true, 'no-way-out': true, 'too-many-comings': true, 'too-many-figures': true, 'arrivals-end': true, 'closes-for-ever': true, 'nobody-leaves-served': true,
    }
    assert.deepEqual([...tried].toSorted(), Object.keys(known).toSorted())
  })
})

describe('a warning', () => {
  const warnings: { readonly [Code in ModelWarning['code']]: readonly [ModelWarning, string] } = {
    unstable: [{ code: 'unstable', station: 'desk', load: 1.125, servers: 4 }, 'desk: load 1.13 of 4 servers. More work comes than they can do, so the queue grows without end.'],
    'heavy-load': [{ code: 'heavy-load', station: 'desk', load: 0.99999, servers: 1 }, 'desk: load almost 1 of 1 server. So near to 1, waits are known well only after long runs.'],
    'may-lock': [{ code: 'may-lock', stations: ['desk', 'beds'] }, 'desk and beds can each be full of customers held for another. Then nobody moves any more.'],
    'back-into-region': [{ code: 'back-into-region', region: 'ward', stations: ['scan'] }, 'Customers who left ward can come back. While it is full, they are held at scan.'],
    'nobody-waits': [{ code: 'nobody-waits', station: 'desk' }, 'desk: nobody ever waits for unlimited servers, so patience does nothing.'],
    'comes-after-end': [{ code: 'comes-after-end', arrivals: 'late', from: 1000, length: 1000 }, 'Arrivals of late begin at 1000, when the run of 1000 is over. Nobody comes.'],
  }
  for (const [code, [warning, words]] of Object.entries(warnings)) {
    it(`is told in words of the house: ${code}`, () => {
      assert.equal(modelWarningWords(warning), words)
      assert.deepEqual(wordingProblems(words), [])
    })
  }
})
