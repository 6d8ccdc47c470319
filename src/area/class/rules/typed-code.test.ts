import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanTypedCode } from './typed-code.ts'

describe('what was typed as a code', () => {
  it('comes back as it was typed, up to 200 characters', () => {
    assert.equal(cleanTypedCode(' cd4-h7k <b>é'), ' cd4-h7k <b>é')
    assert.equal(cleanTypedCode('a'.repeat(201)), 'a'.repeat(200))
  })

  it('is cut between characters, never within one', () => {
    assert.equal(cleanTypedCode('😀'.repeat(201)), '😀'.repeat(200))
  })

  it('holds no control character, no half of a character and no mark that turns the direction of a line', () => {
    assert.equal(cleanTypedCode('C\u0000D\u001B4\u0085H\u202E7\u2066K\u200F\u061C\uFEFF\uD800'), 'CD4H7K')
  })
})
