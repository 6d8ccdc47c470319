import { twoTo32 } from '../../../kernel/powers-of-2.ts'
import { withRoom } from './with-room.ts'

const roomAtFirst = 64

/** What the array holds of each event: its time, its order, and what happens to whom, in one number. */
const width = 3
/** A code stands above so many customers. */
const customersPerCode = twoTo32

/**
 * The events that are still to come, as a binary heap in one flat array. Of events at the same time, the one that was scheduled first comes first,
 * so that a run is the same everywhere.
 *
 * The event at hand stays in its place until the next one is scheduled, which takes it over: most events schedule one, and
 * the heap is put in order once instead of twice. `settle` closes the gap when none was scheduled.
 */
export class EventList {
  private heap = new Float64Array(width * roomAtFirst)
  private isTopFree = false
  /** How many events were scheduled so far: the order of the next one. */
  scheduled = 0
  count = 0

  /** Time of the next event. There must be one: `count` above 0. */
  get nextTime(): number {
    return this.heap[0] ?? 0
  }

  get nextOrder(): number {
    return this.heap[1] ?? 0
  }

  get nextCode(): number {
    return ((this.heap[2] ?? 0) / customersPerCode) | 0
  }

  get nextCustomer(): number {
    return (this.heap[2] ?? 0) | 0
  }

  /** The next event is being dealt with: its place is free for the first one that is scheduled now. */
  take(): void {
    this.isTopFree = true
  }

  /** The event at hand has been dealt with. */
  settle(): void {
    if (!this.isTopFree) return
    this.isTopFree = false
    const { heap } = this
    const last = width * (this.count - 1)
    this.count -= 1
    heap[0] = heap[last] ?? 0
    heap[1] = heap[last + 1] ?? 0
    heap[2] = heap[last + 2] ?? 0
    this.sink()
  }

  /**
   * @param time not before the event at hand
   * @param code what happens, and where
   * @param customer whom it happens to, 0 or above; any such number where it happens to nobody
   * @returns the order of the event, which no other has
   */
  schedule(time: number, code: number, customer: number): number {
    const order = this.scheduled
    this.scheduled = order + 1
    const takesTop = this.isTopFree
    const place = takesTop ? 0 : width * this.count
    if (place === this.heap.length) this.grow()
    const { heap } = this
    heap[place] = time
    heap[place + 1] = order
    heap[place + 2] = code * customersPerCode + customer
    if (takesTop) {
      this.isTopFree = false
      this.sink()
    } else {
      this.count += 1
      this.rise()
    }
    return order
  }

  /** Lets the last event rise to where it belongs. It was scheduled last: at the same time as another, it stays below. */
  private rise(): void {
    const { heap } = this
    let place = this.count - 1
    const time = heap[width * place] ?? 0
    const order = heap[width * place + 1] ?? 0
    const what = heap[width * place + 2] ?? 0
    while (place > 0) {
      const above = (place - 1) >> 1
      const timeAbove = heap[width * above] ?? 0
      if (timeAbove <= time) break
      heap[width * place] = timeAbove
      heap[width * place + 1] = heap[width * above + 1] ?? 0
      heap[width * place + 2] = heap[width * above + 2] ?? 0
      place = above
    }
    heap[width * place] = time
    heap[width * place + 1] = order
    heap[width * place + 2] = what
  }

  /** Lets the event at the top sink to where it belongs. */
  private sink(): void {
    const { heap, count } = this
    const time = heap[0] ?? 0
    const order = heap[1] ?? 0
    const what = heap[2] ?? 0
    let place = 0
    for (let below = 1; below < count; below = 2 * place + 1) {
      let timeBelow = heap[width * below] ?? 0
      if (below + 1 < count) {
        const timeOther = heap[width * below + width] ?? 0
        if (timeOther < timeBelow || (timeOther === timeBelow && (heap[width * below + width + 1] ?? 0) < (heap[width * below + 1] ?? 0))) {
          below += 1
          timeBelow = timeOther
        }
      }
      if (time < timeBelow || (time === timeBelow && order < (heap[width * below + 1] ?? 0))) break
      heap[width * place] = timeBelow
      heap[width * place + 1] = heap[width * below + 1] ?? 0
      heap[width * place + 2] = heap[width * below + 2] ?? 0
      place = below
    }
    heap[width * place] = time
    heap[width * place + 1] = order
    heap[width * place + 2] = what
  }

  private grow(): void {
    this.heap = withRoom(new Float64Array(2 * this.heap.length), this.heap)
  }
}
