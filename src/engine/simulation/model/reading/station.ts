import { isJsonObject } from '../../../../kernel/json-value.ts'
import { chanceTolerance, limits } from '../limits.ts'
import type { Destination, Measures, Serving, Shifts, Station } from '../model.ts'
import { type Outline, apart } from '../outline.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, isInQuotationMarks, list, number, oneOf, text, when, wholeNumber, wrongType, yesOrNo } from './check.ts'
import { beforeEnd, inOrder } from './in-order.ts'
import { chance, law, spell, sumOf, time } from './law.ts'
import { type Names, byClass, nameOf } from './names.ts'
import { object } from './object.ts'
import { entryOf, keyOf, whole } from './place.ts'
import { type Loose, onlyBeside } from './together.ts'

export const name = { required: text(limits.nameLength) }
export const whenFull = { optional: oneOf(['held', 'turned-away']) }
export const room = wholeNumber({ from: 1, to: limits.room })

const batchSize = wholeNumber({ from: 1, to: limits.together })
const batch = object<NonNullable<Station['batch']>>({ least: { required: batchSize }, most: { required: batchSize } }, {
  rules: (between) => [between(['least', 'most'], ({ least, most }, spot) => when(least > most, spot, { code: 'least-above-most', least, most }))],
})

/** A station. */
export function station({ stations, classes }: Names): Check<Station> {
  const withRoom = object<Loose<Station>>(
    {
      name,
      servers: { required: servers },
      time: { required: byClass(law, classes) },
      order: { optional: oneOf(['first-come', 'priority', 'interrupting']) },
      room: { optional: room },
      whenFull,
      balking: { optional: balking },
      patience: { optional: byClass(law, classes) },
      batch: { optional: batch },
      next: { optional: byClass(destinations({ stations, classes }), classes) },
      measure: { optional: measure },
    },
    {
      apart: apart.station,
      rules: (between) => [
        between(['servers', 'room'], roomForServers),
        between(['room', 'batch'], ({ room: places, batch: group }, spot) => roomForBatch(places, group, keyOf(spot, 'room'))),
        between(['order', 'batch'], ({ order, batch: group }, spot) => when(order === 'interrupting' && group !== undefined, keyOf(spot, 'batch'), { code: 'batch-interrupted' })),
      ],
    },
  )
  return onlyBeside(withRoom, 'whenFull', 'room')
}

/** Where a model has a station. */
export function spotOf({ stations }: Pick<Outline, 'stations'>, name: string): Spot {
  return entryOf(keyOf(whole, 'stations'), stations.findIndex((one) => one.name === name), name)
}

/** The most servers that a station ever has; none said where they are unlimited. */
export function mostServers(given: Station['servers']): number | null {
  if (given === 'unlimited') return null
  return typeof given === 'number' ? given : given.shifts.reduce((most, { servers: there }) => Math.max(most, there), 0)
}

function roomForServers({ servers: given, room: places }: Pick<Loose<Station>, 'servers' | 'room'>, spot: Spot): readonly ModelProblem[] {
  const most = mostServers(given)
  return most === null || places === undefined ? [] : when(places < most, keyOf(spot, 'room'), { code: 'room-below-servers', room: places, servers: most })
}

/** A batch that never fits in would never begin. */
export function roomForBatch(places: number | undefined, group: Serving['batch'], spot: Spot): readonly ModelProblem[] {
  if (places === undefined || group === undefined) return []
  return when(places < group.least, spot, { code: 'room-below-batch', room: places, least: group.least })
}

function destinations({ stations, classes }: Names): Check<readonly Destination[]> {
  const destination = object<Destination>({ to: { required: nameOf('station', stations) }, chance: { optional: chance }, class: { optional: nameOf('class', classes) } })
  return list(destination, { least: 0, most: limits.destinations }, (sound, spot) => {
    const sum = sumOf(sound.map((one) => one.chance ?? 1))
    return when(sum > 1 + chanceTolerance, spot, { code: 'chances-above-1', sum })
  })
}

/** If all turn back where nobody waits, nobody ever comes. */
const balking = list(chance, { least: 1, most: limits.balking }, (sound, spot) => when(sound[0] === 1, entryOf(spot, 0, null), { code: 'all-turn-back' }))

const serversAtOnce = wholeNumber({ from: 1, to: limits.servers })

const serversForm = 'number, "unlimited" or object'

const servers: Check<Station['servers']> = (value, spot) => {
  if (isJsonObject(value)) return shifts(value, spot)
  if (typeof value === 'number') return serversAtOnce(value, spot)
  if (typeof value !== 'string' || isInQuotationMarks(value, serversForm)) return wrongType(value, spot, serversForm)
  return oneOf(['unlimited'])(value, spot)
}

const shift = object<Shifts['shifts'][number]>({ from: { required: time }, servers: { required: wholeNumber({ from: 0, to: limits.servers }) } })

const shifts = object<Shifts>({ shifts: { required: list(shift, { least: 1, most: limits.shifts }, shiftsInOrder) }, repeatsAfter: { optional: spell } }, {
  rules: (between) => [between(['shifts', 'repeatsAfter'], allBeforeRepeat)],
})

function shiftsInOrder(all: Shifts['shifts'], spot: Spot): readonly ModelProblem[] {
  const first = all[0]?.from ?? 0
  return [
    ...when(first !== 0, keyOf(entryOf(spot, 0, null), 'from'), { code: 'not-from-0', found: first }),
    ...inOrder(all.map(({ from }) => from), (index) => keyOf(entryOf(spot, index, null), 'from')),
    ...when(all.every((one) => one.servers === 0), spot, { code: 'always-0', of: 'servers' }),
  ]
}

function allBeforeRepeat({ shifts: all, repeatsAfter: end }: Shifts, spot: Spot): readonly ModelProblem[] {
  return beforeEnd(all.map(({ from }) => from), { end, of: 'repeatsAfter' }, (index) => keyOf(entryOf(keyOf(spot, 'shifts'), index, null), 'from'))
}

const at = object<NonNullable<Measures['at']>>(
  {
    times: { required: list(time, { least: 1, most: limits.observedTimes }, (times, spot) => inOrder(times, (index) => entryOf(spot, index, null))) },
    period: { required: spell },
  },
  { rules: (between) => [between(['times', 'period'], ({ times, period }, spot) => beforeEnd(times, { end: period, of: 'period' }, (index) => entryOf(keyOf(spot, 'times'), index, null)))] },
)

const measure = object<Measures>({
  percentiles: { optional: list(number({ above: 0, below: 100 }), { least: 1, most: limits.percentiles }) },
  waitsOver: { optional: list(time, { least: 1, most: limits.waitsOver }) },
  numbers: { optional: yesOrNo },
  at: { optional: at },
})
