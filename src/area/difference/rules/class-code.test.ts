import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { makeClassCode, parseClassCode } from './class-code.ts'

describe('the code of a class', () => {
  it('is made of letters and digits that do not look like one another', () => {
    let next = 0
    const codes = Array.from({ length: 100 }, () => makeClassCode((count) => Uint8Array.from({ length: count }, () => (next += 37) % 256)))
    assert.ok(codes.every((code) => /^[CDFHJKMNPQRTVWXY3479]{6}$/.test(code)))
    assert.equal(new Set(codes.join('')).size, 20)
  })

  it('leaves out bytes that would make some letters likelier', () => {
    const bytes = [[255, 240, 0, 19, 20, 39, 239, 1, 0, 0, 0, 0]]
    assert.equal(makeClassCode(() => Uint8Array.from(bytes[0] ?? [])), 'C9C99D')
  })

  it('asks for more bytes when too many were left out', () => {
    const given = [new Uint8Array(12).fill(250), new Uint8Array(12).fill(2)]
    assert.equal(makeClassCode(() => given.shift() ?? new Uint8Array(0)), 'FFFFFF')
  })

  it('is read in small letters and with spaces or hyphens', () => {
    for (const typed of ['CD4H7K', 'cd4 h7k', ' cd4-h7k ', 'c d 4 h 7 k']) assert.deepEqual(parseClassCode(typed), { ok: true, value: 'CD4H7K' })
  })

  it('is refused when it has another length or other letters', () => {
    for (const typed of ['', 'CD4H7', 'CD4H7KK', 'CD4H7A', 'CD4H70', '<b>', 'CD4H7É', 'ſſſſſſ']) assert.deepEqual(parseClassCode(typed), { ok: false, error: 'not-a-code' })
  })
})
