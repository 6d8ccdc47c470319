import { limits } from '../model/limits.ts'
import { withRoom } from './with-room.ts'

const roomAtFirst = 256

/** Room for those who come at the very event that brings too many: a group of them, at most. */
const roomForTooMany = limits.together

/** No customer: the end of a line. */
export const nobody = -1

/**
 * Everybody who is in the system, as flat arrays by a number that is given anew once its holder has left: nothing is allocated
 * for a customer but when more are in than ever before.
 */
export class Customers {
  /** Who stands behind and before in a line; free numbers form a line of their own by `next`. */
  next = new Int32Array(0)
  previous = new Int32Array(0)
  class = new Int32Array(0)
  /** When the customer came into the system, and to the station where they are. */
  arrivedAt = new Float64Array(0)
  enteredAt = new Float64Array(0)
  /** How long a server is still needed. */
  work = new Float64Array(0)
  /** For how long they are ready to wait at the station; only where patience may end. */
  patience = new Float64Array(0)
  /** Order of the event that is awaited; an event of another order is void. */
  awaited = new Float64Array(0)
  /** When the service under way ends, or, for who is held, when it ended. */
  endsAt = new Float64Array(0)
  /** 1 once a service has begun that may be interrupted. */
  begun = new Int32Array(0)
  /** The station where the customer is held, and the one they are held for. */
  heldAt = new Int32Array(0)
  heldFor = new Int32Array(0)
  /** The how manieth customer of the run, from 1, for the trace. */
  serial = new Int32Array(0)
  private firstFree = 0
  /** For so many there is room. */
  private room = 0
  /** How many came so far, and how many are in. */
  came = 0
  count = 0

  private readonly most: number
  private readonly tellTooMany: () => void

  /**
   * @param most so many may be in at once; a whole number from 1
   * @param tellTooMany is called when more are: the run is then not gone on with
   */
  constructor(most: number, tellTooMany: () => void) {
    this.most = most
    this.tellTooMany = tellTooMany
    this.makeRoomFor(Math.min(roomAtFirst, most))
  }

  /** A number for somebody who comes in at a time. */
  admit(now: number): number {
    if (this.firstFree === this.room) this.grow()
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

  /** One stands right behind another. */
  join(before: number, behind: number): void {
    this.next[before] = behind
    this.previous[behind] = before
  }

  private freeFrom(first: number): void {
    for (let customer = first; customer < this.room; customer += 1) this.next[customer] = customer + 1
  }

  /** Looked at only here, where the room is taken, so that nobody else is counted. */
  private grow(): void {
    const size = this.room
    if (size < this.most) return this.makeRoomFor(Math.min(2 * size, this.most))
    this.tellTooMany()
    this.makeRoomFor(size + roomForTooMany)
  }

  private makeRoomFor(size: number): void {
    const before = this.room
    this.room = size
    const whole = (smaller: Int32Array<ArrayBuffer>) => withRoom(new Int32Array(size), smaller)
    const real = (smaller: Float64Array<ArrayBuffer>) => withRoom(new Float64Array(size), smaller)
    this.next = whole(this.next)
    this.previous = whole(this.previous)
    this.class = whole(this.class)
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
    this.freeFrom(before)
  }
}
