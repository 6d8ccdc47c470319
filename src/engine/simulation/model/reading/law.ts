import { chanceTolerance, limits } from '../limits.ts'
import type { Law } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, fieldOf, isFields, isList, list, number, oneOf, when, wholeNumber, wrongType } from './check.ts'
import { object } from './object.ts'
import { keyOf, problemAt } from './place.ts'

/** A time of 0 or more. */
export const time = number({ from: 0, to: limits.longestTime })

/** A time that is not 0: a mean, a standard deviation, a period. */
export const spell = number({ from: limits.shortestTime, to: limits.longestTime })

export const chance = number({ from: 0, to: 1 })

type LawNamed<Name extends Law['law']> = Extract<Law, { readonly law: Name }>
type Branches = Extract<Law, { readonly branches: unknown }>

const lawName: Check = () => []
const named = { required: lawName }
const aSpell = { required: spell }
const aTime = { required: time }

interface MeanAndSd {
  readonly mean: number
  readonly sd: number
}

/** Beyond it, no run is long enough to find the mean. */
const notTooWide = { between: ['mean', 'sd'] as const, find: ({ mean, sd }: MeanAndSd, spot: Spot) => when(sd > limits.spread * mean, keyOf(spot, 'sd'), { code: 'sd-too-large', mean, sd }) }
const wide = { between: ['mean', 'sd'] as const, find: ({ mean, sd }: MeanAndSd, spot: Spot) => when(sd <= mean, keyOf(spot, 'sd'), { code: 'sd-not-above-mean', mean, sd }) }

const branch = object<{ readonly chance: number; readonly mean: number }>({ chance: { required: chance }, mean: aSpell })

const byName: { readonly [Name in Law['law']]: Check } = {
  exponential: object<LawNamed<'exponential'>>({ law: named, mean: aSpell }),
  constant: object<LawNamed<'constant'>>({ law: named, value: aTime }),
  uniform: object<LawNamed<'uniform'>>({ law: named, low: aTime, high: aTime }, [{ between: ['low', 'high'], find: lowToHigh }]),
  triangular: object<LawNamed<'triangular'>>({ law: named, low: aTime, mode: aTime, high: aTime }, [
    { between: ['low', 'high'], find: lowToHigh },
    {
      between: ['low', 'mode', 'high'],
      find: ({ low, mode, high }, spot) => when(low <= high && (mode < low || mode > high), keyOf(spot, 'mode'), { code: 'mode-outside', low, mode, high }),
    },
  ]),
  erlang: object<LawNamed<'erlang'>>({ law: named, mean: aSpell, phases: { required: wholeNumber({ from: 1, to: limits.phases }) } }),
  gamma: object<LawNamed<'gamma'>>({ law: named, mean: aSpell, sd: aSpell }, [notTooWide]),
  lognormal: object<LawNamed<'lognormal'>>({ law: named, mean: aSpell, sd: aSpell }, [notTooWide]),
  hyperexponential: (value, spot) => (fieldOf(value, 'branches') === undefined ? meanAndSd : branches)(value, spot),
  normal: object<LawNamed<'normal'>>({ law: named, mean: aTime, sd: aSpell }),
  empirical: object<LawNamed<'empirical'>>({ law: named, ...weighted(time) }, [{ between: ['values', 'weights'], find: weightsFit }]),
}

const meanAndSd = object<Extract<LawNamed<'hyperexponential'>, MeanAndSd>>({ law: named, mean: aSpell, sd: aSpell }, [wide, notTooWide])
const branches = object<Branches>({ law: named, branches: { required: list(branch, { least: 1, most: limits.branches }, addTo1) } })

/** The law of a time. */
export const law: Check = (value, spot) => {
  if (!isFields(value)) return wrongType(value, spot, 'object')
  const name = fieldOf(value, 'law')
  if (name === undefined) return [problemAt(keyOf(spot, 'law'), { code: 'missing' })]
  if (isLawName(name)) return byName[name](value, spot)
  return oneOf(Object.keys(byName))(name, keyOf(spot, 'law'))
}

/** The law of a gap: one that is always 0 would bring all customers at once, without end. */
export const gap: Check = (value, spot) => {
  const problems = law(value, spot)
  // What has no problems is a law.
  return problems.length > 0 ? problems : when(largestOf(value as Law) === 0, spot, { code: 'always-0', of: 'gap' })
}

function isLawName(name: unknown): name is Law['law'] {
  return typeof name === 'string' && Object.hasOwn(byName, name)
}

function largestOf(sound: Law): number {
  if (sound.law === 'constant') return sound.value
  if (sound.law === 'uniform' || sound.law === 'triangular') return sound.high
  if (sound.law === 'empirical') return sound.values.reduce((most, value, index) => ((sound.weights?.[index] ?? 1) > 0 ? Math.max(most, value) : most), 0)
  return Infinity
}

function lowToHigh({ low, high }: { readonly low: number; readonly high: number }, spot: Spot): readonly ModelProblem[] {
  return when(low > high, spot, { code: 'low-above-high', low, high })
}

/** Values of a kind, and how often each comes. */
export function weighted(value: Check) {
  const sizes = { least: 1, most: limits.values }
  return { values: { required: list(value, sizes) }, weights: { optional: list(number({ from: 0, to: limits.longestTime }), sizes, notAll0) } }
}

function notAll0(weights: unknown, spot: Spot): readonly ModelProblem[] {
  return when(isList(weights) && weights.every((weight) => weight === 0), spot, { code: 'always-0', of: 'weights' })
}

/** Are there as many weights as values? */
export function weightsFit({ values, weights }: { readonly values: readonly number[]; readonly weights?: readonly number[] }, spot: Spot): readonly ModelProblem[] {
  return when(weights !== undefined && weights.length !== values.length, keyOf(spot, 'weights'), { code: 'weights-differ', values: values.length, weights: weights?.length ?? 0 })
}

function addTo1(sound: unknown, spot: Spot): readonly ModelProblem[] {
  const sum = sumOf((sound as Branches['branches']).map((one) => one.chance)) // each has been found to be a branch
  return when(Math.abs(sum - 1) > chanceTolerance, spot, { code: 'chances-not-1', sum })
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
