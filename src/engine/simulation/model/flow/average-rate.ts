import type { Arrivals, Booked, Coming, Rate, RateProfile, RunLength, Shifts, Station } from '../model.ts'
import { appointmentsUpTo } from './appointments.ts'
import { meanOfLaw, meanOfSize } from './means.ts'

/** The part of the time over which averages are taken. */
interface Stretch {
  readonly from: number
  readonly until: number
}

/** What counts of a run: from the warm-up to the end; without an end, for ever. */
function counted({ warmUp = 0, length = Infinity }: RunLength): Stretch {
  return { from: warmUp, until: length }
}

/**
 * Customers of a stream per unit of time, on average over what counts of the run.
 * A run of so many customers has no time to end: then, over the time in which the stream comes, however long.
 * A wave counts with its mean, gaps as if they had gone on for ever, and who comes to an appointment at its time.
 */
export function averageArrivals({ size = 1, from = 0, until = Infinity, ...coming }: Arrivals, run: RunLength): number {
  const whole = counted(run)
  const open = { from: Math.max(from, whole.from), until: Math.min(until, whole.until) }
  if (open.until <= open.from) return 0
  const share = whole.until === Infinity ? 1 : (open.until - open.from) / (whole.until - whole.from)
  return share * averageComing(coming, open) * meanOfSize(size)
}

function averageComing({ rate, gap, booked }: Coming, open: Stretch): number {
  if (booked !== undefined) return (1 - (booked.didNotAttend ?? 0)) * averageBooked(booked, open)
  return gap === undefined ? averageRate(rate, open) : 1 / meanOfLaw(gap)
}

function averageBooked(booked: Booked, { from, until }: Stretch): number {
  if (until === Infinity) return booked.repeatsAfter === undefined ? 0 : booked.times.length / booked.repeatsAfter
  return (appointmentsUpTo(booked, until) - appointmentsUpTo(booked, from)) / (until - from)
}

function averageRate(rate: Rate, open: Stretch): number {
  if (typeof rate === 'number') return rate
  return 'rates' in rate ? averageOfSteps(rate, open) : rate.mean
}

function averageOfSteps({ rates, each, repeats = true }: RateProfile, { from, until }: Stretch): number {
  const steps = rates.map((value, index) => ({ from: index * each, value }))
  return averageSteps(steps, repeats ? rates.length * each : null, { from, until })
}

/**
 * Servers of a station on average over what counts of the run.
 * @returns Infinity where they are unlimited
 */
export function averageServers(servers: Station['servers'], run: RunLength): number {
  if (servers === 'unlimited') return Infinity
  return typeof servers === 'number' ? servers : averageShifts(servers, counted(run))
}

function averageShifts({ shifts, repeatsAfter }: Shifts, stretch: Stretch): number {
  return averageSteps(shifts.map(({ from, servers }) => ({ from, value: servers })), repeatsAfter ?? null, stretch)
}

interface Step {
  readonly from: number
  readonly value: number
}

/**
 * The average of a value that changes in steps.
 * @param steps in order, the first from 0
 * @param period after which they begin anew; null when the last goes on
 */
function averageSteps(steps: readonly Step[], period: number | null, { from, until }: Stretch): number {
  if (until === Infinity) return period === null ? (steps.at(-1)?.value ?? 0) : sumUpTo(steps, period) / period
  return (sumFrom0(steps, period, until) - sumFrom0(steps, period, from)) / (until - from)
}

function sumFrom0(steps: readonly Step[], period: number | null, time: number): number {
  if (period === null) return sumUpTo(steps, time)
  const periods = Math.floor(time / period)
  return periods * sumUpTo(steps, period) + sumUpTo(steps, Math.max(0, time - periods * period))
}

function sumUpTo(steps: readonly Step[], end: number): number {
  return steps.reduce((sum, { from, value }, index) => sum + value * Math.max(0, Math.min(end, steps[index + 1]?.from ?? Infinity) - from), 0)
}
