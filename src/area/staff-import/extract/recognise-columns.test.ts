import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { anExtract } from '../testing/an-extract.ts'
import { exportHeadings } from './export-extract.ts'
import { checkMapping, recogniseColumns, rememberMapping } from './recognise-columns.ts'

describe('the columns of an extract', () => {
  it('are recognised whatever their case, spaces and punctuation', () => {
    assert.deepEqual(recogniseColumns(['EMPLOYEE_NUMBER', 'assignment  no.', 'Fore-name', 'surname', 'E-Mail Address', 'Org. L1', 'org l2', 'Position title', 'W.T.E.', 'Comment']).mapping, [
      'employeeNumber', 'assignmentNumber', 'givenName', 'familyName', 'email', 'unitLevel1', 'unitLevel2', 'positionTitle', 'fullTimeEquivalent', 'ignored',
    ])
  })

  it('of our own export and of the invented extract are all recognised', () => {
    for (const headings of [exportHeadings, anExtract({ rows: 1 }).headings]) {
      const { mapping } = recogniseColumns(headings)
      assert.ok(!mapping.includes('ignored'))
      assert.deepEqual(checkMapping(mapping), [])
    }
  })

  it('without numbered levels become levels from the organisation down, whatever their order', () => {
    assert.deepEqual(recogniseColumns(['Department', 'Directorate', 'Organisation', 'Ward']).mapping, ['unitLevel3', 'unitLevel2', 'unitLevel1', 'unitLevel4'])
  })

  it('that repeat a level beside numbered ones are ignored', () => {
    assert.deepEqual(recogniseColumns(['Org L1', 'Org L2', 'Organisation']).mapping, ['unitLevel1', 'unitLevel2', 'ignored'])
  })

  it('take a column “Job” for the position title only where there is no other', () => {
    assert.deepEqual(recogniseColumns(['Job', 'Manager No']).mapping, ['positionTitle', 'supervisorEmployeeNumber'])
    assert.deepEqual(recogniseColumns(['Job', 'Job Role']).mapping, ['positionTitle', 'jobRole'])
    assert.deepEqual(recogniseColumns(['Position Title', 'Job']).mapping, ['positionTitle', 'jobRole'])
    assert.deepEqual(recogniseColumns(['Job'], { job: 'jobRole' }).mapping, ['jobRole'])
  })

  it('follow a remembered choice before all else', () => {
    const headings = ['Position Title', 'Title in our words', 'Band']
    const remembered = rememberMapping(headings, ['ignored', 'positionTitle', 'payBand'])
    assert.deepEqual(recogniseColumns(['BAND', 'position title', 'Title in our words'], remembered).mapping, ['payBand', 'ignored', 'positionTitle'])
  })

  it('of one heading that were used in two ways are not remembered', () => {
    assert.deepEqual(rememberMapping(['Name', 'Name', 'Band'], ['givenName', 'familyName', 'payBand']), { band: 'payBand' })
  })

  it('that claim one field are both shown, for the person to solve', () => {
    const { mapping, columnsOf } = recogniseColumns(['First Name', 'Preferred Name'])
    assert.deepEqual(columnsOf.get('givenName'), [0, 1])
    assert.deepEqual(checkMapping(mapping).filter(({ code }) => code === 'field-twice'), [{ code: 'field-twice', field: 'givenName', columns: [0, 1] }])
  })

  it('must name a number, both names, a unit and a title; either number will do', () => {
    assert.deepEqual(checkMapping([]).map((problem) => problem.code === 'field-missing' && problem.field), ['employeeNumber', 'givenName', 'familyName', 'positionTitle', 'unitLevel1'])
    assert.deepEqual(checkMapping(['assignmentNumber', 'givenName', 'familyName', 'unitLevel3', 'positionTitle']), [])
  })

  it('are not taken for what every object has by birth', () => {
    assert.deepEqual(recogniseColumns(['constructor', '__proto__', 'toString']).mapping, ['ignored', 'ignored', 'ignored'])
  })
})
