import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, describe, it } from 'node:test'
import walls from '../.dependency-cruiser.mjs'

/** For each wall: a small house that breaks it and nothing else needs to stand. */
const probes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circle': {
    'src/kernel/circle-a.ts': "import { b } from './circle-b.ts'\nexport const a = () => b",
    'src/kernel/circle-b.ts': "import { a } from './circle-a.ts'\nexport const b = () => a",
  },
  'every-import-is-found': { 'src/kernel/lost.ts': "export { nothing } from './nowhere.ts'" },
  'no-orphan': { 'src/kernel/alone.ts': 'export const alone = 1' },
  'kernel-stands-alone': { 'src/kernel/climbs.ts': "export { readFileSync } from 'node:fs'" },
  'engine-imports-only-kernel-and-itself': {
    'src/engine/probe/reads.ts': "import type { Stats } from 'node:fs'\nexport type Reads = Stats",
  },
  'no-engine-to-engine': {
    'src/engine/left/asks.ts': "export { answer } from '../right/answers.ts'",
    'src/engine/right/answers.ts': 'export const answer = 1',
  },
  'ward-uses-only-simulation': {
    'src/engine/ward/asks.ts': "export { answer } from '../other/answers.ts'",
    'src/engine/other/answers.ts': 'export const answer = 1',
  },
  'platform-knows-no-area-and-no-engine': {
    'src/platform/probe/knows.ts': "import type { Room } from '../../area/known/index.ts'\nexport type Knows = Room",
    'src/area/known/index.ts': 'export type Room = 1',
  },
  'area-by-its-front-door': {
    'src/area/visitor/routes.ts': "export { secret } from '../host/secret.ts'",
    'src/area/host/secret.ts': 'export const secret = 1',
  },
  'roof-enters-areas-by-the-front-door': {
    'src/reaching.ts': "export { room } from './area/reached/room.ts'",
    'src/area/reached/room.ts': 'export const room = 1',
  },
  'demonstration-is-only-data': { 'demo/reads.ts': "export { readFileSync } from 'node:fs'" },
  'only-its-area-loads-the-demonstration': {
    'src/area/elsewhere/loads.ts': "export { people } from '../../../demo/people.ts'",
    'demo/people.ts': 'export const people = 1',
  },
  'nobody-imports-the-roof': {
    'src/area/climber/service.ts': "export { roof } from '../../roof.ts'",
    'src/roof.ts': 'export const roof = 1',
  },
  'pages-only-format': {
    'src/area/paged/pages/page.tsx': "export { load } from '../store.ts'",
    'src/area/paged/pages/folder-page.tsx': "export { keep } from '../service/keep.ts'",
    'src/area/paged/pages/table-page.tsx': "export { rows } from '../store/rows.ts'",
    'src/area/paged/pages/asking-page.tsx': "export { sql } from 'kysely'",
    'src/area/paged/store.ts': 'export const load = 1',
    'src/area/paged/store/rows.ts': 'export const rows = 1',
    'src/area/paged/service/keep.ts': 'export const keep = 1',
  },
  'rules-are-pure': {
    'src/area/ruled/rules.ts': "export { readFileSync } from 'node:fs'",
    'src/area/ruled/rules/mailed.ts': "export { post } from '../../../platform/probe/mail.ts'",
    'src/platform/probe/mail.ts': 'export const post = 1',
  },
  'rules-know-no-outside': {
    'src/area/strict/rules.ts': "import type { Transaction } from 'kysely'\nexport type Asks = Transaction<unknown>",
    'src/area/strict/rules/loaded.ts': "import type { Row } from '../store/rows.ts'\nexport type Loaded = Row",
    'src/area/strict/rules/served.ts': "import type { Kept } from '../service/keep.ts'\nexport type Served = Kept",
    'src/area/strict/rules/shown.ts': "import type { View } from '../pages/view.tsx'\nexport type Shown = View",
    'src/area/strict/rules/routed.ts': "import type { Way } from '../routes/way.ts'\nexport type Routed = Way",
    'src/area/strict/rules/asked.ts': "import type { Sent } from '../../../platform/http/sent.ts'\nexport type Asked = Sent",
    'src/area/strict/store/rows.ts': 'export type Row = 1',
    'src/area/strict/service/keep.ts': 'export type Kept = 1',
    'src/area/strict/pages/view.tsx': 'export type View = 1',
    'src/area/strict/routes/way.ts': 'export type Way = 1',
    'src/platform/http/sent.ts': 'export type Sent = 1',
  },
  'sql-stays-in-stores': {
    'src/area/asking/routes.ts': "export { sql } from 'kysely'",
    'src/area/asking/jobs/reads.ts': "export { sql } from 'kysely'",
    'src/asking-command.ts': "export { sql } from 'kysely'",
  },
  'island-stands-alone': { 'src/browser/reaches.ts': "export { readFileSync } from 'node:fs'" },
  'what-islands-share-is-pure': {
    'src/area/simulated-ward/words/reaches.ts': "export { page } from '../pages/page.ts'",
    'src/area/simulated-ward/pages/page.ts': 'export const page = 1',
  },
  'production-imports-no-test': {
    'src/kernel/tested.ts': "export { builder } from '../../test/builder.ts'",
    'test/builder.ts': 'export const builder = 1',
  },
  'production-imports-no-builder': {
    'src/kernel/built.ts': "export { builder } from './building-values.ts'",
    'src/kernel/building-values.ts': 'export const builder = 1',
  },
  'service-knows-no-outside': {
    'src/area/served/service.ts': "export { load } from './store.ts'",
    'src/area/served/service/loads.ts': "export { rows } from '../store/rows.ts'",
    'src/area/served/service/shows.ts': "import type { View } from '../pages/view.tsx'\nexport type Shows = View",
    'src/area/served/service/answers.ts': "import type { Way } from '../routes/way.ts'\nexport type Answers = Way",
    'src/area/served/service/asks.ts': "import type { Transaction } from 'kysely'\nexport type Asks = Transaction<unknown>",
    'src/area/served/service/hears.ts': "import type { Sent } from '../../../platform/http/sent.ts'\nexport type Hears = Sent",
    'src/area/served/lead-service.ts': "export { load as lead } from './store.ts'",
    'src/area/served/store.ts': 'export const load = 1',
    'src/area/served/store/rows.ts': 'export const rows = 1',
    'src/area/served/pages/view.tsx': 'export type View = 1',
    'src/area/served/routes/way.ts': 'export type Way = 1',
  },
  'production-imports-no-development-package': { 'src/platform/probe/fast.ts': "export { assert } from 'fast-check'" },
}

/** Walls of which a file and a folder, a value and a type, each could stand behind: every one of these files must be refused. */
const everyFileBreaks = {
  'pages-only-format': filesOf('pages-only-format', '/pages/'),
  'rules-are-pure': filesOf('rules-are-pure', '/ruled/'),
  'rules-know-no-outside': filesOf('rules-know-no-outside', '/strict/rules'),
  'sql-stays-in-stores': filesOf('sql-stays-in-stores', ''),
  'service-knows-no-outside': filesOf('service-knows-no-outside', 'service'),
}

function filesOf(rule: string, part: string): readonly string[] {
  return Object.keys(probes[rule] ?? {}).filter((file) => file.includes(part))
}

/** For each lint rule that this house adds: a line that breaks it. */
const lintProbes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'max-lines': { 'src/kernel/long.ts': `${'export {}\n'.repeat(401)}` },
  'no-explicit-any': { 'src/kernel/any.ts': 'export const loose: any = 1' },
  'no-non-null-assertion': { 'src/kernel/sure.ts': 'export const first = (list: number[]) => list[0]!' },
  'ban-ts-comment': { 'src/kernel/ignored.ts': '// @ts-ignore\nexport const ignored = 1' },
  'no-console': { 'src/platform/loud.ts': "console.log('x')" },
  'no-warning-comments': { 'src/kernel/later.ts': 'export const later = 1 // TODO do it' },
  'consistent-type-imports': { 'src/kernel/typed.ts': "import { Result } from './result.ts'\nexport type Copy = Result<1, 2>" },
  'no-var': { 'src/kernel/old.ts': 'export var old = 1' },
  'prefer-const': { 'src/kernel/loose.ts': 'let fixed = 1\nexport const copy = fixed' },
  eqeqeq: { 'src/kernel/loosely.ts': "export const same = (one: unknown) => one == 'x'" },
  'no-empty': { 'src/kernel/empty.ts': 'export function silent(): void {\n  try { silent() } catch {}\n}' },
  'no-param-reassign': { 'src/kernel/changed.ts': 'export function grow(size: number): number {\n  size += 1\n  return size\n}' },
  'no-restricted-globals': { 'src/engine/probe/clock.ts': 'export const now = () => Date.now()' },
  'no-restricted-properties': { 'src/engine/probe/chance.ts': 'export const chance = () => Math.random()' },
  'no-power-operator': { 'src/engine/probe/power.ts': 'export const square = (value: number) => value ** 2' },
  'no-sql-outside-stores': { 'src/area/asking/asks.ts': "import { tables } from './tables.ts'\nexport const find = () => tables.selectFrom('post')" },
  'no-math-alias': { 'src/kernel/alias.ts': 'const m = Math\nexport const root = m.sqrt(2)' },
}

const root = path.join(import.meta.dirname, '..')

/** The lint rules of this house, as far as they are read here. */
interface LintConfiguration {
  readonly rules: Readonly<Record<string, unknown>>
  readonly overrides: readonly { readonly rules: Readonly<Record<string, unknown>> }[]
}
const lint = JSON.parse(readFileSync(path.join(root, '.oxlintrc.json'), 'utf8')) as LintConfiguration // our own file

/** What an engine may not reach for. */
const forbiddenGlobals = ['Date', 'process', 'fetch', 'performance', 'crypto', 'setTimeout', 'setInterval', 'globalThis', 'window', 'self', 'Intl', 'console']

/** Ways to what differs from host to host; each must be refused in an engine, by the rule named first. */
const hostDifferences: readonly (readonly [string, string])[] = [
  ['no-restricted-properties', 'Math.sin(1)'],
  ['no-restricted-properties', 'Math.pow(2, 0.5)'],
  ['no-restricted-properties', 'Math.log(2)'],
  ['no-math-alias', "Math['cos'](1)"],
  ['no-math-alias', '[0.5].map(((m: typeof Math) => m.exp)(Math))'],
  ['no-math-alias', '(({ tan }) => tan(1))(Math)'],
  ['no-power-operator', '2 ** 0.5'],
  ['no-restricted-properties', "'a'.localeCompare('b')"],
  ['no-restricted-properties', '(1234.5).toLocaleString()'],
  ['no-restricted-properties', "'I'.toLocaleLowerCase()"],
  ['no-restricted-properties', "'i'.toLocaleUpperCase()"],
]

/** A folder outside the project with the project's rules and the files of the probes. */
function buildHouse(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-walls-'))
  for (const name of ['.dependency-cruiser.mjs', '.oxlintrc.json', 'package.json', 'tsconfig.json']) copyFileSync(path.join(root, name), path.join(house, name))
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'))
  mkdirSync(path.join(house, 'scripts'))
  copyFileSync(path.join(root, 'scripts', 'lint-plugin.mjs'), path.join(house, 'scripts', 'lint-plugin.mjs'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true })
    writeFileSync(path.join(house, file), text)
  }
  return house
}

function runIn(house: string, tool: string, given: readonly string[]): string {
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules', tool), ...given], { cwd: house, encoding: 'utf8' })
  return result.stdout
}

describe('walls of the house', () => {
  let house = ''
  let broken: ReadonlySet<string> = new Set()

  before(() => {
    house = buildHouse(Object.assign({}, ...Object.values(probes)))
    const output = runIn(house, 'dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src', 'demo', 'test'])
    const report = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } } // the tool's documented form
    broken = new Set(report.summary.violations.map((violation) => `${violation.rule.name} in ${violation.from}`))
  })
  after(() => rmSync(house, { recursive: true, force: true }))

  for (const rule of walls.forbidden ?? []) {
    it(`refuses what ${rule.name} forbids`, () => {
      const files = Object.keys(probes[rule.name ?? ''] ?? {})
      assert.ok(files.length > 0, `write a probe that breaks ${rule.name}`)
      assert.ok(files.some((file) => broken.has(`${rule.name} in ${file}`)), `${rule.name} did not bite on ${files.join(', ')}; it bit on:\n${[...broken].join('\n')}`)
    })
  }

  for (const [rule, files] of Object.entries(everyFileBreaks)) {
    for (const file of files) it(`refuses what ${rule} forbids also in ${file}`, () => assert.ok(broken.has(`${rule} in ${file}`), `${rule} did not bite on ${file}`))
  }

  it('has a rule for every probe', () => {
    assert.deepEqual(new Set(Object.keys(probes)), new Set((walls.forbidden ?? []).map((rule) => rule.name)))
  })
})

/** Where the lint rule on SQL must and must not bite, besides its probe. */
const sqlProbes = {
  'src/area/asking/tagged.ts': { text: "import { sql } from './tables.ts'\nexport const find = sql`select 1`", isRefused: true },
  'src/sql-command.ts': { text: "import { tables } from './tables.ts'\nexport const remove = () => tables.deleteFrom('post')", isRefused: true },
  'src/area/asking/store/post-store.ts': { text: "import { tables } from '../tables.ts'\nexport const find = () => tables.selectFrom('post')", isRefused: false },
  'src/platform/probe/post-room.ts': { text: "import { tables } from './tables.ts'\nexport const find = () => tables.selectFrom('post')", isRefused: false },
}

describe('lint of the house', () => {
  let house = ''
  let output = ''

  before(() => {
    const globals = Object.fromEntries(forbiddenGlobals.map((name) => [`src/engine/probe/global-${name}.ts`, `export const reach = () => ${name}`]))
    const differing = Object.fromEntries(hostDifferences.map(([, text], index) => [`src/engine/probe/differing-${index}.ts`, `export const differing = ${text}`]))
    const asking = Object.fromEntries(Object.entries(sqlProbes).map(([file, { text }]) => [file, text]))
    house = buildHouse(Object.assign({}, globals, differing, asking, ...Object.values(lintProbes)))
    output = runIn(house, 'oxlint/bin/oxlint', ['--disable-nested-config', '--format', 'unix', 'src'])
  })
  after(() => rmSync(house, { recursive: true, force: true }))

  it('has a probe for every rule that this house adds', () => {
    const added = [lint.rules, ...lint.overrides.map((override) => override.rules)].flatMap((rules) => Object.entries(rules))
    const names = added.filter(([, setting]) => setting !== 'off').map(([name]) => name.replace(/^.*\//, ''))
    assert.deepEqual([...new Set(names)].sort(), Object.keys(lintProbes).sort())
  })

  for (const name of forbiddenGlobals) {
    it(`refuses ${name} in an engine`, () => {
      assert.ok(output.split('\n').some((line) => line.includes(`global-${name}.ts`) && line.includes('no-restricted-globals')), `${name} is not refused:\n${output}`)
    })
  }

  for (const [index, [rule, text]] of hostDifferences.entries()) {
    it(`refuses ${text} in an engine`, () => {
      assert.ok(output.split('\n').some((line) => line.includes(`differing-${index}.ts`) && line.includes(rule)), `${rule} did not bite:\n${output}`)
    })
  }

  for (const [file, { isRefused }] of Object.entries(sqlProbes)) {
    it(`${isRefused ? 'refuses' : 'takes'} SQL in ${file}`, () => {
      assert.equal(output.split('\n').some((line) => line.includes(file) && line.includes('no-sql-outside-stores')), isRefused, output)
    })
  }

  for (const [rule, files] of Object.entries(lintProbes)) {
    it(`refuses what ${rule} forbids`, () => {
      const file = Object.keys(files)[0] ?? ''
      assert.ok(output.split('\n').some((line) => line.includes(path.basename(file)) && line.includes(rule)), `${rule} did not bite:\n${output}`)
    })
  }
})
