import type { Arrivals } from '../../model/model.ts'
import type { Parameters } from '../reading/parameters.ts'
import { sumOf } from './family.ts'

/** A rate that comes back after a period. */
export interface ChangingRate {
  readonly rate: Arrivals['rate'] & {}
  readonly mean: number
  readonly period: number
}

/** Reads a rate b + a sin(2 π t / period) from `b`, `a`, `period`; or, without `b`, steps of equal length from the parameter that is a list, such as `rates`, over `period` (else each lasts 1). */
export function readChangingRate(parameters: Parameters): ChangingRate {
  const profile = parameters.has('b') ? undefined : parameters.names.find((name) => Array.isArray(parameters.all[name]))
  return profile === undefined ? wave(parameters) : steps(parameters, profile)
}

function wave(parameters: Parameters): ChangingRate {
  const mean = parameters.number('b', 'number-above-0')
  const amplitude = parameters.number('a', 'number-from-0')
  const period = parameters.number('period', 'number-above-0')
  if (amplitude > mean) parameters.problems.push({ code: 'amplitude-above-mean' })
  return { rate: { mean, amplitude, period }, mean, period }
}

function steps(parameters: Parameters, name: string): ChangingRate {
  const rates = parameters.numbers(name, 'number-from-0')
  const period = parameters.number('period', 'number-above-0', rates.length)
  const mean = sumOf(rates) / rates.length
  if (mean === 0) parameters.problems.push({ code: 'nobody-comes' })
  return { rate: { rates, each: period / rates.length }, mean, period }
}
