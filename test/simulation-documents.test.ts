import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { csvColumns } from '../src/area/simulation-files/figures/csv.ts'
import { simulateAs } from '../src/area/simulation-files/testing/asking.ts'
import { deeds } from '../src/engine/simulation/run/trace.ts'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

describe('the page of how to simulate a department', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'evenkeel-department-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const page = read('docs/how-to/simulate-a-department.md')
  for (const [, name = '', text = ''] of page.matchAll(/`([\w-]+\.json)`:\n\n```json\n([^]*?)```/gu)) writeFileSync(path.join(folder, name), text)

  // What a step prints stands below it, up to the next command.
  const steps = page.split('```sh\nbin/evenkeel simulate ').slice(1)

  it('has commands', () => assert.equal(steps.length, 10))
  for (const step of steps) {
    const [command = ''] = step.split('\n')
    it(`shows what comes out of: evenkeel simulate ${command}`, async () => {
      const { status, stdout, stderr } = await simulateAs(command.split(' ').map((word) => (/\.(json|tsv)$/u.test(word) ? path.join(folder, word) : word)))
      assert.equal(status, 0, stderr)
      const result = JSON.parse(stdout) as unknown // a result of our own
      for (const [, figure = '', ...shown] of step.matchAll(/^\| `([\w.]+)` \| ([^|]+) \|(?: ([^|]+))? \|(?: ([^|]+))? \|$/gmu)) {
        const found = at(result, figure)
        assert.deepEqual(shown.map((text) => text?.trim()), ['estimate', 'low', 'high'].map((key, place) => rounded(found[key], shown[place])), figure)
      }
    })
  }
})

describe('the page of results', () => {
  const page = read('docs/reference/simulation-results.md')

  it('has every key of the schema, and no other', () => {
    const schema = read('src/area/simulation-files/simulate/result.schema.json')
    const keys = keysOf(JSON.parse(schema) as Schema) // our own file
    const told = [...page.matchAll(/`([a-zA-Z0-9]+)`/gu)].map(([, word = '']) => word).filter((word) => !['unlimited', 'sha256sum'].includes(word))
    assert.deepEqual([...new Set(told)].toSorted(), [...keys].toSorted())
  })

  it('has every column of the rows, in order', () => {
    const [, section = ''] = page.split('## A table and rows\n')
    const columns = [...section.matchAll(/^\| ([a-zA-Z, ]+) \| /gmu)].flatMap(([, names = '']) => names.split(', ')).filter((name) => name !== 'column')
    assert.deepEqual(columns, [...csvColumns])
  })

  it('has every flag', async () => {
    const { stderr } = await simulateAs([])
    const flags = (text: string) => [...new Set([...text.matchAll(/--[a-z][a-z-]*/gu)].map(([flag]) => flag))].toSorted()
    assert.deepEqual(flags(page), flags(stderr))
  })

  it('has every deed of a trace, in order', () => assert.ok(page.includes(`The deeds are: ${deeds.join(', ')}.`)))
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

function keysOf({ properties = {}, $defs = {} }: Schema): ReadonlySet<string> {
  return new Set([...Object.keys(properties), ...[...Object.values(properties), ...Object.values($defs)].flatMap((one) => [...keysOf(one)])])
}

function at(result: unknown, figure: string): Readonly<Record<string, unknown>> {
  const found = figure.split('.').reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], result)
  return found as Readonly<Record<string, unknown>> // an estimate
}

/** With as many decimals as the page shows. */
function rounded(value: unknown, shown: string | undefined): string | undefined {
  return typeof value === 'number' ? value.toFixed(shown?.split('.')[1]?.trim().length ?? 0) : undefined
}
