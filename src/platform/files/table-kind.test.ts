import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMarkup, tableKindOf } from './table-kind.ts'

const compound = (name: string) => Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.alloc(500), Buffer.from(name, 'utf16le')])

test('a file is told by its content: a workbook, text, or why it is no table', () => {
  assert.equal(tableKindOf(new Uint8Array()), 'empty')
  assert.equal(tableKindOf(Buffer.from('PK\u0003\u0004')), 'workbook')
  assert.equal(tableKindOf(Buffer.from('Month,Falls\n')), 'text')
  for (const start of ['%PDF-1.7', '{\\rtf1']) assert.equal(tableKindOf(Buffer.from(start)), 'wrong-type', start)
  assert.equal(tableKindOf(Buffer.from('89504E470D0A1A0A', 'hex')), 'wrong-type')
  assert.deepEqual(['Workbook', 'Book', 'EncryptedPackage', 'WordDocument'].map((name) => tableKindOf(compound(name))), ['old-workbook', 'old-workbook', 'password-protected', 'wrong-type'])
})

test('a page that was saved as a table is told apart from a table', () => {
  for (const text of ['<!DOCTYPE html>', '  <html>', '<?xml version="1.0"?>', '<table>']) assert.ok(isMarkup(text), text)
  for (const text of ['<5\n<5', 'Month,Falls']) assert.ok(!isMarkup(text), text)
})
