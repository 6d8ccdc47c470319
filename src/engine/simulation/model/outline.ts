import type { Arrivals, CustomerClass, Model, Region, RunLength, Station } from './model.ts'

/** Keys on which nothing hangs that lies between the parts of a model: they say nothing of who goes where, of room and of when a run is over. */
export const apart = {
  model: ['format', 'name', 'timeUnit'],
  class: ['priority'],
  arrivals: ['name', 'gap', 'size', 'from'],
  station: ['order', 'measure'],
  run: ['length', 'warmUp', 'replications'],
} as const

type Apart<Part extends keyof typeof apart> = (typeof apart)[Part][number]

/** A model as far as what lies between its parts hangs on it: every model is one, and so is one that is wrong in other keys. */
export interface Outline extends Omit<Model, Apart<'model'> | 'classes' | 'arrivals' | 'stations' | 'run'> {
  readonly classes?: readonly ClassOutline[]
  readonly arrivals: readonly StreamOutline[]
  readonly stations: readonly StationOutline[]
  readonly regions?: readonly Region[]
  readonly run: Omit<RunLength, Apart<'run'>>
}

export type ClassOutline = Omit<CustomerClass, Apart<'class'>>
export type StreamOutline = Omit<Arrivals, Apart<'arrivals'>>
export type StationOutline = Omit<Station, Apart<'station'>>
