import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { decisionStudy, errorWith, ratersNeeded, reliabilityOverItems, reliabilityWith } from './decision-study.ts'

const components = { person: 0.08, raterInPerson: 0.2, item: 0.02, personItem: 0.04, residual: 0.4 }

describe('a decision study', () => {
  const study = decisionStudy(components, 4)

  it('has what is peculiar to person and items with the person, where items stay', () => assert.deepEqual(study, { universe: 0.09, rater: 0.30000000000000004 }))

  it('says what so many raters bring', () => {
    assert.ok(Math.abs(reliabilityWith(study, 3) - 0.09 / 0.19) < 1e-15)
    assert.ok(Math.abs(errorWith(study, 3) - Math.sqrt(0.1)) < 1e-15)
    assert.ok(Math.abs(reliabilityOverItems(components, 4, 3) - 0.08 / (0.08 + 0.01 + 0.1)) < 1e-15)
  })

  it('says how many raters are enough, as the fewest that reach it', () => {
    for (const wanted of [0.5, 0.7, 0.8, 0.9]) {
      const needed = ratersNeeded(study, wanted) ?? 0
      assert.ok(reliabilityWith(study, needed) >= wanted && (needed === 1 || reliabilityWith(study, needed - 1) < wanted))
    }
  })

  it('says that no number is enough where people do not differ', () => {
    assert.deepEqual([ratersNeeded({ universe: 0, rater: 1 }, 0.7), reliabilityWith({ universe: 0, rater: 1 }, 5), reliabilityOverItems({ ...components, person: 0 }, 4, 5)], [null, 0, 0])
  })
})
