import { nearestOf } from '../../../../kernel/nearest-word.ts'
import { chanceTolerance, limits } from '../limits.ts'
import type { Destination, Measures, Model, Shifts, Station } from '../model.ts'
import type { ModelProblem, Spot } from '../problems.ts'
import { type Check, isFields, isInQuotationMarks, isList, list, number, oneOf, text, when, wholeNumber, wrongType, yesOrNo } from './check.ts'
import { chance, law, spell, sumOf, time } from './law.ts'
import { type Names, byClass, nameOf } from './names.ts'
import { object } from './object.ts'
import { entryOf, keyOf, problemAt, whole } from './place.ts'

export const name = { required: text(limits.nameLength) }
export const whenFull = { optional: oneOf(['held', 'turned-away']) }
export const room = wholeNumber({ from: 1, to: limits.room })

const batchSize = wholeNumber({ from: 1, to: limits.together })
const batch = object<NonNullable<Station['batch']>>({ least: { required: batchSize }, most: { required: batchSize } }, [
  { between: ['least', 'most'], find: ({ least, most }, spot) => when(least > most, spot, { code: 'least-above-most', least, most }) },
])

/** A station. */
export function station({ stations, classes }: Names): Check {
  return object<Station>(
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
    [
      { between: ['servers', 'room'], find: roomForServers },
      { between: ['room', 'batch'], find: ({ room: places, batch: group }, spot) => roomForBatch(places, group, keyOf(spot, 'room')) },
      { between: [], find: ({ room: places, whenFull: told }, spot) => when(told !== undefined && places === undefined, keyOf(spot, 'whenFull'), { code: 'needs', key: 'room' }) },
      { between: ['order'], find: ({ order, batch: group }, spot) => when(order === 'interrupting' && group !== undefined, keyOf(spot, 'batch'), { code: 'batch-interrupted' }) },
    ],
  )
}

/** Where a model has a station. */
export function spotOf({ stations }: Model, name: string): Spot {
  return entryOf(keyOf(whole, 'stations'), stations.findIndex((one) => one.name === name), name)
}

/** The most servers that a station ever has; none said where they are unlimited. */
export function mostServers(given: Station['servers']): number | null {
  if (given === 'unlimited') return null
  return typeof given === 'number' ? given : given.shifts.reduce((most, { servers: there }) => Math.max(most, there), 0)
}

function roomForServers({ servers: given, room: places }: Station, spot: Spot): readonly ModelProblem[] {
  const most = mostServers(given)
  return most === null || places === undefined ? [] : when(places < most, keyOf(spot, 'room'), { code: 'room-below-servers', room: places, servers: most })
}

/** A batch that never fits in would never begin. */
export function roomForBatch(places: number | undefined, group: Station['batch'], spot: Spot): readonly ModelProblem[] {
  if (places === undefined || group === undefined) return []
  return when(places < group.least, spot, { code: 'room-below-batch', room: places, least: group.least })
}

function destinations({ stations, classes }: Names): Check {
  const destination = object<Destination>({ to: { required: nameOf('station', stations) }, chance: { optional: chance }, class: { optional: nameOf('class', classes) } })
  return list(destination, { least: 0, most: limits.destinations }, (sound, spot) => {
    const sum = sumOf((sound as readonly Destination[]).map((one) => one.chance ?? 1)) // each has been found to be a destination
    return when(sum > 1 + chanceTolerance, spot, { code: 'chances-above-1', sum })
  })
}

/** If all turn back where nobody waits, nobody ever comes. */
const balking = list(chance, { least: 1, most: limits.balking }, (sound, spot) => when(isList(sound) && sound[0] === 1, entryOf(spot, 0, null), { code: 'all-turn-back' }))

const serversAtOnce = wholeNumber({ from: 1, to: limits.servers })

const serversForm = 'number, "unlimited" or object'

const servers: Check = (value, spot) => {
  if (isFields(value)) return shifts(value, spot)
  if (typeof value === 'number') return serversAtOnce(value, spot)
  if (typeof value !== 'string' || isInQuotationMarks(value, serversForm)) return wrongType(value, spot, serversForm)
  return when(value !== 'unlimited', spot, { code: 'not-one-of', found: value, allowed: ['unlimited'], nearest: nearestOf(value, ['unlimited']) })
}

const shift = object<Shifts['shifts'][number]>({ from: { required: time }, servers: { required: wholeNumber({ from: 0, to: limits.servers }) } })

const shifts = object<Shifts>({ shifts: { required: list(shift, { least: 1, most: limits.shifts }, shiftsInOrder) }, repeatsAfter: { optional: spell } }, [
  { between: ['shifts', 'repeatsAfter'], find: allBeforeRepeat },
])

function shiftsInOrder(sound: unknown, spot: Spot): readonly ModelProblem[] {
  const all = sound as Shifts['shifts'] // each has been found to be a shift
  const first = all[0]?.from ?? 0
  return [
    ...when(first !== 0, keyOf(entryOf(spot, 0, null), 'from'), { code: 'not-from-0', found: first }),
    ...inOrder(all.map(({ from }) => from), (index) => keyOf(entryOf(spot, index, null), 'from')),
    ...when(all.every((one) => one.servers === 0), spot, { code: 'always-0', of: 'servers' }),
  ]
}

/** Times that are not after the one before. */
function inOrder(times: readonly number[], spotOf: (index: number) => Spot): readonly ModelProblem[] {
  return times.flatMap((found, index) => {
    const before = times[index - 1]
    return before === undefined || found > before ? [] : [problemAt(spotOf(index), { code: 'not-in-order', found, before })]
  })
}

function allBeforeRepeat({ shifts: all, repeatsAfter: end }: Shifts, spot: Spot): readonly ModelProblem[] {
  if (end === undefined) return []
  return all.flatMap(({ from }, index) => when(from >= end, keyOf(entryOf(keyOf(spot, 'shifts'), index, null), 'from'), { code: 'not-before', found: from, end, of: 'repeatsAfter' }))
}

const at = object<NonNullable<Measures['at']>>(
  {
    times: { required: list(time, { least: 1, most: limits.observedTimes }, (times, spot) => (isList(times) ? inOrder(times.map(Number), (index) => entryOf(spot, index, null)) : [])) },
    period: { required: spell },
  },
  [{ between: ['times', 'period'], find: ({ times, period }, spot) => times.flatMap((found, index) => when(found >= period, entryOf(keyOf(spot, 'times'), index, null), { code: 'not-before', found, end: period, of: 'period' })) }],
)

const measure = object<Measures>({
  percentiles: { optional: list(number({ above: 0, below: 100 }), { least: 1, most: limits.percentiles }) },
  waitsOver: { optional: list(time, { least: 1, most: limits.waitsOver }) },
  numbers: { optional: yesOrNo },
  at: { optional: at },
})
