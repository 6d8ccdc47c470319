import { exponentialAt } from '../../../kernel/chance/exponential.ts'
import type { RandomSource } from '../../../kernel/chance/random-source.ts'
import { hoursOfWeek } from '../hours-of-week.ts'
import type { Values } from '../parameters/index.ts'
import type { Route } from './patient.ts'

/**
 * When patients ask for a bed: a Poisson stream whose rate changes by the hour of the week and by week. Each gap is an exponential amount of rate,
 * used up hour by hour: a higher rate brings the same patients sooner.
 */
export class Arrivals {
  private readonly source: RandomSource
  /** Patients an hour, by the hour of the week. */
  private readonly rates: Float64Array
  private readonly seasonOf: (week: number) => number
  private now = 0

  constructor(rates: Float64Array, seasonOf: (week: number) => number, source: RandomSource) {
    this.rates = rates
    this.seasonOf = seasonOf
    this.source = source
  }

  /** @returns the hour, with fractions, in which the next one comes, not after `end`; Infinity when nobody comes until then */
  next(end: number): number {
    let left = exponentialAt(this.source.uniform())
    while (this.now < end) {
      const hour = Math.floor(this.now)
      const rate = (this.rates[hour % hoursOfWeek] ?? 0) * this.seasonOf(Math.floor(hour / hoursOfWeek))
      const untilNextHour = hour + 1 - this.now
      if (left < rate * untilNextHour) {
        this.now += left / rate
        return this.now
      }
      left -= rate * untilNextHour
      this.now = hour + 1
    }
    return Infinity
  }
}

/** When people come to A&E, by the hour from midnight, within working hours (09:00 to 18:00) and outside them; only the proportions count. */
const byHour = [0.6, 0.5, 0.4, 0.35, 0.35, 0.4, 0.55, 0.8, 1.2, 1.5, 1.8, 1.8, 1.6, 1.5, 1.5, 1.5, 1.5, 1.5, 1.4, 1.35, 1.25, 1.1, 0.9, 0.75]

/** Patients an hour by the hour of the week from Monday 00:00, of one route. */
export function arrivalRates(route: Route, { patients }: Values): Float64Array {
  const weekly = 7 * patients.arrivalsPerDay * (route === 'emergency' ? 1 - patients.electiveShare : patients.electiveShare)
  const shares = route === 'emergency' ? emergencyShares(patients) : electiveShares()
  return Float64Array.from(shares, (share) => weekly * (patients.rhythm * share + (1 - patients.rhythm) / hoursOfWeek))
}

/** Shares of a week by hour, later by the time it takes to decide. */
function emergencyShares({ mondayShare, workingHoursShare, decidedAfter }: Values['patients']): readonly number[] {
  const isWorkingHour = (hour: number): boolean => hour >= 9 && hour < 18
  const sumOf = (isIn: (hour: number) => boolean): number => byHour.reduce((sum, share, hour) => sum + (isIn(hour) ? share : 0), 0)
  const working = sumOf(isWorkingHour)
  const other = sumOf((hour) => !isWorkingHour(hour))
  return Array.from({ length: hoursOfWeek }, (_, at) => {
    const came = (at + hoursOfWeek - Math.round(decidedAfter)) % hoursOfWeek
    const hour = came % 24
    const ofDay = isWorkingHour(hour) ? (workingHoursShare * (byHour[hour] ?? 0)) / working : ((1 - workingHoursShare) * (byHour[hour] ?? 0)) / other
    return ofDay * (came < 24 ? mondayShare : (1 - mondayShare) / 6)
  })
}

/** Planned patients come on weekdays from 07:00 to 10:00. */
function electiveShares(): readonly number[] {
  return Array.from({ length: hoursOfWeek }, (_, at) => (at < 120 && at % 24 >= 7 && at % 24 < 10 ? 1 / 15 : 0))
}
