import assert from 'node:assert/strict'
import { it } from 'node:test'
import { aPlan, someAnswers } from '../testing/a-plan.ts'
import { agreementOf } from './agreement.ts'

it('the six matters are agreed with what was written of them, or open without it', () => {
  const plan = aPlan({ answers: someAnswers({ agreed: ['pay', 'mentor'] }), notes: { pay: ' Band 7 ', cover: 'She said she would rather not' } })
  assert.deepEqual(agreementOf(plan), {
    agreed: [
      { matter: 'pay', note: 'Band 7' },
      { matter: 'mentor', note: null },
    ],
    open: ['authority', 'cover', 'protected-time', 'end-date'],
  })
})
