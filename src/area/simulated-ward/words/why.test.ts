import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Happening, acts, deck, orders, policyOf, answerOf, processNames, runWard, settings, ways } from '../../../engine/ward/index.ts'
import { type Cause, askedCodes, causeCodes, explain } from '../../../engine/ward/why/index.ts'
import { wordingProblems } from '../../../../test/house-words.ts'
import { causeSentence, shareWords } from './why.ts'

function aCause(changes: Partial<Cause> = {}): Cause {
  return { code: 'chance', about: null, facts: {}, share: 0.5, of: [], ...changes }
}

/** What a code can be about. */
const abouts = [null, ...acts, ...orders, ...processNames, ...deck.slice(0, 3).map(({ id }) => id)]

function flat(cause: Cause): readonly Cause[] {
  return [cause, ...cause.of.flatMap(flat)]
}

/** All causes in a hard half year. */
function causesOfARun(): readonly Cause[] {
  const seen: Happening[] = []
  const policy = policyOf(ways['direct-care-only'])
  runWard({
    setting: settings.tight, planOf: () => policy.plan, deck, weeks: 26, seed: 5,
    answerOf: ({ situation, number }) => (number % 3 === 0 ? null : answerOf(policy, situation)), note: (happening) => void seen.push(happening),
  })
  return seen.map((_, index) => explain(seen, index)).filter((cause) => cause !== null).flatMap(flat)
}

describe('the words of causes', () => {
  for (const code of [...askedCodes, ...causeCodes]) {
    it(`say what ${code} is, with facts or without`, () => {
      for (const about of abouts) {
        const text = causeSentence(aCause({ code, about }))
        assert.deepEqual(wordingProblems(text), [], text)
        assert.match(text, /^[A-Z0-9“].*\.$/u)
        assert.doesNotMatch(text, /undefined|NaN|null/)
      }
    })
  }

  it('keep to the rules for all causes of a hard half year', () => {
    const causes = causesOfARun()
    assert.ok(new Set(causes.map(({ code }) => code)).size > 40)
    for (const cause of causes) {
      const text = causeSentence(cause)
      assert.deepEqual(wordingProblems(text), [], text)
      assert.doesNotMatch(text, /undefined|NaN|null|-\d/, text)
    }
  })

  it('blame nobody', () => {
    for (const code of [...askedCodes, ...causeCodes]) assert.doesNotMatch(causeSentence(aCause({ code })), /\b(fault|blame|failed|careless|lazy|mistakes?|should have)\b/i)
  })

  it('say how often chance alone would have brought it', () => {
    const often = (perWeek: number): string => causeSentence(aCause({ facts: { perWeek } }))
    assert.equal(often(0.2), 'Chance: with all as usual, this would have happened about once in 5 weeks anyway.')
    assert.match(often(3), /about 3 times a week/)
    assert.match(often(0.001), /about once in 19 years/)
  })

  it('say a share in parts of 10', () => {
    assert.deepEqual([0.02, 0.12, 0.42, 0.99].map(shareWords), ['A small part', 'About 1 part in 10', 'About 4 parts in 10', 'Nearly all of it'])
  })
})
