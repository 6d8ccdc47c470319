import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { islandScript } from './island.ts'

/** What an island of these modules of `src` is sent as. */
function sentAs(modules: Readonly<Record<string, string>>): string {
  return islandScript('first', (file) => modules[file] ?? assert.fail(`${file} was asked for`))
}

/** What it exports, once it has run. */
function ran(modules: Readonly<Record<string, string>>): Promise<unknown> {
  return import(`data:text/javascript,${encodeURIComponent(sentAs(modules))}`)
}

describe('an island', () => {
  it('takes its modules along in one file, each once and before who needs it', async () => {
    const modules = {
      'browser/first.ts': "import type { Fourth } from './fourth.ts'\nimport { second } from './second.ts'\nimport { type Third, third } from '../engine/third.ts'\nexport const first: Fourth & Third = second + third\n",
      'browser/second.ts': "import { third } from '../engine/third.ts'\nexport const second = third * 2\n",
      'engine/third.ts': 'export interface Third {}\nexport const third = 1\n',
    }
    assert.deepEqual(sentAs(modules).match(/const (first|second|third)\b/g), ['const third', 'const second', 'const first'])
    assert.doesNotMatch(sentAs(modules), /import|Fourth|Third/)
    assert.deepEqual({ ...((await ran(modules)) as object) }, { first: 3 })
  })

  it('keeps the names of each module apart, and takes over what a module gives another name', async () => {
    const modules = {
      'browser/first.ts': "import { most as theirs } from './second.ts'\nconst most = 1\nexport function first() {\n  return [most, theirs]\n}\n",
      'browser/second.ts': 'export const most = 2\n',
    }
    assert.deepEqual(((await ran(modules)) as { first: () => unknown }).first(), [1, 2])
  })

  it('takes along what a module passes on from others, and classes and functions that make several values', async () => {
    const modules = {
      'browser/first.ts': "import { Third, values } from './second.ts'\nexport const first = [...values(), new Third().four]\n",
      'browser/second.ts': "export { Third, type Fourth, both as values } from './third.ts'\nexport type { Fifth } from './fifth.ts'\n",
      'browser/third.ts': 'export type Fourth = number\nexport class Third {\n  readonly four: Fourth = 4\n}\nexport function* both() {\n  yield 1\n  yield 2\n}\n',
    }
    assert.deepEqual({ ...((await ran(modules)) as object) }, { first: [1, 2, 4] })
  })

  it('leaves out what is said to who reads the source', () => {
    assert.doesNotMatch(sentAs({ 'browser/first.ts': '/** Says something. */\nexport function first() {\n  /**\n   * Says more.\n   */\n  return 1\n}\n' }), /Says/)
  })

  it('may export nothing', () => {
    assert.equal(sentAs({ 'browser/first.ts': 'document.title = `one`\n' }), 'const module1 = (() => {\ndocument.title = `one`;\nreturn {  };\n})();\n')
  })

  it('may draw with TSX: what React would do is done by modules of our own', async () => {
    const modules = {
      'browser/first.ts': "import { Chart } from '../platform/chart.tsx'\nexport const first = Chart({ name: 'Falls' })\n",
      'platform/chart.tsx': "import { useId } from 'react'\nimport type { ReactNode } from 'react'\nexport function Chart({ name }: { readonly name: string }): ReactNode {\n  return <g id={useId()}>{name}</g>\n}\n",
      'browser/drawn/drawn-nodes.ts': 'export const jsx = (type: string, given: object) => ({ type, given })\n',
      'browser/drawn/element-ids.ts': "export const useId = () => 'one'\n",
    }
    assert.deepEqual({ ...((await ran(modules)) as object) }, { first: { type: 'g', given: { id: 'one', children: 'Falls' } } })
  })

  it('is refused when it needs what is not of our source, or exports otherwise than by name', () => {
    assert.throws(() => sentAs({ 'browser/first.ts': "import { readFileSync } from 'node:fs'\nexport const first = readFileSync\n" }), /browser\/first\.ts: an island cannot take along "import/)
    for (const text of ['export default 1\n', 'export const [one] = [1]\n', "export * from './second.ts'\n", 'export let one = 1\n']) assert.throws(() => sentAs({ 'browser/first.ts': text }), SyntaxError, text)
  })
})
