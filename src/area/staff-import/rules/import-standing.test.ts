import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Findings } from '../findings.ts'
import { type DeedStatus, standingOf } from './import-standing.ts'

const now = new Date('2026-11-26T12:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const aJob = (overrides: Partial<DeedStatus> = {}): DeedStatus => ({ state: 'waiting', attempts: 0, dueAt: now, problem: null, progress: null, ...overrides })
const anImport = { columns: { headings: ['Employee Number'], samples: [['1']], rowCount: 1 }, fileProblem: null } as const
const none = { added: 0, changed: 0 }
const theFindings = (overrides: Partial<Findings> = {}): Findings => ({
  counts: { read: 1, added: 0, changed: 0, unchanged: 1, refused: 0, notInFile: 0 },
  problemCount: 0,
  problems: [],
  warnings: [],
  kinds: { unit: none, person: none, post: none, holding: none, line: none },
  samples: [],
  leavingWithRole: [],
  leavesNoAdministrator: false,
  ...overrides,
})

describe('where an import stands', () => {
  it('is the work that goes on, with how far it is', () => {
    assert.deepEqual(standingOf({ ...anImport, state: 'checking', findings: null }, aJob({ progress: { done: 1, total: 2 } }), now), { kind: 'at-work', deed: 'check', progress: { done: 1, total: 2 }, isRetried: false, isSlow: false })
    assert.deepEqual(standingOf({ ...anImport, state: 'undoing', findings: null }, aJob({ problem: 'unexpected' }), now), { kind: 'at-work', deed: 'undo', progress: null, isRetried: true, isSlow: false })
  })

  it('is slow when nobody took the work for ten minutes', () => {
    const isSlow = (minutes: number) => standingOf({ ...anImport, state: 'applying', findings: null }, aJob({ dueAt: minutesAgo(minutes) }), now)
    assert.deepEqual([isSlow(10), isSlow(11)].map((standing) => standing.kind === 'at-work' && standing.isSlow), [false, true])
  })

  it('is stuck when the work failed, came to no end or is not there', () => {
    assert.deepEqual(standingOf({ ...anImport, state: 'applying', findings: null }, aJob({ state: 'failed', problem: 'unexpected' }), now), { kind: 'stuck', deed: 'apply', problem: 'unexpected' })
    assert.deepEqual(standingOf({ ...anImport, state: 'checking', findings: null }, aJob({ state: 'done' }), now), { kind: 'stuck', deed: 'check', problem: null })
    assert.deepEqual(standingOf({ ...anImport, state: 'undoing', findings: null }, null, now), { kind: 'stuck', deed: 'undo', problem: null })
  })

  it('follows from what the check found', () => {
    const after = (findings: Findings | null) => standingOf({ ...anImport, state: 'checked', findings }, null, now)
    assert.equal(after(theFindings({ kinds: null, problemCount: 1 })).kind, 'problems')
    assert.equal(after(theFindings()).kind, 'no-change')
    assert.equal(after(theFindings({ leavesNoAdministrator: true })).kind, 'no-administrator')
    const kinds = { unit: none, person: { added: 2, changed: 1 }, post: none, holding: { added: 0, changed: 4 }, line: none }
    const ready = after(theFindings({ kinds }))
    assert.equal(ready.kind === 'ready' && ready.changes, 7)
  })

  it('asks for the columns before anything else', () => {
    assert.equal(standingOf({ ...anImport, state: 'uploaded', findings: null }, null, now).kind, 'columns')
  })

  it('is the reading of its file until its columns are known', () => {
    assert.deepEqual(standingOf({ ...anImport, columns: null, state: 'uploaded', findings: null }, aJob(), now), { kind: 'at-work', deed: 'read', progress: null, isRetried: false, isSlow: false })
    assert.deepEqual(standingOf({ ...anImport, columns: null, state: 'uploaded', findings: null }, null, now), { kind: 'stuck', deed: 'read', problem: null })
  })

  it('says why a file that is no table was discarded', () => {
    assert.deepEqual(standingOf({ columns: null, fileProblem: { code: 'no-header' }, state: 'discarded', findings: null }, null, now), { kind: 'unreadable', problem: { code: 'no-header' } })
  })

  it('stays what it is once it is over', () => {
    for (const state of ['applied', 'undone', 'discarded'] as const) assert.equal(standingOf({ ...anImport, state, findings: null }, null, now).kind, state)
  })
})
