import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ownCases } from '../src/engine/simulation/validation/testing/own-cases.ts'
import { type Judged, type JudgedCase, agrees, judge } from './validation/judge.ts'

/**
 * Values of simulated queues and wards beside exact ones: our own cases, and those of a file where there is one. `npm run prove -- validation [FILE] [SEED]`
 */
const [file = path.join(import.meta.dirname, '../../shared/validation/cases.json'), given = '1'] = process.argv.slice(2)
const seed = Number(given)

if (Number.isSafeInteger(seed) && seed >= 0) prove()
else {
  process.stderr.write(`SEED is a whole number of 0 or more, not ${given}.\n`)
  process.exitCode = 2
}

function prove(): void {
  const begun = process.cpuUsage()
  const own = ownCases().map(({ exact, ...asked }): JudgedCase => ({ ...asked, expected: exact, errors: {} }))
  const rows = [...own, ...casesOfFile()].flatMap((one) => judge(one, seed).map((row) => report(one.id, row)))
  const { user, system } = process.cpuUsage(begun)
  process.stdout.write(`${rows.filter(agrees).length} of ${rows.length} values agree, mean z² ${(rows.reduce((sum, { z }) => sum + z * z, 0) / rows.length).toFixed(2)}, ${Math.round((user + system) / 1e6)} s of computing\n`)
  if (!rows.every(agrees)) process.exitCode = 1
}

interface FileCase extends Omit<JudgedCase, 'errors'> {
  readonly tolerance?: { readonly half_width_95?: Readonly<Record<string, number>> }
  readonly profile?: readonly { readonly t: number; readonly mean_in_system: number }[]
}

function casesOfFile(): readonly JudgedCase[] {
  if (!existsSync(file)) {
    process.stdout.write(`Only our own cases: there is no ${file}\n`)
    return []
  }
  const cases = JSON.parse(readFileSync(file, 'utf8')) as readonly FileCase[] // the documented form
  return cases.map(({ tolerance, profile = [], ...asked }) => ({
    ...asked,
    // Numbers over the period are values like others.
    expected: { ...asked.expected, ...Object.fromEntries(profile.map(({ t, mean_in_system: present }) => [`mean_in_system_at_${t}`, present])) },
    errors: Object.fromEntries(Object.entries(tolerance?.half_width_95 ?? {}).map(([name, halfWidth]) => [name, halfWidth / 1.96])),
  }))
}

function report(id: string, row: Judged): Judged {
  const { name, estimate, expected, standardError, replications, z, ofBound } = row
  const cells = [id.padEnd(26), name.padEnd(32), estimate.toPrecision(6).padStart(10), expected.toPrecision(6).padStart(10), standardError.toPrecision(2).padStart(9), `|z| ${Math.abs(z).toFixed(2)}`, `SE ${ofBound.toFixed(2)} of bound`, `${replications} runs`]
  process.stdout.write(`${agrees(row) ? 'ok ' : 'OUT'} ${cells.join('  ')}\n`)
  return row
}
