import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { decodeText } from './text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

test('text in UTF-8 is decoded', () => {
  assert.deepEqual(decodeText(utf8('Trust é\n')), { ok: true, value: { text: 'Trust é\n', byteOrderMark: false } })
})

test('a byte order mark is told and is not part of the text', () => {
  assert.deepEqual(decodeText(utf8('\uFEFFa,b\n')), { ok: true, value: { text: 'a,b\n', byteOrderMark: true } })
})

test('Windows-1252 is told with the line of the first sign that is no UTF-8', () => {
  assert.deepEqual(decodeText(Buffer.from('one\ntwo é\n', 'latin1')), { ok: false, error: { code: 'windows-1252', line: 2 } })
})

test('UTF-16 is told, with and without its byte order mark', () => {
  assert.deepEqual(decodeText(Buffer.from('\uFEFFone,two\n', 'utf16le')), { ok: false, error: { code: 'utf-16' } })
  assert.deepEqual(decodeText(Buffer.from('one,two,three\n', 'utf16le')), { ok: false, error: { code: 'utf-16' } })
})

test('a workbook, which is a zip archive, is told by its first bytes, also one that was made at midnight', () => {
  for (const mtime of ['2026-11-25T13:47:51', '2026-11-26T00:00:00', '1980-01-01T00:00:00']) {
    assert.deepEqual(decodeText(zipSync({ 'a.xml': utf8('x') }, { mtime })), { ok: false, error: { code: 'zip-archive' } }, mtime)
  }
})

test('a file with NUL bytes is not text', () => {
  assert.deepEqual(decodeText(new Uint8Array([0x50, 0x4b, 0, 1, 0x61, 0x62, 0x63, 0x64, 0x65])), { ok: false, error: { code: 'not-text' } })
})

test('nothing, or white space only, is empty', () => {
  for (const text of ['', ' \r\n', '\uFEFF']) assert.deepEqual(decodeText(utf8(text)), { ok: false, error: { code: 'empty' } })
})
