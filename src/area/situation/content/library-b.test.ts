import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Answer, marks } from '../../../engine/decision/facts.ts'
import { factors, trends } from '../../../kernel/vocabulary.ts'
import type { LibrarySituation, Place } from './library-situation.ts'
import { medicine } from './medicine.ts'
import { pharmacy } from './pharmacy.ts'
import { science } from './science.ts'
import { therapies } from './therapies.ts'

const library: readonly LibrarySituation[] = [...medicine, ...therapies, ...pharmacy, ...science]

/** What a page must not say: blame, slogans, and words of the workplace that read as a verdict. */
const wordsNotUsed = [
  'chaos', 'bureaucracy', 'toxic', 'bedside', 'subject', 'rater', 'drill', 'season', 'game', 'player', 'win', 'score', 'preset', 'unprepared', 'over-long', 'returned', 'quality of management',
  'journey', 'empower', 'passionate', 'robust', 'leverage', 'resilience', 'resilient', 'simply', 'just', 'fault', 'lazy', 'failing',
]

describe('the situations of medicine, therapies, pharmacy and science', () => {
  it('are 8, 7, 5 and 5, each in the file of its field', () => {
    assert.deepEqual([medicine, therapies, pharmacy, science].map((each) => each.length), [8, 7, 5, 5])
    for (const [field, each] of Object.entries({ medicine, therapies, pharmacy, science })) assert.ok(each.every((situation) => situation.field === field), field)
  })

  it('have an id in kebab case that no other has, and a title of 3 to 7 words without a full stop', () => {
    const ids = library.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    assert.equal(new Set(library.map(({ title }) => title)).size, library.length)
    for (const { id, title } of library) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/)
      assert.ok(isBetween(countWords(title), 3, 7) && !title.endsWith('.'), title)
    }
  })

  it('are told in 2 or 3 paragraphs of up to 3 sentences, 60 to 130 words in all, no sentence over 25', () => {
    for (const { id, story } of library) {
      assert.ok(isBetween(story.length, 2, 3), id)
      assert.ok(isBetween(countWords(story.join(' ')), 60, 130), `${id}: ${countWords(story.join(' '))} words`)
      for (const paragraph of story) assert.ok(sentencesOf(paragraph).length <= 3, paragraph)
      for (const sentence of story.flatMap(sentencesOf)) assert.ok(countWords(sentence) <= 25, `${countWords(sentence)} words: ${sentence}`)
    }
  })

  it('speak to you, who hold or cover a post, from the first sentence on', () => {
    for (const { id, story } of library) assert.match(story[0] ?? '', /^You (are|cover|lead) /, id)
  })

  it('use no word that we do not use, no contraction, no slogan’s mark and no straight quotation mark', () => {
    const notUsed = new RegExp(`\\b(${wordsNotUsed.join('|')})\\b`, 'i')
    for (const text of textsOf(library)) {
      assert.doesNotMatch(text, notUsed)
      assert.doesNotMatch(text, /n[’']t\b|\b\w+[’'](re|ve|ll|d|m)\b|\b(it|that|there|here|what|who|she|he|let)[’']s\b/i)
      assert.doesNotMatch(text, /[!'"–—*_<>]/)
    }
  })

  it('write numbers as numerals, so that a tired reader finds them', () => {
    for (const text of textsOf(library)) assert.doesNotMatch(text, /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i)
  })

  it('are spread over how soon, how bad and how well known', () => {
    assertAbout(countBy((each) => each.situation.urgency), { minutes: 6, today: 8, weeks: 11 })
    assertAbout(countBy((each) => each.situation.severity), { 'serious-harm': 8, 'some-harm': 9, little: 8 })
    assertAbout(countBy((each) => each.situation.familiarity), { practised: 8, 'met-before': 9, new: 8 })
  })

  it('hold emergencies that people have practised and emergencies that are new to everybody', () => {
    const emergencies = library.map(({ situation }) => situation).filter(({ urgency, severity }) => urgency === 'minutes' && severity === 'serious-harm')
    for (const familiarity of ['practised', 'new']) assert.ok(emergencies.filter((each) => each.familiarity === familiarity).length >= 2, familiarity)
  })

  it('concern one person in about 1 of 4', () => {
    assert.ok(isBetween(library.filter(({ situation }) => situation.audience === 'one-person').length, 5, 8))
  })

  it('leave about 1 answer in 8 open, and give every question a yes and a no somewhere', () => {
    const answers = library.flatMap(({ situation }) => Object.entries(situation.answers))
    assert.equal(answers.length, library.length * 9)
    assert.ok(isBetween(answers.filter(([, answer]) => answer === 'unsure').length / answers.length, 1 / 12, 1 / 6))
    const given = (question: string, wanted: Answer) => answers.some(([name, answer]) => name === question && answer === wanted)
    for (const [question] of answers) assert.ok(given(question, 'yes') && given(question, 'no'), question)
  })

  it('use every mark, 1 to 3 in each, and every factor, 1 to 3 in each', () => {
    assert.deepEqual(new Set(library.flatMap(({ situation }) => situation.marks)), new Set(marks))
    assert.deepEqual(new Set(library.flatMap(({ situation }) => situation.factors)), new Set(factors))
    for (const { id, situation } of library) {
      for (const named of [situation.marks, situation.factors]) assert.ok(isBetween(named.length, 1, 3) && new Set<string>(named).size === named.length, id)
    }
  })

  it('carry each trend at least 3 times', () => {
    const found = countBy(({ trend }) => trend ?? 'none')
    for (const trend of trends) assert.ok((found[trend] ?? 0) >= 3, trend)
  })

  it('take place in every setting of this half', () => {
    const expected: readonly Place[] = ['ward', 'emergency', 'theatre', 'clinic', 'community', 'mental-health', 'primary-care', 'laboratory']
    assert.deepEqual(new Set(library.map(({ place }) => place)), new Set(expected))
  })
})

function textsOf(situations: readonly LibrarySituation[]): readonly string[] {
  return situations.flatMap(({ title, story }) => [title, ...story])
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function sentencesOf(paragraph: string): readonly string[] {
  return paragraph.split(/(?<=[.?][”’]?)\s+/)
}

function isBetween(value: number, lowest: number, highest: number): boolean {
  return value >= lowest && value <= highest
}

function countBy(wordOf: (situation: LibrarySituation) => string): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(library, wordOf)].map(([word, found]) => [word, found.length]))
}

/** No more than 1 away from what was planned, and nothing that was not planned. */
function assertAbout(found: Readonly<Record<string, number>>, planned: Readonly<Record<string, number>>): void {
  assert.deepEqual(Object.keys(found).toSorted(), Object.keys(planned).toSorted())
  for (const [word, count] of Object.entries(planned)) assert.ok(Math.abs((found[word] ?? 0) - count) <= 1, `${word}: ${found[word]}`)
}
