import { hoursOfWeek } from '../hours-of-week.ts'
import { type Values, valuesOf } from '../parameters/index.ts'
import type { Hours } from '../policy/acts.ts'
import { answerOf, policyOf } from '../policy/policy.ts'
import { planOf } from '../policy/week-plan.ts'
import type { Happening } from '../record/happening.ts'
import type { WeekRecord } from '../record/week-record.ts'
import { LiveWard } from '../run/live-ward.ts'
import type { WardSetting } from '../setting/ward-setting.ts'
import type { Situation } from '../situations/situation.ts'
import type { DirectorateHours } from './acts.ts'
import { type HabitName, habits } from './habits.ts'
import { type AskOfManager, WardManager } from './ward-manager.ts'

/** Three wards, or another number, behind one A&E, before their first hour. */
export interface DirectorateStart {
  readonly wards: readonly { readonly setting: WardSetting; readonly habit: HabitName }[]
  /** Situations that come up on the wards: their managers answer them. */
  readonly deck: readonly Situation[]
  readonly weeks: number
  readonly seed: number
  readonly values?: Values
  /** Takes note of what happens on a ward, by its place. */
  readonly note?: (ward: number, happening: Happening) => void
}

/** What you do in a week as the one who leads the directorate. */
export interface DirectoratePlan {
  readonly hours: DirectorateHours
  /** What each ward manager is asked, in the order of the wards; null where nothing is. */
  readonly asks: readonly (AskOfManager | null)[]
}

/** What a week came to, in the order of the wards. */
export interface DirectorateWeek {
  readonly wards: readonly WeekRecord[]
  readonly managers: readonly { readonly trust: number; readonly hours: Hours }[]
}

/** Hours a week that bring half of what your time can: with each ward manager, and in a meeting. Ours. */
const halfWithEach = 1
const halfOfMeeting = 2
/** How much sooner another ward is found for who waits, with all the time for it: ours. */
const paceOfMeeting = 2
/** Of an hour of yours for all wards, so much counts as an hour of each ward's own: ours. */
const worthBelow = 0.5

/**
 * Several wards that share an A&E. You run none of them: each has a manager, who spends her week by habit and, as far as she trusts you and you have time for her, as you ask. Who waits too long for a bed of one ward is taken by another
 * that has one; the more you work on beds, the sooner. Your rounds on money, your partners, your word at the board and your being seen help all wards a little.
 */
export class Directorate {
  readonly wards: readonly LiveWard[]
  readonly managers: readonly WardManager[]
  private readonly records: DirectorateWeek[] = []

  constructor({ wards, deck, weeks, seed, values = valuesOf(), note }: DirectorateStart) {
    this.managers = wards.map(({ habit }) => new WardManager(habits[habit]))
    this.wards = wards.map(({ setting, habit }, number) => new LiveWard({ setting, values, deck, weeks, seed: seed + number, plan: planOf(habits[habit]) }, note === undefined ? null : (happening) => note(number, happening)))
    for (const { ward } of this.wards) ward.neighbours = this.wards.filter((other) => other.ward !== ward).map((other) => other.ward)
  }

  get isOver(): boolean {
    return this.wards.every(({ isOver }) => isOver)
  }

  get weeks(): readonly DirectorateWeek[] {
    return this.records
  }

  /** Lets a week pass under a plan. @throws RangeError when the run is over */
  passAWeek(plan: DirectoratePlan): DirectorateWeek {
    this.begin(plan)
    for (let hour = 0; hour < hoursOfWeek; hour += 1) for (const live of this.wards) passAnHour(live)
    this.managers.forEach((manager, number) => manager.live(plan.asks[number] ?? null, this.reach(plan, number), partOf(plan.hours.walkRound, halfOfMeeting)))
    const week = {
      wards: this.wards.map(({ weeks }) => weeks.at(-1)).filter((record) => record !== undefined),
      managers: this.managers.map(({ trust }, number) => ({ trust, hours: this.wards[number]?.ward.plan.hours ?? habits.balanced })),
    }
    this.records.push(week)
    return week
  }

  /** Each manager plans her week; yours reaches all wards. */
  private begin(plan: DirectoratePlan): void {
    const { hours } = plan
    this.wards.forEach((live, number) => {
      const manager = this.managers[number]
      live.ward.elsewherePace = 1 + paceOfMeeting * partOf(hours.bedMeeting, halfOfMeeting)
      live.ward.hoursFromAbove = { budget: worthBelow * hours.moneyRound, across: worthBelow * hours.partners, speakUp: worthBelow * hours.board, listen: (worthBelow * hours.walkRound) / this.wards.length }
      if (manager !== undefined) live.plan(planOf(manager.planFor(plan.asks[number] ?? null, this.reach(plan, number))))
    })
  }

  /** How far your time reaches a manager: it is divided over those who are asked in the same manner. */
  private reach({ hours, asks }: DirectoratePlan, number: number): number {
    const ask = asks[number] ?? null
    if (ask === null) return 0
    const shared = asks.filter((one) => one?.manner === ask.manner).length
    return partOf((ask.manner === 'tell' ? hours.reviews : hours.coachManagers) / shared, halfWithEach)
  }
}

/** What hours bring, 0 to 1: more for each, and less for each further one. */
function partOf(hours: number, half: number): number {
  return hours / (hours + half)
}

function passAnHour(live: LiveWard): void {
  if (live.due !== null) live.answer(answerOf(policyOf(live.ward.plan.hours), live.due.situation))
  live.passAnHour()
}
