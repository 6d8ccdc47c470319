import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { wordingProblems } from '../../../../test/house-words.ts'
import { aDay } from '../../../kernel/testing/a-day.ts'
import { stages } from '../../../kernel/workforce.ts'
import { findOutDrafts, ifThenDraft, ifThenDrafts } from '../content/if-then-drafts.ts'
import { shippedFramework } from '../../framework/index.ts'
import { type Reason, firsts } from '../rules/suggestions/facts.ts'
import { exampleCapabilities } from '../worked-examples/worked-example.ts'
import { costText, overfullText, refusalText, typedProblemText } from './goal.ts'
import { ifThenText, notFittedText, orderText, reasonText } from './suggestions.ts'
import { minutesRangeText, minutesText, penceText } from './time.ts'

const capability = { itemId: 'M3', code: 'M3', name: 'Budgeting', domain: 'management' } as const
const reasons: readonly Reason[] = [
  ...firsts.map((first) => ({ code: 'order', order: { first, why: 'chosen' } }) as const),
  { code: 'view-below', by: 'self', below: 2, of: 3 },
  { code: 'view-below', by: 'supervisor', below: 1, of: 1 },
  { code: 'one-view-only', by: 'self' },
  { code: 'one-view-only', by: 'supervisor' },
  { code: 'figure-below', interval: { lower: 2, value: 2.4, upper: 2.8 } },
  { code: 'demand', domain: 'management', share: { lower: 0.7, upper: 0.9 } },
  { code: 'demand', domain: 'leadership', share: { lower: 1 - 0.6, upper: 1 - 0.6 } },
  ...stages.map((stage) => ({ code: 'early-at-stage', stage }) as const),
  { code: 'time-left', endsOn: aDay('2028-02-29'), days: 40 },
  ...(['no-view', 'views-differ', 'interval-holds-middle'] as const).map((why) => ({ code: 'cannot-tell', why, capability }) as const),
]

describe('the words of a plan', () => {
  it('say each reason within the rules of the house', () => {
    assert.deepEqual(reasons.flatMap((reason) => wordingProblems(reasonText(reason))), [])
  })

  it('round shares to whole hours, and say one number once', () => {
    assert.match(reasonText({ code: 'demand', domain: 'management', share: { lower: 0.7, upper: 0.9 } }), /about 7 to 9 of 10 hours/u)
    assert.match(reasonText({ code: 'demand', domain: 'leadership', share: { lower: 1 - 0.6, upper: 1 - 0.6 } }), /about 4 of 10 hours/u)
  })

  it('have a draft of an if-then action for each of the sixteen capabilities, at every stage, as a sentence', () => {
    assert.deepEqual(Object.keys(ifThenDrafts).toSorted(), Object.keys(exampleCapabilities).toSorted())
    const drafts = Object.entries(exampleCapabilities).flatMap(([code, { domain }]) => stages.map((stage) => ifThenDraft({ code, domain }, stage)))
    for (const draft of [...drafts, ifThenDraft({ code: null, domain: 'leadership' }, 'middle'), ...Object.values(findOutDrafts)]) {
      assert.match(draft.when, /^[A-Za-z]/u)
      assert.match(draft.action, /^I /u)
      assert.ok(ifThenText(draft).split(/\s+/u).length <= 34, ifThenText(draft))
    }
  })

  it('name the capabilities of examples as the framework does', () => {
    const items = shippedFramework().items
    for (const [code, { name, domain }] of Object.entries(exampleCapabilities)) assert.ok(items.some((item) => item.code === code && item.text === name && item.domain === domain), code)
  })

  it('say why something cannot be done or taken, and how to mend it', () => {
    const texts = [
      refusalText({ code: 'not-from-here', state: 'handed-in' }),
      refusalText({ code: 'not-yours', needs: 'person' }),
      refusalText({ code: 'not-yours', needs: 'supervisor' }),
      ...(['not-whole', 'no-evidence', 'no-reflection', 'no-reason'] as const).map((code) => refusalText({ code })),
      refusalText({ code: 'too-many', most: 3 }),
      ...(['empty', 'day-missing', 'no-such-day', 'not-an-amount', 'too-small', 'not-chosen', 'not-an-address', 'link-or-words'] as const).map((code) => typedProblemText('the day', { code })),
      typedProblemText('the day', { code: 'too-late', last: aDay('2026-12-07') }),
      typedProblemText('the words', { code: 'too-long', length: 1_200, longest: 1_000 }),
      overfullText('January 2027', 30, 180, ['Shadowing', 'Reading']),
      notFittedText('Shadowing', { shortMinutes: 240, fitsBy: '2027-05-31', neededMonthlyMinutes: 420 }),
      ...firsts.map((first) => orderText({ first, why: 'chosen' })),
    ]
    assert.deepEqual(texts.flatMap(wordingProblems), [])
  })

  it('write time and money as people do; what is not known is never nothing', () => {
    assert.deepEqual([0, 1, 45, 60, 90, 180, 6_060].map(minutesText), ['0 minutes', '1 minute', '45 minutes', '1 hour', '1 hour 30 minutes', '3 hours', '101 hours'])
    assert.deepEqual(([[60, 60], [120, 180], [30, 45], [60, 90], [30, 60]] as const).map(([least, most]) => minutesRangeText(least, most)), ['1 hour', '2 to 3 hours', '30 to 45 minutes', '1 hour to 1 hour 30 minutes', '30 minutes to 1 hour'])
    assert.deepEqual([125_000, 1_250, 105].map(penceText), ['£1,250', '£12.50', '£1.05'])
    assert.deepEqual([costText(null), costText(0), costText(600_000)], ['cost not known', 'costs nothing', '£6,000'])
  })
})
