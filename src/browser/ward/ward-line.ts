import type { Asked, Told } from './messages.ts'

/** A worker that has said nothing by then, in milliseconds, says nothing at all: a slow computer takes some seconds. */
const longestSilenceMs = 60_000

/** The line to the worker in which the ward runs. */
export class WardLine {
  private readonly worker: Worker
  private readonly silence: ReturnType<typeof setTimeout>

  /** @param failed when the worker cannot be loaded, ends by a mistake, or never says anything */
  constructor(address: string, told: (told: Told) => void, failed: () => void) {
    this.silence = setTimeout(failed, longestSilenceMs)
    this.worker = new Worker(address, { type: 'module' })
    this.worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      clearTimeout(this.silence)
      told(data)
    })
    this.worker.addEventListener('error', failed)
  }

  ask(asked: Asked): void {
    this.worker.postMessage(asked)
  }

  end(): void {
    clearTimeout(this.silence)
    this.worker.terminate()
  }
}
