import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'
import { openBrowser } from './browser.ts'

const root = path.join(import.meta.dirname, '..')

/**
 * What an exported function of a module of the project gives in Chromium, called without arguments; its types are stripped, nothing else is changed.
 * @param file      of the project, from its root, for example 'e2e/portable-sample.ts'; what it imports must need nothing of Node
 * @param exported  the name of the function; what it gives must survive the way through JSON
 */
export async function calledInChromium(file: string, exported: string): Promise<unknown> {
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await page.route('http://portable.invalid/**', (route) => {
      const asked = new URL(route.request().url()).pathname
      if (asked === '/') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A module of the project</title>' })
      return route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(readFileSync(path.join(root, asked), 'utf8')) })
    })
    await page.goto('http://portable.invalid/')
    return await page.evaluate(`import('/${file}').then((module) => module.${exported}())`)
  } finally {
    await browser.close()
  }
}
