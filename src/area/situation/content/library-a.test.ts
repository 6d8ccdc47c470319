import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { audiences, familiarities, marks, questions, severities, urgencies } from '../../../engine/decision/facts.ts'
import { factors, trends } from '../../../kernel/vocabulary.ts'
import { ambulance } from './ambulance.ts'
import type { LibrarySituation } from './library-situation.ts'
import { midwifery } from './midwifery.ts'
import { nursing } from './nursing.ts'
import { operations } from './operations.ts'

const half: readonly LibrarySituation[] = [...nursing, ...midwifery, ...operations, ...ambulance]

describe('the situations of nursing, midwifery, operations and the ambulance service', () => {
  it('are 25, each with an id of its own in kebab-case', () => {
    assert.deepEqual([nursing.length, midwifery.length, operations.length, ambulance.length], [9, 4, 8, 4])
    assert.equal(new Set(half.map(({ id }) => id)).size, 25)
    assert.deepEqual(half.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id)), [])
    assert.ok(nursing.some(({ id }) => id === 'call-bells-unanswered'))
  })

  it('stand in the file of their field', () => {
    for (const [field, situations] of Object.entries({ nursing, midwifery, operations, ambulance })) {
      assert.deepEqual([...new Set(situations.map((one) => one.field))], [field])
    }
  })

  it('happen on the ward, in emergency, in theatre, in mental health, in the community and in the office', () => {
    assert.deepEqual([...new Set(half.map(({ place }) => place))].toSorted(), ['community', 'emergency', 'mental-health', 'office', 'theatre', 'ward'])
  })
})

describe('the spread', () => {
  it('is about 6 within minutes, 8 today and 11 within weeks', () => {
    assertSpread(half.map(({ situation }) => situation.urgency), urgencies, [6, 8, 11])
  })

  it('is about 8 with serious harm, 9 with some and 8 with little', () => {
    assertSpread(half.map(({ situation }) => situation.severity), severities, [8, 9, 8])
  })

  it('is about 8 practised, 9 met before and 8 new', () => {
    assertSpread(half.map(({ situation }) => situation.familiarity), familiarities, [8, 9, 8])
  })

  it('is about 1 in 4 with one person', () => {
    assertSpread(half.map(({ situation }) => situation.audience), audiences, [19, 6])
  })

  it('has emergencies that these people have practised and emergencies that are new to them', () => {
    const emergencies = half.filter(({ situation }) => situation.urgency === 'minutes').map(({ situation }) => situation.familiarity)
    assert.ok(emergencies.filter((familiarity) => familiarity === 'practised').length >= 2)
    assert.ok(emergencies.filter((familiarity) => familiarity === 'new').length >= 2)
  })

  it('has every mark and every factor, one to three of each in a situation and none twice', () => {
    assert.deepEqual(new Set(half.flatMap(({ situation }) => situation.marks)), new Set(marks))
    assert.deepEqual(new Set(half.flatMap(({ situation }) => situation.factors)), new Set(factors))
    for (const { id, situation } of half) {
      for (const named of [situation.marks, situation.factors]) {
        assert.ok(named.length >= 1 && named.length <= 3, id)
        assert.equal(new Set<string>(named).size, named.length, id)
      }
    }
  })

  it('has each trend at least 3 times, and situations without one', () => {
    for (const trend of trends) assert.ok(countOf(half.map((one) => one.trend), trend) >= 3, trend)
    assert.ok(countOf(half.map((one) => one.trend), null) >= 5)
  })

  it('leaves about 1 in 8 answers unsure, and each question is answered with yes and with no', () => {
    const answers = half.flatMap(({ situation }) => Object.values(situation.answers))
    const share = countOf(answers, 'unsure') / answers.length
    assert.ok(share >= 0.1 && share <= 0.15, String(share))
    for (const question of questions) {
      const given = half.map(({ situation }) => situation.answers[question])
      assert.ok(given.includes('yes') && given.includes('no'), question)
    }
  })
})

describe('the words', () => {
  it('are two or three paragraphs of up to three sentences, 60 to 130 words in all', () => {
    for (const { id, story } of half) {
      assert.ok(story.length === 2 || story.length === 3, id)
      for (const paragraph of story) assert.ok(sentencesOf(paragraph).length <= 3, `${id}: ${paragraph}`)
      const words = story.flatMap(wordsOf).length
      assert.ok(words >= 60 && words <= 130, `${id}: ${words} words`)
    }
  })

  it('come in sentences of at most 20 words, each with its end', () => {
    const sentences = half.flatMap(({ story }) => story.flatMap(sentencesOf))
    assert.deepEqual(sentences.filter((sentence) => wordsOf(sentence).length > 20 || !/[.?]$/.test(sentence)), [])
  })

  it('have titles of 3 to 7 words in sentence case without a full stop, none twice', () => {
    const titles = half.map(({ title }) => title)
    assert.equal(new Set(titles).size, titles.length)
    assert.deepEqual(titles.filter((title) => wordsOf(title).length < 3 || wordsOf(title).length > 7 || !/^[A-Z].*[^.]$/.test(title)), [])
  })

  it('speak to you who hold the post', () => {
    assert.deepEqual(half.filter(({ story }) => !/\byou\b/i.test(story.join(' '))).map(({ id }) => id), [])
  })

  it('explain acting up wherever it is said', () => {
    const said = half.map(({ story }) => story.join(' ')).filter((story) => /acting up/i.test(story))
    assert.ok(said.length > 0)
    assert.deepEqual(said.filter((story) => !story.includes('acting up (covering a higher-band post for a time)')), [])
  })

  it('use none of the words that we do not use on pages', () => {
    assert.deepEqual(textsThat((text) => forbidden.test(text)), [])
  })

  it('have no contraction, straight quote or exclamation mark', () => {
    assert.deepEqual(textsThat((text) => contraction.test(text) || /['"!]/.test(text)), [])
  })
})

const forbidden =
  /\b(chaos|chaotic|bureaucra\w*|toxic|bedside|subjects?|raters?|drills?|seasons?|games?|players?|win|wins|winning|winners?|scor\w*|presets?|unprepared|over-long|returned|quality of management|journeys?|empower\w*|passion\w*|robust\w*|leverag\w*|resilien\w*|simply|just)\b/i
const contraction = /[a-z]’(t|re|ve|ll|d|m)\b|\b(it|that|there|he|she|here|what|who|let)’s\b/i

function textsThat(holds: (text: string) => boolean): readonly string[] {
  return half.flatMap(({ title, story }) => [title, ...story]).filter(holds)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/)
}

/** A sentence ends with a full stop or a question mark and a space: a stop within a number has no space after it. */
function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.?]) /)
}

function countOf<Value>(values: readonly Value[], sought: Value): number {
  return values.filter((value) => value === sought).length
}

/** Each count lies within 2 of what was planned; `unsure` is outside the plan. */
function assertSpread<Word extends string>(given: readonly (Word | 'unsure')[], words: readonly Word[], planned: readonly number[]): void {
  const counts = words.map((word) => countOf<Word | 'unsure'>(given, word))
  assert.ok(counts.every((count, index) => Math.abs(count - (planned[index] ?? 0)) <= 2), `${words.join(', ')}: ${counts.join(', ')}`)
}
