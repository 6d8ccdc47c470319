import type { RunRecord } from '../../../engine/simulation/index.ts'

/** How many began a service at a station, and how long they waited for it in all. */
export interface Waited {
  readonly count: number
  readonly sum: number
}

/** Waits of a class at a station in one run; nobody where the station or the class is not there. */
export function waitedAt({ stations }: RunRecord, station: string, className: string): Waited {
  const found = stations.find(({ name }) => name === station)?.waitsByClass.find(({ name }) => name === className)
  return { count: found?.count ?? 0, sum: found?.sum ?? 0 }
}

/** A mean or a share; NaN where there was nobody. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : NaN
}
