import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { htmlOfText } from './html-of-text.ts'

const origin = 'https://evenkeel.example'

describe('the HTML form of a mail', () => {
  it('has a paragraph for each paragraph and keeps line ends', () => {
    assert.match(htmlOfText('One\nline\r\n\r\n\nTwo\n', origin), /<body>\n<p>One<br>\nline<\/p>\n<p>Two<\/p>\n<\/body>/)
  })

  it('makes a line that is an address of ours a link, and no other address', () => {
    assert.match(htmlOfText(`${origin}/link/a?b=1&c=2`, origin), /<p><a href="https:\/\/evenkeel\.example\/link\/a\?b=1&amp;c=2">https:/)
    for (const other of ['https://evil.example/', `${origin}.evil.example/`, `${origin}@evil.example/`, `https://a:b@evenkeel.example/`, 'http://evenkeel.example/', 'javascript:alert(1)', `See ${origin}/`]) {
      assert.doesNotMatch(htmlOfText(other, origin), /<a /, other)
    }
  })

  it('holds no markup of the text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', '/', '\n', ' ', `${origin}/`) }), (text) => {
      const tags = htmlOfText(text, origin).match(/<[^>]*>/g) ?? []
      for (const tag of tags) assert.match(tag, /^<(\/?(p|body|html|head|title|a)|br|!doctype html|html lang="en-GB"|meta charset="utf-8"|a href="https:\/\/evenkeel\.example\/[^"<>]*")>$/)
    }))
  })
})
