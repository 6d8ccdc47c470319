import { progressWords } from '../words/waiting.ts'

/** Milliseconds: what is done sooner shows nothing, and a line stands for so long. */
const quietFor = 2000
const between = 200

/** Back to the beginning of the line, which is emptied. */
const anew = '\r\u001b[K'

/** One line on a terminal that says how far a simulation is, and is gone when it ends. Elsewhere nothing is written. */
export class Progress {
  private readonly stderr: NodeJS.WritableStream
  private readonly now: () => number
  private readonly begun: number
  private written: number | null = null

  /** @param now milliseconds of a clock that never goes back */
  constructor(stderr: NodeJS.WritableStream, now: () => number) {
    this.stderr = stderr
    this.now = now
    this.begun = now()
  }

  note(done: number, until: number): void {
    if (!('isTTY' in this.stderr) || this.stderr.isTTY !== true) return
    const time = this.now()
    if (time - (this.written ?? this.begun + quietFor - between) < between) return
    this.written = time
    this.stderr.write(anew + progressWords({ done, until, secondsLeft: ((time - this.begun) / 1000 / done) * (until - done) }))
  }

  end(): void {
    if (this.written !== null) this.stderr.write(anew)
  }
}
