import { type RandomSource, randomSource } from '../../../kernel/chance/random-source.ts'
import { EventList } from '../../simulation/run/event-list.ts'
import { exp } from '../../../kernel/portable-math.ts'
import { waitsOf } from '../care/care-kinds.ts'
import { CareState } from '../care/care-state.ts'
import { ManagerState, worthAt } from '../manager/manager-state.ts'
import { MoneyState } from '../money/money-state.ts'
import { type Values } from '../parameters/index.ts'
import { Arrivals, arrivalRates } from '../patients/arrivals.ts'
import type { Patient, Route } from '../patients/patient.ts'
import { KnowHow, type LearningPace } from '../people/know-how.ts'
import { networkOf } from '../people/network.ts'
import { Person, type Role } from '../people/person.ts'
import type { Rumour } from '../people/rumour.ts'
import { type Act, type Hours, fullWeek } from '../policy/acts.ts'
import type { WeekPlan } from '../policy/week-plan.ts'
import { type Kept, keptAtFirst, keptFrom } from '../processes/kept.ts'
import { processNames } from '../processes/process-names.ts'
import { type HappeningKind, type Note, type Trace, noTrace } from '../record/happening.ts'
import { WeekTally } from '../record/week-tally.ts'
import { RosterState } from '../roster/roster-state.ts'
import type { LastingEffect } from '../situations/lasting-effect.ts'
import { Occurrences } from '../situations/occurrences.ts'
import type { Situation } from '../situations/situation.ts'
import { type WardSetting, seasonOf } from '../setting/ward-setting.ts'
import { WardMemory } from '../why/memory.ts'

/** Weeks for which people and what is laid down have learnt from each other before. */
const weeksBefore = 52

/** What a ward begins with. */
export interface WardAtStart {
  readonly setting: WardSetting
  readonly values: Values
  readonly plan: WeekPlan
  /** Situations that may come up. */
  readonly deck: readonly Situation[]
  readonly seed: number
  /** Hours until the end. */
  readonly end: number
  readonly note: Note | null
}

/** A ward in the middle of a run: everything that changes, and the chances that change it. */
export class Ward {
  readonly setting: WardSetting
  readonly values: Values
  readonly seed: number
  private readonly note: Note | null
  private readonly sources = new Map<string, RandomSource>()

  /** Hours from the start of the first Monday, whole at the end of an hour. */
  now = 0
  plan: WeekPlan
  readonly events = new EventList()
  readonly patients: (Patient | null)[] = []
  /** Who lies in each bed, by the patient's number; -1 for nobody, -2 while it is made ready. */
  readonly beds: Int32Array
  /** Who waits for a bed, in the order in which they came. */
  waiting: Patient[] = []
  /** Who lies in a bed. */
  lying: Patient[] = []
  readonly emergencies: Arrivals
  readonly electives: Arrivals
  private readonly patientLuck: Readonly<Record<Route, RandomSource>>
  /** Chance an hour to get worse, by acuity. */
  readonly worseRates: Float64Array
  /** Hours for which each kind of care can wait. */
  readonly careWaits: Float64Array
  readonly people: readonly Person[]
  rumours: Rumour[] = []
  readonly knowHow: KnowHow
  readonly care: CareState
  readonly roster: RosterState
  readonly manager = new ManagerState()
  readonly money: MoneyState
  readonly capability: Float64Array
  /** Mean capability as it was, following slowly: what people feel as "it is getting better". */
  usualCapability: number
  readonly kept: Kept = keptFrom(keptAtFirst)
  /** Load of late, over about a week. */
  recentLoad = 1
  /** Share of care lost of late, over about a month. */
  shareLost = 0
  readonly occurrences: Occurrences
  /** Wards of the same directorate, that may take patients of this one. */
  neighbours: readonly Ward[] = []
  /** How fast another ward is found for who waits, over the usual. */
  elsewherePace = 1
  /** Hours a week that somebody above you works for this ward, by act. */
  hoursFromAbove: Partial<Hours> = {}
  lasting: LastingEffect[] = []
  tally = new WeekTally()
  /** What is remembered so that somebody can ask how something came about; null when nobody takes note. */
  readonly memory: WardMemory | null

  constructor({ setting, values, plan, deck, seed, end, note }: WardAtStart) {
    this.setting = setting
    this.values = values
    this.plan = plan
    this.seed = seed
    this.note = note
    this.beds = new Int32Array(setting.beds + Math.round(values.flow.extraBeds)).fill(-1)
    const season = (week: number): number => seasonOf(setting, week)
    this.emergencies = new Arrivals(arrivalRates('emergency', values), season, this.chance('arrivals/emergency'))
    this.electives = new Arrivals(arrivalRates('elective', values), season, this.chance('arrivals/elective'))
    this.patientLuck = { emergency: this.chance('patients/emergency'), elective: this.chance('patients/elective') }
    this.worseRates = Float64Array.from({ length: 5 }, (_, acuity) => (values.harm.deteriorations / 24_000) * exp(values.harm.deteriorationByAcuity * (acuity - 2)))
    this.careWaits = waitsOf(values)
    this.people = this.peopleOf(setting)
    this.knowHow = new KnowHow(this.people.length, (purpose) => this.chance(`know-how/${purpose}`))
    for (let week = 0; week < weeksBefore; week += 1) this.knowHow.liveAWeek(this.learningPace)
    this.care = new CareState()
    this.roster = new RosterState(this.chance('roster'), this.chance('cover'), this.people)
    this.money = new MoneyState(setting, values)
    this.capability = new Float64Array(processNames.length).fill(setting.capability)
    this.usualCapability = setting.capability
    this.memory = note === null ? null : new WardMemory(this.people.length, processNames.length, setting.capability)
    this.occurrences = new Occurrences(deck, values, this.chance('situations/times'), this.chance('situations/luck'), end)
  }

  /** The source of chance of a purpose: one for each. */
  chance(purpose: string): RandomSource {
    const known = this.sources.get(purpose)
    if (known !== undefined) return known
    const source = randomSource(this.seed, `ward/${purpose}`)
    this.sources.set(purpose, source)
    return source
  }

  /**
   * Another future from here on: everything is as it is, and chance goes on with another luck.
   * @param seed of the future; the same seed gives two wards that are alike the same luck
   */
  turnToFuture(seed: number): void {
    for (const [purpose, source] of this.sources) source.goOnAs(randomSource(seed, `ward/${purpose}`))
    const luck = randomSource(seed, 'ward/futures')
    for (const patient of [...this.lying, ...this.waiting]) patient.renewLuck(luck)
    for (const person of this.people) person.renewLuck(luck)
  }

  /** What decides who comes by a route. */
  luckOf(route: Route): RandomSource {
    return this.patientLuck[route]
  }

  /** Notes what happened, when somebody listens. */
  tell(kind: HappeningKind, whom: number, where: number, factors: Readonly<Record<string, number>> = {}, trace: Partial<Trace> = {}): void {
    this.note?.({ kind, hour: this.now, whom, where, factors, trace: { ...noTrace, ...trace } })
  }

  get isNoted(): boolean {
    return this.note !== null
  }

  /** Full days from the start. */
  get day(): number {
    return Math.floor(this.now / 24)
  }

  /** How people and what is laid down learn from each other this week. */
  get learningPace(): LearningPace {
    const { kept, values: { staff } } = this
    return { conform: staff.conform * kept.standards, listen: staff.listened * kept.listen, turbulence: staff.turbulence }
  }

  /** Hours of an act, in a week, by what they are worth: what was kept of the plan, by whom it left of you. */
  hoursWorth(act: Act): number {
    return this.plan.hours[act] * this.manager.share * worthAt(this.manager.energy, this.values) + (this.hoursFromAbove[act] ?? 0)
  }

  /** Hours that the roster owes everybody for a day. */
  get dailyHours(): number {
    return fullWeek / 7
  }

  /** Are so many nurses missing on this shift that it is a red flag? */
  get isRedFlag(): boolean {
    return this.roster.isRedFlag
  }

  /** How much of something that lasts for some days there is now. */
  lastingOn(on: LastingEffect['on']): number {
    let sum = 0
    for (const effect of this.lasting) if (effect.on === on && effect.until > this.now) sum += effect.size
    return sum
  }

  /** Does an order stand? */
  hasOrder(order: WeekPlan['orders'][number]): boolean {
    return this.plan.orders.includes(order)
  }

  get meanCapability(): number {
    return this.capability.reduce((sum, one) => sum + one, 0) / this.capability.length
  }

  private peopleOf({ nurses, assistants }: WardSetting): readonly Person[] {
    const roles: readonly Role[] = [...Array.from({ length: nurses }, () => 'nurse' as const), ...Array.from({ length: assistants }, () => 'assistant' as const)]
    const ties = networkOf(roles.length, this.chance('network'))
    return roles.map((role, number) => {
      const person = new Person(number, role, { sickness: this.chance(`people/${number}/sickness`), leaving: this.chance(`people/${number}/leaving`) })
      person.ties = ties[number] ?? person.ties
      return person
    })
  }
}
