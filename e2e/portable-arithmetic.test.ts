import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calledInChromium } from './in-chromium.ts'
import { portableSample } from './portable-sample.ts'

test('portable arithmetic and draws by chance give the same bits in Chromium as in Node', async () => {
  assert.deepEqual(await calledInChromium('e2e/portable-sample.ts', 'portableSample'), portableSample())
})
