import { averageArrivals } from './flow/average-rate.ts'
import { type StationLoad, loadsOf } from './load.ts'
import type { Model } from './model.ts'

/**
 * About how many events a run of a model has: arrivals, and services that end. Where more work comes than servers can do, they do what they can.
 * Who turns back, leaves unseen, is turned away or goes round for ever is not counted apart, so that it tells no more than how long a run takes.
 * @param model that `readModel` found sound
 * @example arrivals of 0.9 to one server for a time of 1,000: 1,800
 */
export function expectedEvents(model: Model): number {
  const coming = model.arrivals.reduce((sum, stream) => sum + averageArrivals(stream, model.run), 0)
  const loads = loadsOf(model)
  const served = loads.reduce((sum, load) => sum + servedOf(load), 0)
  return spanOf(model, coming / Math.max(1, ...loads.map(({ load }) => (load === Infinity ? 1 : load)))) * (coming + served)
}

/** Services that end per unit of time. */
function servedOf({ arrivals, load }: StationLoad): number {
  if (arrivals === Infinity) return 0
  return load > 1 ? arrivals / load : arrivals
}

/** How long a run lasts. @param leaving customers per unit of time */
function spanOf({ run: { length, customers = 0, warmUp = 0 } }: Model, leaving: number): number {
  return length ?? warmUp + customers / leaving
}
