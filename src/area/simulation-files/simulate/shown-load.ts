import type { StationLoad } from '../../../engine/simulation/index.ts'

/** The load of a station as it can be shown: all of it, or why a part of it has no number. */
export type ShownLoad = { readonly servers: number | 'unlimited' } & (
  | { readonly kind: 'known'; readonly arrivals: number; readonly work: number; readonly load: number }
  /** There is work, and no server is there in what counts of the run. */
  | { readonly kind: 'no-servers'; readonly arrivals: number; readonly work: number }
  /** Customers go round for ever, but for what loads leave out. */
  | { readonly kind: 'go-round' }
)

/** Where the engine tells a load by Infinity, says what that means. */
export function shownLoad({ arrivals, work, servers: there, load }: StationLoad): ShownLoad {
  const servers = there === Infinity ? 'unlimited' : there
  if (arrivals === Infinity) return { kind: 'go-round', servers }
  return load === Infinity ? { kind: 'no-servers', arrivals, work, servers } : { kind: 'known', arrivals, work, servers, load }
}
