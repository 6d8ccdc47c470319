import type { Command, CommandIo } from '../../platform/command-line/command.ts'
import { printPieces } from '../../platform/command-line/print-result.ts'
import { resultInPieces } from './figures/result.ts'
import { askedOf } from './reading/asked.ts'
import { readRatingsFile } from './reading/read-file.ts'
import { useWords } from './words/help.ts'
import { useProblemWords } from './words/use.ts'

/**
 * `evenkeel reliability RATINGS.csv`: variance components of ratings of people, and each person's figures with their errors, as one JSON object.
 * The command exits with 2 when the file, or how it was asked, is not sound: then nothing is printed, and each problem is told.
 * @param openInput standard input, in pieces cut anywhere
 */
export function reliabilityCommand(openInput: () => AsyncIterable<Uint8Array>): Command {
  return async (args, io) => {
    const asked = askedOf(args)
    if (!asked.ok) return refuse(io, [...asked.error.map(useProblemWords), useWords])
    const read = await readRatingsFile(asked.value, openInput)
    return read.ok ? printPieces(io, resultInPieces(read.value), 0) : refuse(io, read.error)
  }
}

function refuse({ stderr }: CommandIo, sentences: readonly string[]): 2 {
  for (const sentence of sentences) stderr.write(`${sentence}\n`)
  return 2
}
