import { type HashedRun, type HashedRuns, type OpenHash, type Replicated, type ReplicationTask, replicate } from '../engine/simulation/replications/replicate.ts'
import { success } from '../kernel/result.ts'
import type { WorkerAnswer } from './simulation-workers.ts'

/** A worker that is sent a task first, and then the numbers of the replications that it is to do. */

let task: ReplicationTask | null = null

addEventListener('message', ({ data }: MessageEvent<ReplicationTask | number>) => {
  if (typeof data !== 'number') task = data
  // What is thrown here, and not in what is awaited, reaches who started the worker.
  else if (task !== null) void answer(replicate(task, data, openSha256))
})

async function answer({ replication, runs }: Replicated<Promise<string>>): Promise<void> {
  const told: WorkerAnswer = { replication, runs: runs.ok ? success(await settledRuns(runs.value)) : runs }
  postMessage(told)
}

async function settledRuns([first, other]: HashedRuns<Promise<string>>): Promise<HashedRuns<string>> {
  const settled = await settledRun(first)
  return other === undefined ? [settled] : [settled, await settledRun(other)]
}

async function settledRun({ record, sha256 }: HashedRun<Promise<string>>): Promise<HashedRun<string>> {
  return { record, sha256: await sha256 }
}

/** Browsers hash a text as a whole: until then its bytes are kept. */
function openSha256(): OpenHash<Promise<string>> {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  return {
    add: (piece) => void pieces.push(new TextEncoder().encode(piece)),
    end: async () => hexOf(await crypto.subtle.digest('SHA-256', await new Blob(pieces).arrayBuffer())),
  }
}

function hexOf(digest: ArrayBuffer): string {
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
