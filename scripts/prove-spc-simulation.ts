import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Expectation } from './spc-simulation/expectation.ts'
import { answererOf } from './spc-simulation/studies-by-id.ts'

/**
 * How often the rules of control charts are wrong and how often they see a change: every number of a published study, computed anew with the
 * engine of the product. `npm run prove -- spc-simulation [FILE] [SERIES]`
 */
const [file = path.join(import.meta.dirname, '../../shared/gold/spc/simulation/expectations.json'), series = '60000'] = process.argv.slice(2)

if (existsSync(file)) prove(file, { series: Number(series), seed: 20_260_101 })
else process.stdout.write(`skipped: ${file} is not there\n`)

function prove(from: string, effort: { readonly series: number; readonly seed: number }): void {
  const { expectations } = JSON.parse(readFileSync(from, 'utf8')) as { readonly expectations: readonly Expectation[] } // the documented form
  const answer = answererOf(effort)
  const out = expectations.filter((expectation) => !report(expectation, answer(expectation.id)))
  process.stdout.write(`${expectations.length - out.length} of ${expectations.length} within their tolerance, ${effort.series} series each\n`)
  if (out.length > 0) process.exitCode = 1
}

function report({ id, expected, tolerance }: Expectation, ours: number | undefined): boolean {
  const isWithin = ours !== undefined && Math.abs(ours - expected) <= tolerance
  process.stdout.write(`${isWithin ? 'ok  ' : 'OUT '} ${id}: ${ours === undefined ? 'of no known form' : ours.toFixed(4)}, expected ${expected} ± ${tolerance}\n`)
  return isWithin
}
