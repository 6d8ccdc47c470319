import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledInChromium } from './in-chromium.ts'
import { staffModelsSample } from './staff-models-sample.ts'

test('staff models come to the same numbers, bit for bit, in Chromium as in Node', async () => {
  assert.deepEqual(await calledInChromium('e2e/staff-models-sample.ts', 'staffModelsSample'), staffModelsSample())
})
