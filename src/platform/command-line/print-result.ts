import type { CommandIo, ExitStatus } from './command.ts'

/**
 * Prints a result and waits until it has left: whoever ends the process next must not cut it. Who stops reading has what they wanted.
 * @param text   of the result; where its last line has no end, it gets one
 * @param status of the command when it has left
 * @returns that status; 2 when it could not be written, and standard error says why
 */
export async function printResult(io: CommandIo, text: string, status: ExitStatus): Promise<ExitStatus> {
  return printPieces(io, [text.endsWith('\n') ? text : `${text}\n`], status)
}

/** The same for a result in pieces, which may be longer than a text can be. After the last piece a line ends. */
export async function printPieces({ stdout, stderr }: CommandIo, pieces: Iterable<string>, status: ExitStatus): Promise<ExitStatus> {
  // The write tells of the same error; one that nobody hears would end the process.
  stdout.on('error', () => {})
  for (const piece of inLargePieces(pieces)) {
    const code = await new Promise<string | null>((resolve) => stdout.write(piece, (error) => resolve(codeOf(error))))
    if (code === 'EPIPE') return status
    if (code === null) continue
    stderr.write(`The result cannot be written (${code}). Make room on the disk, or write it elsewhere.\n`)
    return 2
  }
  return status
}

/** Letters that are written at once. */
const atOnce = 65_536

function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let [waiting, last] = ['', '']
  for (const piece of pieces) {
    waiting += piece
    last = piece === '' ? last : piece
    if (waiting.length < atOnce) continue
    yield waiting
    waiting = ''
  }
  yield last.endsWith('\n') ? waiting : `${waiting}\n`
}

/** The host's word for what went wrong. */
function codeOf(error: Error | null | undefined): string | null {
  if (!error) return null
  return 'code' in error ? String(error.code) : error.message
}
