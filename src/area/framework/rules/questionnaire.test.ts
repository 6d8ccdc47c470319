import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { shippedFramework } from '../files/shipped-framework.ts'
import { aFramework } from '../testing/some-frameworks.ts'
import { stages } from '../../../kernel/workforce.ts'
import { questionnaireOf } from './questionnaire.ts'

describe('what a framework asks', () => {
  it('is in the short form ten behaviours of each domain, whatever the stage', () => {
    for (const stage of stages) {
      const { capabilities } = questionnaireOf(shippedFramework(), 'short', stage)
      const count = (domain: string) => capabilities.filter((one) => one.domain === domain).reduce((sum, { behaviours }) => sum + behaviours.length, 0)
      assert.deepEqual([count('management'), count('leadership')], [10, 10])
    }
  })

  it('is in the full form every capability with its behaviours of the stage', () => {
    const { capabilities } = questionnaireOf(shippedFramework(), 'full', 'middle')
    assert.equal(capabilities.length, 16)
    assert.ok(capabilities.every(({ behaviours }) => behaviours.length === 3))
  })

  it('is everything of the stage where nothing is marked for the short form', () => {
    assert.deepEqual(questionnaireOf(aFramework(), 'short', 'executive').capabilities.map(({ behaviours }) => behaviours.map(({ code }) => code)), [['C-2']])
  })

  it('is nothing where there is no behaviour for the stage', () => {
    assert.deepEqual(questionnaireOf(aFramework(), 'full', 'middle').capabilities, [])
  })
})
