import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dormandPrinceStep } from './dormand-prince.ts'

const growth = (level: number): number => level

describe('a step of Dormand and Prince', () => {
  it('is of order 5: half the step leaves about a 64th of the error', () => {
    const errorOf = (length: number): number => Math.abs(dormandPrinceStep(growth, 1, length).level - Math.exp(length))
    const ratio = errorOf(0.2) / errorOf(0.1)
    assert.ok(ratio > 54 && ratio < 74, `${ratio}`)
  })

  it('tells of a difference that falls with the fifth power of the step', () => {
    const ratio = dormandPrinceStep(growth, 1, 0.2).difference / dormandPrinceStep(growth, 1, 0.1).difference
    assert.ok(ratio > 28 && ratio < 38, `${ratio}`)
  })

  it('does not move where the slope is zero', () => {
    assert.deepEqual(dormandPrinceStep(() => 0, 7, 100), { level: 7, difference: 0 })
  })

  it('is exact where the slope does not change', () => {
    const { level } = dormandPrinceStep(() => 2, 1, 0.5)
    assert.ok(Math.abs(level - 2) < 1e-15)
  })
})
