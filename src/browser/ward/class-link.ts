import { textOfRun } from '../../area/simulated-ward/rules/run-text.ts'
import { classWords, heldText } from '../../area/simulated-ward/words/class.ts'
import type { RunAtHour } from './address-of-run.ts'
import type { ClassMemory } from './class-memory.ts'
import type { ClassServer, Heard, RunToSend } from './class-server.ts'
import { type Standing, justJoined, nextAskMs, released, standingAfter } from './class-standing.ts'
import type { Company } from './company.ts'

/** The class that a ward is run with: what is decided is kept in the tab and sent until it has arrived, and what whoever leads the class has set holds here too. */
export class ClassLink implements Company {
  readonly words = classWords
  private readonly server: ClassServer
  private readonly memory: ClassMemory
  private readonly listeners: ((standing: Standing) => void)[] = []
  private standing: Standing = justJoined
  private toSend: RunToSend | null = null
  private arrived: RunToSend | null = null
  private failures = 0
  private isAsking = false
  private hasLeft = false
  private sight: 'seen' | 'unseen' = 'seen'
  private looksUnseen = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(server: ClassServer, memory: ClassMemory) {
    this.server = server
    this.memory = memory
  }

  mayRun(): boolean {
    return this.standing.kind === 'alone' || !this.standing.state.frozen
  }

  whyWait(week: number): string | null {
    const after = this.standing.kind === 'alone' ? null : this.standing.state.holdAfterWeek
    return after !== null && week > after ? heldText(after) : null
  }

  lastWords(): string | null {
    return this.standing.kind === 'alone' ? null : classWords.last
  }

  keep(at: RunAtHour, weeks: number): void {
    this.memory.write(at)
    const run = textOfRun(at.run)
    if (this.toSend?.run === run && this.toSend.weeks === weeks) return
    this.toSend = { place: this.memory.place, run, weeks }
    if (this.failures === 0) this.arrange()
  }

  listen(changed: (standing: Standing) => void): void {
    this.listeners.push(changed)
  }

  leave(): void {
    this.hasLeft = true
    this.become(released(this.standing))
  }

  forget(): string {
    this.memory.forget()
    return classWords.unreadable
  }

  /** Nobody sees the page from now on. */
  hide(): void {
    this.sight = 'unseen'
  }

  /** Somebody sees the page again: what the class does is asked at once. */
  show(): void {
    this.sight = 'seen'
    this.looksUnseen = 0
    if (this.failures === 0) void this.ask()
  }

  private async ask(): Promise<void> {
    if (this.isAsking || this.isDone()) return
    this.isAsking = true
    clearTimeout(this.timer)
    const sent = this.toSend === this.arrived ? null : this.toSend
    const heard = sent === null ? await this.server.look() : await this.server.send(sent)
    this.isAsking = false
    if (sent !== null && heard.kind === 'state') this.arrived = sent
    this.hear(heard)
    this.arrange()
  }

  private hear(heard: Heard): void {
    this.failures = heard.kind === 'nothing' ? this.failures + 1 : 0
    this.looksUnseen = this.sight === 'seen' ? 0 : this.looksUnseen + 1
    const standing = standingAfter(this.standing, heard, this.failures)
    this.become(this.hasLeft ? released(standing) : standing)
  }

  private become(standing: Standing): void {
    const isNew = JSON.stringify(standing) !== JSON.stringify(this.standing)
    this.standing = standing
    if (isNew) for (const changed of this.listeners) changed(standing)
  }

  /** Asks again when it is time. */
  private arrange(): void {
    clearTimeout(this.timer)
    const ms = this.nextMs()
    if (ms !== null) this.timer = setTimeout(() => void this.ask(), ms)
  }

  private isDone(): boolean {
    return this.nextMs() === null
  }

  private nextMs(): number | null {
    const { standing, failures, hasLeft, looksUnseen } = this
    return nextAskMs({ standing, failures, hasLeft, looksUnseen, hasUnsent: this.toSend !== this.arrived })
  }
}
