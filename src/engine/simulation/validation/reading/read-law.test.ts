import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { JsonObject } from '../../../../kernel/json-value.ts'
import { lawByWords } from './law-by-words.ts'
import { Parameters } from './parameters.ts'
import { readLaw } from './read-law.ts'

const law = (text: string, mean = 2, variance: number | null = null): unknown => lawByWords({ text, mean, variance })

describe('a law named in words', () => {
  it('is known by its name, however it is written', () => {
    assert.deepEqual(law('constant'), { law: 'constant', value: 2 })
    assert.deepEqual(law('Deterministic'), { law: 'constant', value: 2 })
    assert.deepEqual(law('exponential'), { law: 'exponential', mean: 2 })
    assert.deepEqual(law('Lognormal', 2, 4), { law: 'lognormal', mean: 2, sd: 2 })
    assert.deepEqual(law('log-normal', 2, 4), { law: 'lognormal', mean: 2, sd: 2 })
    assert.deepEqual(law('normal (a negative draw counts as 0)', 2, 4), { law: 'normal', mean: 2, sd: 2 })
    assert.deepEqual(law('gamma', 2, 9), { law: 'gamma', mean: 2, sd: 3 })
    assert.deepEqual(law('hyperexponential', 2, 9), { law: 'hyperexponential', mean: 2, sd: 3 })
    assert.deepEqual(law('uniform', 2, 1 / 3), { law: 'uniform', low: 1, high: 3 })
    assert.deepEqual(law('uniform'), { law: 'uniform', low: 0, high: 4 })
  })

  it('may carry its phases or its coefficient of variation', () => {
    assert.deepEqual(law('Erlang-4'), { law: 'erlang', mean: 2, phases: 4 })
    assert.deepEqual(law('Erlang', 2, 2), { law: 'erlang', mean: 2, phases: 2 })
    assert.deepEqual(law('lognormal cv 1'), { law: 'lognormal', mean: 2, sd: 2 })
    assert.deepEqual(law('lognormal, cv=1.5'), { law: 'lognormal', mean: 2, sd: 3 })
    assert.deepEqual(law('hyperexponential scv 4'), { law: 'hyperexponential', mean: 2, sd: 4 })
  })

  it('without a name is the gamma law of its moments', () => {
    assert.deepEqual(law('', 2, 4), { law: 'gamma', mean: 2, sd: 2 })
    assert.deepEqual(law('', 2, 0), { law: 'constant', value: 2 })
    assert.equal(law(''), 'impossible')
  })

  it('is refused when the name is not known, or has no such moments', () => {
    assert.equal(law('Weibull', 2, 1), 'unknown')
    assert.equal(law('hyperexponential', 2, 3), 'impossible')
    assert.equal(law('uniform', 2, 3), 'impossible')
    assert.equal(law('lognormal'), 'impossible')
  })
})

describe('the law of a case', () => {
  const read = (fields: JsonObject, place = 0): readonly [unknown, readonly unknown[]] => {
    const parameters = new Parameters(fields)
    return [readLaw(parameters, { stem: 'service', place, otherwise: 'exponential' }).law, parameters.problems]
  }

  it('is read with the stem or without, by variance, second moment, sd or cv', () => {
    const expected = { law: 'gamma', mean: 2, sd: 1 }
    for (const spread of [{ service_variance: 1 }, { variance: 1 }, { service_second_moment: 5 }, { sd: 1 }, { service_cv: 0.5 }, { cv: 0.5 }, { scv: 0.25 }]) {
      assert.deepEqual(read({ service_mean: 2, service_law: 'gamma', ...spread }), [expected, []], JSON.stringify(spread))
    }
    assert.deepEqual(read({ mu: 4 }), [{ law: 'exponential', mean: 0.25 }, []])
  })

  it('is read at the place of a class, or for all of them', () => {
    const fields = { service_mean: [1, 3], service_second_moment: [2, 9], service_law: ['exponential', 'constant'] }
    assert.deepEqual(read(fields, 1), [{ law: 'constant', value: 3 }, []])
    assert.deepEqual(read({ service_mean: [1, 3], service_law: 'exponential' }, 1), [{ law: 'exponential', mean: 3 }, []])
  })

  it('says what is missing or wrong', () => {
    assert.deepEqual(read({})[1], [{ code: 'parameter-missing', parameter: 'service_mean' }])
    assert.deepEqual(read({ service_mean: -1 })[1], [{ code: 'parameter-wrong', parameter: 'service_mean[0]', needed: 'number-from-0' }])
    assert.deepEqual(read({ service_mean: 1, service_law: 'Weibull' })[1], [{ code: 'law-unknown', parameter: 'service_law', text: 'Weibull' }])
    assert.deepEqual(read({ service_mean: 1, service_law: 'lognormal' })[1], [{ code: 'law-impossible', parameter: 'service_law', text: 'lognormal' }])
  })
})
