import path from 'node:path'
import type { ValidationCase } from '../../../engine/simulation/validation/index.ts'
import { ThreadPool } from '../workers/thread-pool.ts'
import type { AnswerOne } from './answer-cases.ts'

/**
 * Answers cases in threads of this process. Each case has chance of its own, so that who answers it changes nothing but the time.
 * @param count of threads at most, 1 or more
 */
export function answeringInThreads(count: number): AnswerOne {
  const pool = new ThreadPool<{ readonly asked: ValidationCase; readonly seed: number }, Awaited<ReturnType<AnswerOne>>>(path.join(import.meta.dirname, 'answer-thread.ts'), null, count)
  return (asked, seed) => pool.ask({ asked, seed })
}
