import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'

const root = path.join(import.meta.dirname, '../../../..')
const page = readFileSync(path.join(root, 'docs/reference/simulation-model.md'), 'utf8')

/** As much of a JSON Schema as ours uses. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly const?: string
}
const schema = JSON.parse(readFileSync(path.join(import.meta.dirname, 'model.schema.json'), 'utf8')) as Schema & { readonly $defs: Readonly<Record<string, Schema>> } // our own file

/** Where the page tells of each part of the schema. Keys that may differ by class are told with the station. */
const parts: Readonly<Record<string, readonly Schema[]>> = {
  Model: [schema],
  Class: part('class'), Arrivals: part('arrivals'), Rate: part('rate'), Booked: part('booked'), Size: part('size'), Law: part('law'), Station: part('station'),
  Servers: part('servers'), Destination: part('destinations'), Measure: part('measure'), Region: part('region'), Run: part('run'),
}

function part(name: string): readonly Schema[] {
  const found = schema.$defs[name]
  assert.ok(found, name)
  return [found.items ?? found]
}

/** Every key of a part, those of objects within it with the way there. */
function keysIn({ properties = {}, anyOf = [], oneOf = [] }: Schema, before = ''): readonly string[] {
  const own = Object.entries(properties).flatMap(([key, value]) => [`${before}${key}`, ...keysIn(value, `${before}${key}.`), ...(value.items === undefined ? [] : keysIn(value.items, `${before}${key}[].`))])
  return [...new Set([...own, ...[...anyOf, ...oneOf].flatMap((form) => keysIn(form, before))])]
}

function tablesUnder(heading: string): string {
  return (page.split(/^## /mu).find((section) => section.startsWith(`${heading}\n`)) ?? '').replace(/\| law \|[\s\S]*?\n\n/u, '')
}

/** The first cells of the rows of a section. */
function keysOnPage(heading: string): readonly string[] {
  return [...tablesUnder(heading).matchAll(/^\| `([^`]+)` \|/gmu)].map(([, key = '']) => key)
}

describe('the page of the simulation model', () => {
  for (const [heading, schemas] of Object.entries(parts)) {
    it(`tells of every key of the schema and of no other, once: ${heading}`, () => {
      const inSchema = schemas.flatMap((one) => keysIn(one)).map((key) => key.replace(/^next\.byClass$/u, 'byClass'))
      assert.deepEqual(keysOnPage(heading).toSorted(), inSchema.toSorted())
    })
  }

  it('has a part for each part of the schema that has keys', () => {
    const named = Object.entries(schema.$defs).filter(([name, def]) => name !== 'lawByClass' && keysIn(def.items ?? def).length > 0)
    assert.equal(named.length + 1, Object.keys(parts).length)
  })

  it('has every law with its keys', () => {
    const rows = [...page.matchAll(/^\| `([a-z]+)` \| (`[^|]+`) \| [^|]*\|$/gmu)].map(([, law = '', keys = '']) => `${law}: ${keys.replaceAll('`', '')}`)
    const laws = (schema.$defs['law']?.oneOf ?? []).flatMap(({ properties = {} }) => {
      const { law, ...others } = properties
      return (law?.enum ?? [law?.const ?? '']).map((name) => `${name}: ${Object.keys(others).join(', ')}`)
    })
    assert.deepEqual(rows.toSorted(), laws.toSorted())
  })
})
