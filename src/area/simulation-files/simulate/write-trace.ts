import { closeSync, openSync, writeSync } from 'node:fs'
import { type Model, type RunProblem, TraceText, runOnce } from '../../../engine/simulation/index.ts'
import { type Result, failure, success } from '../../../kernel/result.ts'
import { type ReplicationProblem, outOfMemoryIn } from '../workers/index.ts'
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
export function writeTrace(model: Model, asked: Asked, file: string): Result<null, CannotWrite | ReplicationProblem> {
  let target: number | null = null
  try {
    target = openSync(file, 'w')
    const run = traceInto(target, model, asked)
    return run.ok ? success(null) : run
  } catch (error) {
    const problem = outOfMemoryIn(error) ?? cannotWrite(error)
    if (problem === null) throw error
    return failure(problem)
  } finally {
    if (target !== null) closeSync(target)
  }
}

function traceInto(target: number, model: Model, { seed, pairing }: Asked): Result<unknown, RunProblem> {
  const trace = new TraceText(model, (piece) => writeAll(target, Buffer.from(piece, 'utf8')))
  const run = runOnce(model, { seed, replication: 0, pairing, note: trace.note })
  trace.end()
  return run
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
