import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type TypedSetUp, checkSetUp } from './rules.ts'

const typed: TypedSetUp = { odsCode: ' rwp ', organisation: 'Invented  Acute NHS Trust', givenName: 'Ada', familyName: "O'Neill-Ś", email: ' Ada@Trust.Example ' }

function problemsOf(change: Partial<TypedSetUp>): readonly string[] {
  const checked = checkSetUp({ ...typed, ...change })
  return checked.ok ? [] : checked.error.map(({ field, code }) => `${field} ${code}`)
}

describe('setting up an organisation', () => {
  it('takes what was typed, tidied', () => {
    assert.deepEqual(checkSetUp(typed), { ok: true, value: { odsCode: 'RWP', organisation: 'Invented Acute NHS Trust', givenName: 'Ada', familyName: "O'Neill-Ś", email: 'ada@trust.example' } })
  })
  it('names every field that is empty, in the order of the form', () => {
    assert.deepEqual(problemsOf({ odsCode: '', organisation: ' ', givenName: '', familyName: '', email: '' }), ['odsCode empty', 'organisation empty', 'givenName empty', 'familyName empty', 'email empty'])
  })
  it('refuses what is no code, no address, or cannot be read', () => {
    assert.deepEqual(problemsOf({ odsCode: 'R!' }), ['odsCode no-code'])
    assert.deepEqual(problemsOf({ odsCode: 'zzdemo' }), ['odsCode code-reserved'])
    for (const email of ['ada', 'ada@', 'ada@trust', 'a b@c.example', 'ada@trust.example\r\nBcc: x@y.example']) assert.equal(problemsOf({ email }).length, 1, email)
    assert.deepEqual(problemsOf({ givenName: '\u202eada' }), ['givenName wrong-character'])
    assert.deepEqual(problemsOf({ familyName: 'x'.repeat(101) }), ['familyName too-long'])
  })
})
