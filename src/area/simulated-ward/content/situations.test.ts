import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Situation, deck, leadershipActs, managementActs, situationKinds } from '../../../engine/ward/index.ts'
import { type Trend, factors, isOneOf, styles, trends } from '../../../kernel/vocabulary.ts'
import { countWords, sentencesOf, wordingProblems } from '../../../../test/house-words.ts'
import { situationWords } from './index.ts'
import type { SituationWords } from './situation-words.ts'

const trendsOfTheDeck: readonly (Trend | null)[] = [null, ...trends]
const told = deck.map((situation) => ({ situation, words: situationWords[situation.id] }))
const texts = told.flatMap(({ situation, words }) => (words === undefined ? [] : textsOf(words).map((text) => ({ id: situation.id, text }))))

describe('the deck of situations', () => {
  it('gives each an id of its own in kebab case, and words to each and to nothing else', () => {
    assert.deepEqual(deck.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id)), [])
    assert.deepEqual(Object.keys(situationWords).toSorted(), deck.map(({ id }) => id).toSorted())
  })

  for (const trend of trendsOfTheDeck) {
    const some = deck.filter((one) => one.trend === trend)

    it(`has 10 or more of ${trend ?? 'the everyday'}, of every kind, at most a third of them emergencies`, () => {
      assert.ok(some.length >= 10, `${some.length}`)
      assert.deepEqual(situationKinds.filter((kind) => !some.some((one) => one.kind === kind)), [])
      assert.ok(some.filter(({ kind }) => kind.endsWith('Emergency')).length * 3 <= some.length)
    })

    it(`asks much of each factor 3 times or more in ${trend ?? 'the everyday'}, and lets you, the team and others know best`, () => {
      assert.deepEqual(factors.filter((factor) => some.filter((one) => one.factors[factor] >= 2).length < 3), [])
      assert.deepEqual(new Set(some.map(({ whoKnows }) => whoKnows)), new Set(['you', 'team', 'others']))
    })
  }
})

describe('the numbers of a situation', () => {
  it('are shares from 0 to 1, and hours that a week has', () => {
    for (const { id, severity, familiarity, timeLeft, commitmentNeeded, hours } of deck) {
      for (const share of [severity, familiarity, timeLeft, commitmentNeeded]) assert.ok(share >= 0 && share <= 1, id)
      assert.ok(hours >= 0.25 && hours <= 3, id)
    }
  })

  it('offer two to four acts, none twice, of both management and leadership, and one that meets the matter', () => {
    for (const { id, acts } of deck) {
      const offered = acts.map(({ act }) => act)
      assert.ok(offered.length >= 2 && offered.length <= 4 && new Set(offered).size === offered.length, id)
      assert.ok(offered.some((act) => isOneOf(managementActs, act)) && offered.some((act) => isOneOf(leadershipActs, act)), id)
      assert.ok(acts.every(({ meets }) => meets >= 0 && meets <= 1) && acts.some(({ meets }) => meets >= 0.8), id)
    }
  })

  it('let management meet the matter best about as often as leadership', () => {
    const best = deck.map(({ acts }) => acts.reduce((one, other) => (other.meets > one.meets ? other : one)).act)
    const led = best.filter((act) => isOneOf(leadershipActs, act)).length / deck.length
    assert.ok(led > 0.35 && led < 0.7, `${led}`)
  })

  it('put something at stake, within the sizes of the ward', () => {
    assert.deepEqual(deck.filter(({ stakes }) => stakes.length === 0 || !stakes.every(isOfItsSize)).map(({ id }) => id), [])
  })

  it('call an emergency what must be met now, and familiar what the team knows', () => {
    for (const { id, kind, familiarity, timeLeft } of deck) {
      if (kind.endsWith('Emergency')) assert.ok(timeLeft <= 0.2, id)
      if (kind === 'familiarEmergency') assert.ok(familiarity >= 0.5, id)
      if (kind === 'unfamiliarEmergency') assert.ok(familiarity <= 0.4, id)
    }
  })
})

describe('the words of a situation', () => {
  it('say what each offered act and each way of leading would be, and nothing else', () => {
    for (const { situation, words } of told) {
      assert.deepEqual(Object.keys(words?.acts ?? {}).toSorted(), situation.acts.map(({ act }) => act).toSorted(), situation.id)
      assert.deepEqual(Object.keys(words?.styles ?? {}).toSorted(), styles.toSorted(), situation.id)
    }
  })

  it('are two or three paragraphs told to you, 40 to 110 words, in which somebody speaks', () => {
    for (const { situation: { id }, words } of told) {
      const story = (words?.words ?? []).join(' ')
      assert.ok(words?.words.length === 2 || words?.words.length === 3, id)
      assert.ok(countWords(story) >= 40 && countWords(story) <= 110, `${id}: ${countWords(story)} words`)
      assert.ok(story.includes('“') && /\byour?s?\b/i.test(story), id)
    }
  })

  it('say how well the ward knows it, 1 to 3 things more that are known, and 1 to 3 that are not', () => {
    for (const { situation: { id }, words } of told) {
      assert.ok(sentencesOf(words?.before ?? '').length === 1 && [1, 2, 3].includes(words?.known.length ?? 0) && [1, 2, 3].includes(words?.unknown.length ?? 0), id)
    }
  })

  it('have titles of up to 8 words in sentence case, none twice, and name who asks', () => {
    const titles = told.map(({ words }) => words?.title ?? '')
    assert.equal(new Set(titles).size, titles.length)
    assert.deepEqual(titles.filter((title) => countWords(title) > 8 || !/^[A-Z].*[^.]$/.test(title)), [])
    assert.deepEqual(told.filter(({ words }) => !/^[\p{Lu}][^.]+, [^.]+$/u.test(words?.asks ?? '')).map(({ situation }) => situation.id), [])
  })

  it('give nobody who asks the name of another, since all of them meet on one ward', () => {
    const names = told.map(({ words }) => words?.asks.split(',')[0])
    assert.deepEqual(names.filter((name, index) => names.indexOf(name) !== index), [])
  })

  it('keep to the rules of the house, with short sentences', () => {
    assert.deepEqual(texts.flatMap(({ id, text }) => wordingProblems(text).map((problem) => `${id}: ${problem}`)), [])
  })

  it('end each sentence, and begin acts with a deed', () => {
    const sentences = told.flatMap(({ situation: { id }, words }) => (words === undefined ? [] : paragraphsOf(words).flatMap(sentencesOf).map((sentence) => `${id}: ${sentence}`)))
    assert.deepEqual(sentences.filter((sentence) => !/[.?]”?$/.test(sentence)), [])
    assert.deepEqual(told.flatMap(({ words }) => Object.values(words?.acts ?? {})).filter((text) => !/^[A-Z].*[^.]$/.test(text)), [])
  })

  it('use no word that blames and no markup, and write numbers as numerals', () => {
    assert.deepEqual(texts.filter(({ text }) => /\b(faults?|lazy|failing|failed to)\b/i.test(text) || /[–—_<>]/.test(text)), [])
    assert.deepEqual(texts.filter(({ text }) => /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b/i.test(text)), [])
  })
})

/** Within the sizes that a single situation may have on a ward of 28 beds. */
function isOfItsSize(stake: Situation['stakes'][number]): boolean {
  const within = (value: number, least: number, most: number): boolean => value >= least && value <= most
  switch (stake.on) {
    case 'capability': case 'trust': case 'voice': case 'morale': return within(stake.size, 0.01, 0.04)
    case 'kept': return within(stake.size, 0.05, 0.15)
    case 'person': return within(stake.size, 0.1, 0.3)
    case 'money': return within(stake.thousandPounds, 0.5, 8)
    case 'work': return within(stake.hoursPerDay, 2, 12) && within(stake.days, 1, 7)
    case 'risk': return within(stake.size, 0.1, 0.6) && within(stake.days, 1, 7)
    case 'discharge': return within(stake.size, 0.1, 0.4) && within(stake.days, 2, 10)
  }
}

function textsOf(words: SituationWords): readonly string[] {
  return [words.title, words.asks, ...Object.values(words.acts), ...paragraphsOf(words)]
}

function paragraphsOf({ words, before, known, unknown, styles: ways, well, badly, left }: SituationWords): readonly string[] {
  return [...words, before, ...known, ...unknown, ...Object.values(ways), well, badly, left]
}
