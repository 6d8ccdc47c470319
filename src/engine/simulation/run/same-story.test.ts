import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkModel } from '../model/read-model.ts'
import { firstDifference } from '../testing/first-difference.ts'
import { PlainRun } from '../testing/plain/plain-run.ts'
import { randomModel } from '../testing/random-model.ts'
import { traced } from '../testing/traced.ts'

test('tells the same story, line by line, as a plain run written apart from it, for 300 models by chance', () => {
  const deeds = new Set<string>()
  let lines = 0
  for (let number = 0; number < 300; number += 1) {
    const model = randomModel(number)
    const found = traced(model, { seed: number, replication: number % 3 }).lines
    const difference = firstDifference(found, new PlainRun(model, number, number % 3).go())
    assert.equal(difference, null, `model ${number} differs: ${JSON.stringify(difference)}`)
    for (const { deed } of found) deeds.add(deed)
    lines += found.length
  }
  assert.ok(lines > 50_000)
  assert.equal(deeds.size, 11, 'everything that can happen did happen')
})

test('tells the same story when a run ends after so many customers', () => {
  let ran = 0
  for (let number = 0; number < 200; number += 1) {
    const checked = checkModel({ ...randomModel(number), run: { customers: 5 + number, warmUp: number % 7 } })
    // Where arrivals end, or all may be held for room, so many may never leave.
    if (!checked.ok || checked.value.warnings.some(({ code }) => code === 'may-lock' || code === 'back-into-region')) continue
    const { model } = checked.value
    const found = traced(model, { seed: number }).lines
    assert.equal(firstDifference(found, new PlainRun(model, number, 0).go()), null, `model ${number}`)
    ran += 1
  }
  assert.ok(ran >= 50, `${ran} ran`)
})
