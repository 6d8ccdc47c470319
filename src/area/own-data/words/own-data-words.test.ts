import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { ownDataParts } from '../own-data-parts.ts'
import { relations } from '../service/who-looked.ts'
import { aboutMeWords } from './about-me.ts'
import { daysText } from './days-text.ts'
import { eraseWords } from './erase.ts'
import { daysProblemWords, retentionWords } from './retention.ts'
import { onlookerText } from './who-looked.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'

describe('the words on what is kept about people', () => {
  it('keep to the rules of the house also where they take facts', () => {
    const texts = [
      ...ownDataParts([]).contributors.map(({ words }) => words.howLong(() => '2,190 days')),
      aboutMeWords.answer(12, 1234),
      aboutMeWords.answer(0, 0),
      eraseWords.answer('Ada Invented'),
      eraseWords.refusal('Ada Invented', { code: 'last-administrator' }),
      eraseWords.refusal('Ada Invented', { code: 'still-works-here', leavesOn: null }),
      eraseWords.refusal('Ada Invented', { code: 'still-works-here', leavesOn: aDay('2026-12-01') }),
      retentionWords.fieldHint(2190, 365, 3650),
      daysProblemWords({ code: 'not-a-number', id: 'people-who-left', lowest: 365, highest: 3650 }, 'Names and contact of people who left'),
      ...relations.map((relation) => onlookerText({ kind: 'person', name: 'Ada Invented', relation })),
    ]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })

  it('say a length of time in whole years from two years on, and in days else', () => {
    assert.deepEqual([0, 1, 7, 365, 730, 731, 2190].map(daysText), ['no time', '1 day', '7 days', '365 days', '2 years', '731 days', '6 years'])
  })
})
