import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDestroyedCode, isTrustCode, readCode } from './code.ts'

test('an organisation is read as every ODS code is, and commissioning groups that answered together by their joined codes', () => {
  assert.deepEqual([' r0a-X ', '8J285', 'R1F1', '01t/01v', '02W/02R/02N'].map(readCode), ['R0A', '8J285', 'R1F1', '01T/01V', '02W/02R/02N'])
})

test('what can be neither has no code', () => {
  assert.deepEqual(['', 'R!A', '50', '1-123456', 'RJ1/RJ2', '01T/'].map(readCode), Array.from({ length: 6 }, () => undefined))
})

test('a spreadsheet destroys codes to one or two digits; three digits may be a code', () => {
  assert.deepEqual(['5', ' 50 ', '500', '5E0', ''].map(isDestroyedCode), [true, true, false, false, false])
})

test('a trust has R and two signs', () => {
  assert.deepEqual(['R0A', 'RJL', 'R1F1', '00C', 'TAE'].map(isTrustCode), [true, true, false, false, false])
})
