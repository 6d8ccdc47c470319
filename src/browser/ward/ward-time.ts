import { hoursOfWeek } from '../../engine/ward/index.ts'
export const paces = ['slow', 'normal', 'fast'] as const
export type Pace = (typeof paces)[number]

/** How long an hour of the ward takes, in milliseconds. */
const hourMs: Readonly<Record<Pace, number>> = { slow: 1200, normal: 300, fast: 40 }

/** Why time of the ward stands, whatever its clock is set to: something waits for you, nobody sees the page, or the class was stopped. */
export type Standstill = 'waits-for-you' | 'out-of-sight' | 'class-stopped'

/** What the clock shows of how time runs. */
export interface TimeShown {
  readonly isRunning: boolean
  /** Can time be let run, or skipped? */
  readonly canRun: boolean
  readonly pace: Pace
}

/** How the time of a ward runs: it asks for the next hour, in its pace, as long as nothing makes it stand. */
export class WardTime {
  private readonly pass: (hours: number) => void
  private readonly show: (shown: TimeShown) => void
  private readonly standstills = new Set<Standstill>(['waits-for-you'])
  private pace: Pace = 'normal'
  private isSet: 'standing' | 'running' = 'standing'
  private isSkipping = false
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * @param pass lets so many hours of the ward pass, 1 or more; once they have, and nothing waits, {@link release} is called
   * @param show is told each change
   */
  constructor(pass: (hours: number) => void, show: (shown: TimeShown) => void) {
    this.pass = pass
    this.show = show
  }

  standsFor(why: Standstill): boolean {
    return this.standstills.has(why)
  }

  stand(why: Standstill): void {
    this.standstills.add(why)
    if (why === 'waits-for-you') this.isSkipping = false
    clearTimeout(this.timer)
    this.tell()
  }

  /** One reason to stand is gone; where it was the last, time goes on as it was set. */
  release(why: Standstill): void {
    this.standstills.delete(why)
    this.tell()
    this.next()
  }

  /** From here on time runs, as soon as nothing makes it stand. */
  run(): void {
    this.isSet = 'running'
  }

  pauseOrGoOn(): void {
    if (this.standstills.size > 0) return
    this.isSet = this.isSet === 'running' ? 'standing' : 'running'
    this.tell()
    this.next()
  }

  changePace(pace: Pace): void {
    this.pace = pace
    this.tell()
    this.next()
  }

  /** As far as the next thing that waits for you. */
  skip(): void {
    if (this.standstills.size > 0) return
    this.isSkipping = true
    this.next()
  }

  end(): void {
    this.isSet = 'standing'
    this.isSkipping = false
    clearTimeout(this.timer)
  }

  private next(): void {
    clearTimeout(this.timer)
    if (this.standstills.size > 0) return
    if (this.isSkipping) this.pass(hoursOfWeek)
    else if (this.isSet === 'running') this.timer = setTimeout(() => this.pass(1), hourMs[this.pace])
  }

  private tell(): void {
    const canRun = this.standstills.size === 0
    this.show({ isRunning: canRun && this.isSet === 'running', canRun, pace: this.pace })
  }
}
