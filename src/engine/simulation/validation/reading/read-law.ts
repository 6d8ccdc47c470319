import type { Law } from '../../model/model.ts'
import { lawByWords } from './law-by-words.ts'
import type { Parameters } from './parameters.ts'

/** A law, with the moments from which the length of runs is planned. */
export interface ReadLaw {
  readonly law: Law
  readonly mean: number
  /** Variance in squared means; 1 when it is not said. */
  readonly squaredVariation: number
}

/** Read where a problem was noted: nothing is run with it. */
const noLaw: ReadLaw = { law: { law: 'constant', value: 0 }, mean: NaN, squaredVariation: NaN }

/** Where the facts of a law stand. */
export interface LawPlace {
  /** Before the names: "service" for `service_law`, `service_mean`; "" for `law`, `mean`. */
  readonly stem: string
  /** The how manieth class, where facts are lists. */
  readonly place?: number
  /** Words to go by when the parameters name no law. */
  readonly otherwise?: string
  /** When no mean is said. */
  readonly usualMean?: number
}

/**
 * Reads a law of a time: its name (`law`), its mean (`mean`, or the rate `mu`), and its spread by `variance`, `second_moment`, `sd`, `scv` or `cv`, each with the
 * stem or without.
 */
export function readLaw(parameters: Parameters, { stem, place = 0, otherwise = '', usualMean }: LawPlace): ReadLaw {
  const nameOf = (fact: string): string => parameters.firstOf(...(stem === '' ? [fact] : [`${stem}_${fact}`, fact])) ?? (stem === '' ? fact : `${stem}_${fact}`)
  const known = parameters.problems.length
  const mean = readMean(parameters, nameOf('mean'), place, usualMean)
  const text = parameters.has(nameOf('law')) ? parameters.text(nameOf('law'), place) : otherwise
  const variance = readVariance(parameters, nameOf, place, mean)
  if (parameters.problems.length > known) return noLaw
  const law = lawByWords({ text, mean, variance })
  if (typeof law === 'object') return { law, mean, squaredVariation: squaredVariationOf(law) }
  parameters.problems.push({ code: law === 'unknown' ? 'law-unknown' : 'law-impossible', parameter: parameters.pathOf(nameOf('law')), text })
  return noLaw
}

function readMean(parameters: Parameters, name: string, place: number, usual: number | undefined): number {
  if (parameters.has(name)) return at(parameters.numbers(name, 'number-from-0'), place)
  if (parameters.has('mu')) return 1 / at(parameters.numbers('mu', 'number-above-0'), place)
  if (usual !== undefined) return usual
  parameters.missing(name)
  return NaN
}

/** Facts of a spread, in the order in which they are believed. */
const spreads: readonly (readonly [string, (fact: number, mean: number) => number])[] = [
  ['variance', (variance) => variance],
  ['second_moment', (moment, mean) => Math.max(0, moment - mean * mean)],
  ['sd', (sd) => sd * sd],
  ['scv', (square, mean) => square * mean * mean],
  ['cv', (cv, mean) => cv * cv * mean * mean],
]

function readVariance(parameters: Parameters, nameOf: (fact: string) => string, place: number, mean: number): number | null {
  for (const [fact, varianceOf] of spreads) {
    if (parameters.has(nameOf(fact))) return varianceOf(at(parameters.numbers(nameOf(fact), 'number-from-0'), place), mean)
  }
  return null
}

/** One fact for all, or one for each. */
function at(facts: readonly number[], place: number): number {
  return facts[Math.min(place, facts.length - 1)] ?? NaN
}

function squaredVariationOf(law: Law): number {
  switch (law.law) {
    case 'constant':
      return 0
    case 'erlang':
      return 1 / law.phases
    case 'uniform':
      return ((law.high - law.low) * (law.high - law.low)) / (3 * (law.high + law.low) * (law.high + law.low))
    case 'gamma':
    case 'lognormal':
    case 'normal':
      return (law.sd / law.mean) * (law.sd / law.mean)
    case 'hyperexponential':
      return 'sd' in law ? (law.sd / law.mean) * (law.sd / law.mean) : 1
    default:
      return 1
  }
}
