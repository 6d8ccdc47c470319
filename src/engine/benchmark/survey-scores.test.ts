import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersWithMean } from './building-facts.ts'
import { seniorManagerQuestions } from './facts.ts'
import { allQuestionScore, scoreScale } from './survey-scores.ts'

const near = (actual: number | undefined, expected: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-12, `${actual} instead of ${expected}`)

test('a score is the mean of the available questions, each counting alike', () => {
  const scale = scoreScale({ '8a': answersWithMean(3), '8c': answersWithMean(3.5, 900) }, seniorManagerQuestions)
  near(scale?.score, 3.25)
  assert.equal(scale?.questions, 2)
})

test('shares are divided by their sum, whatever they add to', () => {
  // 49 x 3 + 49 x 4 over 98
  near(scoreScale({ '8a': { shares: [0, 0, 49, 49, 0], responses: 50 } }, seniorManagerQuestions)?.score, 3.5)
})

test('the standard error is the mean standard deviation of the answers over the root of the smallest number of answers', () => {
  // standard deviations 0.5 (half 3, half 4) and 2 (half 1, half 5); answers 400 and 100: 1.25 / 10
  const scale = scoreScale({ '8a': answersWithMean(3.5, 400), '8b': { shares: [50, 0, 0, 0, 50], responses: 100 } }, seniorManagerQuestions)
  near(scale?.standardErrorUpper, 0.125)
  assert.equal(scale?.responses, 100)
})

test('a scale of which nothing was asked has no score', () => {
  assert.equal(scoreScale({ '7a': answersWithMean(3) }, seniorManagerQuestions), undefined)
  assert.equal(allQuestionScore({}, seniorManagerQuestions), undefined)
})

test('the score from 0 to 100 takes shares as they are and has one decimal', () => {
  // mean 3.5 and 3: 100 x (3.25 - 1)/4 = 56.25; with shares that add to 98 the first is 3.43: 55.375
  assert.equal(allQuestionScore({ '8a': answersWithMean(3.5), '8b': answersWithMean(3) }, seniorManagerQuestions), 56.3)
  assert.equal(allQuestionScore({ '8a': { shares: [0, 0, 49, 49, 0], responses: 50 }, '8b': answersWithMean(3) }, seniorManagerQuestions), 55.4)
})
