import type { Arrivals } from '../../model/model.ts'
import type { Quantity } from '../quantity.ts'
import type { Horizon, Study } from '../study.ts'
import type { RatioEstimate } from './ratio-tally.ts'

/** Independent runs of one length. */
export interface RunPlan {
  readonly replications: number
  readonly warmUp: number
  readonly length: number
}

/** What a pilot has shown: how long its runs counted in all, what it cost, and how many times more is needed. */
export interface Pilot {
  readonly plan: RunPlan
  readonly events: number
  /** By how much the squared standard error of the least sure value is too large. */
  readonly excess: number
}

/** The standard error that is aimed at, as a share of the one that is wanted: what is left is for chance in the estimate of the error itself. */
const aim = 0.6
/** A chance or a number below this, and a time below this share of a service, counts as 0. */
const nearNothing = 1e-4
/** A percentile as short as this share of a service lies where waits begin, and is known as well as the share of those who wait: no better. */
const shortPercentile = 0.2
const pilotReplications = 100
/** A pilot of many events ends earlier. */
export const leastOfPilot = { replications: 20, events: 2e8 } as const
const pilotRelaxations = 50
/** Runs are so many that their standard error is well known, and no more, so that little of their time is warm-up. */
const fewestReplications = 60
const usualReplications = 100
const leastRelaxations = 200
const warmUpRelaxations = 20
/**
 * By how much more is planned than the pilot asks for, whose standard error may be too small. Enough that runs are seldom added: when they are, those at hand were uncommonly
 * spread, which they are when their values are large, and so that values come out a little too small.
 */
const margin = 1.25
/** Events of a case at most: beyond, values are told as sure as they are by then. */
const mostEvents = 2e9

/** The pilot: it only decides how long the runs are that count. */
export function pilotPlan(horizon: Horizon): RunPlan {
  if (horizon.kind === 'terminating') return { replications: pilotReplications, warmUp: 0, length: horizon.length }
  return steadyPlan(horizon, pilotReplications, pilotRelaxations * horizon.relaxation)
}

/** The runs that count, after a pilot. */
export function mainPlan(horizon: Horizon, { plan, events, excess }: Pilot): RunPlan {
  const factor = Math.min(excess * margin, mostEvents / Math.max(1, events))
  if (horizon.kind === 'terminating') return { ...plan, replications: Math.max(fewestReplications, Math.ceil(plan.replications * factor)) }
  const whole = (plan.length - plan.warmUp) * plan.replications * factor
  const least = leastRelaxations * horizon.relaxation
  const replications = Math.min(usualReplications, Math.max(fewestReplications, Math.ceil(whole / least)))
  return steadyPlan(horizon, replications, Math.max(least, whole / replications))
}

/** How many replications more are needed after so many, none when they are enough or when there have been too many events. */
export function replicationsMissing(done: Pilot): number {
  const affordable = Math.floor((mostEvents / Math.max(1, done.events) - 1) * done.plan.replications)
  return done.excess <= 1 ? 0 : Math.max(0, Math.min(affordable, Math.ceil(done.plan.replications * (done.excess * margin - 1))))
}

/** Customers who come in the shortest runs that could count, of so many events, are too many to wait for. */
const tooManyEvents = 5e9
const eventsOfCustomer = 2

/** Is the system so near to full load that even the fewest and shortest runs take too long? */
export function isTooLong({ horizon, model }: Pick<Study, 'horizon' | 'model'>): boolean {
  if (horizon.kind === 'terminating') return false
  const time = fewestReplications * (warmUpRelaxations + leastRelaxations) * (horizon.relaxation + horizon.period)
  return time * eventsOfCustomer * model.arrivals.reduce((sum, { rate }) => sum + meanRateOf(rate), 0) > tooManyEvents
}

function meanRateOf(rate: Arrivals['rate']): number {
  if (rate === undefined || typeof rate === 'number') return rate ?? 0
  return 'mean' in rate ? rate.mean : rate.rates.reduce((sum, one) => sum + one, 0) / rate.rates.length
}

function steadyPlan({ relaxation, period }: Horizon & { readonly kind: 'steady' }, replications: number, counted: number): RunPlan {
  const warmUp = wholePeriods(warmUpRelaxations * relaxation, period)
  return { replications, warmUp, length: warmUp + wholePeriods(counted, period) }
}

function wholePeriods(time: number, period: number): number {
  return period === 0 ? time : Math.ceil(time / period) * period
}

/** By how much the squared standard error of a value is above what is aimed at. @param maxRelativeSe as wanted */
export function excessOf({ estimate, standardError }: RatioEstimate, quantity: Quantity, { timeScale }: Pick<Study, 'timeScale'>, maxRelativeSe: number): number {
  const least = leastOf(quantity, timeScale)
  const ratio = standardError / (aim * maxRelativeSe * Math.max(Math.abs(estimate), least))
  return Number.isNaN(ratio) ? 0 : ratio * ratio
}

function leastOf(quantity: Quantity, timeScale: number): number {
  if (quantity.kind === 'percentile') return shortPercentile * timeScale
  return nearNothing * (quantity.kind === 'fraction' && quantity.size === 'time' ? timeScale : 1)
}
