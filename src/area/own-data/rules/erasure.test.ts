import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isNameOf, refusalOf } from './erasure.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

const today = aDay('2026-11-25')
const left = { leftOn: today, isLastAdministrator: false }

describe('erasing a person', () => {
  it('is possible from the first day on which they no longer work here', () => {
    assert.equal(refusalOf(left, today), null)
  })

  it('is refused while they work here, also when the day of leaving is set', () => {
    assert.deepEqual(refusalOf({ ...left, leftOn: null }, today), { code: 'still-works-here', leavesOn: null })
    assert.deepEqual(refusalOf({ ...left, leftOn: aDay('2026-11-26') }, today), { code: 'still-works-here', leavesOn: '2026-11-26' })
  })

  it('is refused for the last administrator, before all else', () => {
    assert.deepEqual(refusalOf({ leftOn: null, isLastAdministrator: true }, today), { code: 'last-administrator' })
  })

  it('asks for the name as it is written, whatever the case, spaces and kind of apostrophe', () => {
    assert.ok(isNameOf('  ada   O\'NEILL-Ś ', 'Ada O’Neill-ś'))
    assert.ok(!isNameOf('Ada ONeill-S', 'Ada O’Neill-Ś'))
    assert.ok(!isNameOf('', ''))
  })
})
