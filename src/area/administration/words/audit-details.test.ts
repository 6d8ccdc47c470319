import assert from 'node:assert/strict'
import { it } from 'node:test'
import { detailsText } from './audit-details.ts'

it('says the details of an entry in one line, without those that are not there', () => {
  assert.equal(detailsText({ role: 'od-lead', unitId: null, idleMinutes: 20, isNew: true, kind: '' }), 'role od-lead; idle minutes 20; is new yes')
  assert.equal(detailsText({}), '')
})
