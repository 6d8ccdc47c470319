import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { aDay } from '../../src/kernel/testing/a-day.ts'
import { wordingProblems } from '../../test/house-words.ts'
import { demonstrationTrust, sampleIds } from '../index.ts'
import { opportunityPlans } from './opportunity-plan.ts'

const today = aDay('2026-11-26')
const { opportunities, people } = demonstrationTrust({ seed: 7, today })

describe('the opportunities of the demonstration', () => {
  it('are told in the words of the house', () => {
    const texts = opportunityPlans.flatMap(({ title, does, learns, particulars = '', parts }) => [title, does, learns, particulars, ...parts.flatMap(({ words = '', reply = '', cameOfIt = '' }) => [words, reply, cameOfIt])])
    assert.deepEqual(texts.flatMap((text) => wordingProblems(text)), [])
  })

  it('are of every kind, close before they end, and give no more places than they have', () => {
    assert.equal(new Set(opportunities.map(({ opportunity }) => opportunity.kind)).size, 4)
    for (const { opportunity, parts } of opportunities) {
      assert.ok(opportunity.postedOn < opportunity.closesOn && opportunity.closesOn <= opportunity.until, opportunity.title)
      assert.ok(parts.filter(({ state }) => state === 'taking-part' || state === 'finished').length <= opportunity.places)
    }
  })

  it('have the ids of the sample addresses, and people who work there', () => {
    const found = new Map(opportunities.map(({ opportunity }) => [opportunity.opportunityId, opportunity]))
    assert.equal(found.get(sampleIds.opportunity)?.posterId, sampleIds.person)
    assert.equal(found.get(sampleIds.learningSet)?.kind, 'learning-set')
    const here = new Set(people.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId))
    assert.deepEqual(opportunities.flatMap(({ parts }) => parts).filter(({ personId }) => !here.has(personId)), [])
  })
})
