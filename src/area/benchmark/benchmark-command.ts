import { computeBenchmark, figureRows } from '../../engine/benchmark/index.ts'
import type { Command } from '../../platform/command-line/command.ts'
import { printResult } from '../../platform/command-line/print-result.ts'
import { formatCsv } from '../../platform/files/index.ts'
import { findingSentence } from './reading/finding-words.ts'
import { problemLines } from './reading/problem-words.ts'
import { readBenchmarkFolder } from './reading/read-folder.ts'
import { downloadRows } from './rules/download.ts'

/**
 * `evenkeel benchmark DIR`: the figures of a folder of public NHS files on stdout, the defects that were handled on stderr.
 * Exits with 2, and writes nothing to stdout, when a file has to be mended first.
 */
export const benchmarkCommand: Command = async (args, io) => {
  const [directory, ...rest] = args
  if (directory === undefined || rest.length > 0 || directory.startsWith('-')) {
    io.stderr.write('Give one folder: evenkeel benchmark DIR.\n')
    return 2
  }
  const reading = await readBenchmarkFolder(directory)
  if (!reading.ok) {
    for (const line of problemLines(reading.error)) io.stderr.write(`${line}\n`)
    return 2
  }
  const csv = formatCsv(downloadRows(figureRows(computeBenchmark(reading.value.facts))))
  for (const defect of reading.value.findings) io.stderr.write(`${findingSentence(defect)}\n`)
  return printResult(io, csv, 0)
}
