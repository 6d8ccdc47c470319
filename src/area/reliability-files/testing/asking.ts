import { Writable } from 'node:stream'
import { reliabilityCommand } from '../reliability-command.ts'

/** What a command has written, and how it ended. */
export interface Answer {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `evenkeel reliability` in this process. @param input of standard input @param pieceLength into which it is cut */
export async function reliabilityAs(args: readonly string[], input: string | Uint8Array = '', pieceLength = 10): Promise<Answer> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const status = await reliabilityCommand(() => piecesOf(input, pieceLength))(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

async function* piecesOf(input: string | Uint8Array, pieceLength: number): AsyncIterable<Uint8Array> {
  const bytes = Buffer.from(input as string) // text or bytes: Buffer takes either
  for (let at = 0; at < bytes.length; at += pieceLength) yield await Promise.resolve(bytes.subarray(at, at + pieceLength))
}
