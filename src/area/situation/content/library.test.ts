import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Answer, adviseOn, audiences, familiarities, questions, severities, signs, urgencies } from '../../../engine/decision/index.ts'
import { domains, factors, styles, trends } from '../../../kernel/vocabulary.ts'
import { countWords, sentencesOf } from '../../../../test/house-words.ts'
import { library, situationById } from './index.ts'
import { fieldsOfWork, places } from './library-situation.ts'
import { practice } from './practice.ts'

describe('the situations of the library', () => {
  it('are 50, each with an id of its own in kebab case that leads to it', () => {
    assert.equal(library.length, 50)
    assert.deepEqual(library.filter((one) => situationById(one.id) !== one), [])
    assert.deepEqual(library.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id)), [])
  })

  it('come from every field of work, at least 4 from each, field after field', () => {
    const found = library.map(({ field }) => field)
    for (const field of fieldsOfWork) assert.ok(countOf(found, field) >= 4, field)
    assert.deepEqual(found.filter((field, index) => field !== found[index - 1]), fieldsOfWork)
  })

  it('happen in every place that can be named', () => {
    assert.deepEqual(new Set(library.map(({ place }) => place)), new Set(places))
  })
})

describe('the spread of the library', () => {
  it('is about 12 within minutes, 15 today and 23 within weeks', () => {
    assertSpread(library.map(({ situation }) => situation.urgency), urgencies, [12, 15, 23])
  })

  it('is about 17 with serious harm, 17 with some and 16 with little', () => {
    assertSpread(library.map(({ situation }) => situation.severity), severities, [17, 17, 16])
  })

  it('is about 16 practised, 18 met before and 16 new', () => {
    assertSpread(library.map(({ situation }) => situation.familiarity), familiarities, [16, 18, 16])
  })

  it('is about 1 in 4 with one person', () => {
    assertSpread(library.map(({ situation }) => situation.audience), audiences, [38, 12])
  })

  it('has emergencies that people have practised and emergencies that are new to them, at least 4 of each', () => {
    const emergencies = library.filter(({ situation }) => situation.urgency === 'minutes' && situation.severity !== 'little').map(({ situation }) => situation.familiarity)
    for (const familiarity of ['practised', 'new'] as const) assert.ok(countOf(emergencies, familiarity) >= 4, familiarity)
  })

  it('has every sign and every factor at least twice, one to three of each in a situation and none twice', () => {
    for (const sign of signs) assert.ok(library.filter(({ situation }) => situation.signs.includes(sign)).length >= 2, sign)
    for (const factor of factors) assert.ok(library.filter(({ situation }) => situation.factors.includes(factor)).length >= 2, factor)
    for (const { id, situation } of library) {
      for (const named of [situation.signs, situation.factors]) {
        assert.ok(named.length >= 1 && named.length <= 3, id)
        assert.equal(new Set<string>(named).size, named.length, id)
      }
    }
  })

  it('has each trend at least 6 times, and situations without one', () => {
    for (const trend of trends) assert.ok(countOf(library.map((one) => one.trend), trend) >= 6, trend)
    assert.ok(countOf(library.map((one) => one.trend), null) >= 10)
  })

  it('leaves about 1 in 8 answers unsure, and each question is answered with yes and with no', () => {
    const answers = library.flatMap(({ situation }) => Object.values<Answer>(situation.answers))
    const share = countOf(answers, 'unsure') / answers.length
    assert.ok(share >= 0.1 && share <= 0.15, String(share))
    for (const question of questions) {
      const given = library.map(({ situation }) => situation.answers[question])
      assert.ok(given.includes('yes') && given.includes('no'), question)
    }
  })

  it('leads to every style at least 4 times, to either domain first at least 10 times, and sometimes to neither', () => {
    const read = library.map(({ situation }) => adviseOn(situation))
    for (const style of styles) assert.ok(read.filter((advice) => advice.styles.includes(style)).length >= 4, style)
    for (const domain of domains) assert.ok(read.filter(({ first }) => first === domain).length >= 10, domain)
    assert.ok(read.some(({ first }) => first === 'cannot-tell'))
  })
})

describe('the words of the library', () => {
  it('are two or three paragraphs, 60 to 130 words in all', () => {
    for (const { id, story } of library) {
      assert.ok(story.length === 2 || story.length === 3, id)
      const words = countWords(story.join(' '))
      assert.ok(words >= 60 && words <= 130, `${id}: ${words} words`)
    }
  })

  it('come in whole sentences, each with its end', () => {
    const sentences = [...library.flatMap(({ story }) => story), ...practice.map(({ because }) => because)].flatMap(sentencesOf)
    assert.deepEqual(sentences.filter((sentence) => !/[.?]”?$/.test(sentence)), [])
  })

  it('have titles of 3 to 7 words in sentence case without a full stop, none twice', () => {
    const titles = library.map(({ title }) => title)
    assert.equal(new Set(titles).size, titles.length)
    assert.deepEqual(titles.filter((title) => countWords(title) < 3 || countWords(title) > 7 || !/^[A-Z].*[^.]$/.test(title)), [])
  })

  it('speak to you who hold or cover the post, from the first paragraph on', () => {
    assert.deepEqual(library.filter(({ story }) => !/\byour?\b/i.test(story[0] ?? '')).map(({ id }) => id), [])
    assert.deepEqual(library.filter(({ story }) => !/\byou\b/i.test(story.join(' '))).map(({ id }) => id), [])
  })

  it('let people speak for themselves in most situations, instead of answering the questions of the model', () => {
    assert.ok(library.filter(({ story }) => story.some((paragraph) => paragraph.includes('“'))).length > 40)
  })

  it('tell of women and of men who are strained, and of women and of men who know best', () => {
    const pronouns = library.filter(({ situation }) => situation.audience === 'one-person').map(({ story }) => story.join(' '))
    for (const pronoun of [/\bshe\b/i, /\bhe\b/i]) assert.ok(pronouns.filter((story) => pronoun.test(story)).length >= 4, String(pronoun))
  })

  it('explain acting up and human resources wherever they are said', () => {
    const said = library.map(({ story }) => story.join(' '))
    assert.ok(said.some((story) => /acting up/i.test(story)))
    assert.deepEqual(said.filter((story) => /acting up/i.test(story) && !story.includes('acting up (covering a higher-band post for a time)')), [])
    assert.deepEqual(said.filter((story) => /\bHR\b/.test(story) && !/human resources/i.test(story)), [])
  })

  it('use no word that blames, and nothing that is markup; the other rules for words are those of the whole house', () => {
    assert.deepEqual(texts.filter((text) => /\b(faults?|lazy|failing|failed to)\b/i.test(text) || /[–—*_<>]/.test(text)), [])
  })

  it('write numbers as numerals, so that a tired reader finds them', () => {
    assert.deepEqual(texts.filter((text) => /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i.test(text)), [])
  })
})

const texts = [...library.flatMap(({ title, story }) => [title, ...story]), ...practice.map(({ because }) => because)]
function countOf<Value>(values: readonly Value[], sought: Value): number {
  return values.filter((value) => value === sought).length
}

/** Each count lies within 2 of what was planned; `unsure` is outside the plan. */
function assertSpread<Word extends string>(given: readonly (Word | 'unsure')[], words: readonly Word[], planned: readonly number[]): void {
  const counts = words.map((word) => countOf<Word | 'unsure'>(given, word))
  assert.ok(counts.every((count, index) => Math.abs(count - (planned[index] ?? 0)) <= 2), `${words.join(', ')}: ${counts.join(', ')}`)
}
