import type { CommandIo, ExitStatus } from './command.ts'

/**
 * Prints a result and waits until it has left: whoever ends the process next must not cut it. Who stops reading has what they wanted.
 * @param text   of the result; where its last line has no end, it gets one
 * @param status of the command when it has left
 * @returns that status; 2 when it could not be written, and standard error says why
 */
export async function printResult({ stdout, stderr }: CommandIo, text: string, status: ExitStatus): Promise<ExitStatus> {
  // The write tells of the same error; one that nobody hears would end the process.
  stdout.on('error', () => {})
  const code = await new Promise<string | null>((resolve) => stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => resolve(codeOf(error))))
  if (code === null || code === 'EPIPE') return status
  stderr.write(`The result cannot be written (${code}). Make room on the disk, or write it elsewhere.\n`)
  return 2
}

/** The host's word for what went wrong. */
function codeOf(error: Error | null | undefined): string | null {
  if (!error) return null
  return 'code' in error ? String(error.code) : error.message
}
