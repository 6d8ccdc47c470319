import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays } from '../../src/kernel/calendar-date.ts'
import { judgeMeasure } from '../../src/area/measure/index.ts'
import { checkValue } from '../../src/area/measure/rules/check-value.ts'
import { wordingProblems } from '../../test/house-words.ts'
import { sampleIds } from '../index.ts'
import { aTrust, today } from '../testing/generated-trusts.ts'

const days = [today, addDays(today, -25), addDays(today, 37)] as const
const trusts = days.map((day, index) => aTrust(index + 1, day))

describe('the measures of the demonstration trust', () => {
  it('are about 60 in more than a dozen units, of both domains, each once by its key and id', () => {
    for (const { measures, units } of trusts) {
      assert.ok(measures.length >= 60 && new Set(measures.map(({ measure }) => measure.unitId)).size > 12)
      assert.deepEqual(new Set(measures.map(({ measure }) => measure.domain)), new Set(['management', 'leadership']))
      for (const ids of [measures.map(({ key }) => key), measures.map(({ measure }) => measure.measureId)]) assert.equal(new Set(ids).size, measures.length)
      assert.ok(measures.every(({ measure }) => units.some(({ unitId }) => unitId === measure.unitId)))
    }
  })

  it('have one value a day, in order, of a kind that their chart takes, entered before today by an owner in post', () => {
    for (const [index, { measures, holdings }] of trusts.entries()) {
      const day = days[index] ?? today
      for (const { key, measure, observations } of measures) {
        assert.ok(observations.every((one, at) => at === 0 || one.day > (observations[at - 1]?.day ?? one.day)), key)
        assert.ok(observations.every(({ enteredAt, day: of }) => enteredAt.toISOString() < day && enteredAt.toISOString() > of), key)
        assert.ok(observations.every(({ value, numerator, denominator }) => checkValue(measure.chartType, { value: numerator ?? value, denominator }).ok), key)
        assert.ok(observations.every(({ enteredBy, enteredAt }) => enteredBy === null || holdings.some((one) => one.personId === enteredBy && one.startsOn <= enteredAt.toISOString().slice(0, 10))), key)
      }
    }
  })

  it('show every sign of variation and assurance somewhere', () => {
    const judged = aTrust().measures.map((one) => judgeMeasure(one))
    const variation = new Set(judged.map((one) => one.variation))
    for (const icon of ['common-cause', 'improvement-high', 'improvement-low', 'concern-high', 'concern-low'] as const) assert.ok(variation.has(icon), icon)
    const assurance = new Set(judged.map((one) => one.assurance))
    for (const icon of ['pass', 'fail', 'inconsistent', null] as const) assert.ok(assurance.has(icon), String(icon))
  })

  it('begin with the ward manager: falls on her ward by the sample address, and one value of hers is due', () => {
    for (const [index, { measures }] of trusts.entries()) {
      const falls = measures.find(({ measure }) => measure.measureId === sampleIds.measure)
      assert.deepEqual([falls?.measure.unitId, falls?.measure.ownerPersonId], [sampleIds.unit, sampleIds.person])
      assert.ok(measures.filter(({ measure }) => measure.ownerPersonId === sampleIds.person).length >= 9)
      const huddles = measures.find(({ key }) => key === 'huddles/Curlew ward')
      assert.ok(addDays(huddles?.observations.at(-1)?.day ?? today, 14) <= (days[index] ?? today))
    }
  })

  it('are told in the words of the house', () => {
    for (const { key, measure, rebases, annotations } of aTrust().measures) {
      const texts = [measure.name, measure.unitText, measure.source, ...rebases.map(({ reason }) => reason), ...annotations.map(({ text }) => text)]
      assert.deepEqual([key, ...texts.flatMap(wordingProblems)], [key])
    }
  })
})
