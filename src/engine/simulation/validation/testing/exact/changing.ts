import { cosine, sine } from '../../../../../kernel/portable-sine.ts'

const fullTurn = 6.283185307179586

/** The rate b + a sin(2 π t / period). */
export interface Wave {
  readonly b: number
  readonly a: number
  readonly period: number
}

/** Mean number in beds at a time, of M(t)/G/inf. @source Eick, Massey and Whitt 1993, Management Science 39(2):241-252 */
export function patientsAt(time: number, { b, a, period }: Wave, stay: { readonly mean: number; readonly law: 'exponential' | 'constant' }): number {
  const turn = fullTurn / period
  if (stay.law === 'constant') return b * stay.mean + (a / turn) * (cosine(turn * (time - stay.mean)) - cosine(turn * time))
  const rate = 1 / stay.mean
  return b * stay.mean + (a * (rate * sine(turn * time) - turn * cosine(turn * time))) / (rate * rate + turn * turn)
}

/** What the forward equations of M(t)/M/c tell of a period. */
export interface PeriodOfQueue {
  readonly waitOverCustomers: number
  readonly shareWhoWait: number
  readonly waiting: number
  readonly present: number
  /** Mean number in the system at t = 0, 1, 2, ... */
  readonly presentAt: readonly number[]
}

const mostInSystem = 200
const stepsPerUnit = 250

/** The periodic steady state of M(t)/M/c with a rate b + a sin(2 π t / period), by the forward equations (Runge and Kutta's method of order 4) over some periods. */
export function changingQueuePeriod(wave: Wave, mu: number, c: number, periods: number): PeriodOfQueue {
  const chances = new Float64Array(mostInSystem + 1)
  chances[0] = 1
  const steps = wave.period * stepsPerUnit
  const totals = { waiting: 0, present: 0, waits: 0, customers: 0, presentAt: [] as number[] }
  for (let period = 0; period < periods; period += 1) {
    for (let step = 0; step < steps; step += 1) {
      if (period === periods - 1) note(totals, chances, c, rateAt(wave, step / stepsPerUnit), step)
      advance(chances, wave, { mu, c }, step / stepsPerUnit)
    }
  }
  return { waitOverCustomers: totals.waiting / totals.customers, shareWhoWait: totals.waits / totals.customers, waiting: totals.waiting / steps, present: totals.present / steps, presentAt: totals.presentAt }
}

function rateAt({ b, a, period }: Wave, time: number): number {
  return b + a * sine((fullTurn * time) / period)
}

function note(totals: { waiting: number; present: number; waits: number; customers: number; readonly presentAt: number[] }, chances: Float64Array, c: number, rate: number, step: number): void {
  let [present, waiting, busy] = [0, 0, 0]
  chances.forEach((chance, number) => {
    present += number * chance
    waiting += Math.max(0, number - c) * chance
    busy += number >= c ? chance : 0
  })
  totals.waiting += waiting
  totals.present += present
  totals.waits += rate * busy
  totals.customers += rate
  if (step % stepsPerUnit === 0) totals.presentAt.push(present)
}

/** One step of Runge and Kutta's method, in place. */
function advance(chances: Float64Array, wave: Wave, queue: { readonly mu: number; readonly c: number }, time: number): void {
  const length = 1 / stepsPerUnit
  const start = change(chances, rateAt(wave, time), queue)
  const middle = rateAt(wave, time + length / 2)
  const first = change(moved(chances, start, length / 2), middle, queue)
  const second = change(moved(chances, first, length / 2), middle, queue)
  const end = change(moved(chances, second, length), rateAt(wave, time + length), queue)
  for (let number = 0; number < chances.length; number += 1) {
    chances[number] = (chances[number] ?? 0) + (length / 6) * ((start[number] ?? 0) + 2 * (first[number] ?? 0) + 2 * (second[number] ?? 0) + (end[number] ?? 0))
  }
}

function moved(chances: Float64Array, by: Float64Array, time: number): Float64Array {
  return chances.map((chance, number) => chance + time * (by[number] ?? 0))
}

function change(chances: Float64Array, rate: number, { mu, c }: { readonly mu: number; readonly c: number }): Float64Array {
  const flow = new Float64Array(chances.length)
  for (let number = 0; number < chances.length - 1; number += 1) {
    const up = rate * (chances[number] ?? 0) - mu * Math.min(number + 1, c) * (chances[number + 1] ?? 0)
    flow[number] = (flow[number] ?? 0) - up
    flow[number + 1] = (flow[number + 1] ?? 0) + up
  }
  return flow
}

