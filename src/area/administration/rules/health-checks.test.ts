import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { healthFindings } from './health-checks.ts'

const well = { jobsLate: 0, jobsFailed: 0, mailsLate: 0, mailsRefusedThisWeek: 0 }

describe('what needs mending', () => {
  it('is nothing while jobs are done and mail leaves', () => {
    assert.deepEqual(healthFindings(well, true), [])
  })

  it('is of mail before all that it is not set up', () => {
    assert.deepEqual(healthFindings({ ...well, mailsLate: 1, jobsFailed: 3 }, false), [{ what: 'mail', code: 'not-set-up' }, { what: 'jobs', code: 'failed', count: 3 }])
  })

  it('is first that nothing goes on, then that something failed', () => {
    assert.deepEqual(healthFindings({ ...well, jobsLate: 2, jobsFailed: 3 }, true), [{ what: 'jobs', code: 'late', count: 2 }])
    assert.deepEqual(healthFindings({ ...well, mailsLate: 1, mailsRefusedThisWeek: 4 }, true), [{ what: 'mail', code: 'late', count: 1 }])
    assert.deepEqual(healthFindings({ ...well, jobsFailed: 3, mailsRefusedThisWeek: 1 }, true), [{ what: 'jobs', code: 'failed', count: 3 }, { what: 'mail', code: 'refused', count: 1 }])
  })
})
