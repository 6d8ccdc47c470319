import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readMailAddress } from './mail-address.ts'

describe('a mail address', () => {
  it('is one plain address, an apostrophe in it included, and is kept in small letters', () => {
    for (const address of ['wilma.winter@trust.example', "m.o'neill+evenkeel@mail.trust.example", 'a@b.c', `${'a'.repeat(64)}@b.example`]) assert.deepEqual(readMailAddress(address), { ok: true, value: address })
    assert.deepEqual(readMailAddress(' Ada@Trust.Example '), { ok: true, value: 'ada@trust.example' })
  })

  it('is no list, no name, no quoted or bracketed form, and has no space or line end', () => {
    const others = ['', 'a', '@b.c', 'a@', 'a@b.c,c@d.e', 'a@b.c;c@d.e', 'Wilma <a@b.c>', '<a@b.c>', '"a b"@c.d', 'a@[127.0.0.1]', 'a b@c.d', 'a@b.c\r\nBcc: c@d.e', '.a@b.c', 'a..b@c.d', 'a@b..c', 'a@b.c.', 'a@-b.c', 'a@b@c.d', 'a#ext#@b.c']
    for (const address of others) assert.deepEqual(readMailAddress(address), { ok: false, error: 'no-address' }, address)
  })

  it('is longer than neither 64 characters before the sign nor 254 in all', () => {
    for (const address of [`${'a'.repeat(65)}@b.c`, `a@${'b.'.repeat(130)}b`]) assert.equal(readMailAddress(address).ok, false)
  })

  it('has a domain with a point', () => {
    assert.equal(readMailAddress('a@b').ok, false)
  })

  it('is not taken with letters that only look like others', () => {
    for (const address of ['\u212Aim@b.example', '\uFF41@b.example', 'zoë@b.example']) assert.equal(readMailAddress(address).ok, false, address)
  })

  it('reads the same when it is read twice, whatever was typed', () => {
    fc.assert(fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
      const read = readMailAddress(typed)
      if (read.ok) assert.deepEqual(readMailAddress(read.value), read)
    }))
  })
})
