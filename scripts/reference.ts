import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { newerType } from '../src/area/benchmark/rules/dataset.ts'
import { downloadRows } from '../src/area/benchmark/rules/download.ts'
import { findingSentence } from '../src/area/benchmark/reading/finding-words.ts'
import { filesOfFigures, filesWithoutLicence } from '../src/area/benchmark/reading/file-spec.ts'
import { problemLines } from '../src/area/benchmark/reading/problem-words.ts'
import { readBenchmarkFolder } from '../src/area/benchmark/reading/read-folder.ts'
import type { BenchmarkReading } from '../src/area/benchmark/reading/read-folder.ts'
import { computeBenchmark } from '../src/engine/benchmark/benchmark.ts'
import { figureRows } from '../src/engine/benchmark/figure-rows.ts'
import { formatCsv } from '../src/platform/files/index.ts'

/** `npm run reference -- DIR`: makes the figures that are shipped from a folder of public files. */

const reference = path.join(import.meta.dirname, '../reference')
const [directory] = process.argv.slice(2)
process.exitCode = directory === undefined ? refuse(['Give the folder of the public files: npm run reference -- DIR.']) : await build(directory)

async function build(folder: string): Promise<number> {
  const reading = await readBenchmarkFolder(folder)
  if (!reading.ok) return refuse(problemLines(reading.error))
  await mkdir(path.join(reference, 'benchmark'), { recursive: true })
  await write('benchmark/figures.csv', formatCsv(downloadRows(figureRows(computeBenchmark(reading.value.facts)))))
  await write('benchmark/organisations.csv', organisationsCsv(reading.value))
  await write('benchmark/findings.csv', findingsCsv(reading.value))
  await write('benchmark/sources.csv', sourcesCsv(reading.value))
  return 0
}

function refuse(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`)
  return 2
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(path.join(reference, file), text)
  process.stderr.write(`reference/${file}: ${Buffer.byteLength(text)} bytes\n`)
}

function organisationsCsv({ facts, listed, successors }: BenchmarkReading): string {
  const rows = facts.organisations.map(({ code, name, type, specialist }) => {
    return [code, name, type, specialist ? 'true' : 'false', dateOf(listed.get(code)?.closed), successors.get(code) ?? '']
  })
  const known = new Set(facts.organisations.map(({ code }) => code))
  const newer = [...listed.values()]
    .filter(({ code }) => /^[RT][A-Z0-9]{2}$/.test(code) && !known.has(code))
    .map(({ code, name, closed }) => [code, inSentenceCase(name), newerType, 'false', dateOf(closed), successors.get(code) ?? ''])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
  return formatCsv([['code', 'name', 'type', 'specialist', 'closed_on', 'successor'], ...rows, ...newer])
}

/** yyyymmdd as yyyy-mm-dd; empty when the organisation is open. */
function dateOf(closed: string | undefined): string {
  return closed?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') ?? ''
}

/** The Organisation Data Service writes names in capitals. */
function inSentenceCase(name: string): string {
  const small = new Set(['and', 'of', 'the', 'for', 'in', 'on'])
  return name
    .toLowerCase()
    .replaceAll(/[\p{L}'’]+/gu, (word, place: number) => (word === 'nhs' ? 'NHS' : place > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
}

function findingsCsv({ findings }: BenchmarkReading): string {
  const rows = findings.filter(({ file }) => !filesWithoutLicence.has(file))
    .map((finding) => [finding.file, finding.codes.join(' '), finding.years.join(' '), finding.kind, findingSentence(finding)])
  return formatCsv([['file', 'codes', 'years', 'kind', 'sentence'], ...rows])
}

function sourcesCsv({ sources }: BenchmarkReading): string {
  const rows = sources.filter(({ file }) => filesOfFigures.has(file))
    .map(({ file, publisher, licence, sha256, years }) => [file, publisher, licence, sha256, years.join(' ')])
  return formatCsv([['file', 'publisher', 'licence_as_stated', 'sha256', 'years'], ...rows])
}
