import type { Command, CommandIo, ExitStatus } from '../../platform/command-line/command.ts'
import { answerLine } from './answer-line.ts'
import { linesOf } from './lines.ts'
import { commandWords as words } from './words/command.ts'

/**
 * `evenkeel spc < cases.jsonl`: a chart for each line of standard input, one line of JSON each, as they come.
 * Holds one line at a time and waits until its answer is taken; stops when nobody takes answers any more.
 * @param openInput gives pieces of text, cut anywhere
 * @returns a command that exits with 2 when a line could not be charted
 */
export function chartCommand(openInput: () => AsyncIterable<string>): Command {
  return async (args, io) => {
    if (args.length > 0) {
      io.stderr.write(`${words.usage}\n`)
      return 2
    }
    // Who stops reading has what they wanted: that is told by the write, and is no mistake of ours.
    io.stdout.on('error', () => {})
    return reported(await answerAll(openInput(), io), io)
  }
}

interface Answered {
  readonly lines: number
  readonly refused: number
}

async function answerAll(input: AsyncIterable<string>, { stdout, stderr }: CommandIo): Promise<Answered> {
  let lines = 0
  let refused = 0
  for await (const line of linesOf(input)) {
    const { isChart, answer, remarks } = answerLine(line)
    lines += 1
    for (const remark of remarks) stderr.write(`${words.remark(lines, remark)}\n`)
    refused += isChart ? 0 : 1
    const isTaken = await new Promise((resolve) => stdout.write(`${JSON.stringify(answer)}\n`, (error) => resolve(!error)))
    if (!isTaken) break
  }
  return { lines, refused }
}

function reported({ lines, refused }: Answered, { stderr }: CommandIo): ExitStatus {
  if (refused === 0) return 0
  stderr.write(`${words.refused(refused, lines)}\n`)
  return 2
}
