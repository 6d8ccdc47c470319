import { type OpenHash, type ReplicationTask, replicate } from '../engine/simulation/replications/replicate.ts'
import type { WorkerAnswer } from './simulation-workers.ts'

/** A worker that is sent a task first, and then the numbers of the replications that it is to do. */

let task: ReplicationTask | null = null

addEventListener('message', ({ data }: MessageEvent<ReplicationTask | number>) => {
  if (typeof data !== 'number') task = data
  else if (task !== null) void answer(task, data)
})

async function answer(ofTask: ReplicationTask, replication: number): Promise<void> {
  const { runs } = replicate(ofTask, replication, openSha256)
  const settled = await Promise.all(runs.map(async ({ record, sha256 }) => ({ record, sha256: await sha256 })))
  const told: WorkerAnswer = { replication, runs: settled }
  postMessage(told)
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
