import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matters } from '../rules/answers.ts'
import { tooLongSentences } from '../testing/sentences.ts'
import { agreementWords, beforeWords, mattersBefore } from './before-somebody-starts.ts'

const ofMatters = matters.map((matter) => mattersBefore[matter])

test('says of each of the six matters why, who must agree, and what happens otherwise, in sentences of at most 20 words', () => {
  const texts = ofMatters.flatMap(({ name, why, who, otherwise, blank }) => [name, why, who, otherwise, blank])
  assert.ok(texts.every((text) => text !== ''))
  assert.deepEqual(tooLongSentences([...texts, beforeWords.answer, beforeWords.after, beforeWords.paperWords, ...beforeWords.intro, agreementWords.answer, agreementWords.print]), [])
})

test('names each matter once, by a name of its own', () => {
  assert.equal(new Set(ofMatters.map(({ name }) => name)).size, matters.length)
})

test('says what of pay is known, and that the next pay step may move, with the source of each', () => {
  assert.match(mattersBefore.pay.why, /Agenda for Change.*circular of 2006.*next pay step/)
  assert.deepEqual(mattersBefore.pay.sources, ['actingUpScotland', 'nhsbsaKa28938'])
})
