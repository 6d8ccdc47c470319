import { Writable } from 'node:stream'
import { simulateCommand } from '../simulate/simulate-command.ts'

/** What a command has written, and how it ended. */
export interface Answer {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `evenkeel simulate` in this process. @param input of standard input */
export async function simulateAs(args: readonly string[], input = ''): Promise<Answer> {
  const stdout: string[] = []
  const stderr: string[] = []
  const into = (texts: string[]): Writable => new Writable({ decodeStrings: false, write: (text, _encoding, done) => done(void texts.push(String(text))) })
  const command = simulateCommand({ openInput: () => piecesOf(input), threads: 1 })
  const status = await command(args, { stdout: into(stdout), stderr: into(stderr), env: {} })
  return { status, stdout: stdout.join(''), stderr: stderr.join('') }
}

async function* piecesOf(text: string): AsyncIterable<string> {
  yield await Promise.resolve(text.slice(0, 10))
  yield text.slice(10)
}
