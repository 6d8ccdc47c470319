import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { answererOf } from './spc-simulation/studies-by-id.ts'

/**
 * How often the rules of control charts are wrong and how often they see a change: every number of a published study, computed anew with the
 * engine of the product. `npm run prove -- spc-simulation [FILE] [SERIES]`
 */
const [file = path.join(import.meta.dirname, '../../shared/gold/spc/simulation/expectations.json'), given = '60000'] = process.argv.slice(2)
const series = Number(given)
const trouble = troubleOf()

if (trouble === null) prove(file, { series, seed: 20_260_101 })
else {
  process.stderr.write(`${trouble}\n`)
  process.exitCode = 2
}

/** One number that the study found, with what a rerun may differ from it. */
interface Expectation {
  readonly id: string
  readonly expected: number
  readonly tolerance: number
}

function troubleOf(): string | null {
  if (!existsSync(file)) return `The numbers of the study are not there, so nothing is proved: ${file}`
  return Number.isInteger(series) && series > 0 ? null : `SERIES is a whole number above 0, not ${given}.`
}

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
