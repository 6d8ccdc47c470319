import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { type ReplicationTask, Turns } from '../../../engine/simulation/index.ts'
import { failure, success } from '../../../kernel/result.ts'
import { problemOf } from './problem-of.ts'
import type { DoneReplication, Replicator } from './replicator.ts'

const threadFile = path.join(import.meta.dirname, 'replication-thread.ts')

/** So many replications for each thread are under way or wait for an earlier one to come back. */
const aheadPerThread = 4

/**
 * Does replications on several threads of this process.
 * @param count of threads, 1 or more
 */
export function inThreads(task: ReplicationTask, count: number): Replicator {
  const threads = Array.from({ length: count }, () => startThread(task))
  return {
    run: (from, until, take) => runOn(threads, new Turns({ from, until, ahead: aheadPerThread * count }, take)),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()))
    },
  }
}

function startThread(task: ReplicationTask): Worker {
  const thread = new Worker(threadFile, { workerData: task })
  // The first thread that fails is told of; another that fails meanwhile must not end the process.
  return thread.on('error', () => {})
}

async function runOn(threads: readonly Worker[], turns: Turns<DoneReplication>): ReturnType<Replicator['run']> {
  if (turns.isOver) return success(null)
  const ending = Promise.withResolvers<null>()
  const stopListening = listen(threads, turns, ending)
  try {
    return success(await ending.promise)
  } catch (error) {
    const problem = problemOf(error)
    if (problem === null) throw error
    return failure(problem)
  } finally {
    stopListening()
  }
}

/** Deals replications to threads until all are done, or until one of the threads fails. */
function listen(threads: readonly Worker[], turns: Turns<DoneReplication>, ending: PromiseWithResolvers<null>): () => void {
  const idle = new Set(threads)
  const dealToAll = () => {
    for (const thread of idle) {
      const replication = turns.deal()
      if (replication === null) return
      idle.delete(thread)
      thread.postMessage(replication)
    }
  }
  const stops = threads.map((thread) =>
    hear(thread, ending.reject, (done) => {
      idle.add(thread)
      turns.bring(done)
      if (turns.isOver) ending.resolve(null)
      else dealToAll()
    }),
  )
  dealToAll()
  return () => stops.forEach((stop) => stop())
}

/** @returns what stops listening to a thread */
function hear(thread: Worker, fail: (error: unknown) => void, take: (done: DoneReplication) => void): () => void {
  const onDone = (done: DoneReplication) => {
    try {
      take(done)
    } catch (error) {
      // A mistake of ours in what is made of it: the caller must hear of it as of one in a thread.
      fail(error)
    }
  }
  const onExit = (status: number) => fail(new Error(`A thread that runs replications has ended by itself, with ${status}.`))
  thread.on('message', onDone).on('error', fail).on('exit', onExit)
  return () => thread.off('message', onDone).off('error', fail).off('exit', onExit)
}
