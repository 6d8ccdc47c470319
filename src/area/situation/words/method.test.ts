import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FirstReason, type Situation, type StyleReason, adviseOn } from '../../../engine/decision/index.ts'
import { type Form, readDescribed, settled } from '../rules/described.ts'
import { firstReasonRows, styleReasonRows } from './method.ts'

const calm = {
  urgency: ['weeks'], severity: ['some-harm'], familiarity: ['met-before'], experience: ['mixed'],
  qualityMatters: ['no'], youKnowEnough: ['no'], problemIsClear: ['no'], backingNeeded: ['no'], wouldBackYou: ['no'], shareTheAim: ['no'], willDisagree: ['no'], theyKnowEnough: ['no'], chanceToGrow: ['no'],
}

function aSituation(given: Form): Situation {
  return { ...settled(readDescribed({ ...calm, ...given })), audience: 'group' }
}

const emergency = { urgency: ['minutes'] }
const grows = { chanceToGrow: ['yes'] }
const couldDecide = { experience: ['experienced'], theyKnowEnough: ['yes'], shareTheAim: ['yes'] }

/** A situation as each row says it. */
const asRowsSay: Readonly<Record<StyleReason, Form>> = {
  'emergency-practised': { ...emergency, familiarity: ['practised'] },
  'emergency-met-before': emergency,
  'emergency-new-serious': { ...emergency, severity: ['serious-harm'], familiarity: ['new'] },
  'emergency-new-experienced': { ...emergency, familiarity: ['new'] },
  'emergency-new-inexperienced': { ...emergency, familiarity: ['new'], experience: ['new'] },
  'growth-hand-over': { ...grows, ...couldDecide },
  'growth-coach': { ...grows, experience: ['new'] },
  'growth-with-others': grows,
  'trust-hand-over': { ...couldDecide, severity: ['little'] },
  'trust-with-others': { severity: ['little'], experience: ['experienced'] },
  'time-alone': {},
  'time-facts': { qualityMatters: ['yes'], problemIsClear: ['yes'] },
  'time-with-others': { backingNeeded: ['yes'] },
}

const firstAsRowsSay: Readonly<Record<FirstReason, Form>> = {
  emergency: { ...emergency, signs: ['culture'] },
  'nothing-named': {},
  'only-management': { signs: ['budget'] },
  'only-leadership': { signs: ['culture'] },
  'both-soon': { urgency: ['today'], signs: ['budget', 'culture'] },
  'both-serious': { severity: ['serious-harm'], signs: ['budget', 'culture'] },
  'both-direction-missing': { signs: ['budget', 'purpose-unclear'] },
  'both-neither': { signs: ['budget', 'culture'] },
  'hangs-on-unsure': { urgency: ['unsure'], signs: ['budget', 'culture'] },
}

describe('the rows of the page on the method', () => {
  for (const [reason, { when, styles }] of Object.entries(styleReasonRows)) {
    it(`say of “${when}” what the engine does`, () => {
      const { reasons, styles: named } = adviseOn(aSituation(Object.entries(asRowsSay).find(([id]) => id === reason)?.[1] ?? {}))
      assert.deepEqual([reasons, named], [[reason], styles])
    })
  }

  for (const [reason, { when, first }] of Object.entries(firstReasonRows)) {
    it(`say of “${when}” which comes first for the engine`, () => {
      const advice = adviseOn(aSituation(Object.entries(firstAsRowsSay).find(([id]) => id === reason)?.[1] ?? {}))
      const reasons = advice.trace.flatMap((step) => (step.code === 'first' ? [step.reason] : []))
      assert.deepEqual([reasons, advice.first], [[reason], first])
    })
  }
})
