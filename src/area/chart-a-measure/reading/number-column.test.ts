import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codes, isClean, pasted, read, values } from './testing/a-reading.ts'

describe('values', () => {
  const column = (...cells: readonly string[]) => pasted('Value', ...cells)

  it('lose signs around them, and each is told', async () => {
    const answer = await read(pasted('Month|Value', '2025-01-01|95%', '2025-02-01|96.5 %'))
    assert.deepEqual([values(answer), answer.unit, answer.decimals], [[95, 96.5], 'percent', 1])
    assert.deepEqual(answer.differences[0]?.cells[0], { row: 2, typed: '95%', read: '95' })
    const money = await read(pasted('Month|Value', '2025-01-01|£1,200', '2025-02-01|£950.50', '2025-03-01|-£3'))
    assert.deepEqual([values(money), money.unit, codes(money.differences)], [[1200, 950.5, -3], 'pounds', ['currency', 'thousands']])
    const spaced = await read(pasted('Month|Value', '2025-01-01|12 345', '2025-02-01|1\u00A0200', '2025-03-01|\u22123'))
    assert.deepEqual([values(spaced), codes(spaced.differences)], [[12345, 1200, -3], ['spaces']])
  })

  it('may have signs in them that nobody sees, but none that turn digits round', async () => {
    const answer = await read(pasted('Date|Value', '\u200E2025-01-01|\u200B5', '2025-02-01\u200F|6\u2060', '2025-03-01|\u202E12'), { troubled: 'leave-out' })
    assert.deepEqual([values(answer), codes(answer.differences)], [[5, 6, null], ['left-out']])
  })

  it('that add up the others are named also where there are no dates', async () => {
    const answer = await read(pasted('Ward|Falls', 'A|5', 'B|6', 'Grand total|11'))
    assert.deepEqual(answer.problems, [{ code: 'total-row', row: 4, column: 0, text: 'Grand total' }])
    assert.deepEqual(values(await read(pasted('Ward|Falls', 'A|5', 'B|6', 'Total|11'), { troubled: 'leave-out' })), [5, 6])
  })

  it('in brackets ask whether they are negative', async () => {
    assert.deepEqual(codes((await read(column('(12)', '5', '7'))).questions), ['brackets'])
    assert.deepEqual(values(await read(column('(12)', '5', '7'), { brackets: 'negative' })), [-12, 5, 7])
    assert.deepEqual(values(await read(column('(12)', '5', '7'), { brackets: 'positive' })), [12, 5, 7])
  })

  it('of which only some have a percent sign ask', async () => {
    assert.deepEqual(codes((await read(column('95%', '0.9', '96%'))).questions), ['percent'])
    assert.deepEqual(values(await read(column('95%', '0.9', '96%'), { percent: 'shares' })), [95, 90, 96])
  })

  it('that are hidden or not there are missing, and it is said why', async () => {
    const answer = await read(column('12', '*', '-', 'n/a', '<5', '#DIV/0!', '7', '8', '9', '10', '11', '12'))
    isClean(answer)
    assert.deepEqual(values(answer).slice(0, 7), [12, null, null, null, null, null, 7])
    assert.deepEqual(answer.differences.map(({ code, cells }) => [code, cells.length]), [['missing-mark', 3], ['missing-suppressed', 1], ['missing-error', 1]])
  })

  it('that are none are named by their cell', async () => {
    const answer = await read(pasted('Date|Value', '2025-01-01|12', '2025-02-01|about 14', '2025-03-01|nil', '2025-04-01|01:30', '2025-05-01|#REF!', '2025-06-01|12', '2025-07-01|1', '2025-08-01|1', '2025-09-01|3'))
    assert.deepEqual(answer.problems.map(({ code, row, column: place, text }) => [code, row, place, text]), [['not-a-number', 3, 1, 'about 14'], ['zero-word', 4, 1, 'nil'], ['time-of-day', 5, 1, '01:30'], ['error-cell', 6, 1, '#REF!']])
    assert.deepEqual(values(await read(pasted('Date|Value', '2025-01-01|12', '2025-02-01|about 14', '2025-03-01|3'), { troubled: 'leave-out' })), [12, null, 3])
  })

  it('that are none are named also in the first row, which is no heading', async () => {
    const answer = await read(pasted('Date|Value', '2025-01-01|bad', '2025-02-01|5', '2025-03-01|6'))
    assert.deepEqual([answer.columns.map(({ heading }) => heading), answer.problems.map(({ code, row }) => [code, row])], [['Date', 'Value'], [['not-a-number', 2]]])
    const undated = await read(pasted('Date|Value', 'first|4', '2025-02-01|5', '2025-03-01|6', '2025-04-01|6'))
    assert.deepEqual(undated.problems.map(({ code, row }) => [code, row]), [['not-a-date', 2]])
    const alone = await read('Value\nbad\n5\n6\n7')
    assert.deepEqual([alone.columns[0]?.heading, alone.problems.map(({ row }) => row)], ['Value', [2]])
    const without = await read(pasted('2025-01-01|bad', '2025-02-01|5', '2025-03-01|6'))
    assert.deepEqual(without.problems.map(({ code, row }) => [code, row]), [['not-a-number', 1]])
  })

  it('between 0 and 1 may be shares, and it is said', async () => {
    assert.ok(codes((await read(column('0.91', '0.95', '0.9'))).reasons).includes('may-be-shares'))
  })

  it('as spreadsheets write small fractions have as many decimals as they need', async () => {
    const answer = await read('Rate\n5E-05\n1.25E-04\n3e-5\n5.551115123125783E-17')
    assert.deepEqual([values(answer), answer.decimals], [[0.000_05, 0.000_125, 0.000_03, 5.551_115_123_125_783e-17], 6])
    assert.equal((await read('Rate\n0.5\n5.551115123125783E-17')).decimals, 1)
  })

  it('as spreadsheets write long numbers are said to be so', async () => {
    assert.deepEqual(codes((await read(column('1.2E+05', '5', '7'))).differences), ['scientific'])
  })
})
