import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Transaction } from 'kysely'
import { computeBenchmark, figureRows } from '../../engine/benchmark/index.ts'
import { type Result, failure, success } from '../../kernel/result.ts'
import type { CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import { findingSentence } from './reading/finding-words.ts'
import { problemLines } from './reading/problem-words.ts'
import { readWorkforceStatistics } from './reading/workforce-statistics.ts'
import type { NewYears, Receipt } from './rules/receipt.ts'
import { importYears } from './service.ts'
import { benchmarkStore } from './store.ts'

/** One newer file, read whole, and what is to be done with it. */
export interface BenchmarkImport {
  readonly given: NewYears
  /** Count what would change and write nothing. */
  readonly isRehearsal: boolean
  /** Runs the import in one transaction of the installation's database. */
  readonly inTransaction: (work: (transaction: Transaction<unknown>) => Promise<Receipt>) => Promise<Receipt>
  /** A new id and the time for the record of this import. */
  readonly id: string
  readonly now: Date
}

/**
 * `evenkeel import benchmark FILE`: adds the years of one newer file of NHS workforce statistics to a running installation, all or nothing.
 * A receipt goes to stdout, what was noticed to stderr.
 */
export async function importBenchmark({ given, isRehearsal, inTransaction, id, now }: BenchmarkImport, io: CommandIo): Promise<ExitStatus> {
  const record = { id, what: given.source.file, sha256: given.source.sha256, importedAt: now }
  const receipt = await inTransaction((transaction) => importYears(benchmarkStore(transaction), given, record, isRehearsal))
  for (const { sentence } of given.findings) io.stderr.write(`${sentence}\n`)
  io.stdout.write(`${JSON.stringify({ kind: 'benchmark', file: record.what, dryRun: isRehearsal, ...receipt, refused: [] })}\n`)
  return 0
}

/**
 * Reads one newer file of NHS workforce statistics, before any database is opened.
 * @error one sentence for each problem, with row and column where there are any
 */
export async function readBenchmarkFile(file: string): Promise<Result<NewYears, readonly string[]>> {
  const found = await stat(file).catch(() => null)
  if (found === null) return failure([`${file}: there is no such file. Check its name and folder.`])
  if (!found.isFile()) return failure([`${file} is not a file. Name the CSV file itself.`])
  const name = path.basename(file)
  const hash = createHash('sha256')
  const reading = await readWorkforceStatistics(name, hashed(createReadStream(file), hash)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') return null
    throw error
  })
  if (reading === null) return failure([`${file} may not be read by this account. Change its rights or copy it.`])
  if (!reading.ok) return failure(problemLines(reading.error))
  const { facts, findings } = reading.value
  const rows = figureRows(computeBenchmark(facts)).filter((row) => row.kind === 'trust' || row.kind === 'national')
  const years = [...new Set(facts.organisationYears.map((one) => one.year))].sort((one, other) => one - other)
  return success({
    years,
    rows,
    organisations: facts.organisations.map((organisation) => ({ ...organisation, closedOn: null, successor: null })),
    findings: findings.map((one) => ({ file: one.file, kind: one.kind, codes: one.codes, years: one.years, sentence: findingSentence(one) })),
    source: { file: name, publisher: 'NHS England, NHS workforce statistics', licence: 'Open Government Licence v3.0 where the publisher states it', sha256: hash.digest('hex'), years: years.join(' ') },
  })
}

async function* hashed(pieces: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncIterable<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
}
