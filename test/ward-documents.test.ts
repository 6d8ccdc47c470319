import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { wardParametersDocument } from '../scripts/ward-parameters-document.ts'
import { allParameters } from '../src/engine/ward/parameters/index.ts'

const root = path.join(import.meta.dirname, '..')

describe('the numbers of the ward model', () => {
  it('are those on their page: else run bin/run scripts/ward-parameters.ts', () => {
    assert.equal(readFileSync(path.join(root, 'docs/reference/ward-parameters.md'), 'utf8'), wardParametersDocument())
  })

  it('each lie in their range, have a unit and say where they come from', () => {
    for (const { path: name, parameter: { value, low, high, unit, basis } } of allParameters()) {
      assert.ok(low <= value && value <= high, name)
      assert.ok(unit.length > 5, name)
      assert.ok((basis.kind === 'source' ? basis.source : basis.kind === 'assumption' ? basis.why : basis.to).length > 3, name)
    }
  })

  it('are each used by the model', () => {
    const sources = globSync('src/engine/ward/**/*.ts', { cwd: root }).filter((file) => !/\.test\.ts$|parameters\//.test(file)).map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n')
    for (const { path: name } of allParameters()) {
      const [, own = ''] = name.split('.')
      assert.match(sources, new RegExp(`\\b${own}\\b`, 'u'), name)
    }
  })
})
