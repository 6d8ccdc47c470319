import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { demonstrationTrust, sampleIds, statedComponents } from '../../../../demo/index.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { shippedFramework } from '../../framework/index.ts'
import { toldAssessments } from './told-assessments.ts'
import { toldReleases } from './told-releases.ts'

const trust = demonstrationTrust({ seed: 1, today: aDay('2026-11-26') })
const assessments = toldAssessments(trust, shippedFramework(), 1)
const releases = toldReleases(trust, assessments, shippedFramework(), { startOfDay: (day) => new Date(`${day}T00:00:00Z`), aspectName: (aspect) => aspect })
const [first, latest] = releases

describe('figures of the demonstration', () => {
  it('were made twice: of few people a year ago, and the sample of about 290', () => {
    assert.deepEqual(releases.map(({ release: { number, releaseId } }) => [number, releaseId === sampleIds.release]), [[1, false], [2, true]])
    assert.ok((first?.release.people ?? 0) >= 20 && (first?.release.people ?? 0) <= 60)
    assert.ok((latest?.release.people ?? 0) >= 250 && (latest?.release.people ?? 0) <= 330)
    assert.deepEqual(latest?.release.after, first?.release.until)
  })

  it('show the whole trust and some of its parts, and most units not', () => {
    const shown = latest?.units.filter((unit) => unit.shown !== null) ?? []
    assert.ok(shown.length >= 8 && shown.length <= 40, `${shown.length}`)
    assert.ok(shown.some(({ parentId }) => parentId === null))
    assert.equal(latest?.units.length, trust.units.length)
  })

  it('find the correlation again that the answers were made with', () => {
    const freed = latest?.release.instrument?.report.freed
    assert.ok(freed !== null && freed !== undefined && freed.interval.lower <= statedComponents.correlation && statedComponents.correlation <= freed.interval.upper)
    assert.equal(latest?.release.instrument?.report.verdict, 'two-scores')
  })

  it('are without what was finished since the wave was closed', () => {
    const waiting = assessments.filter(({ finishedAt }) => finishedAt !== null && finishedAt > (latest?.release.until ?? new Date(0))).length
    assert.ok(waiting >= 3, `${waiting}`)
  })
})
