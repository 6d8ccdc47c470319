import type { Quantity } from '../quantity.ts'
import { numberedName } from './numbers-in-names.ts'
import { stationQuantity } from './station-names.ts'
import { timeInSystem } from './time-in-system-names.ts'
import { waitQuantity } from './wait-names.ts'

const wholeSystem: readonly string[] = ['mean_time_in_system', 'mean_total_time']

/** The names of one queue: those of its station and the time in the system. */
export function queueQuantity(name: string): Quantity | null {
  return wholeSystem.includes(name) ? timeInSystem(null) : stationQuantity(name, 0)
}

/**
 * The names of one queue of several classes: besides, waits and times in the system of class K, `..._class_K`.
 * @param classes how many there are
 */
export function queueOfClassesQuantity(name: string, classes: number): Quantity | null {
  const ofClass = numberedName(name, '_class_')
  if (ofClass === null) return queueQuantity(name)
  const [base, number] = ofClass
  if (number > classes) return null
  return wholeSystem.includes(base) ? timeInSystem(number - 1) : waitQuantity(base, { station: 0, class: number - 1 })
}
