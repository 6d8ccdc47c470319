import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseOdsCode, tidyOdsCode } from './ods-code.ts'

test('takes off spaces and the suffix -X and makes capitals', () => {
  for (const text of ['R0A', 'R0A ', ' r0a', 'R0A-X', 'r0a-x ', '\u00a0R0A']) assert.deepEqual(parseOdsCode(text), { ok: true, value: 'R0A' })
})

test('takes the codes of five characters and more that are used today', () => {
  for (const text of ['G6V2S', 'K0N6A', 'T1150', '8J285', 'R1F1', 'AAH01', '001']) assert.deepEqual(parseOdsCode(text), { ok: true, value: text })
})

test('takes off one suffix only and keeps an X that belongs to the code', () => {
  assert.deepEqual(parseOdsCode('RXX'), { ok: true, value: 'RXX' })
  assert.deepEqual(parseOdsCode('RXX-X-X'), { ok: false, error: 'wrong-character' })
})

test('tidies what stands in the place of a code without checking it', () => {
  assert.deepEqual([' r0a-x ', '01t/01v', '50', '-', ''].map(tidyOdsCode), ['R0A', '01T/01V', '50', '-', ''])
})

test('refuses what is no code, by reason', () => {
  const reasons = ['', '  ', '-X', '50', '02W/02R', 'R 0A', 'RÉ1', 'R1', '1-123456789', 'ABCDEFGHIJ'].map((text) => {
    const parsed = parseOdsCode(text)
    return parsed.ok ? parsed.value : parsed.error
  })
  assert.deepEqual(reasons, [
    'empty', 'empty', 'empty', 'numbers-only', 'wrong-character', 'wrong-character', 'wrong-character', 'wrong-length', 'wrong-character', 'wrong-length',
  ])
})
