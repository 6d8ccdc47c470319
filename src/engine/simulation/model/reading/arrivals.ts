import { chanceTolerance, limits } from '../limits.ts'
import type { Arrivals, RateProfile, RateWave, Size } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, fieldOf, isFields, isList, list, number, oneOf, text, when, wholeNumber, wrongType, yesOrNo } from './check.ts'
import { chance, gap, spell, sumOf, time, weighted, weightsFit } from './law.ts'
import { type Names, byClassName, nameOf } from './names.ts'
import { object } from './object.ts'
import { keyOf } from './place.ts'

const rateNumber = number({ from: 0, to: limits.rate })
const together = wholeNumber({ from: 1, to: limits.together })

/** A stream of customers from outside. */
export function arrivals({ stations, classes }: Names): Check {
  return object<Arrivals>(
    {
      name: { optional: text(limits.nameLength) },
      to: { required: nameOf('station', stations) },
      class: { optional: nameOf('class', classes) },
      classes: { optional: byClassName(chance, classes) },
      rate: { optional: rate },
      gap: { optional: gap },
      size: { optional: size },
      from: { optional: time },
      until: { optional: time },
    },
    [
      { between: [], find: (stream, spot) => onlyOne(stream, spot, 'rate', 'gap') },
      { between: [], find: ({ class: one, classes: several }, spot) => when(one !== undefined && several !== undefined, spot, { code: 'both', keys: ['class', 'classes'] }) },
      { between: ['classes'], find: chancesAddTo1 },
      { between: ['from', 'until'], find: ({ from = 0, until = Infinity }, spot) => when(until <= from, keyOf(spot, 'until'), { code: 'until-not-after-from', from, until }) },
    ],
  )
}

/** Of two keys, exactly one must be there. */
export function onlyOne<Key extends string>(given: { readonly [Name in Key]?: unknown }, spot: Spot, one: Key, other: Key): readonly ModelProblem[] {
  const [hasOne, hasOther] = [given[one] !== undefined, given[other] !== undefined]
  return when(hasOne === hasOther, spot, { code: hasOne ? 'both' : 'neither', keys: [one, other] })
}

function chancesAddTo1({ classes }: Arrivals, spot: Spot): readonly ModelProblem[] {
  if (classes === undefined) return []
  const sum = sumOf(Object.values(classes))
  return when(Math.abs(sum - 1) > chanceTolerance, keyOf(spot, 'classes'), { code: 'chances-not-1', sum })
}

const profile = object<RateProfile>({
  rates: { required: list(rateNumber, { least: 1, most: limits.rates }, (rates, spot) => when(isList(rates) && rates.every((one) => one === 0), spot, { code: 'always-0', of: 'rate' })) },
  each: { required: spell },
  repeats: { optional: yesOrNo },
  thinning: { optional: oneOf(['exact', 'held']) },
})

const wave = object<RateWave>({ mean: { required: rateNumber }, amplitude: { required: rateNumber }, period: { required: spell } }, [
  { between: ['mean'], find: ({ mean }, spot) => when(mean === 0, keyOf(spot, 'mean'), { code: 'always-0', of: 'rate' }) },
  { between: ['mean', 'amplitude'], find: ({ mean, amplitude }, spot) => when(amplitude > mean, keyOf(spot, 'amplitude'), { code: 'amplitude-above-mean', amplitude, mean }) },
])

/** A rate: a number, steps, or a wave when it has a key that only waves have. */
const rate: Check = (value, spot) => {
  if (isFields(value)) return (['mean', 'amplitude', 'period'].some((key) => fieldOf(value, key) !== undefined) ? wave : profile)(value, spot)
  if (typeof value !== 'number') return wrongType(value, spot, 'number or object')
  return value === 0 ? when(true, spot, { code: 'always-0', of: 'rate' }) : rateNumber(value, spot)
}

const sizes = object<Exclude<Size, number>>(weighted(together), [{ between: ['values', 'weights'], find: weightsFit }])

const size: Check = (value, spot) => {
  if (isFields(value)) return sizes(value, spot)
  return typeof value === 'number' ? together(value, spot) : wrongType(value, spot, 'number or object')
}
