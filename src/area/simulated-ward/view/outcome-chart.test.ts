import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { predecessorsPlan } from '../rules/first-plan.ts'
import { LiveWard, type WeekRecord, outcomeNames, settings } from '../../../engine/ward/index.ts'
import { outcomeChart, spanAround } from './outcome-chart.ts'

const [first] = weeksOfAWard()

function weeksOfAWard(): readonly [WeekRecord, ...WeekRecord[]] {
  const ward = new LiveWard({ setting: settings.average, plan: predecessorsPlan, weeks: 1, seed: 7 }, () => undefined)
  while (!ward.isOver) ward.passAnHour()
  const [week] = ward.weeks
  return week === undefined ? assert.fail('a week that is over has a record') : [week]
}

/** Weeks that came to these values, whatever the outcome. */
function weeks(...values: readonly number[]): readonly WeekRecord[] {
  return values.map((value, index) => ({ ...first, week: index + 1, outcomes: { safe: value, flow: value, staff: value, money: value, improvement: value } }))
}

describe('the chart of an outcome', () => {
  it('has no limits and no icon with fewer than five weeks, and says so', () => {
    const { model, sentence, variation } = outcomeChart('flow', weeks(5, 6, 5, 90))
    assert.deepEqual([variation, model.points.map(({ lower, meaning }) => [lower, meaning])], [null, [5, 6, 5, 90].map(() => [undefined, 'common-cause'])])
    assert.equal(sentence, 'Week 4: 90.0 hours of waiting for each patient. Too few weeks for limits yet.')
  })

  it('has trial limits up to twelve weeks, and limits that stay from thirteen on', () => {
    const isTrialWith = (count: number) => outcomeChart('flow', weeks(...Array.from({ length: count }, (_, index) => 5 + (index % 2)))).model.stretches?.[0]?.isTrial
    assert.deepEqual([5, 12, 13].map(isTrialWith), [true, true, false])
  })

  it('has no limit beyond what is possible, and points mean what they mean with it', () => {
    const some = weeks(3, 0, 2, 0, 4, 0, 1)
    const lowerOf = (name: 'safe' | 'flow' | 'money') => outcomeChart(name, some).model.points.at(-1)?.lower
    assert.deepEqual([lowerOf('safe'), lowerOf('flow')], [null, null])
    assert.ok((lowerOf('money') ?? 0) < 0, 'money can be below 0')
    const nearTheTop = outcomeChart('improvement', weeks(97, 99, 95, 99, 96, 100)).model.points.at(-1)
    assert.deepEqual([nearTheTop?.upper, (nearTheTop?.lower ?? 0) > 80], [null, true])
  })

  it('spans so much at least that a difference of nothing does not look like much', () => {
    assert.deepEqual(outcomeChart('safe', weeks(0, 0)).model.within, { lower: 0, upper: 20 })
    assert.deepEqual(outcomeChart('staff', weeks(66, 66)).model.within, { lower: 61, upper: 71 })
    assert.deepEqual(outcomeChart('improvement', weeks(1, 2)).model.within, { lower: 0, upper: 10 })
    assert.deepEqual(outcomeChart('money', weeks(-1, 0)).model.within, { lower: -1.5, upper: 0.5 })
    assert.deepEqual(spanAround('flow', [2, 2.2, 2.1]), { lower: 0.10000000000000009, upper: 4.1 })
  })

  it('knows of each outcome which way is better', () => {
    const rising = weeks(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 30)
    assert.deepEqual(outcomeNames.map((name) => [name, outcomeChart(name, rising).variation]), [
      ['safe', 'concern-high'],
      ['flow', 'concern-high'],
      ['staff', 'improvement-high'],
      ['money', 'concern-high'],
      ['improvement', 'improvement-high'],
    ])
    assert.equal(outcomeChart('staff', rising).sentence, 'Week 13: 30 of 100. That stands out for the better: outside the limits.')
  })
})
