import { hoursOfWeek } from '../hours-of-week.ts'
import { type Values, valuesOf } from '../parameters/index.ts'
import type { WeekPlan } from '../policy/week-plan.ts'
import type { Note } from '../record/happening.ts'
import type { WeekRecord } from '../record/week-record.ts'
import type { WardSetting } from '../setting/ward-setting.ts'
import { answer } from '../situations/consequences.ts'
import { isOccasion } from '../situations/occasion.ts'
import type { Occurrence } from '../situations/occurrence.ts'
import type { Quality } from '../situations/quality.ts'
import type { Answer, Situation } from '../situations/situation.ts'
import type { Decision } from './decision.ts'
import { open, passAnHour } from './hour.ts'
import { tellPlan } from '../why/decision-trace.ts'
import { Ward } from './ward.ts'

/** A run of the ward before its first hour. */
export interface WardStart {
  readonly setting: WardSetting
  readonly values?: Values
  readonly plan: WeekPlan
  /** Situations that may come up; none unless told. */
  readonly deck?: readonly Situation[]
  readonly weeks: number
  readonly seed: number
}

/** A ward that somebody runs: it goes on hour by hour, stops where a situation asks, and remembers what was decided. */
export class LiveWard {
  readonly ward: Ward
  private readonly end: number
  private readonly made: Decision[] = []
  private readonly records: WeekRecord[] = []
  private waiting: Occurrence | null

  constructor({ setting, values = valuesOf(), plan, deck = [], weeks, seed }: WardStart, note: Note | null = null) {
    this.end = weeks * hoursOfWeek
    this.ward = new Ward({ setting, values, plan, deck, seed, end: this.end, note })
    open(this.ward, this.end)
    tellPlan(this.ward)
    this.waiting = this.dueNow()
  }

  /** Hours from the start. */
  get hour(): number {
    return this.ward.now
  }

  get isOver(): boolean {
    return this.ward.now >= this.end
  }

  /** The situation that waits for an answer; null when none does. */
  get due(): Occurrence | null {
    return this.waiting
  }

  /** What has been decided so far, in order. */
  get decisions(): readonly Decision[] {
    return this.made
  }

  /** What each week that is over came to. */
  get weeks(): readonly WeekRecord[] {
    return this.records
  }

  /** From now on another plan holds. */
  plan(plan: WeekPlan): void {
    this.ward.plan = plan
    tellPlan(this.ward)
    this.made.push({ kind: 'plan', hour: this.hour, plan })
  }

  /**
   * Answers the situation that waits, or leaves it.
   * @returns how well it was dealt with; null when it was left
   * @throws RangeError when none waits
   */
  answer(given: Answer | null): Quality | null {
    const { waiting } = this
    if (waiting === null) throw new RangeError('No situation waits for an answer.')
    this.waiting = null
    this.made.push({ kind: 'answer', hour: this.hour, situation: waiting.situation.id, answer: given })
    return answer(this.ward, waiting, given)
  }

  /**
   * Lets an hour pass.
   * @throws RangeError when a situation waits for an answer, or the run is over
   */
  passAnHour(): void {
    if (this.waiting !== null || this.isOver) throw new RangeError(this.isOver ? 'The run is over.' : 'A situation waits for an answer.')
    const record = passAnHour(this.ward, this.end)
    if (record !== null) this.records.push(record)
    this.waiting = this.isOver ? null : this.dueNow()
  }

  private dueNow(): Occurrence | null {
    const { ward } = this
    return ward.occurrences.due(ward.now, ward.people.length, (occasion) => isOccasion(occasion, ward))
  }
}
