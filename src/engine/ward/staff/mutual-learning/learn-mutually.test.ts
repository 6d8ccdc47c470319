import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { learnMutually } from './learn-mutually.ts'
import type { KnowledgeOverTime, MemberLearning, MutualLearning } from './types.ts'

const march: MutualLearning = { dimensions: 30, members: 50, memberLearning: { kind: 'alike', chance: 0.1 }, codeLearning: 0.5, turnover: 0, turbulence: 0, periods: 80 }
const replications = 200
const alike = (chance: number): MemberLearning => ({ kind: 'alike', chance })
const half: MemberLearning = { kind: 'mixed', shareSlow: 0.5, slow: 0.1, fast: 0.9 }

function run(changed: Partial<MutualLearning> = {}): KnowledgeOverTime {
  return learnMutually({ ...march, ...changed }, replications, 1)
}

function atEnd(changed: Partial<MutualLearning> = {}): number {
  return run(changed).code.at(-1) ?? NaN
}

/** Expected values are of 400 replications by the same rules in another program: each side has a standard error of up to 0.005. */
function assertNear(actual: number, expected: number): void {
  assert.ok(Math.abs(actual - expected) <= 0.025, `${actual}, expected ${expected}`)
}

describe('mutual learning', () => {
  it('starts with a code that knows nothing and members who know a third', () => {
    const { code, members } = run({ periods: 1 })
    assert.equal(code[0], 0)
    assert.ok(Math.abs((members[0] ?? 0) - 1 / 3) < 4 * Math.sqrt(2 / 9 / (30 * 50 * replications)), `${members[0]}`)
  })

  it('ends in agreement: the code knows what its members know', () => {
    const { code, members } = run({ periods: 120, codeLearning: 0.9 })
    assert.ok(Math.abs((code.at(-1) ?? 0) - (members.at(-1) ?? 1)) < 1e-3)
  })

  it('ends lower the faster members are socialised', () => {
    const ends = [0.1, 0.3, 0.5, 0.9].map((chance) => atEnd({ memberLearning: alike(chance) }))
    assert.deepEqual(ends, ends.toSorted((one, other) => other - one))
  })

  it('gains much from a code that learns fast where members learn slowly, and little where they learn fast', () => {
    const gain = (chance: number): number => atEnd({ memberLearning: alike(chance), codeLearning: 0.9 }) - atEnd({ memberLearning: alike(chance), codeLearning: 0.1 })
    assert.ok(gain(0.1) > 0.08, `${gain(0.1)}`)
    assert.ok(gain(0.9) < 0.04, `${gain(0.9)}`)
  })

  it('ends higher with slow and fast learners side by side than with all in between', () => {
    const [mixed, uniform] = [atEnd({ memberLearning: half }), atEnd({ memberLearning: alike(0.5) })]
    assertNear(mixed, 0.787)
    assertNear(uniform, 0.732)
    assert.ok(mixed - uniform > 0.025)
  })

  it('is helped by turnover where socialisation is fast, and not where it is slow', () => {
    const gain = (chance: number): number => {
      const atTwenty = (turnover: number): number => atEnd({ memberLearning: alike(chance), turnover, periods: 20 })
      return atTwenty(0.1) - atTwenty(0)
    }
    assert.ok(gain(0.9) > 0.05, `${gain(0.9)}`)
    assert.ok(gain(0.1) < 0.01, `${gain(0.1)}`)
  })

  it('loses touch with a turbulent reality without turnover, and keeps it with some', () => {
    const turbulent = { memberLearning: alike(0.5), turbulence: 0.02, periods: 100 }
    const { code } = run(turbulent)
    assert.ok((code[100] ?? 1) < (code[20] ?? 0) - 0.1)
    assertNear(code[100] ?? NaN, 0.498)
    assertNear(atEnd({ ...turbulent, turnover: 0.1 }), 0.708)
  })

  it('learns nothing where nobody takes anything over', () => {
    assert.equal(atEnd({ codeLearning: 0 }), 0)
    const { members } = run({ memberLearning: alike(0) })
    assert.equal(members.at(-1), members[0])
  })

  it('makes of one member and one dimension what can be worked out on paper', () => {
    // The code takes the one belief when it is right (a third of all starts), with certainty; a wrong or empty one never: it knows no more than the code.
    const { code } = learnMutually({ ...march, dimensions: 1, members: 1, codeLearning: 1, periods: 3 }, 20_000, 5)
    assert.ok(Math.abs((code[1] ?? 0) - 1 / 3) < 4 * Math.sqrt(2 / 9 / 20_000), `${code[1]}`)
    assert.equal(code[3], code[1])
  })

  it('keeps step with a reality that turns: what was wrong is right, and right again after two turns', () => {
    const { members } = learnMutually({ ...march, turbulence: 1, memberLearning: alike(0), periods: 2 }, 20, 3)
    const [first = NaN, second = NaN, third] = members
    assert.ok(Math.abs(second - first) > 0, 'a third believes nothing, and the others are rarely of half and half')
    assert.equal(third, first)
  })

  it('knows no difference between few dimensions and many: 100 take four words, and a third of them is known at the start', () => {
    const { code, members } = run({ dimensions: 100, periods: 40 })
    assert.ok(Math.abs((members[0] ?? 0) - 1 / 3) < 4 * Math.sqrt(2 / 9 / (100 * 50 * replications)), `${members[0]}`)
    assert.ok((code[40] ?? 0) > 0.6 && (code[40] ?? 1) < 0.9)
  })

  it('mixes whole members: none slow is as all fast, all slow as all slow', () => {
    const mixed = (shareSlow: number): MemberLearning => ({ kind: 'mixed', shareSlow, slow: 0.1, fast: 0.9 })
    assert.deepEqual(run({ memberLearning: mixed(0) }), run({ memberLearning: alike(0.9) }))
    assert.deepEqual(run({ memberLearning: mixed(1) }), run({ memberLearning: alike(0.1) }))
  })

  it('gives the same numbers for the same seed, and others for another', () => {
    assert.deepEqual(run(), run())
    assert.notDeepEqual(learnMutually(march, replications, 1).code, learnMutually(march, replications, 2).code)
  })

  it('says how far its mean may be off: the standard error is that of many sets of runs', () => {
    const sets = Array.from({ length: 60 }, (_, seed) => learnMutually({ ...march, memberLearning: alike(0.9), periods: 10 }, 20, seed))
    const means = sets.map(({ code }) => code[10] ?? 0)
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length
    const spread = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (means.length - 1))
    const said = sets.reduce((sum, { codeStandardError }) => sum + (codeStandardError[10] ?? 0), 0) / sets.length
    assert.ok(spread / said > 0.7 && spread / said < 1.3, `${spread} against ${said}`)
  })
})
