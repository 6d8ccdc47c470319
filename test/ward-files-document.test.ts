import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { readPolicy, styleWords } from '../src/area/ward-files/reading/read-policy.ts'
import { wardAs } from '../src/area/ward-files/testing/asking.ts'
import { acts, leadershipActs, managementActs, orders, outcomeNames, outcomeUnits, processNames, settingNames, situationKinds, usualStyles, wayNames, ways } from '../src/engine/ward/index.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/reference/ward-files.md')

/** The cells of the rows of a table, without the marks of code. @param head the first cell of its heading */
function rowsOf(head: string): readonly (readonly string[])[] {
  const [, table = ''] = page.split(`\n| ${head} |`)
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim().replaceAll('`', '')))
}

const firstOf = (head: string): readonly string[] => rowsOf(head).map(([first = '']) => first)

/** As much of a JSON Schema as ours uses. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly string[]
  readonly items?: Schema
}

describe('the page of policies for the ward', () => {
  const { properties = {} } = JSON.parse(read('src/area/ward-files/reading/policy.schema.json')) as Schema // our own file
  const keysOf = (key: string): readonly string[] => Object.keys(properties[key]?.properties ?? {})

  it('has every key of a policy, as its schema does', () => {
    const [policyKeys] = [page.split('\n| key | form | when left out |\n')[1]?.split('\n\n')[0] ?? '']
    assert.deepEqual([...policyKeys.matchAll(/^\| `(\w+)` \|/gmu)].map(([, key]) => key), Object.keys(properties))
  })

  it('has every act with its domain and its hours in balanced, as schema and engine do', () => {
    assert.deepEqual(firstOf('act'), acts)
    assert.deepEqual(keysOf('hours'), acts)
    for (const [act = '', what = '', hours = ''] of rowsOf('act')) {
      const domain = Object.entries({ management: managementActs, leadership: leadershipActs }).find(([, of]) => of.some((one) => one === act))?.[0] ?? 'direct care'
      assert.ok(what.startsWith(`${domain}: `), act)
      assert.equal(Number(hours), Object.entries(ways.balanced).find(([one]) => one === act)?.[1], act)
    }
  })

  it('has every kind of situation with its usual style, and every style, as schema and engine do', () => {
    const wordOf = (style: string) => Object.entries(styleWords).find(([, one]) => one === style)?.[0]
    assert.deepEqual(rowsOf('kind of situation'), situationKinds.map((kind) => [kind, wordOf(usualStyles[kind])]))
    assert.deepEqual(keysOf('styles'), situationKinds)
    assert.deepEqual(firstOf('style'), Object.keys(styleWords))
    for (const [word = '', what = ''] of rowsOf('style')) assert.ok(what.endsWith(`(${styleWords[word as keyof typeof styleWords]})`), word) // one of its keys, as the line before says
  })

  it('has every order, process, ward and way, as schema and engine do', () => {
    assert.deepEqual(firstOf('order'), orders)
    assert.deepEqual(properties['orders']?.items?.enum, orders)
    assert.deepEqual(properties['improve']?.enum, [...processNames, 'weakest'])
    assert.deepEqual([properties['ward']?.enum, properties['policy']?.enum], [settingNames, wayNames])
    for (const name of [...processNames, 'weakest', ...settingNames, ...wayNames]) assert.ok(page.includes(`\`${name}\``), name)
  })

  it('has every outcome with its unit', () => {
    assert.deepEqual(rowsOf('outcome').map(([name, unit]) => [name, unit]), outcomeNames.map((name) => [name, outcomeUnits[name]]))
  })

  it('has every flag', async () => {
    const { stderr } = await wardAs([])
    const flags = [...new Set([...stderr.matchAll(/--[a-z]+/gu)].map(([flag]) => flag))].filter((flag) => flag !== '--help')
    assert.deepEqual(firstOf('flag'), flags)
  })
})

describe('an example of the page of policies', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-ward-page-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const files = [...page.matchAll(/^`([\w-]+\.json)`:[^\n]*\n\n```json\n([^]*?)```/gmu)].map(([, name = '', text = '']) => ({ name, text }))
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text)
  const commands = [...page.matchAll(/^bin\/evenkeel ward (.+)$/gmu)].map(([, words = '']) => words)

  it('is run by a command of the page', () => assert.deepEqual(commands.map((words) => words.split(' ')[0]), files.map(({ name }) => name)))
  for (const command of commands) {
    it(`prints what the page says: evenkeel ward ${command}`, async () => {
      const { status, stdout, stderr } = await wardAs(command.split(' ').map((word) => (word.endsWith('.json') ? path.join(folder, word) : word)))
      assert.deepEqual([status, stderr], [0, ''])
      const printed = JSON.parse(stdout) as { readonly outcomes: Readonly<Record<string, object>> } // a result of our own
      const named = [...page.matchAll(/^\| (`[\w.]+`(?:, `\w+`)*) \|/gmu)].flatMap(([, cell = '']) => cell.replaceAll('`', '').split(', '))
      const keys = [...Object.keys(printed).map((key) => (key === 'runs' ? 'runs.seed' : key)), ...Object.keys(printed.outcomes), ...Object.values(printed.outcomes).flatMap(Object.keys)]
      for (const key of keys) assert.ok(named.includes(key), key)
    })
  }

  it('is shipped with the command, as the files that its help names', () => {
    for (const name of ['balanced.json', 'own-hours.json']) assert.ok(readPolicy(JSON.parse(read(`src/area/ward-files/examples/${name}`))).ok, name)
  })
})
