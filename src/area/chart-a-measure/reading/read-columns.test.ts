import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aWorkbook } from '../../../platform/files/testing/a-workbook.ts'
import { readColumns } from './read-columns.ts'
import type { ColumnSource, ReadColumns, ReadingChoices } from './types.ts'

async function read(source: string | ColumnSource, choices: ReadingChoices = {}): Promise<ReadColumns> {
  const answer = await readColumns(typeof source === 'string' ? { kind: 'text', text: source } : source, choices)
  if (!answer.ok) throw new Error(`no table: ${JSON.stringify(answer.error)}`)
  return answer.value
}

async function refused(source: ColumnSource): Promise<unknown> {
  const answer = await readColumns(source)
  return answer.ok ? 'read' : answer.error
}

const values = ({ rows }: ReadColumns) => rows.map(({ value }) => value)
const dates = ({ rows }: ReadColumns) => rows.map(({ date }) => date)
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code)
const file = (text: string | Uint8Array): ColumnSource => ({ kind: 'file', name: 'figures.csv', content: typeof text === 'string' ? new TextEncoder().encode(text) : text })
const isClean = ({ questions, problems }: ReadColumns) => assert.deepEqual([questions, problems], [[], []])

/** Two columns with tabs, as copied from a spreadsheet. */
const pasted = (...rows: readonly string[]) => rows.join('\n').replaceAll('|', '\t')

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

describe('tables', () => {
  it('may have titles above, two rows of headings with merged cells, remarks below, and empty tails', async () => {
    const answer = await read(pasted('Falls on Ward 7||', '||', '|Falls|', 'Month|Numerator|Denominator', 'Jan 2025|5|640', 'Feb 2025|7|655', 'Mar 2025|4|629', '||', 'Source: the incident system||'))
    isClean(answer)
    assert.deepEqual(answer.columns.map(({ heading }) => heading), ['Month', 'Falls Numerator', 'Falls Denominator'])
    assert.deepEqual(answer.taken, { date: 0, value: 1, denominator: 2, facet: null })
    assert.deepEqual(answer.rows.map(({ value, denominator }) => [value, denominator]), [[5, 640], [7, 655], [4, 629]])
    assert.deepEqual(answer.reasons.filter(({ code }) => code.startsWith('rows')), [{ code: 'rows-above', rows: [1] }, { code: 'rows-below', rows: [9] }])
  })

  it('with several columns of numbers ask which', async () => {
    const text = pasted('Month|Falls|Ulcers|Comment', 'Jan 2025|5|6|busy', 'Feb 2025|7|5|', 'Mar 2025|4|2|')
    assert.deepEqual((await read(text)).questions, [{ code: 'which-value', columns: [1, 2] }])
    assert.deepEqual(values(await read(text, { columns: { value: 2 } })), [6, 5, 2])
  })

  it('with each date several times take the column of names that parts them, and say so', async () => {
    const answer = await read(pasted('Ward|Month|Value', 'A|Jan 2025|1', 'A|Feb 2025|2', 'B|Jan 2025|3', 'B|Feb 2025|4'))
    isClean(answer)
    assert.deepEqual(answer.rows.map(({ facet, value }) => [facet, value]), [['A', 1], ['B', 3], ['A', 2], ['B', 4]])
    assert.ok(answer.reasons.some((reason) => reason.code === 'column' && reason.role === 'facet'))
  })

  it('leave a column that only counts rows', async () => {
    const answer = await read(pasted('No|Month|Value', '1|Jan 2025|1', '2|Feb 2025|2', '3|Mar 2025|3'))
    assert.deepEqual([answer.columns[0]?.look, values(answer)], ['counter', [1, 2, 3]])
  })

  it('say which columns are not used', async () => {
    const answer = await read(pasted('Month|Value|Comment', 'Jan 2025|5|busy', 'Feb 2025|7|quiet', 'Mar 2025|4|'))
    assert.deepEqual(answer.reasons.at(-1), { code: 'not-used', columns: [2] })
  })

  it('with many columns and few rows are not turned when each row has its date', async () => {
    const answer = await read(pasted('Ward|Date|A|B|C|D|E', 'One|2025-01-01|1|2|3|4|5', 'One|2025-02-01|1|2|3|4|5'))
    assert.deepEqual([answer.isAcross, codes(answer.questions)], [false, ['which-value']])
  })

  it('say which rows hold a comma too many', async () => {
    const answer = await read('Date,Value\n2025-01-01,950\n2025-02-01,1,200\n2025-03-01,990')
    assert.deepEqual(answer.problems, [{ code: 'row-longer', row: 3, column: 2, text: '2025-02-01, 1, 200' }])
  })

  it('may have semicolons, tabs, spaces, quotation marks, and line ends of any system', async () => {
    for (const text of ['Date;Value\r\n13/01/2025;12,5\r\n14/01/2025;13\r\n', '"Date","Value"\r13/01/2025,"12.5"\r14/01/2025,13', 'sep=|\nDate|Value\n13/01/2025|12.5\n14/01/2025|13', '13/01/2025 12.5\n14/01/2025 13']) {
      const answer = await read(text)
      isClean(answer)
      assert.deepEqual([values(answer), dates(answer)], [[12.5, 13], ['2025-01-13', '2025-01-14']], text)
    }
  })

  it('may be files in Unicode or the old Windows characters', async () => {
    const old = new Uint8Array(Buffer.from('Date,Cost\n2025-01-01,\u00A31\n2025-02-01,\u00A32\n', 'latin1'))
    assert.deepEqual(values(await read(file(old))), [1, 2])
    assert.deepEqual(values(await read(file('\uFEFFDate,Value\n2025-01-01,1\n2025-02-01,2'))), [1, 2])
  })

  it('may be workbooks, whose days are numbers', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Notes', rows: [['Read me']] }, { name: 'Data', rows: [['Month', 'Value'], [45658, 0.95], [45689, 0.91], [45717, 0.9]] }] })
    const answer = await read({ kind: 'file', name: 'figures.xlsx', content })
    isClean(answer)
    assert.deepEqual([dates(answer), values(answer)], [['2025-01-01', '2025-02-01', '2025-03-01'], [0.95, 0.91, 0.9]])
    assert.deepEqual(codes(answer.reasons), ['sheet', 'heading', 'column', 'column', 'may-be-shares'])
    assert.deepEqual(await read({ kind: 'text', text: answer.carried, isWorkbook: true }).then(dates), dates(answer))
  })

  it('with merged headings, times of day and empty tails are read as they are pasted', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Falls, all wards'], [], ['', 'Ward 7', ''], ['When', 'Falls', 'Bed days'], [45658.5, 3, 640], [45689, 4, 655], [45717, 2, 629], ['', '', ''], [''], ['Source: incidents']] }] })
    const answer = await read({ kind: 'file', name: 'falls.xlsx', content }, { columns: { value: 1, denominator: 2 } })
    isClean(answer)
    assert.deepEqual([answer.columns.map(({ heading }) => heading), answer.rows.map(({ value, denominator }) => [value, denominator])], [['When', 'Ward 7 Falls', 'Ward 7 Bed days'], [[3, 640], [4, 655], [2, 629]]])
    assert.deepEqual(codes(answer.differences), ['day-number', 'time-left-out'])
  })

  it('in which a spreadsheet turned only some days into numbers ask', async () => {
    const content = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Date', 'Value'], [45658, 1], ['13/01/2025', 2], ['14/01/2025', 3]] }] })
    assert.deepEqual(codes((await read({ kind: 'file', name: 'figures.xlsx', content })).questions), ['mixed-dates'])
  })

  it('are refused when they are none, with the reason', async () => {
    assert.deepEqual(await refused({ kind: 'text', text: ' \n ' }), { code: 'nothing-there' })
    assert.deepEqual(await refused({ kind: 'text', text: '2025-01-01\n2025-02-01' }), { code: 'no-numbers' })
    for (const text of ['hello world\nno numbers here\nat all', 'Month\tWard\nJan 2025\tA\nFeb 2025\tB']) assert.deepEqual(await refused({ kind: 'text', text }), { code: 'no-numbers' }, text)
    const uncalculated = await aWorkbook({ sheets: [{ name: 'Data', rows: [['Month', 'Rate'], [45658, ''], [45689, ''], [45717, '']] }] })
    assert.deepEqual(await refused({ kind: 'file', name: 'rates.xlsx', content: uncalculated }), { code: 'no-numbers' })
    assert.deepEqual(await refused(file('%PDF-1.4')), { code: 'wrong-type' })
    assert.deepEqual(await refused(file('<html><table></table></html>')), { code: 'wrong-type' })
    assert.deepEqual(await refused(file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]))), { code: 'wrong-type' })
    assert.deepEqual(await refused(file('Date,Value\n"2025-01-01,5')), { code: 'quote-not-closed', row: 2 })
    assert.deepEqual(await refused({ kind: 'text', text: Array.from({ length: 100_100 }, () => '2025-01-01\t5').join('\n') }), { code: 'too-many-rows', most: 100_000 })
  })
})

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
    let state = 7
    const next = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return (state >>> 8) % below
    }
    for (let round = 0; round < 1500; round += 1) {
      const text = Array.from({ length: 1 + next(30) }, () => `${bits[next(bits.length)]}${['\t', ',', '\n', ''][next(4)]}${bits[next(bits.length)]}\n`).join('')
      const answer = await readColumns({ kind: 'text', text })
      if (!answer.ok) continue
      const again = await read(answer.value.carried)
      assert.deepEqual([again.rows, again.questions, again.problems], [answer.value.rows, answer.value.questions, answer.value.problems], JSON.stringify(text))
    }
  })
})
