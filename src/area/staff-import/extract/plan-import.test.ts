import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { afterImport, anEmptyState, idsOf } from '../testing/a-present-state.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { aRowOf, someRows } from '../testing/some-rows.ts'
import { deepestUnit, mostUnits } from '../../organisation/index.ts'
import type { ExtractRow, ReadRows } from './extract-row.ts'
import { unitLevels } from './fields.ts'
import type { ImportContext, ImportPlan } from './import-plan.ts'
import { isEmptyPlan } from './import-plan.ts'
import { planImport } from './plan-import.ts'
import type { PresentState } from './present-state.ts'

const today = aDay('2026-11-26')
const later = aDay('2026-12-10')

function plan(read: ReadRows, present: PresentState, context: Partial<ImportContext> = {}): ImportPlan {
  const planned = planImport(read, present, { today, newId: idsOf(7), endMissing: false, ...context })
  assert.ok(planned.ok, JSON.stringify(planned))
  return planned.value
}

function refusalOf(read: ReadRows, present: PresentState) {
  const planned = planImport(read, present, { today, newId: idsOf(8), endMissing: false })
  assert.ok(!planned.ok)
  return planned.error
}

/** The state once these rows were imported into an empty organisation. */
function stateWith(...rows: readonly ExtractRow[]): PresentState {
  return afterImport(anEmptyState(), plan(someRows(...rows), anEmptyState(), { newId: idsOf(1) }))
}

const ward = aRowOf('1', { positionTitle: 'Ward Manager', band: '7' })
const nurse = aRowOf('2', { supervisor: { by: 'assignment', number: '1' } })

describe('a first import', () => {
  it('makes units from the top down, people, posts, holdings and reporting lines', () => {
    const made = plan(someRows(ward, nurse), anEmptyState())
    assert.deepEqual(made.units.map(({ after }) => after.name), ['Medicine', 'Ward 7'])
    assert.equal(made.units[1]?.after.parentId, made.units[0]?.after.unitId)
    assert.deepEqual(made.people.map(({ after }) => after.familyName), ['Number 1', 'Number 2'])
    assert.deepEqual(made.posts.map(({ after }) => [after.title, after.band, after.stage, after.isClinical]), [['Ward Manager', '7', 'first-line', true], ['Staff Nurse', '5', 'fundamental', true]])
    assert.deepEqual(made.holdings.map(({ after }) => [after.assignmentNumber, after.startsOn, after.endsOn]), [['1', '2020-04-01', null], ['2', '2020-04-01', null]])
    assert.deepEqual(made.lines.map(({ after }) => [after.postId, after.reportsToPostId, after.startsOn]), [[made.posts[1]?.after.postId, made.posts[0]?.after.postId, today]])
    assert.deepEqual(made.counts, { read: 2, added: 2, changed: 0, unchanged: 0, refused: 0, notInFile: 0 })
  })

  it('gives one person with two assignments two posts', () => {
    const made = plan(someRows(ward, aRowOf('1', { assignmentNumber: '1-2', positionTitle: 'Tutor' })), anEmptyState())
    assert.deepEqual([made.people.length, made.posts.length, made.holdings.length], [1, 2, 2])
  })

  it('takes the name of the organisation, with a number before it or without, for the organisation itself', () => {
    const path = ['432 INVENTED VALLEY NHS Foundation Trust', 'Ward 7']
    assert.deepEqual(plan(someRows(aRowOf('1', { unitPath: path }), aRowOf('2', { unitPath: ['ward  7'] })), anEmptyState()).units.map(({ after }) => [after.name, after.parentId]), [['Ward 7', 'root']])
  })

  it('asks whether the one unit of all rows is the organisation itself', () => {
    assert.deepEqual(plan(someRows(ward, nurse), anEmptyState()).warnings.map(({ code, value }) => [code, value]), [['single-top-unit', 'Medicine']])
  })

  it('gives a number to somebody who was entered by hand with the same address, and takes over their post', () => {
    const person = { personId: 'p', givenName: 'Ada', familyName: 'Number 1', email: 'ada@invented.example', employeeNumber: null, leftOn: null, version: 3 }
    const post = { postId: 'q', unitId: 'root', title: 'ward manager', band: '8a', profession: 'nursing', stage: 'middle', isClinical: true, protectedHours: 7.5, statedSpan: 9, positionNumber: null, closedOn: null, version: 1 } as const
    const holding = { holdingId: 'h', personId: 'p', postId: 'q', kind: 'substantive', startsOn: aDay('2026-01-01'), endsOn: null, agreedUntil: null, assignmentNumber: null, fullTimeEquivalent: null } as const
    const made = plan(someRows({ ...ward, email: 'ada@invented.example' }), anEmptyState({ people: [person], posts: [post], holdings: [holding] }))
    assert.deepEqual(made.people.map(({ before, after }) => [before?.employeeNumber, after.personId, after.employeeNumber, after.version]), [[null, 'p', '1', 4]])
    assert.deepEqual(made.posts.map(({ after }) => [after.postId, after.band, after.stage, after.protectedHours, after.statedSpan]), [['q', '7', 'middle', 7.5, 9]])
    assert.deepEqual(made.holdings.map(({ after }) => [after.holdingId, after.assignmentNumber]), [['h', '1']])
    assert.ok(made.warnings.some(({ code }) => code === 'matched-by-email'))
  })
})

describe('units that a file would make', () => {
  const inUnit = (at: number) => aRowOf(String(at), { unitPath: ['Medicine', `Ward ${at}`] })

  it('are refused at the row that would make one more than an organisation may have', () => {
    const rows = Array.from({ length: mostUnits - 1 }, (_, at) => inUnit(at))
    const { problems } = refusalOf(someRows(...rows), anEmptyState())
    assert.deepEqual(problems.map(({ code, row, value }) => [code, row, value]), [['too-many-units', mostUnits, `Ward ${mostUnits - 2}`]])
    assert.ok(planImport(someRows(...rows.slice(1)), anEmptyState(), { today, newId: idsOf(9), endMissing: false }).ok)
  })
  it('are none where a file names units that are here, even if there are too many already', () => {
    const { units } = stateWith(inUnit(0))
    const [ward] = units.filter(({ name }) => name === 'Ward 0')
    assert.ok(ward !== undefined)
    const more = Array.from({ length: mostUnits }, (_, at) => ({ ...ward, unitId: `more ${at}`, name: `More ${at}` }))
    const present = anEmptyState({ units: [...units, ...more] })
    assert.ok(planImport(someRows(inUnit(0)), present, { today, newId: idsOf(9), endMissing: false }).ok)
    assert.deepEqual(refusalOf(someRows(inUnit(0), inUnit(1)), present).problems.map(({ code, row }) => [code, row]), [['too-many-units', 3]])
  })
  it('lie no deeper than an organisation may have them', () => assert.ok(unitLevels.length <= deepestUnit))
})

describe('the same file again', () => {
  it('changes nothing, on the same day or later', () => {
    const rows = [ward, nurse, aRowOf('3', { status: { kind: 'held', holding: 'acting-up' }, endDate: aDay('2027-03-31'), startDate: null }), aRowOf('4', { endDate: aDay('2026-12-01') })]
    const state = stateWith(...rows)
    assert.ok(isEmptyPlan(plan(someRows(...rows), state)))
    assert.ok(isEmptyPlan(plan(someRows(...rows), state, { today: aDay('2026-11-30') })))
  })
})

describe('a later import', () => {
  it('changes what the extract says, and leaves what people set by hand', () => {
    const state = stateWith(ward, nurse)
    const byHand = { ...state, posts: state.posts.map((post) => ({ ...post, stage: 'middle' as const, isClinical: false, protectedHours: 15, statedSpan: 4 })) }
    const made = plan(someRows({ ...ward, familyName: 'Quarrydale', positionTitle: 'Matron', band: '8a', unitPath: ['Medicine'] }, nurse), byHand)
    assert.deepEqual(made.people.map(({ before, after }) => [before?.familyName, after.familyName, after.version]), [['Number 1', 'Quarrydale', 2]])
    assert.deepEqual(made.posts.map(({ after }) => [after.title, after.band, after.stage, after.isClinical, after.protectedHours, after.statedSpan]), [['Matron', '8a', 'middle', false, 15, 4]])
    assert.deepEqual(made.counts, { read: 2, added: 0, changed: 1, unchanged: 1, refused: 0, notInFile: 0 })
  })

  it('never erases by an empty cell', () => {
    const full = { ...nurse, email: 'two@invented.example', positionNumber: '77' }
    const state = stateWith(ward, full)
    const bare = { ...full, email: null, band: null, fieldOfWork: null, fullTimeEquivalent: null, supervisor: null, startDate: null, positionNumber: null }
    assert.ok(isEmptyPlan(plan(someRows(ward, bare), state)))
  })

  it('ends a reporting line today and begins the new one; on the day it began, it is changed in place', () => {
    const other = aRowOf('9', { positionTitle: 'Matron' })
    const state = stateWith(ward, other, nurse)
    const moved = someRows(ward, other, { ...nurse, supervisor: { by: 'employee', number: '9' } })
    assert.deepEqual(plan(moved, state).lines.map(({ before, after }) => [before?.startsOn, after.startsOn, after.endsOn]), [[today, today, null]])
    const lines = plan(moved, state, { today: later }).lines
    assert.deepEqual(lines.map(({ before, after }) => [before?.startsOn ?? null, after.startsOn, after.endsOn]), [[today, today, later], [null, later, null]])
    assert.ok(isEmptyPlan(plan(moved, afterImport(state, plan(moved, state, { today: later })), { today: later })))
  })

  it('ends a holding and begins another when acting up begins, and then changes nothing again', () => {
    const state = stateWith(nurse, ward)
    const acting = someRows({ ...nurse, status: { kind: 'held', holding: 'acting-up' }, endDate: aDay('2027-03-31') }, ward)
    const made = plan(acting, state)
    assert.deepEqual(made.holdings.map(({ after }) => [after.kind, after.assignmentNumber, after.startsOn, after.endsOn, after.agreedUntil]), [
      ['substantive', null, '2020-04-01', today, null],
      ['acting-up', '2', today, null, '2027-03-31'],
    ])
    assert.ok(isEmptyPlan(plan(acting, afterImport(state, made), { today: later })))
  })

  it('ends what the file says has ended, and marks who has left', () => {
    const state = stateWith(ward, nurse)
    const gone = someRows(ward, { ...nurse, status: { kind: 'ended' }, endDate: aDay('2026-10-31') })
    const made = plan(gone, state)
    assert.deepEqual(made.holdings.map(({ after }) => [after.assignmentNumber, after.endsOn]), [['2', '2026-11-01']])
    assert.deepEqual(made.people.map(({ after }) => [after.employeeNumber, after.leftOn]), [['2', '2026-11-01']])
    assert.ok(isEmptyPlan(plan(gone, afterImport(state, made))))
  })

  it('brings somebody back into the post they had, with a new holding', () => {
    const state = stateWith(ward, nurse)
    const gone = afterImport(state, plan(someRows(ward, { ...nurse, status: { kind: 'ended' } }), state))
    const made = plan(someRows(ward, { ...nurse, startDate: aDay('2026-12-01') }), gone, { today: later })
    assert.deepEqual(made.people.map(({ after }) => after.leftOn), [null])
    assert.deepEqual(made.holdings.map(({ before, after }) => [before === null, after.assignmentNumber, after.startsOn]), [[false, null, '2020-04-01'], [true, '2', '2026-12-01']])
    assert.deepEqual(made.posts, [])
    assert.ok(isEmptyPlan(plan(someRows(ward, { ...nurse, startDate: aDay('2026-12-01') }), afterImport(gone, made), { today: later })))
  })

  it('leaves assignments that are missing in the file, and lists them', () => {
    const made = plan(someRows(ward), stateWith(ward, nurse))
    assert.ok(isEmptyPlan(made))
    assert.equal(made.counts.notInFile, 1)
    assert.deepEqual(made.warnings.find(({ code }) => code === 'not-in-file')?.assignments, ['2'])
  })

  it('ends them today when it is asked to, but never what was entered by hand or begins later', () => {
    const state = stateWith(ward, nurse, aRowOf('3', { startDate: later }))
    const [first] = state.holdings
    assert.ok(first !== undefined)
    const withHandMade = { ...state, holdings: [...state.holdings, { ...first, holdingId: 'by-hand', assignmentNumber: null }] }
    const made = plan(someRows(ward), withHandMade, { endMissing: true })
    assert.deepEqual(made.holdings.map(({ after }) => [after.assignmentNumber, after.endsOn]), [['2', today]])
    assert.deepEqual(made.people.map(({ after }) => [after.employeeNumber, after.leftOn]), [['2', today]])
    assert.equal(made.counts.notInFile, 2)
  })

  it('gives a successor with the same position number the post, so that those who report to it still do', () => {
    const state = stateWith({ ...ward, positionNumber: 'P1' }, nurse)
    const successor = aRowOf('5', { positionTitle: 'Ward Manager', band: '7', positionNumber: 'P1' })
    const made = plan(someRows({ ...ward, positionNumber: 'P1', status: { kind: 'ended' } }, successor, { ...nurse, supervisor: { by: 'assignment', number: '5' } }), state)
    assert.deepEqual([made.posts, made.lines], [[], []])
    assert.equal(made.holdings.find(({ before }) => before === null)?.after.postId, state.holdings[0]?.postId)
  })

  it('takes what the first of two people who share a post says of it, and tells that they differ', () => {
    const state = stateWith(ward, nurse)
    const shared = { ...state, holdings: state.holdings.map((holding) => ({ ...holding, postId: state.holdings[0]?.postId ?? '' })) }
    const made = plan(someRows({ ...ward, positionTitle: 'Matron' }, { ...nurse, supervisor: null }), shared)
    assert.deepEqual(made.posts.map(({ after }) => after.title), ['Matron'])
    assert.deepEqual(made.warnings.map(({ code, rows }) => [code, rows]), [['shared-post-differs', [3]]])
  })

  it('gives no line to line managers whom nobody knows, leaves a line that is here, and names the rows', () => {
    const state = stateWith(ward, nurse)
    const made = plan(someRows(ward, { ...nurse, supervisor: { by: 'assignment', number: '77' } }, aRowOf('3', { supervisor: { by: 'assignment', number: '78' } })), state)
    assert.deepEqual(made.lines, [])
    assert.deepEqual(made.warnings.filter(({ code }) => code === 'supervisor-unknown').map(({ rows, value }) => [rows, value]), [[[3, 4], '']])
  })

  it('leaves the line to a supervisor who has left, and says so', () => {
    const state = stateWith(ward, nurse)
    const made = plan(someRows({ ...ward, status: { kind: 'ended' } }, nurse), state)
    assert.deepEqual(made.lines, [])
    assert.deepEqual(made.warnings.map(({ code, rows }) => [code, rows]), [['supervisor-ended', [3]]])
  })
})

describe('an import is refused', () => {
  const codesOf = (read: ReadRows, present: PresentState = anEmptyState()) => refusalOf(read, present).problems.map(({ code, row }) => [code, row])

  it('when an address or an assignment belongs to somebody else here', () => {
    const state = stateWith({ ...ward, email: 'one@invented.example' })
    assert.deepEqual(codesOf(someRows(aRowOf('7', { email: 'one@invented.example' })), state), [['email-of-another', 2]])
    assert.deepEqual(codesOf(someRows(aRowOf('7', { assignmentNumber: '1' })), state), [['assignment-of-another', 2]])
  })

  it('when a spreadsheet took the zeros of a number that is known here', () => {
    const refusal = refusalOf(someRows(aRowOf('123')), stateWith(aRowOf('00123')))
    assert.deepEqual(refusal.problems.map(({ code, facts }) => [code, facts]), [['zeros-lost', { known: '00123' }]])
  })

  it('when the file and what is here together make a circle, which is told in the order of reporting', () => {
    const top = aRowOf('9', { positionTitle: 'Matron' })
    const state = stateWith({ ...ward, supervisor: { by: 'assignment', number: '9' } }, nurse, top)
    const { problems } = refusalOf(someRows({ ...top, supervisor: { by: 'assignment', number: '2' } }, nurse), state)
    assert.deepEqual(problems.map(({ code, facts }) => [code, facts]), [
      ['reporting-cycle', { members: [{ row: 2, assignmentNumber: '9' }, { row: 3, assignmentNumber: '2' }, { row: null, assignmentNumber: '1' }] }],
    ])
  })

  it('not for a supervisor whose own row is refused: that row is the problem', () => {
    const read = { ...someRows(nurse), refused: [{ row: 9, employeeNumber: '1', assignmentNumber: '1' }], problems: [{ code: 'cell-missing', row: 9, column: 'Last Name', field: 'familyName', value: '', facts: {} }] } as const
    assert.deepEqual(codesOf(read), [['cell-missing', 9]])
    assert.deepEqual(refusalOf(read, anEmptyState()).counts, { read: 2, added: 0, changed: 0, unchanged: 1, refused: 1, notInFile: 0 })
  })

  it('for all its problems at once, in the order of the rows', () => {
    const read = someRows(ward, { ...ward, familyName: 'Elmhythe' }, aRowOf('3', { supervisor: { by: 'employee', number: '3' } }))
    assert.deepEqual(codesOf(read), [['name-differs', 3], ['assignment-twice', 3], ['own-supervisor', 4]])
  })
})
