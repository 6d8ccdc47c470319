import type { Weights } from './cause.ts'
import { EnergyLost } from './energy-lost.ts'
import { WeekSpending } from './week-spending.ts'

/** Four weeks: what explanations look back on. */
export const hoursLookedBack = 672

/** The shift that is on: places planned, and why some are open. */
export class ShiftMemory {
  planned = 0
  extra = 0
  /** Why each place that is open at first is so, by role in the order in which they are offered; each adds up to 1. */
  openPlaces: Weights[] = []
  /** Logarithms of what made it likelier that places stay open, added over those that do. */
  readonly unfilled: Record<string, number> = {}
}

/** What a process gained and lost since the start. */
class ProcessMemory {
  gained = 0
  eroded = 0
  left = 0

  /** A day of work on it, and of erosion. */
  passADay(gained: number, eroded: number): void {
    this.gained += gained
    this.eroded += eroded
  }
}

/** What happened while nobody noticed that a patient got worse: logarithm of the chance to be late, by cause, and hours. */
interface Unnoticed {
  readonly parts: Record<string, number>
}

/** What is remembered only so that somebody can ask how something came about. It changes nothing: a ward that nobody asks has none. */
export class WardMemory {
  readonly capabilityAtFirst: number
  readonly energy: readonly EnergyLost[]
  readonly processes: readonly ProcessMemory[]
  shift = new ShiftMemory()
  spending = new WeekSpending()
  readonly weeks: WeekSpending[] = []
  readonly unnoticed = new Map<number, Unnoticed>()
  /** Hours by which being noticed late made stays longer, by patient. */
  readonly lengthened = new Map<number, number>()
  /** Patients of other wards who were taken in, by number. */
  readonly takenIn = new Set<number>()
  /** Hours at which patients came, in the last week. */
  came: number[] = []
  /** How long the queue was when it was last told of. */
  queueTold = 0
  /** Work that came on top in the hour that is over, once; and of watching. */
  once = 0
  watching = 0
  /** Means since the start, by the hour: need of a day of the ward’s own patients before anything is done twice, work that comes once, watching. */
  private hours = 0
  meanNeed = 0
  meanOnce = 0
  meanWatching = 0
  /** Share of work done twice in the first hour. */
  twiceAtFirst = NaN

  constructor(people: number, processes: number, capability: number) {
    this.capabilityAtFirst = capability
    this.energy = Array.from({ length: people }, () => new EnergyLost())
    this.processes = Array.from({ length: processes }, () => new ProcessMemory())
  }

  /** An hour of care is over. @param need of the ward’s own patients */
  noteHour(need: number, twice: number, once: number, watching: number): void {
    this.once = once
    this.watching = watching
    if (Number.isNaN(this.twiceAtFirst)) this.twiceAtFirst = twice
    this.hours += 1
    this.meanNeed += (need - this.meanNeed) / this.hours
    this.meanOnce += (once - this.meanOnce) / this.hours
    this.meanWatching += (watching - this.meanWatching) / this.hours
  }

  /** An extra shift is paid. */
  payExtra(pounds: number): void {
    this.shift.extra += 1
    this.spending.extra += pounds
  }

  /** Agency comes, at a charge. */
  payAgency(pounds: number): void {
    this.spending.agency += pounds
    this.spending.agencyShifts += 1
  }

  /** Who leaves takes a share of each process along. */
  takeAlong(capability: Float64Array, share: number): void {
    this.processes.forEach((process, number) => {
      process.left += (capability[number] ?? 0) * share
    })
  }

  /** The books of a week are closed. */
  closeWeek(pay: number, supplies: number, bedDays: number): void {
    this.spending.pay = pay
    this.spending.supplies = supplies
    this.spending.bedDays = bedDays
    this.weeks.push(this.spending)
    if (this.weeks.length > 4) this.weeks.shift()
    this.spending = new WeekSpending()
  }
}

/** Adds weights to others. */
export function addTo(sum: Record<string, number>, more: Weights, times = 1): void {
  for (const [code, weight] of Object.entries(more)) sum[code] = (sum[code] ?? 0) + times * weight
}
