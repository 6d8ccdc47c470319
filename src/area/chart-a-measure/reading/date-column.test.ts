import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codes, dates, isClean, pasted, read, values } from './testing/a-reading.ts'
import type { ReadingChoices } from './types.ts'

describe('dates', () => {
  it('are read in every usual form, each alone in its column', async () => {
    const forms: readonly (readonly [string, string])[] = [
      ['2025-03-01', '2025-04-15'],
      ['01/03/2025', '15/04/2025'],
      ['1.3.2025', '15.4.2025'],
      ['01-MAR-2025', '15-APR-2025'],
      ['1 March 2025', '15 Apr 2025'],
      ['1st March 2025', '15th April 2025'],
      ['20250301', '20250415'],
      ['w/c 01/03/2025', 'w/c 15/04/2025'],
      ['Sat 1 Mar 2025', 'Tue 15 Apr 2025'],
      ['March 1, 2025', 'April 15, 2025'],
      ['2025-03-01 00:00:00', '2025-04-15 00:00:00'],
    ]
    for (const [one, two] of forms) {
      const answer = await read(pasted('Date|Value', `${one}|12`, `${two}|14`))
      isClean(answer)
      assert.deepEqual([dates(answer), values(answer)], [['2025-03-01', '2025-04-15'], [12, 14]], one)
    }
  })

  it('may be months, quarters and years, and are said to stand at the first day', async () => {
    const forms: readonly (readonly [string, string, string, string])[] = [
      ['Mar 2025', '2025-03-01', 'month', 'month-as-first-day'],
      ['March 2025', '2025-03-01', 'month', 'month-as-first-day'],
      ['Mar-25', '2025-03-01', 'month', 'month-as-first-day'],
      ['2025-03', '2025-03-01', 'month', 'month-as-first-day'],
      ['03/2025', '2025-03-01', 'month', 'month-as-first-day'],
      ['Q4 2024/25', '2025-01-01', 'quarter', 'quarter-as-first-day'],
      ['2024/25 Q1', '2024-04-01', 'quarter', 'quarter-as-first-day'],
      ['2024/25', '2024-04-01', 'year', 'year-as-first-day'],
    ]
    for (const [typed, date, precision, code] of forms) {
      const answer = await read(pasted('Period|Value', `${typed}|12`))
      isClean(answer)
      assert.deepEqual(answer.rows.map((row) => [row.date, row.precision]), [[date, precision]], typed)
      assert.ok(codes(answer.differences).includes(code), typed)
    }
  })

  it('that are months without a year are named, and not left out', async () => {
    const answer = await read(pasted('Month|Value', 'Jan|5', 'Feb|6', 'Mar|4'))
    assert.deepEqual(answer.problems.map(({ code, row }) => [code, row]), [['date-without-year', 2], ['date-without-year', 3], ['date-without-year', 4]])
    assert.deepEqual(values(await read(pasted('Month|Value', 'Jan|5', 'Feb|6', 'Mar|4'), { columns: { date: null } })), [5, 6, 4])
  })

  it('with two digits of the year say so', async () => {
    const answer = await read(pasted('Date|Value', '13/03/25|12', '14/03/25|14'))
    assert.deepEqual([dates(answer), codes(answer.differences)], [['2025-03-13', '2025-03-14'], ['two-digit-year']])
  })

  it('ask for the order of day and month when every day is below 13 and nothing shows it', async () => {
    const text = pasted('Date|Value', '03/04/2025|12', '05/06/2025|14', '07/08/2025|11')
    const answer = await read(text)
    const [question] = answer.questions
    assert.ok(question?.code === 'date-order' && question.why === 'all-days-below-13')
    assert.deepEqual(question.examples[0], { row: 2, typed: '03/04/2025', first: '2025-04-03', second: '2025-03-04' })
    assert.deepEqual(dates(await read(text, { dateOrder: 'month-first' })), ['2025-03-04', '2025-05-06', '2025-07-08'])
    assert.deepEqual(dates(await read(text, { dateOrder: 'day-first' })), ['2025-04-03', '2025-06-05', '2025-08-07'])
  })

  it('ask for twelve firsts of months of one year: they can be twelve days of January', async () => {
    const year = Array.from({ length: 12 }, (_, month) => `01/${String(month + 1).padStart(2, '0')}/2025|${month}`)
    assert.deepEqual(codes((await read(pasted('Date|Value', ...year))).questions), ['date-order'])
    const answer = await read(pasted('Date|Value', ...year, '01/01/2026|5'))
    isClean(answer)
    assert.ok(answer.reasons.some((reason) => reason.code === 'date-order' && reason.why === 'even-steps'))
  })

  it('take the day first when a day above 12 shows it, and never the month first by themselves', async () => {
    isClean(await read(pasted('Date|Value', '03/04/2025|12', '25/04/2025|14')))
    const american = await read(pasted('Date|Value', '04/03/2025|12', '04/25/2025|14'))
    assert.ok(american.questions[0]?.code === 'date-order' && american.questions[0].why === 'month-first-likely')
    assert.deepEqual(american.problems, [])
    const both = await read(pasted('Date|Value', '25/04/2025|12', '04/25/2025|14'))
    assert.ok(both.questions[0]?.code === 'date-order' && both.questions[0].why === 'both-orders')
    const settled = await read(pasted('Date|Value', '25/04/2025|12', '04/25/2025|14'), { dateOrder: 'day-first' })
    assert.deepEqual(settled.problems, [{ code: 'not-on-calendar', row: 3, column: 0, text: '04/25/2025' }])
  })

  it('written in several ways ask, with one example of each', async () => {
    const text = pasted('Date|Value', '2025-03-01|12', '15/04/2025|14', 'May 2025|11', '01-JUN-2025|9', '3 July 2025|9')
    const answer = await read(text)
    const [question] = answer.questions
    assert.ok(question?.code === 'mixed-dates')
    assert.deepEqual(question.examples.map(({ read: day }) => day), ['2025-03-01', '2025-04-15', '2025-05-01', '2025-06-01'])
    isClean(await read(text, { mixedDates: 'as-shown' }))
  })

  it('that a quarter of one year names ask for the year', async () => {
    const text = pasted('Quarter|Value', 'Q1 2024|12', 'Q2 2024|14')
    assert.deepEqual(codes((await read(text)).questions), ['quarters'])
    assert.deepEqual(dates(await read(text, { quarters: 'financial' })), ['2024-04-01', '2024-07-01'])
  })

  it('out of order are put in order, and it is said', async () => {
    const answer = await read(pasted('Date|Value', '2025-03-01|3', '2025-01-01|1', '2025-02-01|2'))
    assert.deepEqual(values(answer), [1, 2, 3])
    assert.ok(codes(answer.reasons).includes('put-in-order'))
  })

  it('that are there twice are named with their rows, and no choice is taken', async () => {
    const text = pasted('Date|Value', '2025-01-01|1', '2025-02-01|2', '2025-02-01|5')
    const [question] = (await read(text)).questions
    assert.deepEqual(question, { code: 'duplicate-dates', days: 1, examples: [{ date: '2025-02-01', facet: null, rows: [3, 4], typed: ['2', '5'] }] })
    const settled = async (duplicates: NonNullable<ReadingChoices['duplicates']>) => values(await read(text, { duplicates }))
    assert.deepEqual([await settled('keep-first'), await settled('keep-last'), await settled('add-up'), await settled('in-order')], [[1, 2], [1, 5], [1, 7], [1, 2, 5]])
    assert.deepEqual(codes((await read(text, { duplicates: 'keep-first' })).differences), ['left-out'])
  })

  it('that are impossible, without a year, or totals are named', async () => {
    const answer = await read(pasted('Date|Value', '2025-02-30|1', '25-Mar|2', 'soon|3', '2025-04-01|3', '2025-05-01|3', '2025-06-01|3', '2025-07-01|3', '2025-08-01|3', '2025-09-01|3', 'Total|24'))
    assert.deepEqual(answer.problems.map(({ code, row }) => [code, row]), [['not-on-calendar', 2], ['date-without-year', 3], ['not-a-date', 4], ['total-row', 11]])
    const without = await read(pasted('Date|Value', '2025-04-01|3', '2025-05-01|3', '2025-06-01|3', 'Total|9'), { troubled: 'leave-out' })
    assert.deepEqual([values(without), codes(without.differences)], [[3, 3, 3], ['left-out']])
  })
})
