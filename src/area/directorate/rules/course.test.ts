import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Directorate, deck, settings, ways } from '../../../engine/ward/index.ts'
import { accountOf } from './account.ts'
import type { ChosenRun, Round } from './chosen-run.ts'
import { wholeCourseOf } from './course.ts'
import { frontDoorOf } from './front-door.ts'
import { managersAtEnd } from './manager-end.ts'
import { usualWeeks } from './usual-weeks.ts'
import { hoursApart, wantedWeeks } from './wanted-weeks.ts'

const tellRuth: Round = { hours: usualWeeks.evenly, asked: [{ manner: 'tell', towards: 'balanced' }, { manner: 'nothing' }, { manner: 'nothing' }] }
const coachRuth: Round = { ...tellRuth, asked: [{ manner: 'coach', towards: 'balanced' }, { manner: 'nothing' }, { manner: 'nothing' }] }
const told: ChosenRun = { seed: 5, rounds: [tellRuth] }
const coached: ChosenRun = { seed: 5, rounds: [coachRuth] }

describe('the course of a directorate run', () => {
  it('is the run of the engine, week by week', () => {
    const engine = new Directorate({ wards: [{ setting: settings.tight, habit: 'clinician' }, { setting: settings.average, habit: 'administrator' }, { setting: settings.slack, habit: 'improver' }], deck, weeks: 16, seed: 5 })
    for (let week = 0; week < 4; week += 1) engine.passAWeek({ hours: usualWeeks.evenly, asks: [{ manner: 'tell', hours: ways.balanced }, null, null] })
    assert.deepEqual(wholeCourseOf(told).weeks, engine.weeks)
  })

  it('begins as before when more is decided', () => {
    const longer = wholeCourseOf({ ...told, rounds: [tellRuth, coachRuth] })
    assert.deepEqual(longer.weeks.slice(0, 4), wholeCourseOf(told).weeks)
    assert.equal(longer.habits.length, 3)
  })
})

describe('the account of a ward manager', () => {
  it('tells that who was told moves at once and trusts less, and keeps her way', () => {
    const { moved, askedToMove, ownWayMoved, trust } = accountOf(told, wholeCourseOf(told), 0, 1)
    assert.ok(moved > 0.4 * askedToMove && moved < askedToMove)
    assert.equal(ownWayMoved, 0)
    assert.ok(trust.after < trust.before)
  })

  it('tells that who is coached moves less at once, trusts more, and that her way begins to move', () => {
    const [coaching, telling] = [coached, told].map((run) => accountOf(run, wholeCourseOf(run), 0, 1))
    assert.ok(coaching !== undefined && telling !== undefined)
    assert.ok(coaching.moved < telling.moved)
    assert.ok(coaching.ownWayMoved > 0)
    assert.ok(coaching.trust.after > coaching.trust.before)
  })

  it('tells of nothing moved where nothing is asked', () => {
    const { moved, askedToMove } = accountOf(told, wholeCourseOf(told), 1, 1)
    assert.deepEqual([moved, askedToMove], [0, 0])
  })
})

describe('the front door', () => {
  it('counts who came to all wards, and who waits at the end', () => {
    const course = wholeCourseOf(told)
    const { came, waiting } = frontDoorOf(course, 1)
    assert.equal(came, course.weeks.flatMap(({ wards }) => wards).reduce((sum, { tally }) => sum + tally.came, 0))
    assert.deepEqual(waiting, course.weeks[3]?.wards.map(({ waiting: some }) => some))
  })
})

describe('ward managers at the end', () => {
  it('are the same in all circumstances', () => assert.deepEqual(managersAtEnd(wholeCourseOf(coached)), managersAtEnd(wholeCourseOf({ ...coached, seed: 6 }))))
})

describe('the week that a ward manager is asked for', () => {
  it('is a whole week in each direction', () => {
    for (const wanted of Object.values(wantedWeeks)) assert.ok(Math.abs(hoursApart(wanted, ways['direct-care-only']) + wanted.directCare - 36) < 1e-9)
  })
})
