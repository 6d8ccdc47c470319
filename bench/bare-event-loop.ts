import { drawExponential } from '../src/kernel/chance/exponential.ts'
import { randomSource } from '../src/kernel/chance/random-source.ts'

/**
 * The least that does the work of one queue: events in flat arrays, times of arrival in a ring, nothing else. The engine is measured against it.
 * @param customers whose service begins
 * @returns mean wait
 */
export function bareQueue(rate: number, servers: number, customers: number, seed: number): number {
  const gaps = randomSource(seed, 'gaps')
  const services = randomSource(seed, 'services')
  const times = new Float64Array(64)
  const kinds = new Int32Array(64)
  let ring = new Float64Array(1024)
  let [events, first, last, busy, begun, sum] = [0, 0, 0, 0, 0, 0]

  const push = (time: number, kind: number): void => {
    let place = events
    events += 1
    while (place > 0) {
      const above = (place - 1) >> 1
      const timeAbove = times[above] ?? 0
      if (timeAbove <= time) break
      times[place] = timeAbove
      kinds[place] = kinds[above] ?? 0
      place = above
    }
    times[place] = time
    kinds[place] = kind
  }
  const pop = (): void => {
    events -= 1
    const time = times[events] ?? 0
    const kind = kinds[events] ?? 0
    let place = 0
    for (let below = 1; below < events; below = 2 * place + 1) {
      if (below + 1 < events && (times[below + 1] ?? 0) < (times[below] ?? 0)) below += 1
      if (time <= (times[below] ?? 0)) break
      times[place] = times[below] ?? 0
      kinds[place] = kinds[below] ?? 0
      place = below
    }
    times[place] = time
    kinds[place] = kind
  }

  push(drawExponential(gaps) / rate, 0)
  while (begun < customers) {
    const now = times[0] ?? 0
    const kind = kinds[0] ?? 0
    pop()
    if (kind === 0) {
      push(now + drawExponential(gaps) / rate, 0)
      if (busy < servers) {
        busy += 1
        begun += 1
        push(now + drawExponential(services), 1)
      } else {
        if (last - first === ring.length) ring = widened(ring, first)
        ring[last & (ring.length - 1)] = now
        last += 1
      }
    } else if (last > first) {
      sum += now - (ring[first & (ring.length - 1)] ?? 0)
      first += 1
      begun += 1
      push(now + drawExponential(services), 1)
    } else busy -= 1
  }
  return sum / begun
}

/** A ring of twice the size with the same in it. */
function widened(ring: Float64Array, first: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * ring.length)
  for (let place = first; place < first + ring.length; place += 1) wider[place & (wider.length - 1)] = ring[place & (ring.length - 1)] ?? 0
  return wider
}
