import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Sent, roundSent } from './sent-round.ts'
import { usualWeeks } from './usual-weeks.ts'

const asked: Sent = { 'manner-alder': ['coach'], 'towards-alder': ['less-care'], 'manner-birch': ['tell'], 'towards-birch': ['balanced'], 'manner-cedar': ['nothing'], 'towards-cedar': ['balanced'] }
const own: Sent = { week: ['own'], reviews: ['10'], bedMeeting: ['5,5'], moneyRound: ['5.24'], coachManagers: [''], walkRound: ['8'], partners: ['5'], board: ['3'] }

describe('a round as it is sent', () => {
  it('takes a usual week as it is, whatever stands in the fields of hours', () => {
    const round = roundSent({ ...asked, ...own, week: ['managers'] }, null)
    assert.deepEqual(round.ok && round.value, { hours: usualWeeks.managers, asked: [{ manner: 'coach', towards: 'less-care' }, { manner: 'tell', towards: 'balanced' }, { manner: 'nothing' }] })
  })

  it('takes the hours of the round before', () => {
    const round = roundSent({ ...asked, week: ['same'] }, usualWeeks.wards)
    assert.deepEqual(round.ok && round.value.hours, usualWeeks.wards)
  })

  it('has no round before in the first', () => assert.deepEqual(roundSent({ ...asked, week: ['same'] }, null), { ok: false, error: [{ kind: 'no-week' }] }))

  it('reads hours of one’s own to the half hour, with a comma too, and an empty field as none', () => {
    const round = roundSent({ ...asked, ...own }, null)
    assert.deepEqual(round.ok && round.value.hours, { reviews: 10, bedMeeting: 5.5, moneyRound: 5, coachManagers: 0, walkRound: 8, partners: 5, board: 3 })
  })

  it('says which hours are none', () => assert.deepEqual(roundSent({ ...asked, ...own, board: ['-1'], partners: ['many'] }, null), { ok: false, error: [{ kind: 'not-hours', act: 'partners' }, { kind: 'not-hours', act: 'board' }] }))

  it('says how many hours are too many', () => assert.deepEqual(roundSent({ ...asked, ...own, walkRound: ['12.5'] }, null), { ok: false, error: [{ kind: 'too-many-hours', over: 3.5 }] }))

  it('says of whom nothing was chosen', () => {
    assert.deepEqual(roundSent({ ...asked, 'week': ['evenly'], 'manner-birch': [''], 'towards-alder': ['upwards'] }, null), { ok: false, error: [{ kind: 'no-manner', ward: 'alder' }, { kind: 'no-manner', ward: 'birch' }] })
  })
})
