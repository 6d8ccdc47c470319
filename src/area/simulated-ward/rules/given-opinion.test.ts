import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readOpinion } from './given-opinion.ts'

describe('an opinion about the ward', () => {
  it('may answer one question or both', () => {
    assert.deepEqual(readOpinion({ respect: ['yes'], confused: [] }), { ok: true, value: { respect: ['yes'], confused: [] } })
    assert.deepEqual(readOpinion({ respect: ['partly'], confused: ['words', 'planning'] }), { ok: true, value: { respect: ['partly'], confused: ['planning', 'words'] } })
  })

  it('holds nothing but answers of ours, each once', () => {
    assert.deepEqual(readOpinion({ respect: ['no', 'yes'], confused: ['charts', 'charts', 'my name is Ann'] }), { ok: true, value: { respect: ['no'], confused: ['charts'] } })
  })

  it('is none when nothing was chosen, or nothing and something confused', () => {
    assert.deepEqual(readOpinion({ respect: ['perhaps'], confused: [] }), { ok: false, error: 'nothing-chosen' })
    assert.deepEqual(readOpinion({ respect: ['yes'], confused: ['nothing', 'charts'] }), { ok: false, error: 'nothing-and-more' })
  })
})
