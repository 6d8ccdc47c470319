import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Happening, LiveWard, acts, answerOf, deck, policyOf, settings, ways } from '../../../engine/ward/index.ts'
import { actsOfAspect, aspectsOfWork, stylesUsed, weeksOfWork } from './spent-and-asked.ts'

/** Two weeks of a ward; every second situation is left. */
function aShortRun() {
  const happenings: Happening[] = []
  const policy = policyOf(ways.balanced)
  const live = new LiveWard({ setting: settings.average, plan: policy.plan, deck, weeks: 2, seed: 3 }, (happening) => void happenings.push(happening))
  while (!live.isOver) {
    if (live.due !== null) live.answer(live.decisions.length % 2 === 1 ? null : answerOf(policy, live.due.situation))
    live.passAnHour()
  }
  return { weeks: live.weeks, happenings, decisions: live.decisions }
}

describe('where hours went', () => {
  it('is told by week, as they were planned, in direct care, management and leadership', () => {
    const { weeks, happenings } = aShortRun()
    assert.deepEqual(weeksOfWork(weeks, happenings).map(({ week, planned }) => [week, planned.care, planned.management, planned.leadership]), [[1, 6, 15.5, 14.5], [2, 6, 15.5, 14.5]])
  })

  it('stands beside situations, each counted once by the work that meets it best', () => {
    const { weeks, happenings, decisions } = aShortRun()
    const counted = weeksOfWork(weeks, happenings).reduce((sum, { asked }) => sum + asked.care + asked.management + asked.leadership, 0)
    assert.equal(counted, decisions.length)
  })

  it('gives each act but direct care to one aspect', () => {
    const told = Object.values(actsOfAspect).flatMap(({ management, leadership }) => [management, leadership])
    assert.deepEqual(told.toSorted(), acts.filter((act) => act !== 'directCare').toSorted())
    const levels = aspectsOfWork(aShortRun().weeks).flatMap(({ management, leadership }) => [management.first, management.last, leadership.first, leadership.last])
    assert.ok(levels.every((level) => level >= 0 && level <= 1))
  })
})

describe('ways of leading that were used', () => {
  it('are told by kind of situation with how often, and what was left too', () => {
    const { happenings, decisions } = aShortRun()
    const used = stylesUsed(happenings)
    assert.equal(used.reduce((sum, { times }) => sum + times, 0), decisions.length)
    assert.ok(used.some(({ style }) => style === null))
    assert.ok(used.every(({ quality }) => quality >= 0 && quality <= 1))
  })
})
