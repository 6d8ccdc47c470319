import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { typedDate } from '../../../kernel/typed-date.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { agreementOf } from './agreement.ts'
import { checkEnding, checkLeaving, endedByLeaving } from './endings.ts'

const today = aDay('2026-11-25')

describe('the end of a holding', () => {
  it('is the day after the last day, which can be the first', () => {
    const ended = checkEnding({ last: typedDate(today), reason: '' }, { kind: 'substantive', startsOn: today }, today)
    assert.deepEqual(ended, { ok: true, value: { endsOn: '2026-11-26', reason: null } })
    const early = checkEnding({ last: typedDate(aDay('2026-11-24')), reason: '' }, { kind: 'substantive', startsOn: today }, today)
    assert.ok(!early.ok && early.error[0]?.code === 'too-early')
  })

  it('asks how cover ends, and never how an own post does', () => {
    const asked = checkEnding({ last: typedDate(today), reason: 'sacked' }, { kind: 'acting-up', startsOn: aDay('2026-01-01') }, today)
    assert.deepEqual(asked, { ok: false, error: [{ field: 'reason', code: 'reason-not-chosen' }] })
    const own = checkEnding({ last: typedDate(today), reason: 'appointed' }, { kind: 'substantive', startsOn: aDay('2026-01-01') }, today)
    assert.ok(own.ok && own.value.reason === null)
  })

  it('comes by leaving for all that hold longer; what would begin later never comes to be', () => {
    const leftOn = aDay('2026-12-01')
    const periods = [
      { id: 'now', startsOn: aDay('2025-01-01'), endsOn: null },
      { id: 'over', startsOn: aDay('2024-01-01'), endsOn: aDay('2025-01-01') },
      { id: 'shorter', startsOn: aDay('2025-01-01'), endsOn: aDay('2026-11-30') },
      { id: 'later', startsOn: aDay('2027-01-01'), endsOn: null },
    ]
    assert.deepEqual(endedByLeaving(periods, leftOn).map(({ period, endsOn }) => [period.id, endsOn]), [['now', '2026-12-01'], ['later', '2027-01-01']])
  })
})

describe('leaving', () => {
  it('counts from the day after the last day', () => {
    assert.deepEqual(checkLeaving(typedDate(aDay('2026-12-31')), today), { ok: true, value: '2027-01-01' })
  })
})

describe('what is agreed about the end of cover', () => {
  it('is past from the day after the agreed one', () => {
    const held = { startsOn: aDay('2026-01-01'), endsOn: null }
    assert.equal(agreementOf({ ...held, kind: 'acting-up', agreedUntil: today }, today).kind, 'until')
    assert.equal(agreementOf({ ...held, kind: 'acting-up', agreedUntil: aDay('2026-11-24') }, today).kind, 'past')
    assert.equal(agreementOf({ ...held, kind: 'secondment', agreedUntil: null }, today).kind, 'nothing-agreed')
    assert.equal(agreementOf({ ...held, kind: 'substantive', agreedUntil: null }, today).kind, 'own-post')
  })

  it('gives way to the last day once that is known', () => {
    const ending = { kind: 'acting-up', agreedUntil: aDay('2026-11-24'), startsOn: aDay('2026-01-01'), endsOn: aDay('2026-12-01') } as const
    assert.deepEqual(agreementOf(ending, today), { kind: 'ends', day: '2026-11-30' })
  })
})
