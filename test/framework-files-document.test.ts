import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { readFrameworkFile } from '../src/area/framework/files/framework-file.ts'
import { columns } from '../src/area/framework/rules/csv/columns.ts'
import { longestTexts } from '../src/area/framework/rules/text-limits.ts'
import { formatNumber } from '../src/kernel/number-text.ts'
import { aspects, domains, trends } from '../src/kernel/vocabulary.ts'
import { stages } from '../src/kernel/workforce.ts'

const page = readFileSync(path.join(import.meta.dirname, '../docs/reference/framework-files.md'), 'utf8')

function example(language: string): Uint8Array {
  const [, text] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'u').exec(page) ?? []
  return new TextEncoder().encode(text ?? assert.fail(`there is no example of ${language}`))
}

describe('the page of files of frameworks', () => {
  it('has examples that are read, and say the same', () => {
    const head = { title: 'Looking ahead', version: '1.0', language: 'en-GB', creator: 'Nobody', about: '' }
    const [table, exchange] = ['csv', 'json'].map((language) => readFrameworkFile(example(language), head, 'a tenant'))
    assert.ok(table?.ok === true && exchange?.ok === true, JSON.stringify([table, exchange]))
    const told = (read: typeof table) => read.value.framework.items.map(({ code, kind, text, stage }) => [code, kind, text, stage])
    assert.deepEqual(told(exchange), told(table).slice(0, 2))
    assert.equal(table.value.framework.items.length, 3)
  })

  it('has every column, every word of a closed set, and how long texts may be', () => {
    for (const word of [...columns, ...domains, ...aspects, ...stages, ...trends]) assert.ok(page.includes(`\`${word}\``), word)
    for (const longest of new Set(Object.entries(longestTexts).flatMap(([name, most]) => (name === 'language' ? [] : [most])))) assert.ok(page.includes(`| ${formatNumber(longest)}`), String(longest))
  })
})
