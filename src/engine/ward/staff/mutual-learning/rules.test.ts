import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sourcesOf } from './sources.ts'
import { type Beliefs, type Organisation, countKnowledge, roomFor } from './organisation.ts'
import { codeLearns, membersLearn, takeLean, turnReality } from './rules.ts'
import type { MutualLearning } from './types.ts'

const sure: MutualLearning = { dimensions: 3, members: 3, memberLearning: { kind: 'alike', chance: 1 }, codeLearning: 1, turnover: 0, turbulence: 1, periods: 1 }
const chance = sourcesOf(1)

/** Three members before a reality of yes in all three dimensions. A belief is 1 yes, -1 no, 0 nothing. */
function anOrganisation(code: readonly number[], beliefs: readonly (readonly number[])[]): Organisation {
  const organisation = roomFor(sure)
  organisation.reality[0] = 0b111
  hold(organisation.code, 0, code)
  beliefs.forEach((held, member) => hold(organisation.members, member, held))
  countKnowledge(organisation)
  return organisation
}

function hold({ yes, no }: Beliefs, holder: number, held: readonly number[]): void {
  const bitsOf = (belief: number): number => held.reduce((bits, one, dimension) => bits | (one === belief ? 1 << dimension : 0), 0)
  yes[holder] = bitsOf(1)
  no[holder] = bitsOf(-1)
}

function heldBy({ yes, no }: Beliefs, holder: number): readonly number[] {
  return [0, 1, 2].map((dimension) => (((yes[holder] ?? 0) >> dimension) & 1) - (((no[holder] ?? 0) >> dimension) & 1))
}

describe('the rules of mutual learning, by hand', () => {
  it('let only members speak who know more than the code; believing nothing is not knowing', () => {
    const organisation = anOrganisation([1, 0, 0], [[1, 1, -1], [1, -1, 0], [0, 1, 1]])
    takeLean(organisation)
    assert.deepEqual([...organisation.lean], [1, 2, 0]) // the second knows one as the code does, and is not heard
  })

  it('let the code take the majority, and change nothing on a tie', () => {
    const organisation = anOrganisation([1, 0, -1], [[1, 1, -1], [1, -1, 1], [0, 1, 1]])
    takeLean(organisation)
    assert.deepEqual([...organisation.lean], [2, 1, 1])
    const tied = anOrganisation([0, 0, -1], [[1, 1, -1], [1, -1, 1], [0, 0, 0]])
    takeLean(tied)
    codeLearns(tied, chance.code)
    assert.deepEqual(heldBy(tied.code, 0), [1, 0, -1])
    assert.equal(tied.codeKnows[0], 1)
  })

  it('let members take over what the code holds, right or wrong, and nothing where it holds nothing', () => {
    const organisation = anOrganisation([1, -1, 0], [[-1, 1, 1], [0, 0, -1], [1, -1, 0]])
    assert.ok(membersLearn(organisation, chance.members))
    assert.deepEqual([0, 1, 2].map((member) => heldBy(organisation.members, member)), [[1, -1, 1], [1, -1, -1], [1, -1, 0]])
    assert.deepEqual([...organisation.memberKnows], [2, 1, 1])
  })

  it('see no difference when all believe what the code believes', () => {
    assert.ok(!membersLearn(anOrganisation([1, -1, 0], [[1, -1, 0], [1, -1, 0], [1, -1, 0]]), chance.members))
  })

  it('keep count of what is right when reality turns', () => {
    const organisation = anOrganisation([1, -1, 0], [[1, 1, 1], [0, 0, -1], [-1, -1, -1]])
    turnReality(organisation, 1, chance.turbulence)
    assert.deepEqual([...organisation.memberKnows], [0, 1, 3])
    assert.equal(organisation.codeKnows[0], 1)
  })

  it('make the code surer the more the majority is: 1 - (1 - p2)^lead', () => {
    const { codeChances } = roomFor({ ...sure, codeLearning: 0.5 })
    assert.deepEqual([...codeChances].map((one) => one / 2 ** 32), [0, 0.5, 0.75, 0.875])
  })
})
