import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aDirectoryEntry } from '../testing/an-organisation.ts'
import { isOpenOn } from './directory-entry.ts'

describe('whether an organisation is open on a day', () => {
  const closing = aDirectoryEntry({ isOpen: false, closedOn: aDay('2027-03-31') })
  it('is so up to and with its day of closing, even when the list calls it closed', () => {
    assert.deepEqual(['2027-03-31', '2027-04-01'].map((day) => isOpenOn(closing, aDay(day))), [true, false])
  })
  it('follows the list when there is no day of closing', () => {
    assert.equal(isOpenOn(aDirectoryEntry({ isOpen: false }), aDay('2027-03-31')), false)
  })
})
