import assert from 'node:assert/strict'
import type { RunningServer } from '../test/server.ts'

/** The lowest level of a line of the log that tells of a mistake of ours. */
const errorLevel = 50

/** Stops a server, throws its data away, and fails when its log tells of a mistake. */
export async function discardCalm(server: RunningServer): Promise<void> {
  await server.discard()
  const mistakes = server.log().split('\n').filter((line) => levelOf(line) >= errorLevel)
  assert.deepEqual(mistakes, [])
}

function levelOf(line: string): number {
  return Number(/^\{"level":(\d+)/u.exec(line)?.[1] ?? 0)
}
