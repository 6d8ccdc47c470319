import type { Rate, Station } from '../../model/model.ts'
import type { ModelWithoutRun } from '../study.ts'

/** A model of one station, where everybody of one class comes from outside. */
export function oneQueue(rate: Rate, station: Omit<Station, 'name'>): ModelWithoutRun {
  return { format: 'evenkeel-model/1', arrivals: [{ to: 'queue', rate }], stations: [{ name: 'queue', ...station }] }
}

/** The name of a class of customers by its number from 1. */
export function className(number: number): string {
  return `class ${number}`
}

/** A model of one station for classes that come at rates of their own; class 1 has the highest priority. A class of rate 0 never comes. */
export function queueOfClasses(rates: readonly number[], station: Omit<Station, 'name'>): ModelWithoutRun {
  const streams = rates.map((rate, place) => ({ to: 'queue', class: className(place + 1), rate }))
  return {
    format: 'evenkeel-model/1',
    classes: rates.map((_, place) => ({ name: className(place + 1), priority: place + 1 })),
    arrivals: streams.filter(({ rate }) => rate > 0),
    stations: [{ name: 'queue', ...station }],
  }
}
