const roomAtFirst = 64

/**
 * The events that are still to come, as a binary heap in flat arrays. Of events at the same time, the one that was scheduled first comes first,
 * so that a run is the same everywhere.
 *
 * The event at hand stays in its place until the next one is scheduled, which takes it over: most events schedule one, and
 * the heap is put in order once instead of twice. `settle` closes the gap when none was scheduled.
 */
export class EventList {
  private times = new Float64Array(roomAtFirst)
  private orders = new Float64Array(roomAtFirst)
  private codes = new Int32Array(roomAtFirst)
  private customers = new Int32Array(roomAtFirst)
  private isTopFree = false
  /** How many events were scheduled so far: the order of the next one. */
  scheduled = 0
  count = 0

  /** Time of the next event. There must be one: `count` above 0. */
  get nextTime(): number {
    return this.times[0] ?? 0
  }

  get nextOrder(): number {
    return this.orders[0] ?? 0
  }

  get nextCode(): number {
    return this.codes[0] ?? 0
  }

  get nextCustomer(): number {
    return this.customers[0] ?? 0
  }

  /** The next event is being dealt with: its place is free for the first one that is scheduled now. */
  take(): void {
    this.isTopFree = true
  }

  /** The event at hand has been dealt with. */
  settle(): void {
    if (!this.isTopFree) return
    this.isTopFree = false
    const last = this.count - 1
    this.count = last
    this.put(0, this.times[last] ?? 0, this.orders[last] ?? 0, this.codes[last] ?? 0, this.customers[last] ?? 0)
    this.sink()
  }

  /**
   * @param time not before the event at hand
   * @param code what happens, and where
   * @param customer whom it happens to; any number where it happens to nobody
   * @returns the order of the event, which no other has
   */
  schedule(time: number, code: number, customer: number): number {
    const order = this.scheduled
    this.scheduled = order + 1
    if (this.isTopFree) {
      this.isTopFree = false
      this.put(0, time, order, code, customer)
      this.sink()
    } else {
      if (this.count === this.times.length) this.grow()
      this.put(this.count, time, order, code, customer)
      this.count += 1
      this.rise()
    }
    return order
  }

  private put(place: number, time: number, order: number, code: number, customer: number): void {
    this.times[place] = time
    this.orders[place] = order
    this.codes[place] = code
    this.customers[place] = customer
  }

  /** Lets the last event rise to where it belongs. It was scheduled last: at the same time as another, it stays below. */
  private rise(): void {
    const { times, orders, codes, customers } = this
    let place = this.count - 1
    const time = times[place] ?? 0
    if (place === 0 || (times[(place - 1) >> 1] ?? 0) <= time) return
    const [order, code, customer] = [orders[place] ?? 0, codes[place] ?? 0, customers[place] ?? 0]
    while (place > 0) {
      const above = (place - 1) >> 1
      const timeAbove = times[above] ?? 0
      if (timeAbove <= time) break
      times[place] = timeAbove
      orders[place] = orders[above] ?? 0
      codes[place] = codes[above] ?? 0
      customers[place] = customers[above] ?? 0
      place = above
    }
    times[place] = time
    orders[place] = order
    codes[place] = code
    customers[place] = customer
  }

  /** Lets the event at the top sink to where it belongs. */
  private sink(): void {
    const { times, orders, codes, customers, count } = this
    const time = times[0] ?? 0
    const order = orders[0] ?? 0
    const code = codes[0] ?? 0
    const customer = customers[0] ?? 0
    let place = 0
    for (let below = 1; below < count; below = 2 * place + 1) {
      let timeBelow = times[below] ?? 0
      const other = below + 1
      if (other < count) {
        const timeOther = times[other] ?? 0
        if (timeOther < timeBelow || (timeOther === timeBelow && (orders[other] ?? 0) < (orders[below] ?? 0))) {
          below = other
          timeBelow = timeOther
        }
      }
      if (time < timeBelow || (time === timeBelow && order < (orders[below] ?? 0))) break
      times[place] = timeBelow
      orders[place] = orders[below] ?? 0
      codes[place] = codes[below] ?? 0
      customers[place] = customers[below] ?? 0
      place = below
    }
    times[place] = time
    orders[place] = order
    codes[place] = code
    customers[place] = customer
  }

  private grow(): void {
    const size = 2 * this.times.length
    this.times = withRoom(new Float64Array(size), this.times)
    this.orders = withRoom(new Float64Array(size), this.orders)
    this.codes = withRoom(new Int32Array(size), this.codes)
    this.customers = withRoom(new Int32Array(size), this.customers)
  }
}

/** A larger array that begins with what a smaller one holds. */
export function withRoom<Numbers extends Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>>(larger: Numbers, smaller: Numbers): Numbers {
  larger.set(smaller)
  return larger
}
