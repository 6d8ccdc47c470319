import { Writable } from 'node:stream'
import { wardCommand } from '../ward-command.ts'

/** What a command has written, and how it ended. */
export interface Answer {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `evenkeel ward` in this process. @param input of standard input */
export async function wardAs(args: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const status = await wardCommand(() => piecesOf(input))(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

async function* piecesOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(input as string) // text or bytes: Buffer takes either
  yield await Promise.resolve(bytes.subarray(0, 10))
  yield bytes.subarray(10)
}
