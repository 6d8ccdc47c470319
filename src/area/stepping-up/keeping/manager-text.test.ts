import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { matters } from '../rules/answers.ts'
import { aPlan, someAnswers, someContent } from '../testing/a-plan.ts'
import { managerText } from './manager-text.ts'

const plan = aPlan({
  answers: someAnswers({ agreed: ['pay'] }),
  ticks: ['day-1-first'],
  charter: { mine: 'My own charter' },
  notes: { pay: 'Band 7 from Monday', cover: 'She will say no' },
  week: { rota: 'delegate' },
  ownTasks: [{ text: 'My own task', place: 'stop' }],
})

describe('the message to a line manager', () => {
  it('asks what is not agreed, says what is, and brings the charter', () => {
    const text = managerText(plan, someContent)
    assert.match(text, /1\. Question on authority\n2\. Question on cover\n3\. Question on protected-time/)
    assert.match(text, /- Pay\n {2}Band 7 from Monday/)
    assert.match(text, /My own charter/)
    assert.ok(!text.includes('Question on pay'))
  })

  it('holds nothing that is hers alone: no tick, no week, no note on what is open', () => {
    const text = managerText(plan, someContent)
    for (const secret of ['She will say no', 'My own task', 'Write the rota', 'First of day-1', '[x]']) assert.ok(!text.includes(secret), secret)
  })

  it('asks nothing when all is agreed', () => {
    const text = managerText(aPlan({ answers: someAnswers({ agreed: matters }) }), someContent)
    assert.match(text, /All six matters are agreed/)
    assert.ok(!text.includes('Question on'))
  })
})
