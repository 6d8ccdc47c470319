import assert from 'node:assert/strict'
import { it } from 'node:test'
import { addresses, markField } from '../../browser/session-service.ts'
import { markField as drawnBy } from '../../platform/design/index.ts'
import { href, paths } from '../../platform/http/paths.ts'

it('the script of signed-in pages asks the addresses of the table', () => {
  assert.deepEqual({ ...addresses }, { session: href(paths.session), draft: href(paths.sessionDraft), signOut: href(paths.signOut), signedOut: href(paths.signedOut) })
})

it('the script of signed-in pages names the field of the sign-in as forms do', () => {
  assert.equal(markField, drawnBy)
})
