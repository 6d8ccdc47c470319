import { isJsonObject } from '../../../../kernel/json-value.ts'
import { chanceTolerance, limits } from '../limits.ts'
import type { Law } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, fieldOf, flawed, list, number, oneOf, soundUnless, when, wholeNumber, wrongType } from './check.ts'
import { object } from './object.ts'
import { keyOf, problemAt } from './place.ts'

/** A time of 0 or more. */
export const time = number({ from: 0, to: limits.longestTime })

/** A time that is not 0: a mean, a standard deviation, a period. */
export const spell = number({ from: limits.shortestTime, to: limits.longestTime })

export const chance = number({ from: 0, to: 1 })

type LawNamed<Name extends Law['law']> = Extract<Law, { readonly law: Name }>
type Branches = Extract<Law, { readonly branches: unknown }>

const named = <const Name extends Law['law']>(name: Name) => ({ required: oneOf([name]) })
const aSpell = { required: spell }
const aTime = { required: time }

interface MeanAndSd {
  readonly mean: number
  readonly sd: number
}

/** Beyond it, no run is long enough to find the mean. */
function notTooWide({ mean, sd }: MeanAndSd, spot: Spot): readonly ModelProblem[] {
  return when(sd > limits.spread * mean, keyOf(spot, 'sd'), { code: 'sd-too-large', mean, sd })
}

function wide({ mean, sd }: MeanAndSd, spot: Spot): readonly ModelProblem[] {
  return when(sd <= mean, keyOf(spot, 'sd'), { code: 'sd-not-above-mean', mean, sd })
}

const branch = object<{ readonly chance: number; readonly mean: number }>({ chance: { required: chance }, mean: aSpell })

const byName: { readonly [Name in Law['law']]: Check<LawNamed<Name>> } = {
  exponential: object<LawNamed<'exponential'>>({ law: named('exponential'), mean: aSpell }),
  constant: object<LawNamed<'constant'>>({ law: named('constant'), value: aTime }),
  uniform: object<LawNamed<'uniform'>>({ law: named('uniform'), low: aTime, high: aTime }, { rules: (between) => [between(['low', 'high'], lowToHigh)] }),
  triangular: object<LawNamed<'triangular'>>({ law: named('triangular'), low: aTime, mode: aTime, high: aTime }, {
    rules: (between) => [
      between(['low', 'high'], lowToHigh),
      between(['low', 'mode', 'high'], ({ low, mode, high }, spot) => when(low <= high && (mode < low || mode > high), keyOf(spot, 'mode'), { code: 'mode-outside', low, mode, high })),
    ],
  }),
  erlang: object<LawNamed<'erlang'>>({ law: named('erlang'), mean: aSpell, phases: { required: wholeNumber({ from: 1, to: limits.phases }) } }),
  gamma: object<LawNamed<'gamma'>>({ law: named('gamma'), mean: aSpell, sd: aSpell }, { rules: (between) => [between(['mean', 'sd'], notTooWide)] }),
  lognormal: object<LawNamed<'lognormal'>>({ law: named('lognormal'), mean: aSpell, sd: aSpell }, { rules: (between) => [between(['mean', 'sd'], notTooWide)] }),
  hyperexponential: (value, spot) => (fieldOf(value, 'branches') === undefined ? meanAndSd : branches)(value, spot),
  normal: object<LawNamed<'normal'>>({ law: named('normal'), mean: aTime, sd: aSpell }),
  empirical: object<LawNamed<'empirical'>>({ law: named('empirical'), ...weighted(time) }, { rules: (between) => [between(['values', 'weights'], weightsFit)] }),
}

const meanAndSd = object<Extract<LawNamed<'hyperexponential'>, MeanAndSd>>({ law: named('hyperexponential'), mean: aSpell, sd: aSpell }, { rules: (between) => [between(['mean', 'sd'], wide), between(['mean', 'sd'], notTooWide)] })
const branches = object<Branches>({ law: named('hyperexponential'), branches: { required: list(branch, { least: 1, most: limits.branches }, addTo1) } })

const lawName = oneOf(Object.keys(byName).filter(isLawName))

/** The law of a time. */
export const law: Check<Law> = (value, spot) => {
  if (!isJsonObject(value)) return wrongType(value, spot, 'object')
  const name = fieldOf(value, 'law')
  if (name === undefined) return flawed([problemAt(keyOf(spot, 'law'), { code: 'missing' })])
  const known = lawName(name, keyOf(spot, 'law'))
  return known.ok ? byName[known.value](value, spot) : known
}

/** The law of a gap: one that is always 0 would bring all customers at once, without end. */
export const gap: Check<Law> = (value, spot) => {
  const checked = law(value, spot)
  return checked.ok ? soundUnless(when(largestOf(checked.value) === 0, spot, { code: 'always-0', of: 'gap' }), checked.value) : checked
}

function isLawName(name: string): name is Law['law'] {
  return Object.hasOwn(byName, name)
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
export function weighted(value: Check<number>) {
  const sizes = { least: 1, most: limits.values }
  return { values: { required: list(value, sizes) }, weights: { optional: list(number({ from: 0, to: limits.longestTime }), sizes, notAll0) } }
}

function notAll0(weights: readonly number[], spot: Spot): readonly ModelProblem[] {
  return when(weights.every((weight) => weight === 0), spot, { code: 'always-0', of: 'weights' })
}

/** Are there as many weights as values? */
export function weightsFit({ values, weights }: { readonly values: readonly number[]; readonly weights?: readonly number[] }, spot: Spot): readonly ModelProblem[] {
  return when(weights !== undefined && weights.length !== values.length, keyOf(spot, 'weights'), { code: 'weights-differ', values: values.length, weights: weights?.length ?? 0 })
}

function addTo1(sound: Branches['branches'], spot: Spot): readonly ModelProblem[] {
  const sum = sumOf(sound.map((one) => one.chance))
  return when(Math.abs(sum - 1) > chanceTolerance, spot, { code: 'chances-not-1', sum })
}

/** The sum of numbers. */
export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
