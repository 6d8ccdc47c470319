import type { Arrivals } from '../../model/model.ts'
import type { Parameters } from '../reading/parameters.ts'
import { sumOf } from './family.ts'

/** A rate that comes back after a period. */
export interface ChangingRate {
  readonly rate: Arrivals['rate'] & {}
  readonly mean: number
  readonly period: number
}

const profiles = ['rates', 'profile', 'arrival_rates', 'rate_profile'] as const

/** Reads a rate b + a sin(2 π t / period) from `b`, `a`, `period`; or steps of equal length from `rates` and `period`. */
export function readChangingRate(parameters: Parameters): ChangingRate {
  const profile = parameters.firstOf(...profiles)
  const period = parameters.number('period', 'number-above-0')
  return profile === null ? wave(parameters, period) : steps(parameters, profile, period)
}

function wave(parameters: Parameters, period: number): ChangingRate {
  const mean = parameters.number('b', 'number-above-0')
  const amplitude = parameters.number('a', 'number-from-0')
  if (amplitude > mean) parameters.problems.push({ code: 'amplitude-above-mean' })
  return { rate: { mean, amplitude, period }, mean, period }
}

function steps(parameters: Parameters, name: string, period: number): ChangingRate {
  const rates = parameters.numbers(name, 'number-from-0')
  const mean = sumOf(rates) / rates.length
  if (mean === 0) parameters.problems.push({ code: 'nobody-comes' })
  return { rate: { rates, each: period / rates.length }, mean, period }
}
