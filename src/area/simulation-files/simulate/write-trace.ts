import { closeSync, openSync, writeSync } from 'node:fs'
import { type Model, TraceText, runOnce } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ReplicationProblem, problemOf } from '../workers/index.ts'
import type { Asked } from './asked.ts'

/** The file cannot be written, with the host's word for why. */
export interface CannotWrite {
  readonly code: 'cannot-write'
  readonly why: string
}

/**
 * Writes the trace of the first replication to a file, as it happens.
 * @error the file cannot be written, or the run comes to no end
 */
export function writeTrace(model: Model, { seed, pairing }: Asked, file: string): Result<null, CannotWrite | ReplicationProblem> {
  let target: number | null = null
  try {
    const opened = openSync(file, 'w')
    target = opened
    const trace = new TraceText(model, (piece) => writeAll(opened, Buffer.from(piece, 'utf8')))
    runOnce(model, { seed, replication: 0, pairing, note: trace.note })
    trace.end()
    return success(null)
  } catch (error) {
    const problem = problemOf(error) ?? cannotWrite(error)
    if (problem === null) throw error
    return failure(problem)
  } finally {
    if (target !== null) closeSync(target)
  }
}

/** An error of the host carries a call and a code. */
function cannotWrite(error: unknown): CannotWrite | null {
  return error instanceof Error && 'syscall' in error && 'code' in error ? { code: 'cannot-write', why: String(error.code) } : null
}

/** A pipe may take less at once. */
function writeAll(target: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) written += writeSync(target, bytes, written)
}
