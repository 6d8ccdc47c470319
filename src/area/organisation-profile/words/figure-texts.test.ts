import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import type { Basis, ShownUnit } from '../records.ts'
import { placeUnit } from '../rules/reading.ts'
import { changeText, codedText, figureText, placedText, shareText, weightText } from './figure-texts.ts'
import { profileWords } from './profile.ts'
import { waveWords } from './wave.ts'

const basis: Basis = { source: 'own-answers', within: { management: 0.3, leadership: 0.3 }, correlation: 0.75, between: { centre: { management: 3.4, leadership: 3.4 }, variance: { management: 0.02, leadership: 0.02 } } }
const unit: ShownUnit = { people: 30, holders: 40, atoms: 1, management: { value: 3.4, code: 'exact' }, leadership: { value: 4.4, code: 'at-least' } }
const share = { kind: 'aspect', key: 'k', name: 'Focus', domain: 'management', place: 0, people: 40, percent: { value: 30, code: 'exact' } } as const

describe('figures in words', () => {
  it('say how sure they are, or give the bound', () => {
    assert.equal(figureText(unit, basis, 'management'), '3.4, probably between 3.2 and 3.6')
    assert.equal(figureText(unit, basis, 'leadership'), '4.4 or above')
    assert.equal(codedText({ value: 1.6, code: 'at-most' }), '1.6 or below')
    assert.equal(shareText(share), '30%, probably 18% to 45%')
    assert.equal(shareText({ ...share, percent: { value: 97, code: 'at-least' } }), '97% or more')
    assert.equal(shareText({ ...share, people: null, percent: null }), 'Not shown: fewer than 30 people rated it')
  })

  it('name a change only when it is clear', () => {
    assert.equal(changeText({ difference: 0.2, interval: { lower: -0.1, upper: 0.5 }, isClear: false }), 'no detectable change. One of less than about 0.3 could not be told')
    assert.equal(changeText({ difference: -0.4, interval: { lower: -0.6, upper: -0.2 }, isClear: true }), '−0.4, probably between −0.6 and −0.2')
    assert.equal(changeText(null), 'cannot tell')
  })

  it('keep to the rules of the house with their facts', () => {
    const placed = placeUnit({ ...unit, leadership: { value: 3.2, code: 'exact' } }, basis)
    assert.ok(typeof placed !== 'string')
    const texts = [
      weightText(placed), placedText(placed), profileWords.answer('4,210'), profileWords.whoText('4,210', '4,980'), profileWords.older('26 November 2026'), profileWords.mapOne('Women and children', placedText(placed)), profileWords.whenText('26 November 2026', '30 November 2027'), ...Object.values(profileWords.quadrants),
      waveWords.since('26 November 2026', '30 November 2027'), waveWords.enoughShown('12', '140'), waveWords.fewer('15', '3'), waveWords.asked('Management and leadership: sixteen capabilities', '1.0'),
    ]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })
})
