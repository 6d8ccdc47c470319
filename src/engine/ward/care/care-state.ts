import { careKinds } from './care-kinds.ts'

const meetingsFrom = 10
const meetingHours = 6

/** Work and hands of the hour and of the shift. */
export class CareState {
  /** Hours of care that wait, by kind. */
  readonly waiting = new Float64Array(careKinds.length)
  /** Part of what was due in this hour that was done, by kind: 1 is all. */
  readonly done = new Float64Array(careKinds.length).fill(1)
  /** Hours of work that one hour brings, of those on the shift: nurses and assistants. */
  nurseHands = 0
  assistantHands = 0
  /** Norm of care of those on the shift. */
  norm = 1
  /** Do those on the shift dare to say what they see? */
  voice = 0.5
  /** Part of the time of a task that is given to it: norm and hurry. */
  given = 1
  /** Part of their work that hands get done while so much waits. */
  resolving = 1
  /** Work over hands, over about half a day. */
  pressure = 1
  /** Work that came and hands there were, so far in this shift. */
  shiftWork = 0
  shiftHands = 0
  /** Hours of people that meetings take today, while you are there. */
  meetings = 0
  /** Hours of care that come on top, once: admissions and discharges. */
  once = 0

  /** Hours of people that meetings take in an hour of the day: they are held by day. */
  meetingsAt(hourOfDay: number): number {
    return hourOfDay >= meetingsFrom && hourOfDay < meetingsFrom + meetingHours ? this.meetings / meetingHours : 0
  }

  /** Work that came over the hands there were, in this shift. */
  get shiftLoad(): number {
    return this.shiftHands > 0 ? this.shiftWork / this.shiftHands : 1
  }
}
