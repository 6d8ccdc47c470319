import type { Model, Station } from '../model.ts'

/** One queue before one desk: a valid model, of which a test names only what matters. */
export function aQueue(changes: Partial<Model> = {}): Model {
  return { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: 0.9 }], stations: [aStation()], run: { length: 1000 }, ...changes }
}

/** A station called desk, with one server and a mean time of 1. */
export function aStation(changes: Partial<Station> = {}): Station {
  return { name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 }, ...changes }
}

/** Stations in a row, of which each leads to the next. */
export function inARow(...stations: readonly Station[]): readonly Station[] {
  return stations.map((station, place) => {
    const following = stations[place + 1]
    return following === undefined || station.next !== undefined ? station : { ...station, next: [{ to: following.name }] }
  })
}
