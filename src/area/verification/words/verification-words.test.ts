import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { replies } from '../../../kernel/rating.ts'
import { agreementTexts, countTexts, sayText } from '../pages/comparison-text.ts'
import { eventKinds } from '../records.ts'
import type { apart } from '../rules/compare.ts'
import { handInWords, listWords, rateWords, requestWords } from './asked.ts'
import { confirmWords } from './confirm.ts'
import { eventWords } from './history.ts'
import { taskWords } from './home.ts'
import { askWords, ownWords } from './request.ts'

const catalogues = [askWords, ownWords, listWords, requestWords, rateWords, handInWords, confirmWords, taskWords]
const name = 'Nell Nursely'
const day = '26 November 2026'

/** Every sentence of a catalogue, those with facts in them too. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [1, 16].map((count) => String(value(...Array.from({ length: value.length }, (_, at) => (at === 0 ? count : day)))))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Words that would say what a difference means, or what somebody is. */
const diagnoses = /imposter|impostor|over-?confident|under-?confident|inflated?|honest|modest|humble|wrong about|too (?:high|low)|blind spot|self-aware/i

describe('the words of verifications', () => {
  const both = [...replies, null]
  const said = both.flatMap((self) => both.flatMap((supervisor) => [sayText({ self, supervisor, isChangedSince: false }, 'person'), sayText({ self, supervisor, isChangedSince: true }, 'person'), sayText({ self, supervisor, isChangedSince: true }, 'supervisor')]))
  const counted = [[], ['same'], ['one-step'], ['further'], ['same', 'same', 'not-compared']].flatMap((all) => countTexts([{ behaviours: all.map((one) => ({ itemId: '', text: '', self: null, evidence: '', supervisor: null, isChangedSince: false, apart: one as ReturnType<typeof apart> })) }]))
  const agreed = [
    agreementTexts({ kind: 'too-few', pairs: 1, changed: 0 }), agreementTexts({ kind: 'too-few', pairs: 12, changed: 8 }), agreementTexts({ kind: 'one-step', pairs: 20, changed: 0 }),
    agreementTexts({ kind: 'all-same', pairs: 20, changed: 1 }), agreementTexts({ kind: 'told', kappa: 0.52, interval: { lower: 0.31, upper: 0.72 }, pairs: 34, changed: 0 }),
  ].flat()
  const events = eventKinds.flatMap((kind) => [eventWords[kind]('You', 1), eventWords[kind](name, 16)])
  const all = [...catalogues.flatMap(textsIn), ...said, ...counted, ...agreed, ...events]

  it('keep to the rules of the house, with facts in them too', () => {
    assert.ok(all.length > 200)
    assert.deepEqual(all.flatMap((text) => wordingProblems(text).map((problem) => `${problem} (${text})`)), [])
  })

  it('describe a difference and never say what it means', () => {
    assert.deepEqual(all.filter((text) => diagnoses.test(text)), [])
    assert.equal(sayText({ self: 4, supervisor: 2, isChangedSince: false }, 'person'), 'You say “Also when it is hard”, your supervisor says “With help”.')
    assert.equal(sayText({ self: 4, supervisor: 2, isChangedSince: false }, 'supervisor'), 'They say “Also when it is hard”, you say “With help”.')
    assert.equal(sayText({ self: 'not-in-role', supervisor: 'not-in-role', isChangedSince: false }, 'person'), 'You both say “Not in this role”.')
    assert.equal(sayText({ self: null, supervisor: 3, isChangedSince: true }, 'supervisor'), 'They left this out, you say “Reliably”. They changed this answer, or its example, after you both saw both.')
  })

  it('tell agreement with how sure it is, or why it is not told', () => {
    assert.match(agreed.join(' '), /is 0\.5, probably between 0\.3 and 0\.7/)
    assert.match(agreed[0] ?? '', /^1 behaviour was rated by both\. From 20 on/)
  })
})
