import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { CalendarDate } from '../../../kernel/calendar-date.ts'
import type { CellProblemCode, FoundColumn, ReadQuestion, TableProblem, TakenReason } from '../reading/index.ts'
import type { ChoiceProblem } from '../rules/series-of-reading.ts'
import { cellName, cellProblemWords } from './cell-problems.ts'
import { choiceProblemWords } from './choice-problems.ts'
import { differenceExamples } from './differences.ts'
import { questionWords } from './questions.ts'
import { reasonWords } from './reasons.ts'
import { remarkWords, tooEarlySentence } from './sentences.ts'
import { tableProblemWords } from './table-problems.ts'

const columns: readonly FoundColumn[] = ['Month', 'Falls', 'Bed days', 'Ward'].map((heading, index) => ({ index, heading, look: 'number', samples: ['12', '14'] }))
const read = { columns, firstRow: 2, isAcross: false, taken: { date: 0, value: 1, denominator: null, facet: null } } as const

function sound(texts: readonly string[]): void {
  assert.deepEqual(texts.flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`)), [])
}

describe('every sentence with facts in it keeps to the rules for words', () => {
  it('about tables', () => {
    const problems: readonly TableProblem[] = [
      ...(['nothing-there', 'no-numbers', 'wrong-type', 'old-workbook', 'password-protected', 'workbook-damaged', 'unpacks-too-large', 'dates-from-1904'] as const).map((code) => ({ code })),
      ...(['quote-not-closed', 'text-after-quote', 'row-too-large'] as const).map((code) => ({ code, row: 12 })),
      { code: 'too-many-rows', most: 100_000 },
      { code: 'too-many-columns', row: 1, most: 200 },
    ]
    sound(problems.flatMap((problem) => Object.values(tableProblemWords(problem))))
  })

  it('about cells', () => {
    const codes: readonly CellProblemCode[] = ['date-missing', 'not-a-date', 'not-on-calendar', 'date-without-year', 'total-row', 'not-a-number', 'time-of-day', 'zero-word', 'error-cell', 'number-too-large', 'facet-missing', 'row-longer']
    sound(codes.flatMap((code) => Object.values(cellProblemWords({ code, row: 2, column: 1, text: 'n k' }))))
    assert.deepEqual([cellName(read, 7, 1), cellName({ isAcross: true }, 7, 1), cellName(read, 1, 27)], ['B7', 'G2', 'AB1'])
  })

  it('about what was read otherwise', () => {
    const cell = (row: number) => ({ row, typed: '95%', read: '95' })
    assert.equal(differenceExamples(read, { code: 'percent', column: 1, cells: [cell(2)] }), '1 cell: B2 “95%” is read as 95.')
    assert.equal(differenceExamples(read, { code: 'percent', column: 1, cells: [2, 3, 4, 5].map(cell) }), '4 cells, for example B2 “95%” is read as 95; B3 “95%” is read as 95; B4 “95%” is read as 95.')
    assert.equal(differenceExamples(read, { code: 'missing-empty', column: 1, cells: [{ row: 2, typed: '', read: '' }] }), '1 cell: B2.')
  })

  it('about what was taken', () => {
    const reasons: readonly TakenReason[] = [
      { code: 'separator', separator: '\t' },
      { code: 'sheet', sheet: 'Data', others: 2 },
      { code: 'across' },
      { code: 'rows-above', rows: [1, 2, 3, 4] },
      { code: 'heading', rows: [5, 6] },
      { code: 'no-heading' },
      { code: 'rows-below', rows: [40] },
      ...(['only-one', 'first', 'heading', 'parts-dates'] as const).flatMap((why) => (['date', 'value', 'denominator', 'facet'] as const).map((role) => ({ code: 'column', role, column: 1, why }) as const)),
      { code: 'not-used', columns: [2, 3] },
      { code: 'no-dates' },
      { code: 'blank-lines', count: 3 },
      { code: 'date-order', order: 'day-first', why: 'day-above-12', row: 4 },
      { code: 'date-order', order: 'day-first', why: 'even-steps', row: 4 },
      { code: 'decimal-comma' },
      ...[1, 24].flatMap((count) => [
        { code: 'percent-format', cells: count, cell: 'B2', kept: '0.45', shown: '45%' } as const,
        ...[true, false].map((areRead) => ({ code: 'hidden-rows', count, areRead }) as const),
      ]),
      { code: 'put-in-order' },
      { code: 'may-be-shares' },
    ]
    sound(reasons.map((reason) => reasonWords(reason, read)))
  })

  it('in questions, each with what its answers would make of the figures', () => {
    const examples = [{ row: 2, typed: '03/04/2025', first: '2025-04-03', second: '2025-03-04' }]
    const questions: readonly ReadQuestion[] = [
      { code: 'which-value', columns: [1, 2] },
      { code: 'separator', examples },
      ...(['all-days-below-13', 'month-first-likely', 'both-orders'] as const).map((why) => ({ code: 'date-order', why, examples }) as const),
      { code: 'mixed-dates', examples: [{ row: 2, typed: 'Mar 2025', read: '2025-03-01' }] },
      { code: 'quarters', examples },
      ...[1, 24].map((count) => ({ code: 'hidden-rows', count, examples: [{ row: 5, cells: ['Mar 2025', '12'] }] }) as const),
      { code: 'decimal-sign', column: 1, examples },
      { code: 'brackets', column: 1, examples },
      { code: 'percent', column: 1, examples },
      { code: 'duplicate-dates', days: 2, examples: [{ date: '2025-03-01' as CalendarDate, facet: null, rows: [2, 3], typed: ['5', ''] }] }, // a day of the calendar
    ]
    for (const question of questions) {
      const { legend, hint, missing, choices } = questionWords(question, read)
      sound([legend, hint, missing, ...choices.map(({ text }) => text)])
    }
  })

  it('about choices', () => {
    const problems: readonly ChoiceProblem[] = [
      ...(['target-not-a-number', 'target-not-as-share', 'target-not-as-percentage', 'fix-after-not-valid', 'fix-with-rebases', 'denominators-missing', 'denominators-not-used'] as const).map((code) => ({ code })),
      ...(['rebase-not-a-date', 'rebase-not-a-point', 'rebase-not-inside', 'rebase-without-reason'] as const).map((code) => ({ code, row: 1 })),
      { code: 'too-many-points', points: 1200, series: 'Ward 7' },
      { code: 'fix-after-too-many', points: 24 },
      { code: 'text-too-long', field: 'name', most: 120 },
      { code: 'too-many-series', count: 61 },
      { code: 'too-many-points-together', points: 7000 },
      { code: 'not-for-this-chart', row: 3, count: 3, problem: { code: 'numerator-above-denominator', row: 2, numerator: 12, denominator: 10 } },
      { code: 'not-for-this-chart', row: 3, count: 1, problem: { code: 'count-not-whole', row: 2, count: 1.5 } },
    ]
    sound(problems.map(choiceProblemWords))
  })

  it('about charts', () => {
    sound([1, 3].flatMap((count) => [true, false].map((isAnew) => tooEarlySentence({ name: 'March 2025', value: '34', count, fewest: 5, isAnew }))))
    const { none, noLimits, trial, trialFrom, missing, ghost, ghosts, earlier, noneEarlier, bothSides, crossings, untrustedLast, notFixedYet, notFixedFrom } = remarkWords
    sound([none, noLimits, trial(1), trial(9), trialFrom('March 2025', 9), missing(1), missing(4), ghost('March 2025', 'norovirus'), ghosts(5), earlier(1), earlier(7), noneEarlier, bothSides('mean'), crossings(1, 4, 'median'), crossings(3, 8, 'median'), untrustedLast('March 2025'), notFixedYet(24, 14), notFixedFrom('March 2025', 24, 14)])
  })
})
