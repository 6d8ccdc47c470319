import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { it } from 'node:test'
import { type AnsweredBehaviour, answerBehaviours } from '../src/area/staff-model-files/answer-behaviours.ts'

const document = readFileSync(path.join(import.meta.dirname, '../docs/reference/staff-model-files.md'), 'utf8')

it('the example of a file of behaviours is answered as its page says', () => {
  const [file = '', answer = ''] = [...document.matchAll(/```json\n([^]*?)```/gu)].map(([, text]) => text ?? '')
  const answered = answerBehaviours(file, 1)
  assert.ok(answered.ok)
  assert.deepEqual(answered.value.problems, [])
  const rounded = (_name: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value)
  const { behaviours } = JSON.parse(answer) as { readonly behaviours: readonly AnsweredBehaviour[] } // our own document
  assert.deepEqual(JSON.parse(JSON.stringify(answered.value.behaviours, rounded)), behaviours)
})
