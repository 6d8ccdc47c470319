import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type OwnCase, ownCases } from '../src/engine/simulation/validation/testing/own-cases.ts'
import { type Judged, judge } from './validation/judge.ts'

/** The table at the end of docs/reference/simulation-validation.md, computed anew and written there: `bin/run scripts/validation-table.ts [SEED]`. */
const page = path.join(import.meta.dirname, '../docs/reference/simulation-validation.md')
const heading = '## The values\n'

const seed = Number(process.argv[2] ?? 1)
const before = readFileSync(page, 'utf8').split(heading)[0] ?? ''
writeFileSync(page, `${before}${heading}\n${introduction()}\n\n${tableLines(ownCases()).join('\n')}\n`)

function introduction(): string {
  return `Seed ${seed}. A value is in order within 4 standard errors of the exact one; of so many values, about 1 in 20 lies beyond 2.`
}

function tableLines(cases: readonly OwnCase[]): readonly string[] {
  return [
    '| family | case | value | estimate | standard error | exact | difference in standard errors | exact by |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...cases.flatMap((one) => judge({ ...one, expected: one.exact, errors: {} }, seed).map((row) => line(one, row))),
  ]
}

function line({ id, family, source }: OwnCase, { name, estimate, standardError, expected, z }: Judged): string {
  return `| ${[family, id, `\`${name}\``, digits(estimate), standardError.toPrecision(2), digits(expected), z.toFixed(2), source].join(' | ')} |`
}

function digits(value: number): string {
  return String(Number(value.toPrecision(5)))
}
