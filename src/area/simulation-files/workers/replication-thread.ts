import { parentPort, workerData } from 'node:worker_threads'
import { type ReplicationTask, replicate } from '../../../engine/simulation/index.ts'
import { openSha256 } from './sha256.ts'

/** A thread that does the replications of a task which it is told by number, and sends back what each has shown. */

// Handed over by in-threads.ts in this form.
const task = workerData as ReplicationTask

parentPort?.on('message', (replication: number) => parentPort?.postMessage(replicate(task, replication, openSha256)))
