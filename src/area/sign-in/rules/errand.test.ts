import assert from 'node:assert/strict'
import { it } from 'node:test'
import { type Errand, errandText, parseErrand } from './errand.ts'

it('an errand is read as it was written, and nothing else that was sealed with the same key is one', () => {
  const errands: readonly Errand[] = [
    { kind: 'sign-in' },
    { kind: 'sign-out', tenant: 'a', sessionId: 'b', thenSignIn: true },
    { kind: 'sign-out', tenant: 'a', sessionId: 'b', thenSignIn: false },
  ]
  for (const errand of errands) assert.deepEqual(parseErrand(errandText(errand)), errand)
  for (const text of [null, '', 'eyJhbGciOiJSUzI1NiJ9.e30.x', 'errand', 'errand sign-out', 'errand else a b', 'sign-in']) assert.equal(parseErrand(text), null)
})
