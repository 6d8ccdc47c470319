import { Worker } from 'node:worker_threads'

/** Who asked, and what. */
interface Asking<Question, Answer> {
  readonly question: Question
  readonly answer: PromiseWithResolvers<Answer>
}

/**
 * Threads of this process that each answer one question at a time; further questions wait. A thread is started when it is first needed, and an idle one does not
 * keep the process from ending.
 */
export class ThreadPool<Question, Answer> {
  private readonly start: () => Worker
  private readonly count: number
  private readonly threads: Worker[] = []
  private readonly idle: Worker[] = []
  private readonly busy = new Map<Worker, Asking<Question, Answer>>()
  private readonly waiting: Asking<Question, Answer>[] = []
  /** Why nobody is answered any more: what a thread has thrown, or that the pool was closed. */
  private ended: { readonly error: unknown } | null = null

  /**
   * @param file  of the thread: it is sent one question after the other, and sends one answer to each
   * @param given to each thread as `workerData`
   * @param count of threads at most, 1 or more
   */
  constructor(file: string, given: unknown, count: number) {
    this.start = () => new Worker(file, { workerData: given })
    this.count = count
  }

  /** @throws what a thread has thrown, also to those who ask after it; or that the pool was closed */
  ask(question: Question): Promise<Answer> {
    if (this.ended !== null) return Promise.reject(this.ended.error)
    const answer = Promise.withResolvers<Answer>()
    this.waiting.push({ question, answer })
    this.goOn()
    return answer.promise
  }

  /** Ends all threads; who still waits for an answer is told that there will be none. */
  async close(): Promise<void> {
    this.end(new Error('The threads were closed.'))
    await Promise.all(this.threads.map((thread) => thread.terminate()))
  }

  private goOn(): void {
    while (this.waiting.length > 0) {
      const thread = this.idle.pop() ?? this.another()
      if (thread === null) return
      const asking = this.waiting.shift()
      if (asking === undefined) return
      this.busy.set(thread, asking)
      thread.ref()
      thread.postMessage(asking.question)
    }
  }

  private another(): Worker | null {
    if (this.threads.length >= this.count) return null
    const thread = this.start()
    this.threads.push(thread)
    return thread
      .on('message', (answer: Answer) => this.answered(thread, answer))
      .on('error', (error) => this.end(error))
      .on('exit', (status) => this.end(new Error(`A thread has ended by itself, with ${status}.`)))
  }

  private answered(thread: Worker, answer: Answer): void {
    const asking = this.busy.get(thread)
    this.busy.delete(thread)
    this.idle.push(thread)
    thread.unref()
    asking?.answer.resolve(answer)
    this.goOn()
  }

  /** The first thread that fails says why, unless the pool was closed before; what ends later has nobody any more to answer. */
  private end(error: unknown): void {
    this.ended ??= { error }
    for (const { answer } of [...this.busy.values(), ...this.waiting]) answer.reject(this.ended.error)
    this.busy.clear()
    this.waiting.length = 0
  }
}
