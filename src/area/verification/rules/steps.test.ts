import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { type VerificationState, verificationStates } from '../records.ts'
import { type Deed, deeds, hasRunOut, isSignOffOver, mayDo, stateAfter } from './steps.ts'

const today = aDay('2026-11-26')
const close = { today, isClose: true }
const aVerification = (state: VerificationState, { openUntil = aDay('2026-12-10'), validUntil = null as ReturnType<typeof aDay> | null } = {}) => ({ state, openUntil, validUntil })

describe('the steps of a verification', () => {
  it('lead from each state by each deed to one next state, or nowhere', () => {
    const table: Readonly<Record<VerificationState, string>> = {
      'asked': 'begin rating, decline declined, withdraw withdrawn',
      'declined': '',
      'rating': 'decline declined, rate rating, hand-in rated, withdraw withdrawn',
      'rated': 'confirm rated, sign-off signed-off, withdraw withdrawn',
      'signed-off': 'take-back rated, withdraw withdrawn',
      'withdrawn': '',
    }
    const found = verificationStates.map((state): [string, string] => [state, deeds.flatMap((deed) => (stateAfter(state, deed) === null ? [] : [`${deed} ${stateAfter(state, deed)}`])).join(', ')])
    assert.deepEqual(Object.fromEntries(found), table)
  })

  it('never lead back to rating once the ratings are handed in', () => {
    const reached = new Set<VerificationState>(['rated'])
    for (const state of reached) for (const deed of deeds) { const next = stateAfter(state, deed); if (next !== null) reached.add(next) }
    assert.deepEqual([...reached].toSorted(), ['rated', 'signed-off', 'withdrawn'])
  })

  it('let a supervisor rate until the last day, that day included', () => {
    const rates: readonly (readonly [Deed, VerificationState])[] = [['begin', 'asked'], ['rate', 'rating'], ['hand-in', 'rating']]
    for (const [deed, state] of rates) {
      assert.ok(mayDo(aVerification(state, { openUntil: today }), deed, close), deed)
      assert.ok(!mayDo(aVerification(state, { openUntil: aDay('2026-11-25') }), deed, close), deed)
    }
    assert.ok(mayDo(aVerification('asked', { openUntil: aDay('2026-11-25') }), 'decline', close))
  })

  it('let a supervisor who is not close to the person any more do nothing, and the person withdraw all the same', () => {
    const done = verificationStates.flatMap((state) => deeds.filter((deed) => mayDo(aVerification(state), deed, { today, isClose: false })))
    assert.deepEqual([...new Set(done)], ['withdraw'])
  })

  it('let a sign-off be taken back while it stands, and not when its time is over', () => {
    assert.ok(mayDo(aVerification('signed-off', { validUntil: today }), 'take-back', close))
    assert.ok(!mayDo(aVerification('signed-off', { validUntil: aDay('2026-11-25') }), 'take-back', close))
  })

  it('know what ran out: a request that nobody answered, and never ratings that are in', () => {
    const openUntil = aDay('2026-11-25')
    assert.deepEqual(verificationStates.filter((state) => hasRunOut({ state, openUntil }, today)), ['asked', 'rating'])
    assert.ok(!isSignOffOver({ validUntil: null }, today))
    assert.ok(!isSignOffOver({ validUntil: today }, today))
    assert.ok(isSignOffOver({ validUntil: openUntil }, today))
  })
})
