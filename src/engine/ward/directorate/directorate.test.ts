import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { acts } from '../policy/acts.ts'
import { ways } from '../policy/ways.ts'
import type { WeekTally } from '../record/week-tally.ts'
import { settings } from '../setting/ward-setting.ts'
import { deck } from '../situations/deck/index.ts'
import { type DirectorateHours, directorateActs } from './acts.ts'
import { Directorate, type DirectoratePlan, type DirectorateStart } from './directorate.ts'
import { habitNames, habits } from './habits.ts'
import { WardManager } from './ward-manager.ts'

const start: DirectorateStart = {
  wards: [{ setting: settings.tight, habit: 'clinician' }, { setting: settings.average, habit: 'administrator' }, { setting: settings.slack, habit: 'improver' }],
  deck, weeks: 16, seed: 5,
}

function hoursOf(some: Partial<DirectorateHours>): DirectorateHours {
  return { ...Object.fromEntries(directorateActs.map((act) => [act, 0])) as DirectorateHours, ...some } // each act is there
}

const nothing: DirectoratePlan = { hours: hoursOf({}), asks: [null, null, null] }

function run(plan: DirectoratePlan, changes: Partial<DirectorateStart> = {}): Directorate {
  const directorate = new Directorate({ ...start, ...changes })
  while (!directorate.isOver) directorate.passAWeek(plan)
  return directorate
}

function sum({ wards }: Directorate, of: keyof WeekTally): number {
  return wards.flatMap(({ weeks }) => weeks).reduce((all, { tally }) => all + tally[of], 0)
}

describe('a directorate of three wards', () => {
  it('loses no patient between wards', () => {
    const directorate = run(nothing)
    assert.ok(sum(directorate, 'movedOut') > 0)
    assert.equal(sum(directorate, 'movedOut'), sum(directorate, 'takenIn'))
    const waiting = directorate.wards.reduce((all, { ward }) => all + ward.waiting.length, 0)
    assert.equal(sum(directorate, 'came') + sum(directorate, 'takenIn'), sum(directorate, 'admitted') + sum(directorate, 'movedOut') + sum(directorate, 'wentElsewhere') + sum(directorate, 'postponed') + waiting)
    for (const { ward } of directorate.wards) ward.beds.forEach((whom, bed) => { if (whom >= 0) assert.equal(ward.patients[whom]?.bed, bed) })
  })

  it('is the same for the same seed and plans', () => assert.deepEqual(run(nothing).weeks, run(nothing).weeks))

  it('sends fewer outside than three wards that know nothing of each other', () => {
    const alone = start.wards.map((ward, number) => run({ ...nothing, asks: [null] }, { wards: [ward], seed: start.seed + number }))
    assert.ok(sum(run(nothing), 'wentElsewhere') < alone.reduce((all, one) => all + sum(one, 'wentElsewhere'), 0))
  })

  it('finds a bed sooner the more work goes into the bed meeting', () => {
    assert.ok(sum(run({ ...nothing, hours: hoursOf({ bedMeeting: 10 }) }), 'waitingHours') < sum(run(nothing), 'waitingHours'))
  })

  it('spends less where somebody looks after money from above', () => {
    assert.ok(sum(run({ ...nothing, hours: hoursOf({ moneyRound: 8 }) }), 'spent') < sum(run(nothing), 'spent'))
  })

  it('knows nobody to ask where nobody is asked: managers keep their habits', () => {
    for (const { managers } of run({ ...nothing, hours: hoursOf({ reviews: 10, coachManagers: 10 }) }).weeks) assert.deepEqual(managers.map(({ hours }) => hours), [habits.clinician, habits.administrator, habits.improver])
  })
})

describe('a ward manager', () => {
  const ask = (manner: 'tell' | 'coach') => ({ manner, hours: ways.balanced })
  const far = (manager: WardManager): number => acts.reduce((all, act) => all + Math.abs(manager.habit[act] - ways.balanced[act]), 0)

  it('does at once what she is told, more so when she trusts, and goes back to her habit when nobody tells her', () => {
    const manager = new WardManager(habits.clinician)
    const told = manager.planFor(ask('tell'), 1).directCare
    manager.trust = 1
    assert.ok(manager.planFor(ask('tell'), 1).directCare < told && told < habits.clinician.directCare)
    for (let week = 0; week < 20; week += 1) manager.live(ask('tell'), 1, 0)
    assert.deepEqual(manager.planFor(null, 0), habits.clinician)
  })

  it('changes her habit when she is coached, in months', () => {
    const manager = new WardManager(habits.clinician)
    const before = far(manager)
    for (let week = 0; week < 4; week += 1) manager.live(ask('coach'), 0.8, 0.5)
    assert.ok(far(manager) > 0.7 * before)
    for (let week = 0; week < 40; week += 1) manager.live(ask('coach'), 0.8, 0.5)
    assert.ok(far(manager) < 0.3 * before)
  })

  it('trusts less when she is told, more when she is coached and sees you', () => {
    const trustAfter = (manner: 'tell' | 'coach', walked: number): number => {
      const manager = new WardManager(habits.balanced)
      for (let week = 0; week < 30; week += 1) manager.live(ask(manner), 0.8, walked)
      return manager.trust
    }
    assert.ok(trustAfter('tell', 0) < 0.3)
    assert.ok(trustAfter('coach', 0) > 0.6)
    assert.ok(trustAfter('tell', 1) > trustAfter('tell', 0) + 0.2)
  })

  it('has a habit of a whole week', () => {
    for (const name of habitNames) assert.ok(Math.abs(acts.reduce((all, act) => all + habits[name][act], 0) - 36) < 1e-9 && acts.every((act) => habits[name][act] >= 0), name)
  })
})
