import { parentPort } from 'node:worker_threads'
import type { ValidationCase } from '../../../engine/simulation/validation/index.ts'
import { answeringHere } from './validate-command.ts'

/** A thread that answers the validation cases which it is sent, one after the other. */

const answer = answeringHere(() => performance.now())

// Sent by answering-in-threads.ts in this form.
parentPort?.on('message', ({ asked, seed }: { readonly asked: ValidationCase; readonly seed: number }) => {
  void answer(asked, seed).then((answered) => parentPort?.postMessage(answered))
})
