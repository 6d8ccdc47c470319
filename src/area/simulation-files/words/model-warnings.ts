import type { ModelWarning } from '../../../engine/simulation/index.ts'
import { listWords, shown } from './pieces.ts'

/** What the reader of a model should know before believing its figures, in words. */
export function modelWarningWords(warning: ModelWarning): string {
  switch (warning.code) {
    case 'unstable':
      return `${shown(warning.station)}: load ${rounded(warning.load)} of ${serversWords(warning.servers)}. More work comes than they can do, so the queue grows without end.`
    case 'heavy-load':
      return `${shown(warning.station)}: load ${rounded(warning.load)} of ${serversWords(warning.servers)}. So near to 1, waits are known well only after long runs.`
    case 'may-lock':
      return `${listWords(warning.stations.map(shown), 'and')} can each be full of customers held for another. Then nobody moves any more.`
    case 'back-into-region':
      return `Customers who left ${shown(warning.region)} can come back. While it is full, they are held at ${listWords(warning.stations.map(shown), 'and')}.`
    case 'nobody-waits':
      return `${shown(warning.station)}: nobody ever waits for unlimited servers, so patience does nothing.`
    case 'comes-after-end':
      return `Arrivals of ${shown(warning.arrivals)} begin at ${warning.from}, when the run of ${warning.length} is over. Nobody comes.`
  }
}

/** With the digits that tell. A load that is short of 1 is not rounded to 1. */
function rounded(value: number): string {
  const digits = value < 1 && value >= 0.995 ? 4 : 2
  const text = value.toFixed(digits)
  return value < 1 && Number(text) >= 1 ? 'almost 1' : text
}

function serversWords(servers: number): string {
  return servers === 1 ? '1 server' : `${Number(servers.toFixed(2))} servers`
}
