import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readModel } from '../model/read-model.ts'
import { answerCase, studyOf } from './answer-case.ts'
import { readCases } from './reading/read-cases.ts'
import { ownCases } from './testing/own-cases.ts'
import { knownFamilies } from './families/known-families.ts'

const seed = 7
/** Precise enough to see a wrong mechanism, and quick. */
const precision = 0.03

describe('a simulated value', () => {
  const cases = ownCases()

  for (const { id, family, params, exact, source } of cases) {
    it(`of ${family} (${id}) lies within 4 standard errors of ${source}`, () => {
      const [one] = readCases([{ id, family, params, expected: exact, max_relative_se: precision }])
      assert.ok(one?.read.ok)
      const { values, problems } = answerCase(one.read.value, seed)
      assert.deepEqual(problems, [])
      const far = Object.entries(exact).filter(([name, value]) => {
        const { estimate = NaN, standardError = NaN } = values[name] ?? {}
        return !(Math.abs(estimate - value) <= 4 * standardError && standardError <= precision * value)
      })
      assert.deepEqual(far.map(([name, value]) => [name, value, values[name]]), [])
    })
  }

  for (const { id, family, params } of cases) {
    it(`of ${id} comes from a model that anybody could write`, () => {
      const [one] = readCases([{ id, family, params, expected: {} }])
      assert.ok(one?.read.ok)
      const study = studyOf(one.read.value)
      assert.ok(study.ok)
      const { ok, ...rest } = readModel(JSON.parse(JSON.stringify({ ...study.value.model, run: { length: 10 } })))
      assert.ok(ok, JSON.stringify(rest))
    })
  }

  it('is tried of every family', () => {
    assert.deepEqual(new Set(cases.map(({ family }) => family)), new Set(Object.keys(knownFamilies)))
  })
})
