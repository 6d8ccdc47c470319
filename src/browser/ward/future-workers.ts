import type { AskedOfFutures, FutureWeeks, FuturesQuestion, ToldOfFutures, WayQuestion, FutureWeek } from './futures-messages.ts'

/** Futures that a worker runs before it tells: short enough that several workers end at about the same time. */
const pairsAtOnce = 10

interface Waiting {
  readonly asked: AskedOfFutures
  readonly done: (told: ToldOfFutures) => void
}

/** What those who ask hear beside the answers. */
interface HeardOfWorkers {
  /** Once, when a worker ends by a mistake; what was asked stays without an answer. */
  readonly failed: () => void
  /** So many runs are done that were not before. */
  readonly ran: (runs: number) => void
}

/** Workers that run futures side by side. They change nothing but the time it takes. */
export class FutureWorkers {
  private readonly idle: Worker[] = []
  private readonly all: readonly Worker[]
  private readonly waiting: Waiting[] = []
  private readonly busy = new Map<Worker, Waiting>()
  private readonly heard: HeardOfWorkers
  private hasEnded = false

  constructor({ address, count }: { readonly address: string; readonly count: number }, heard: HeardOfWorkers) {
    this.heard = heard
    this.all = Array.from({ length: count }, () => this.open(address))
    this.idle.push(...this.all)
  }

  /** Futures of a decision, in order, shared among the workers. */
  async futures(question: FuturesQuestion): Promise<FutureWeeks> {
    const starts = Array.from({ length: Math.ceil(question.count / pairsAtOnce) }, (_, batch) => batch * pairsAtOnce)
    const batches = await Promise.all(starts.map((start) => this.ask({ kind: 'futures', question: { ...question, from: question.from + start, count: Math.min(pairsAtOnce, question.count - start) } })))
    const told = batches.flatMap((batch) => (batch.kind === 'futures' ? [batch.futures] : []))
    return { asDecided: told.flatMap(({ asDecided }) => asDecided), instead: told.flatMap(({ instead }) => instead) }
  }

  /** The weeks of a run, spent in another way. */
  async way(question: WayQuestion): Promise<readonly (readonly FutureWeek[])[]> {
    const told = await this.ask({ kind: 'way', question })
    return told.kind === 'way' ? told.runs : []
  }

  /** Ends all workers; what was asked stays without an answer. */
  end(): void {
    this.hasEnded = true
    for (const worker of this.all) worker.terminate()
  }

  private open(address: string): Worker {
    const worker = new Worker(address, { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ToldOfFutures>) => this.take(worker, data))
    worker.addEventListener('error', () => this.fail())
    return worker
  }

  private ask(asked: AskedOfFutures): Promise<ToldOfFutures> {
    return new Promise((done) => {
      this.waiting.push({ asked, done })
      this.deal()
    })
  }

  private deal(): void {
    while (this.waiting.length > 0 && this.idle.length > 0) {
      const [next, worker] = [this.waiting.shift(), this.idle.shift()]
      if (next === undefined || worker === undefined) return
      this.busy.set(worker, next)
      worker.postMessage(next.asked)
    }
  }

  private take(worker: Worker, told: ToldOfFutures): void {
    const answered = this.busy.get(worker)
    this.busy.delete(worker)
    this.idle.push(worker)
    this.deal()
    if (answered === undefined) return
    this.heard.ran(runsIn(answered.asked))
    answered.done(told)
  }

  private fail(): void {
    if (this.hasEnded) return
    this.end()
    this.heard.failed()
  }
}

/** A pair of futures is two runs. */
function runsIn(asked: AskedOfFutures): number {
  return asked.kind === 'futures' ? 2 * asked.question.count : asked.question.replications
}
