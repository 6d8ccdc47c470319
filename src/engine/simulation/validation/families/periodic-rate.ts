import type { Rate } from '../../model/model.ts'
import type { CaseProblem } from '../case.ts'
import type { Parameters } from '../reading/parameters.ts'
import { nobodyComes, sumOf } from './family.ts'

/** A rate that comes back after a period. */
export interface PeriodicRate {
  readonly rate: Rate
  readonly mean: number
  readonly period: number
  /** Why it is no rate, though each of its numbers is sound. */
  readonly problems: readonly CaseProblem[]
}

/** Reads a rate b + a sin(2 π t / period) from `b`, `a`, `period`; or, without `b`, steps of equal length from the parameter that is a list, such as `rates`, over `period` (else each lasts 1). */
export function readPeriodicRate(parameters: Parameters): PeriodicRate {
  const profile = parameters.has('b') ? undefined : parameters.names.find((name) => Array.isArray(parameters.all[name]))
  return profile === undefined ? wave(parameters) : steps(parameters, profile)
}

function wave(parameters: Parameters): PeriodicRate {
  const mean = parameters.number('b', 'number-above-0')
  const amplitude = parameters.number('a', 'number-from-0')
  const period = parameters.number('period', 'number-above-0')
  return { rate: { mean, amplitude, period }, mean, period, problems: amplitude > mean ? [{ code: 'amplitude-above-mean' }] : [] }
}

function steps(parameters: Parameters, name: string): PeriodicRate {
  const rates = parameters.numbers(name, 'number-from-0')
  const period = parameters.number('period', 'number-above-0', rates.length)
  return { rate: { rates, each: period / rates.length }, mean: sumOf(rates) / rates.length, period, problems: nobodyComes(rates) }
}
