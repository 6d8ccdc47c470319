import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codes, dates, isClean, pasted, read, values } from './testing/a-reading.ts'

describe('a pasted column of numbers', () => {
  it('is numbered points in the order in which they stand, and says so', async () => {
    const answer = await read('12\n14\n9.5\n')
    isClean(answer)
    assert.deepEqual([values(answer), dates(answer)], [[12, 14, 9.5], [null, null, null]])
    assert.ok(codes(answer.reasons).includes('no-dates') && codes(answer.reasons).includes('no-heading'))
  })

  it('may have a heading', async () => {
    const answer = await read('Falls\n12\n14\n9')
    assert.deepEqual([values(answer), answer.columns[0]?.heading], [[12, 14, 9], 'Falls'])
  })

  it('keeps 1,234 whole, and says that the comma was left out', async () => {
    const answer = await read('1,234\n987\n12,345.5')
    isClean(answer)
    assert.deepEqual(values(answer), [1234, 987, 12345.5])
    assert.deepEqual(answer.differences, [{ code: 'thousands', column: 0, cells: [{ row: 1, typed: '1,234', read: '1234' }, { row: 3, typed: '12,345.5', read: '12345.5' }] }])
  })

  it('takes an empty line between numbers as a point without a value, and says so', async () => {
    const answer = await read('12\n\n14\n15\n\n')
    assert.deepEqual(values(answer), [12, null, 14, 15])
    assert.ok(answer.reasons.some((reason) => reason.code === 'blank-lines' && reason.count === 1))
    assert.deepEqual(codes(answer.differences), ['missing-empty'])
  })

  it('asks when 12,5 alone in each line can be one number or two', async () => {
    const answer = await read('12,5\n13,4\n11,9')
    assert.deepEqual(codes(answer.questions), ['separator'])
    assert.deepEqual(values(await read('12,5\n13,4\n11,9', { separator: 'none' })), [12.5, 13.4, 11.9])
    assert.deepEqual(codes((await read('12,5\n13,4\n11,9', { separator: ',' })).questions), ['which-value'])
  })

  it('reads a decimal comma under a heading, and says so', async () => {
    const answer = await read('Rate\n12,5\n13,4\n11')
    isClean(answer)
    assert.deepEqual(values(answer), [12.5, 13.4, 11])
    assert.ok(codes(answer.reasons).includes('decimal-comma'))
  })

  it('asks when commas stand both before three digits and before others', async () => {
    const answer = await read('Rate\n1,234\n13,4\n11')
    assert.deepEqual(codes(answer.questions), ['decimal-sign'])
    assert.deepEqual(values(await read('Rate\n1,234\n13,4\n11', { decimalSign: 'comma' })), [1.234, 13.4, 11])
  })

  it('may lie on its side, with its dates above it', async () => {
    const answer = await read(pasted('|Apr-24|May-24|Jun-24|Jul-24|Aug-24|Sep-24', 'Falls|5|7|6|4|8|5'))
    isClean(answer)
    assert.deepEqual([answer.isAcross, values(answer), dates(answer)[1]], [true, [5, 7, 6, 4, 8, 5], '2024-05-01'])
    assert.equal(answer.columns[1]?.heading, 'Falls')
  })

  it('may be one line of numbers', async () => {
    for (const line of ['5, 7, 6, 4, 8, 5', '5 7 6 4 8 5', '5\t7\t6\t4\t8\t5']) assert.deepEqual(values(await read(line)), [5, 7, 6, 4, 8, 5], line)
  })
})
