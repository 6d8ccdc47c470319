import assert from 'node:assert/strict'
import { it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { collaboratorParts, frameworkStates } from '../records.ts'
import { itemKinds } from '../rules/framework.ts'
import { commentWords, peopleWords, reviewWords, taskWords } from './collaboration.ts'
import { frameworkWords, removeWords } from './framework.ts'
import { itemFormWords, itemWords, moveWords, removeItemWords } from './item.ts'
import { listWords } from './list.ts'
import { typedProblems } from './typed-problems.ts'

it('the words about own frameworks that take facts keep to the rules of the house', () => {
  const texts = [
    listWords.answerOwn('What we ask', '1.0'), listWords.shippedWords('1.0'),
    frameworkWords.size({ part: 1, capability: 2, behaviour: 3 }), frameworkWords.locked('1 May 2026'), frameworkWords.comments(0), frameworkWords.comments(2), removeWords.answer('What we ask'),
    ...frameworkStates.map((state) => frameworkWords.review[state]),
    ...itemKinds.flatMap((kind) => [itemWords.add(kind), itemFormWords.changeTitle(kind), itemFormWords.newTitle(kind)]),
    itemFormWords.newAnswer('L Leadership'), moveWords.answer('M3 Budgeting'), removeItemWords.answer('M3 Budgeting'), ...[1, 2].flatMap((count) => [removeItemWords.within(count), removeItemWords.comments(count)]),
    ...[0, 1, 2].map(commentWords.answer), commentWords.gone('M3 Budgeting'), commentWords.settledBy('Ann Smith', '1 May 2026'),
    ...collaboratorParts.map((part) => peopleWords.give[part]('Ann Smith')), peopleWords.end('Ann Smith'),
    ...[{ code: 'problems', found: 2 } as const, { code: 'open-comments', found: 1 } as const, { code: 'asked-it' } as const].map(reviewWords.hindrance),
    taskWords.review('What we ask'),
    taskWords.signOff('What we ask'),
    ...typedProblems([
      { field: 'text', why: { code: 'empty' } },
      { field: 'stage', why: { code: 'not-chosen' } },
      { field: 'language', why: { code: 'not-a-language' } },
      { field: 'version', why: { code: 'version-taken' } },
      { field: 'code', why: { code: 'code-taken' } },
      { field: 'goesWith', why: { code: 'listed-twice', value: 'Use data' } },
      { field: 'goesWith', why: { code: 'too-many', most: 100 } },
      { field: 'goesWith', why: { code: 'name-too-long', value: 'Use data', longest: 200 } },
    ]).map(({ words }) => words),
  ]
  assert.deepEqual(texts.flatMap(wordingProblems), [])
})
