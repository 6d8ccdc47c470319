import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../../kernel/testing/a-day.ts'
import type { PostHolding } from '../../organisation/index.ts'
import type { AnsweredAssessment } from '../../assessment/index.ts'
import { percentOf } from './share-of-people.ts'
import { waveOf } from './wave.ts'
import { unitsOfManagers } from './where-people-work.ts'

const finished = (personId: string, day: string, frameworkId = 'ours'): AnsweredAssessment => ({ assessmentId: `${personId} ${day}`, personId, frameworkId, form: 'short', stage: 'first-line', begunAt: new Date(day), finishedAt: new Date(day), version: 1, answers: [] })

describe('what of a wave is put together', () => {
  it('is the newest of each person', () => {
    const wave = waveOf([finished('ada', '2026-11-02'), finished('ben', '2026-11-01'), finished('ada', '2026-11-05'), finished('ada', '2026-11-03')])
    assert.deepEqual(wave?.assessments.map(({ assessmentId }) => assessmentId).toSorted(), ['ada 2026-11-05', 'ben 2026-11-01'])
  })

  it('is of the framework that most people answered last; the others are counted', () => {
    const wave = waveOf([finished('ada', '2026-11-01', 'other'), finished('ada', '2026-11-02'), finished('ben', '2026-11-01'), finished('cy', '2026-11-01', 'other')])
    assert.deepEqual([wave?.frameworkId, wave?.assessments.length, wave?.others], ['ours', 2, 1])
  })

  it('is nothing when nobody finished', () => {
    assert.equal(waveOf([]), null)
  })
})

describe('where somebody counts', () => {
  const holding = (postId: string, named: Partial<PostHolding> = {}): PostHolding => ({ postId, personId: 'ada', kind: 'substantive', startsOn: aDay('2025-01-01'), endsOn: null, agreedUntil: null, ...named })
  const posts = [{ postId: 'own', unitId: 'ward', stage: 'first-line' }, { postId: 'cover', unitId: 'division', stage: 'middle' }, { postId: 'nurse', unitId: 'ward', stage: 'fundamental' }] as const

  it('is what they cover for a time before their own post', () => {
    assert.deepEqual([...unitsOfManagers([holding('own'), holding('cover', { kind: 'acting-up' })], posts)], [['ada', 'division']])
  })

  it('is nowhere without a post of first-line or above', () => {
    assert.equal(unitsOfManagers([holding('nurse')], posts).size, 0)
  })
})

describe('a share of people', () => {
  it('is whole per cent, and never none or all', () => {
    assert.deepEqual(percentOf(12, 40), { value: 30, code: 'exact' })
    assert.deepEqual([percentOf(40, 40), percentOf(39, 40)], [{ value: 97, code: 'at-least' }, { value: 97, code: 'at-least' }])
    assert.deepEqual([percentOf(0, 40), percentOf(1, 40)], [{ value: 3, code: 'at-most' }, { value: 3, code: 'at-most' }])
  })
})
