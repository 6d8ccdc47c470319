import { drawExponential } from '../src/kernel/chance/exponential.ts'
import { randomSource } from '../src/kernel/chance/random-source.ts'

const arrival = 0
const endOfService = 1

/**
 * The least that does the work of one queue: events in flat arrays, times of arrival in a ring, nothing else. The engine is measured against it.
 * @param customers whose service begins
 * @returns mean wait
 */
export function bareQueue(rate: number, servers: number, customers: number, seed: number): number {
  const gaps = randomSource(seed, 'gaps')
  const services = randomSource(seed, 'services')
  const events = new Events()
  const waiting = new Ring()
  let [busy, begun, sum] = [0, 0, 0]
  events.push(drawExponential(gaps) / rate, arrival)
  while (begun < customers) {
    const now = events.nextTime
    const kind = events.nextKind
    events.pop()
    if (kind === arrival) {
      events.push(now + drawExponential(gaps) / rate, arrival)
      if (busy === servers) {
        waiting.add(now)
        continue
      }
      busy += 1
    } else if (waiting.isEmpty) {
      busy -= 1
      continue
    } else sum += now - waiting.take()
    begun += 1
    events.push(now + drawExponential(services), endOfService)
  }
  return sum / begun
}

/** Events to come, as a binary heap; there are never more than servers and the next arrival. */
class Events {
  private readonly times = new Float64Array(64)
  private readonly kinds = new Int32Array(64)
  private count = 0

  get nextTime(): number {
    return this.times[0] ?? 0
  }

  get nextKind(): number {
    return this.kinds[0] ?? 0
  }

  push(time: number, kind: number): void {
    const { times, kinds } = this
    let place = this.count
    this.count += 1
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

  pop(): void {
    const { times, kinds } = this
    this.count -= 1
    const { count } = this
    const time = times[count] ?? 0
    const kind = kinds[count] ?? 0
    let place = 0
    for (let below = 1; below < count; below = 2 * place + 1) {
      if (below + 1 < count && (times[below + 1] ?? 0) < (times[below] ?? 0)) below += 1
      if (time <= (times[below] ?? 0)) break
      times[place] = times[below] ?? 0
      kinds[place] = kinds[below] ?? 0
      place = below
    }
    times[place] = time
    kinds[place] = kind
  }
}

/** Times of arrival of those who wait, first come; it widens when it is full. */
class Ring {
  private times = new Float64Array(1024)
  private first = 0
  private last = 0

  get isEmpty(): boolean {
    return this.first === this.last
  }

  add(time: number): void {
    if (this.last - this.first === this.times.length) this.widen()
    this.times[this.last & (this.times.length - 1)] = time
    this.last += 1
  }

  take(): number {
    const time = this.times[this.first & (this.times.length - 1)] ?? 0
    this.first += 1
    return time
  }

  private widen(): void {
    const { times, first } = this
    const wider = new Float64Array(2 * times.length)
    for (let place = first; place < first + times.length; place += 1) wider[place & (wider.length - 1)] = times[place & (times.length - 1)] ?? 0
    this.times = wider
  }
}
