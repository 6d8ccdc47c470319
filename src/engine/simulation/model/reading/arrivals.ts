import { isJsonObject } from '../../../../kernel/json-value.ts'
import { chanceTolerance, limits } from '../limits.ts'
import type { Arrivals, Rate, RateProfile, RateWave, Size } from '../model.ts'
import { apart } from '../outline.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { booked, noAppointment } from './booked.ts'
import { type Check, fieldOf, flawed, list, number, oneOf, text, when, wholeNumber, wrongType, yesOrNo } from './check.ts'
import { chance, gap, spell, sumOf, time, weighted, weightsFit } from './law.ts'
import { type Names, byClassName, nameOf } from './names.ts'
import { object } from './object.ts'
import { keyOf, problemAt } from './place.ts'
import { type Loose, atMostOne, exactlyOne } from './together.ts'

const rateNumber = number({ from: 0, to: limits.rate })
const together = wholeNumber({ from: 1, to: limits.together })

/** A stream of customers from outside. */
export function arrivals({ stations, classes }: Names): Check<Arrivals> {
  const stream = object<Loose<Arrivals>>(
    {
      name: { optional: text(limits.nameLength) },
      to: { required: nameOf('station', stations) },
      class: { optional: nameOf('class', classes) },
      classes: { optional: byClassName(chance, classes) },
      rate: { optional: rate },
      gap: { optional: gap },
      booked: { optional: booked },
      size: { optional: size },
      from: { optional: time },
      until: { optional: time },
    },
    {
      apart: apart.arrivals,
      rules: (between) => [
        between(['classes'], chancesAddTo1),
        between(['from', 'until'], ({ from = 0, until = Infinity }, spot) => when(until <= from, keyOf(spot, 'until'), { code: 'until-not-after-from', from, until })),
        between(['booked', 'from', 'until'], noAppointment),
      ],
    },
  )
  return exactlyOne(atMostOne(stream, ['class', 'classes']), ['rate', 'gap', 'booked'])
}

function chancesAddTo1({ classes }: Pick<Loose<Arrivals>, 'classes'>, spot: Spot): readonly ModelProblem[] {
  if (classes === undefined) return []
  const sum = sumOf(Object.values(classes))
  return when(Math.abs(sum - 1) > chanceTolerance, keyOf(spot, 'classes'), { code: 'chances-not-1', sum })
}

const profile = object<RateProfile>({
  rates: { required: list(rateNumber, { least: 1, most: limits.rates }, (rates, spot) => when(rates.every((one) => one === 0), spot, { code: 'always-0', of: 'rate' })) },
  each: { required: spell },
  repeats: { optional: yesOrNo },
  thinning: { optional: oneOf(['exact', 'held']) },
})

const wave = object<RateWave>(
  { mean: { required: rateNumber }, amplitude: { required: rateNumber }, period: { required: spell } },
  {
    rules: (between) => [
      between(['mean'], ({ mean }, spot) => when(mean === 0, keyOf(spot, 'mean'), { code: 'always-0', of: 'rate' })),
      between(['mean', 'amplitude'], ({ mean, amplitude }, spot) => when(amplitude > mean, keyOf(spot, 'amplitude'), { code: 'amplitude-above-mean', amplitude, mean })),
    ],
  },
)

/** A rate: a number, steps, or a wave when it has a key that only waves have. */
const rate: Check<Rate> = (value, spot) => {
  if (isJsonObject(value)) return (['mean', 'amplitude', 'period'].some((key) => fieldOf(value, key) !== undefined) ? wave : profile)(value, spot)
  if (typeof value !== 'number') return wrongType(value, spot, 'number or object')
  return value === 0 ? flawed([problemAt(spot, { code: 'always-0', of: 'rate' })]) : rateNumber(value, spot)
}

const sizes = object<Exclude<Size, number>>(weighted(together), { rules: (between) => [between(['values', 'weights'], weightsFit)] })

const size: Check<Size> = (value, spot) => {
  if (isJsonObject(value)) return sizes(value, spot)
  return typeof value === 'number' ? together(value, spot) : wrongType(value, spot, 'number or object')
}
