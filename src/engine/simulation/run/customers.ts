import { withRoom } from './with-room.ts'

const roomAtFirst = 256

/** So many may be in at once: a line that grows without end is told before it has taken the memory of the computer. */
export const customersAtOnce = 8_388_608

/** What the error says of more: a worker sends nothing of an error but its words. */
export const tooManyAtOnce = `More than ${customersAtOnce} customers are in at once.`

/** No customer: the end of a line. */
export const nobody = -1

/**
 * Everybody who is in the system, as flat arrays by a number that is given anew once its holder has left: nothing is allocated
 * for a customer but when more are in than ever before.
 */
export class Customers {
  /** Who stands behind and before in a line; free numbers form a line of their own by `next`. */
  next = new Int32Array(roomAtFirst)
  previous = new Int32Array(roomAtFirst)
  class = new Int32Array(roomAtFirst)
  /** The priority, 0 first, by the class. */
  level = new Int32Array(roomAtFirst)
  /** When the customer came into the system, and to the station where they are. */
  arrivedAt = new Float64Array(roomAtFirst)
  enteredAt = new Float64Array(roomAtFirst)
  /** How long a server is still needed. */
  work = new Float64Array(roomAtFirst)
  /** For how long they are ready to wait at the station; only where patience may end. */
  patience = new Float64Array(roomAtFirst)
  /** Order of the event that is awaited; an event of another order is void. */
  awaited = new Float64Array(roomAtFirst)
  /** When the service under way ends, or, for who is held, when it ended. */
  endsAt = new Float64Array(roomAtFirst)
  /** 1 once a service has begun that may be interrupted. */
  begun = new Int32Array(roomAtFirst)
  /** The station where the customer is held, and the one they are held for. */
  heldAt = new Int32Array(roomAtFirst)
  heldFor = new Int32Array(roomAtFirst)
  /** The how manieth customer of the run, from 1, for the trace. */
  serial = new Int32Array(roomAtFirst)
  private firstFree = 0
  /** How many came so far, and how many are in. */
  came = 0
  count = 0

  constructor() {
    this.freeFrom(0)
  }

  /**
   * A number for somebody who comes in at a time.
   * @throws RangeError when more are in than `customersAtOnce`
   */
  admit(now: number): number {
    if (this.firstFree === this.next.length) this.grow()
    const customer = this.firstFree
    this.firstFree = this.next[customer] ?? 0
    this.came += 1
    this.count += 1
    this.serial[customer] = this.came
    this.arrivedAt[customer] = now
    return customer
  }

  /** Somebody leaves: the number is free. */
  release(customer: number): void {
    this.next[customer] = this.firstFree
    this.firstFree = customer
    this.count -= 1
  }

  private freeFrom(first: number): void {
    for (let customer = first; customer < this.next.length; customer += 1) this.next[customer] = customer + 1
  }

  private grow(): void {
    const size = this.next.length
    if (size >= customersAtOnce) throw new RangeError(tooManyAtOnce)
    const whole = (smaller: Int32Array<ArrayBuffer>) => withRoom(new Int32Array(2 * size), smaller)
    const real = (smaller: Float64Array<ArrayBuffer>) => withRoom(new Float64Array(2 * size), smaller)
    this.next = whole(this.next)
    this.previous = whole(this.previous)
    this.class = whole(this.class)
    this.level = whole(this.level)
    this.arrivedAt = real(this.arrivedAt)
    this.enteredAt = real(this.enteredAt)
    this.work = real(this.work)
    this.patience = real(this.patience)
    this.awaited = real(this.awaited)
    this.endsAt = real(this.endsAt)
    this.begun = whole(this.begun)
    this.heldAt = whole(this.heldAt)
    this.heldFor = whole(this.heldFor)
    this.serial = whole(this.serial)
    this.freeFrom(size)
  }
}
