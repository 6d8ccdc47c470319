import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../../../kernel/calendar-date.ts'
import { shippedCatalogue } from '../../content/index.ts'
import { readApplicationsFile, readCompletionsFile } from '../../files/catalogue-files.ts'
import { anEntry, seed, today } from '../../testing/some-entries.ts'

const people: Readonly<Record<string, readonly string[]>> = { '00012': ['ada'], 'bo@trust.example': ['bo'], '7': ['cy', 'dee'] }
const ground = { entries: [...shippedCatalogue, anEntry({ title: 'Mary Seacole programme' })], peopleOf: (typed: string) => people[typed] ?? [], today }
const bytes = (text: string) => new TextEncoder().encode(text)
const applications = (rows: string) => readApplicationsFile(bytes(`person,programme,applied_on,outcome,decided_on\n${rows}`), ground)
const completions = (rows: string) => readCompletionsFile(bytes(`person,programme,completed_on,hours,cost\n${rows}`), ground)

function problemsOf(reading: ReturnType<typeof applications> | ReturnType<typeof completions>): readonly (readonly unknown[])[] {
  return reading.ok ? [] : reading.error.map((one) => (one.kind === 'file' ? [one.problem.code] : [one.problem.row, one.problem.column, one.problem.code]))
}

describe('applications out of a table', () => {
  it('are read by employee number or address, and by the id or title of a programme', () => {
    const reading = applications('00012,mary-seacole,2026-05-01,place,12/06/2026\nbo@trust.example,ROSALIND  Franklin programme,2026-11-26,,\n')
    assert.deepEqual(reading.ok && reading.value.records, [
      { personId: 'ada', entryId: 'mary-seacole', appliedOn: '2026-05-01', outcome: 'place', decidedOn: '2026-06-12' },
      { personId: 'bo', entryId: 'rosalind-franklin', appliedOn: '2026-11-26', outcome: 'waiting', decidedOn: null },
    ])
  })

  it('are refused with the reason, and then none is taken in', () => {
    assert.deepEqual(problemsOf(applications('00012,mary-seacole,2026-05-01,place,\n00012,nye-bevan,2026-05-01,waiting,2026-05-02\n00012,reading,2026-05-03,place,2026-05-02\nxx,mary-secole,2026-11-27,offered,\n7,Mary Seacole programme,,,\n,,,,\n00012,charts,2026-05-01,,\n')), [
      [2, 'decided_on', 'decision-without-day'],
      [3, 'decided_on', 'decided-while-waiting'],
      [4, 'decided_on', 'decided-before-applied'],
      [5, 'person', 'person-unknown'],
      [5, 'programme', 'entry-unknown'],
      [5, 'applied_on', 'day-in-future'],
      [5, 'outcome', 'cell-word'],
      [6, 'person', 'person-several'],
      [6, 'programme', 'entry-several'],
      [6, 'applied_on', 'cell-missing'],
    ])
  })

  it('may be decided on the day on which they were made', () => {
    assert.ok(applications('00012,mary-seacole,2026-05-01,no-place,2026-05-01\n').ok)
  })

  it('say which programme may be meant', () => {
    const reading = applications('00012,mary-secole,2026-05-01,,\n')
    const [first] = reading.ok ? [] : reading.error
    assert.ok(first?.kind === 'table' && first.problem.code === 'entry-unknown')
    assert.equal(first.problem.nearest, 'mary-seacole')
  })

  it('are one a person, programme and day', () => {
    assert.deepEqual(problemsOf(applications('00012,mary-seacole,2026-05-01,,\n00012,mary-seacole,1/5/2026,,\n')), [[3, null, 'same-as-row']])
  })
})

describe('completions out of a table', () => {
  it('keep what is not known apart from 0', () => {
    const reading = completions('00012,mary-seacole,2026-05-01,124.5,995\nbo@trust.example,edward-jenner,2026-05-01,not known,\nbo@trust.example,charts,2026-05-01,0,0\n')
    assert.deepEqual(reading.ok && reading.value.records.map(({ personId, hours, pence }) => [personId, hours, pence]), [['ada', 124.5, 99_500], ['bo', null, null], ['bo', 0, 0]])
  })

  it('are refused with hours or costs that nobody has', () => {
    assert.deepEqual(problemsOf(completions('00012,mary-seacole,2026-05-01,20001,1000001\n00012,nye-bevan,,-3,12.345\n')), [[2, 'hours', 'number-too-large'], [2, 'cost', 'number-too-large'], [3, 'completed_on', 'cell-missing'], [3, 'hours', 'cell-number'], [3, 'cost', 'cell-pounds']])
  })

  it('are read with 10,000 rows, and refused for the one that is wrong', () => {
    const rows = Array.from({ length: 10_000 }, (_, place) => `00012,mary-seacole,${addDays(today, -place)},100,`)
    const whole = completions(rows.join('\n'))
    assert.equal(whole.ok && whole.value.records.length, 10_000)
    assert.deepEqual(problemsOf(completions([...rows.slice(0, -1), '00012,mary-secole,2026-05-01,100,'].join('\n'))), [[10_001, 'programme', 'entry-unknown']])
  })

  it('are all there or none, whatever the cells hold', () => {
    const cell = fc.constantFrom('00012', 'bo@trust.example', '7', 'mary-seacole', 'charts', '2026-05-01', '2026-12-01', '3', '', 'x')
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const filled = rows.filter((cells) => cells.some((one) => one !== ''))
        fc.pre(filled.length > 0)
        const reading = completions(`${filled.map((cells) => cells.join(',')).join('\n')}\n`)
        assert.ok(reading.ok ? reading.value.records.length === filled.length : reading.error.length > 0)
      }),
      { seed, numRuns: 300 },
    )
  })
})
