import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { readColumns } from './read-columns.ts'
import { read } from './testing/a-reading.ts'

describe('a hundred thousand rows', () => {
  it('are read with every value, and the same each time', async () => {
    const text = `Ward\tDate\tValue\n${Array.from({ length: 100_000 }, (_, index) => `Ward ${index % 100}\t${new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 100))).toISOString().slice(0, 10)}\t${index % 7}${index % 5 === 0 ? '%' : '.5%'}`).join('\n')}`
    const answer = await read(text)
    assert.deepEqual([answer.rows.length, answer.problems.length], [100_000, 0])
    assert.equal(answer.taken.facet, 0)
  })
})

describe('whatever is pasted', () => {
  const bits = ['1', '1,234', '12,5', '95%', '(3)', '*', '<5', '03/04/2025', '04/13/2025', 'Mar 2025', 'Q1 2024', '2024/25', '45658', 'Total', 'Ward A', '"', '\u00A0', '\t', '\n', ',', ';', '=1+1', '\u202E', '\uD800', '1e5', '12:30', '#REF!', 'nil', '2024', '\r\n', '9'.repeat(20), 'NaN']

  it('is read, asked about, or refused with a reason; and what a page carries along reads the same again', async () => {
    const piece = fc.oneof(fc.constantFrom(...bits, ''), fc.string({ maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(piece, fc.constantFrom('\t', ',', '\n', ''), piece), { minLength: 1, maxLength: 30 }), async (lines) => {
        const answer = await readColumns({ kind: 'text', text: lines.map((line) => `${line.join('')}\n`).join('') })
        if (!answer.ok) return
        const again = await read(answer.value.carried)
        assert.deepEqual([again.rows, again.questions, again.problems], [answer.value.rows, answer.value.questions, answer.value.problems])
      }),
      { numRuns: 1_500 },
    )
  })
})
