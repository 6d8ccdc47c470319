import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { test } from 'node:test'
import { openBrowser } from './browser.ts'
import { portableSample } from './portable-sample.ts'

const root = path.join(import.meta.dirname, '..')

test('portable arithmetic and draws by chance give the same bits in Chromium as in Node', async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await page.route('http://portable.invalid/**', (route) => {
      const file = new URL(route.request().url()).pathname
      if (file === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Portable arithmetic</title>' })
      return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(readFileSync(path.join(root, file), 'utf8')) })
    })
    await page.goto('http://portable.invalid/')
    const inChromium = await page.evaluate("import('/e2e/portable-sample.ts').then((sample) => sample.portableSample())")
    assert.deepEqual(inChromium, portableSample())
  } finally {
    await browser.close()
  }
})
