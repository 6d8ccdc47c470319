import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Question, type WayOfDeciding, questions } from './facts.ts'
import { type KnownAnswers, answersOf, openWays, rulesOfDeciding } from './rules-of-deciding.ts'
import { allAnswered } from './building-situations.ts'

/**
 * The decision tree for groups, path by path, with what each leaves open: problem types 1 to 14 of Vroom and Yetton 1973, as their figure is reproduced in textbooks.
 * The book was not at hand. Letters are the seven questions of 1973: A quality, B you know enough, C clear, D backing needed, E would back you, F share the aim, G will disagree.
 * A capital letter is yes, a small one no; a letter that is missing is not asked on that path.
 */
const treeForGroups: readonly (readonly [path: string, open: string])[] = [
  ['a d', 'AI AII CI CII GII'], // type 1
  ['a D E', 'AI AII CI CII GII'], // type 2
  ['a D e', 'GII'], // type 3
  ['A B d F', 'AI AII CI CII GII'], // type 4, GII only when the aim is shared
  ['A B d f', 'AI AII CI CII'],
  ['A B D E F', 'AI AII CI CII GII'], // type 5
  ['A B D E f', 'AI AII CI CII'],
  ['A B D e F', 'GII'], // type 6
  ['A B D e f G', 'CII'], // type 7
  ['A B D e f g', 'CI CII'], // type 8
  ['A b C d F', 'AII CI CII GII'], // type 9
  ['A b C d f', 'AII CI CII'],
  ['A b C D E F', 'AII CI CII GII'], // type 10
  ['A b C D E f', 'AII CI CII'],
  ['A b C D e F', 'GII'], // type 6, along the other branch
  ['A b C D e f G', 'CII'], // type 7, along the other branch
  ['A b C D e f g', 'CI CII'], // type 8, along the other branch
  ['A b c D E F', 'CII GII'], // type 11
  ['A b c D E f', 'CII'],
  ['A b c D e F', 'GII'], // type 12
  ['A b c D e f', 'CII'], // type 13
  ['A b c d F', 'CII GII'], // type 14
  ['A b c d f', 'CII'],
]

/** The same for one person, worked out on paper from the rules that Vroom and Jago published in 1974 (Decision Sciences 5:743). H: they know enough. The tree itself was not at hand. */
const treeForOnePerson: readonly (readonly [path: string, open: string])[] = [
  ['a d', 'AI AII CI GI DI'],
  ['a D E', 'AI AII CI GI DI'],
  ['a D e', 'GI DI'],
  ...(['d', 'D E'] as const).flatMap((backed): readonly (readonly [string, string])[] => [
    [`A B ${backed} F H`, 'AI AII CI GI DI'],
    [`A B ${backed} F h`, 'AI AII CI GI'],
    [`A B ${backed} f`, 'AI AII CI'],
    [`A b C ${backed} F H`, 'AII CI GI DI'],
    [`A b C ${backed} F h`, 'AII CI GI'],
    [`A b C ${backed} f`, 'AII CI'],
    [`A b c ${backed} F H`, 'CI GI DI'],
    [`A b c ${backed} F h`, 'CI GI'],
    [`A b c ${backed} f`, 'CI'],
  ]),
  ...(['A B', 'A b C', 'A b c'] as const).flatMap((known): readonly (readonly [string, string])[] => [
    [`${known} D e F H`, 'GI DI'],
    [`${known} D e F h`, 'GI'],
    [`${known} D e f`, 'CI GI'],
  ]),
]

const letters: Readonly<Record<string, Question>> = {
  A: 'qualityMatters', B: 'youKnowEnough', C: 'problemIsClear', D: 'backingNeeded', E: 'wouldBackYou', F: 'shareTheAim', G: 'willDisagree', H: 'theyKnowEnough',
}

/** Every full set of answers that goes along a path: what the path does not ask may be either. */
function answersAlong(path: string): readonly KnownAnswers[] {
  const asked = Object.fromEntries(path.split(' ').map((letter) => [letters[letter.toUpperCase()], letter === letter.toUpperCase() ? 'yes' : 'no']))
  return answersOf({ answers: { ...allAnswered('unsure'), ...asked } })
}

describe('the published rules for a group', () => {
  for (const [path, open] of treeForGroups) {
    it(`leave open ${open} along ${path} (Vroom and Yetton 1973)`, () => {
      for (const answers of answersAlong(path)) assert.equal(openWays('group', answers).join(' '), open)
    })
  }
})

describe('the published rules for one person', () => {
  for (const [path, open] of treeForOnePerson) {
    it(`leave open ${open} along ${path} (Vroom and Jago 1974)`, () => {
      for (const answers of answersAlong(path)) assert.equal(openWays('one-person', answers).join(' '), open)
    })
  }
})

describe('the paths of both trees', () => {
  it('are all there: every set of answers goes along exactly one path', () => {
    for (const tree of [treeForGroups, treeForOnePerson]) {
      const places = tree.flatMap(([path]) => answersAlong(path).map((answers) => JSON.stringify(questions.map((question) => answers[question]))))
      assert.equal(places.length, 512)
      assert.equal(new Set(places).size, 512)
    }
  })

  it('always leave a way open, from least to most part for others', () => {
    const order: readonly WayOfDeciding[] = ['AI', 'AII', 'CI', 'CII', 'GII', 'GI', 'DI']
    for (const audience of ['group', 'one-person'] as const) {
      for (const answers of answersOf({ answers: allAnswered('unsure') })) {
        const places = openWays(audience, answers).map((way) => order.indexOf(way))
        assert.ok(places.length > 0)
        assert.deepEqual(places, places.toSorted((one, other) => one - other))
      }
    }
  })
})

describe('each rule', () => {
  for (const { code, holds, closes } of rulesOfDeciding) {
    it(`${code} closes at least one way for somebody, and holds for some answers`, () => {
      assert.ok([...closes.group, ...closes['one-person']].length > 0)
      assert.ok(answersOf({ answers: allAnswered('unsure') }).some(holds))
    })
  }
})
