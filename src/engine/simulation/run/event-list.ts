import { withRoom } from './with-room.ts'

const roomAtFirst = 64

/** What the array holds of each event: its time, its order, what happens, and to whom. */
const width = 4

/**
 * The events that are still to come, as a binary heap in one flat array. Of events at the same time, the one that was scheduled first comes first,
 * so that a run is the same everywhere.
 *
 * The event at hand stays in its place until the next one is scheduled, which takes it over: most events schedule one, and
 * the heap is put in order once instead of twice. `settle` closes the gap when none was scheduled.
 */
export class EventList {
  private heap = new Float64Array(width * roomAtFirst)
  /** Its length. */
  private room = width * roomAtFirst
  /** 1 while the place of the event at hand is free, else 0: quicker to look at than a yes or no. */
  private free = 0
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
    return (this.heap[2] ?? 0) | 0
  }

  get nextCustomer(): number {
    return (this.heap[3] ?? 0) | 0
  }

  /** The next event is being dealt with: its place is free for the first one that is scheduled now. */
  take(): void {
    this.free = 1
  }

  /** The event at hand has been dealt with. */
  settle(): void {
    if (this.free === 1) this.close()
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
    const place = this.free === 1 ? 0 : this.placeBehind()
    const { heap } = this
    heap[place] = time
    heap[place + 1] = order
    heap[place + 2] = code
    heap[place + 3] = customer
    if (this.free === 1) this.sink()
    else this.rise()
    return order
  }

  /** The place behind all others. */
  private placeBehind(): number {
    const place = width * this.count
    this.count += 1
    if (place === this.room) this.grow()
    return place
  }

  /** The last event takes the place of the one at hand. */
  private close(): void {
    this.count -= 1
    this.move(width * this.count, 0)
    this.sink()
  }

  /** Lets the last event rise to where it belongs. It was scheduled last: at the same time as another, it stays below. */
  private rise(): void {
    const { heap } = this
    let place = width * (this.count - 1)
    const time = heap[place] ?? 0
    const order = heap[place + 1] ?? 0
    const code = heap[place + 2] ?? 0
    const customer = heap[place + 3] ?? 0
    while (place > 0) {
      const above = placeAbove(place)
      if ((heap[above] ?? 0) <= time) break
      this.move(above, place)
      place = above
    }
    heap[place] = time
    heap[place + 1] = order
    heap[place + 2] = code
    heap[place + 3] = customer
  }

  /** Lets the event at the top sink to where it belongs. */
  private sink(): void {
    this.free = 0
    const { heap } = this
    const end = width * this.count
    const time = heap[0] ?? 0
    const order = heap[1] ?? 0
    const code = heap[2] ?? 0
    const customer = heap[3] ?? 0
    let place = 0
    for (let below = width; below < end; below = 2 * place + width) {
      let timeBelow = heap[below] ?? 0
      if (below + width < end) {
        const timeOther = heap[below + width] ?? 0
        if (timeOther < timeBelow || (timeOther === timeBelow && (heap[below + width + 1] ?? 0) < (heap[below + 1] ?? 0))) {
          below += width
          timeBelow = timeOther
        }
      }
      if (time < timeBelow || (time === timeBelow && order < (heap[below + 1] ?? 0))) break
      this.move(below, place)
      place = below
    }
    if (place === 0) return
    heap[place] = time
    heap[place + 1] = order
    heap[place + 2] = code
    heap[place + 3] = customer
  }

  private move(from: number, to: number): void {
    const { heap } = this
    heap[to] = heap[from] ?? 0
    heap[to + 1] = heap[from + 1] ?? 0
    heap[to + 2] = heap[from + 2] ?? 0
    heap[to + 3] = heap[from + 3] ?? 0
  }

  private grow(): void {
    this.room *= 2
    this.heap = withRoom(new Float64Array(this.room), this.heap)
  }
}

/** Of the event above another in the heap: half as far from the top. */
function placeAbove(place: number): number {
  return width * ((place / width - 1) >> 1)
}
