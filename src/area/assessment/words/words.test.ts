import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { stageWords } from '../../../platform/design/index.ts'
import { stages } from '../../../kernel/workforce.ts'
import { longestEvidence } from '../rules/typed-answer.ts'
import { checkWords, finishedWords } from './answers.ts'
import { beginWords, changeWords, listWords, minutesText, partWords, questionsText } from './assessments.ts'
import { waitingWords } from './home.ts'
import { ownDataWords } from './own-data.ts'
import { problemsOfAnswer, problemsOfChoice } from './problems.ts'
import { questionWords, taskWords } from './questions.ts'

const day = '26 November 2026'
const some = [{ answered: 0, asked: 1 }, { answered: 8, asked: 20 }]
const numbers = [1, 2, 48]

/** Everything that is said with facts in it. */
const said: readonly string[] = [
  ...numbers.flatMap((count) => [listWords.some(count), checkWords.answerSome(count), taskWords.aside(count), taskWords.left(minutesText(count)), taskWords.goOn(count), questionsText({ fewest: 1, most: count }), questionsText({ fewest: count, most: count })]),
  ...some.flatMap((progress) => [taskWords.answered(progress), taskWords.ofTask(progress), finishedWords.answer(progress), waitingWords.openHint(progress), questionWords.progress(progress.answered, progress.asked)]),
  ...Object.values(partWords.domains).map((domain) => taskWords.onDomain(domain)),
  ...Object.values(beginWords.formHints).map((hint) => hint('18 to 22 questions', 'about 8 minutes')),
  beginWords.oneForm('1 question', 'about 1 minute'),
  beginWords.fromPost('Ward manager', 'Curlew ward'),
  beginWords.fromActingUp('Matron', 'Curlew ward'),
  ...stages.map((stage) => beginWords.otherStage(stageWords[stage])),
  beginWords.source('Management and leadership', '1.0'),
  beginWords.nothing.why('Management and leadership'),
  changeWords.changed(partWords.forms.short, stageWords.middle),
  taskWords.choice(partWords.forms.full, stageWords.senior),
  taskWords.goesOn(day),
  waitingWords.goes(day),
  waitingWords.againHint(day),
  finishedWords.title(day),
  finishedWords.framework('Management and leadership', '1.0'),
  questionWords.caption('Role clarity', questionWords.progress(7, 20)),
  ownDataWords.howLong('90 days', '365 days'),
  ...problemsOfChoice(['form', 'stage']).map(({ words }) => words),
  ...problemsOfAnswer([{ field: 'reply', why: { code: 'not-chosen' } }, { field: 'reply', why: { code: 'example-alone' } }, { field: 'evidence', why: { code: 'too-long', length: longestEvidence + 1, longest: longestEvidence } }]).map(({ words }) => words),
]

describe('what is said about self-assessments with facts in it', () => {
  it('is said in the words of the house', () => {
    assert.deepEqual(said.flatMap((text) => wordingProblems(text).map((problem) => `${problem}: ${text}`)), [])
  })

  it('says one as one', () => {
    assert.deepEqual([questionsText({ fewest: 1, most: 1 }), questionsText({ fewest: 18, most: 22 }), minutesText(1)], ['1 question', '18 to 22 questions', 'about 1 minute'])
    assert.deepEqual(said.filter((text) => /\b1 (?:questions|answers|minutes)\b/u.test(text)), [])
  })
})
