import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { Member } from '../records.ts'
import { standingsOf, stateOf } from './state.ts'

const open = { closedAt: null }
const sittings = [{ day: aDay('2027-02-10') }, { day: aDay('2027-01-14') }]

describe('a group', () => {
  it('is planned before its first day, under way to its last one, over after it, and closed when somebody says so', () => {
    const on = (day: string) => stateOf(open, sittings, aDay(day))
    assert.deepEqual(['2027-01-13', '2027-01-14', '2027-02-10', '2027-02-11'].map(on), ['planned', 'under-way', 'under-way', 'over'])
    assert.equal(stateOf(open, [], aDay('2027-02-11')), 'planned')
    assert.equal(stateOf({ closedAt: new Date('2027-03-01') }, sittings, aDay('2027-03-02')), 'closed')
  })

  it('gives places by the time of acceptance, and the next one moves up when a place is given back', () => {
    const member = (personId: string, answer: Member['answer'], minute: number): Member => ({ personId, invitedOn: aDay('2026-11-26'), answer, answeredAt: answer === null ? null : new Date(minute * 60_000) })
    const [ada, ben, cyd, dan] = [member('a', 'accepted', 3), member('b', 'accepted', 1), member('c', 'accepted', 2), member('d', null, 0)]
    assert.deepEqual([...standingsOf([ada, ben, cyd, dan], 2)], [['a', 'waiting'], ['b', 'has-place'], ['c', 'has-place'], ['d', 'invited']])
    assert.deepEqual([...standingsOf([ada, { ...ben, answer: 'declined' }, cyd, dan], 2)], [['a', 'has-place'], ['b', 'declined'], ['c', 'has-place'], ['d', 'invited']])
  })
})
