import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { assignmentStatus, knownStatuses } from './assignment-status.ts'
import { payBand } from './pay-band.ts'
import { fieldOfWork } from './staff-group.ts'
import { suggestedStage } from './stage-suggestion.ts'

describe('a pay band', () => {
  const cases: Readonly<Record<string, string>> = {
    'Band 7': '7', 'AfC 6': '6', '5': '5', '8a': '8a', 'Band 8 - Range C': '8c', 'Review Body Band 8 - Range A': '8a', XR07: '7', XN03: '3', XR11: '8d', XR12: '9',
    'NHS|XR05|Review Body Band 5|Point 3': '5', Consultant: 'medical', 'NHS|YC72|Consultant|Point 1': 'medical', MN37: 'medical', VSM: 'very-senior-manager', Other: 'other',
  }
  for (const [words, band] of Object.entries(cases)) it(`${words} is ${band}`, () => assert.equal(payBand(words), band))

  it('is not guessed: band 1, band 8 without its range and local words are not known', () => {
    assert.deepEqual(['Band 1', 'XR01', 'Band 8', 'Local Scale 12', 'Apprentice'].map(payBand), [undefined, undefined, undefined, undefined, undefined])
  })
})

describe('a field of work', () => {
  const of = (staffGroup: string, jobRole = '', occupationCode = '') => fieldOfWork({ staffGroup, jobRole, occupationCode })

  it('follows the national staff group', () => {
    const groups = ['Add Prof Scientific and Technic', 'Additional Clinical Services', 'Administrative and Clerical', 'Allied Health Professionals', 'Estates and Ancillary', 'Healthcare Scientists', 'Medical and Dental', 'Nursing and Midwifery Registered', 'Students']
    assert.deepEqual(groups.map((group) => of(group)?.profession), ['science', 'clinical-support', 'administration', 'allied-health', 'estates', 'science', 'medicine', 'nursing', 'other'])
    assert.deepEqual(groups.map((group) => of(group)?.isClinical), [true, true, false, true, false, true, true, true, false])
  })

  it('is refined by the job role', () => {
    assert.equal(of('Nursing and Midwifery Registered', 'Midwife')?.profession, 'midwifery')
    assert.equal(of('Medical and Dental', 'Dental Officer')?.profession, 'dentistry')
    assert.equal(of('Allied Health Professionals', 'Paramedic')?.profession, 'ambulance')
    assert.equal(of('Add Prof Scientific and Technic', 'Pharmacist')?.profession, 'pharmacy')
    assert.equal(of('Add Prof Scientific and Technic', 'Clinical Psychologist')?.profession, 'psychology')
    assert.equal(of('Administrative and Clerical', 'Pharmacist')?.profession, 'administration')
  })

  it('is told by a job of two parts, by the role alone, or by the occupation code', () => {
    assert.equal(of('', 'Nursing and Midwifery Registered|Midwife')?.profession, 'midwifery')
    assert.equal(of('', 'Occupational Therapist')?.profession, 'allied-health')
    assert.equal(of('', '', 'N6A')?.profession, 'nursing')
    assert.equal(of('', '', '011')?.profession, 'medicine')
    assert.equal(of('', '', 'S0A'), undefined)
    assert.equal(of('Local group'), undefined)
  })
})

describe('the status of an assignment', () => {
  it('is held by whoever is on leave or suspended, and held in its own way by whoever acts up', () => {
    assert.deepEqual(['', 'ACTIVE ASSIGNMENT', 'Maternity & Adoption', 'Suspend No Pay', 'Acting Up', 'Internal Secondment'].map((text) => assignmentStatus(text)), [
      { kind: 'held', holding: 'substantive' }, { kind: 'held', holding: 'substantive' }, { kind: 'held', holding: 'substantive' },
      { kind: 'held', holding: 'substantive' }, { kind: 'held', holding: 'acting-up' }, { kind: 'held', holding: 'secondment' },
    ])
  })

  it('has ended when it is terminated, and is not guessed', () => {
    assert.deepEqual(assignmentStatus('Terminate Process Assignment'), { kind: 'ended' })
    assert.equal(assignmentStatus('Sabbatical'), undefined)
    assert.ok(knownStatuses.every((words) => assignmentStatus(words) !== undefined))
  })
})

describe('the suggested stage of a new post', () => {
  const stageOf = (band: Parameters<typeof suggestedStage>[0]['band'], title: string, hasReports = false) => suggestedStage({ band, title, jobRole: '', hasReports })

  it('is executive for the board', () => {
    assert.equal(stageOf('very-senior-manager', 'Chief Executive'), 'executive')
    assert.equal(stageOf('medical', 'Executive Medical Director'), 'executive')
  })
  it('is senior from band 8c with people, and for medical directors', () => {
    assert.equal(stageOf('8d', 'Divisional Director'), 'senior')
    assert.equal(stageOf('8c', 'Consultant Psychologist'), 'middle')
    assert.equal(stageOf('medical', 'Clinical Director, Surgery'), 'senior')
  })
  it('is middle for bands 8a and 8b with people, and for matrons', () => {
    assert.equal(stageOf('8a', 'Clinical Pharmacist', true), 'middle')
    assert.equal(stageOf('8a', 'Clinical Pharmacist'), 'first-line')
    assert.equal(stageOf('7', 'Matron'), 'middle')
  })
  it('is first-line for whoever manages a team, and fundamental for everybody else', () => {
    assert.equal(stageOf('7', 'Ward Manager'), 'first-line')
    assert.equal(stageOf('5', 'Staff Nurse', true), 'first-line')
    assert.equal(stageOf('medical', 'Consultant'), 'fundamental')
    assert.equal(stageOf('5', 'Staff Nurse'), 'fundamental')
  })
})
