import assert from 'node:assert/strict'
import { it } from 'node:test'
import { answerCases } from './answer-cases.ts'
import { answeringInThreads } from './answering-in-threads.ts'
import { answeringHere } from './validate-command.ts'

const queue = { family: 'M/M/c', params: { lambda: 0.5, mu: 1, c: 1 }, expected: { mean_wait: 1 }, max_relative_se: 0.2 }
const cases = JSON.stringify([1, 2, 3].map((id) => ({ ...queue, id })))

it('cases that are answered in threads have the same values, in the same order', async () => {
  const valuesBy = async (answerOne: Parameters<typeof answerCases>[2]) => {
    const answered = await answerCases(cases, 1, answerOne)
    assert.ok(answered.ok)
    return answered.value.cases.map(({ id, values }) => [id, values])
  }
  assert.deepEqual(await valuesBy(answeringInThreads(2)), await valuesBy(answeringHere(() => 0)))
})
