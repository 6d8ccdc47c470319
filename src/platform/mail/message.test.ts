import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { mailboxText, parseMailbox } from './address.ts'
import { messageIdOf, messageProblem } from './message.ts'
import { aMessage } from './testing/a-message.ts'

describe('a sender', () => {
  it('is an address, with a name or without', () => {
    assert.deepEqual(parseMailbox('Evenkeel <no-reply@trust.example>'), { name: 'Evenkeel', address: 'no-reply@trust.example' })
    assert.deepEqual(parseMailbox(' no-reply@trust.example '), { name: '', address: 'no-reply@trust.example' })
    assert.deepEqual(parseMailbox('<no-reply@trust.example>'), { name: '', address: 'no-reply@trust.example' })
  })

  it('is nothing that could add a header', () => {
    for (const text of ['', 'Evenkeel', 'Evenkeel <no reply@x.y>', 'A\r\nBcc: b@c.d <a@b.c>', 'A" <a@b.c>', '<a@b.c> <c@d.e>', 'a@b.c, c@d.e', 'a@b']) assert.equal(parseMailbox(text), null, text)
  })

  it('is written so that a comma in its name means nothing', () => {
    assert.equal(mailboxText({ name: 'Trust, Example', address: 'a@b' }), '"Trust, Example" <a@b>')
  })
})

describe('a message', () => {
  it('is sound with a UUID, one address, one line of subject and one word of reference', () => {
    assert.equal(messageProblem(aMessage({ subject: 'Zaproszenie – “łódź”', reference: 'sign-in-link' })), null)
  })

  it('is refused with an id that is no UUID, since files are named after it', () => {
    for (const id of ['', '../../etc/passwd', '0D5FF2F4-52C5-4C07-A3C1-6F0F6A1C2B11', `${aMessage().id}/..`]) assert.equal(messageProblem(aMessage({ id })), 'id-is-no-uuid')
  })

  it('is refused with a line end in any part that becomes a header', () => {
    for (const end of ['\r', '\n', '\r\n', '\0', '\u2028', '\u0085']) {
      assert.equal(messageProblem(aMessage({ to: `a@b${end}` })), 'address-is-no-address')
      assert.equal(messageProblem(aMessage({ subject: `Hello${end}Bcc: c@d` })), 'subject-is-not-one-line')
      assert.equal(messageProblem(aMessage({ reference: `a${end}` })), 'reference-is-not-one-word')
    }
  })

  it('has the same Message-ID each time that it is sent, and another message another', () => {
    fc.assert(fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      assert.equal(messageIdOf(one, 'trust.example'), messageIdOf(one, 'trust.example'))
      assert.equal(messageIdOf(one, 'trust.example') === messageIdOf(other, 'trust.example'), one === other)
    }))
    assert.equal(messageIdOf('0d5ff2f4-52c5-4c07-a3c1-6f0f6a1c2b11', 'trust.example'), '<0d5ff2f4-52c5-4c07-a3c1-6f0f6a1c2b11@trust.example>')
  })
})
