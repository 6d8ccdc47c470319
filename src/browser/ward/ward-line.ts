import type { Asked, Told } from './messages.ts'

/** The line to the worker in which the ward runs. */
export class WardLine {
  private readonly worker: Worker

  /** @param failed when the worker cannot be loaded, or ends by a mistake */
  constructor(address: string, told: (told: Told) => void, failed: () => void) {
    this.worker = new Worker(address, { type: 'module' })
    this.worker.addEventListener('message', ({ data }: MessageEvent<Told>) => told(data))
    this.worker.addEventListener('error', failed)
  }

  ask(asked: Asked): void {
    this.worker.postMessage(asked)
  }

  end(): void {
    this.worker.terminate()
  }
}
