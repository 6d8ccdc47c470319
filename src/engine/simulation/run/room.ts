import type { WhenFull } from '../model/model.ts'
import type { Clock } from './clock.ts'
import { Line } from './line.ts'

/** The room of a station or of a region: how many may be in, who is held until there is room, and what is measured of it. */
export class Room {
  readonly name: string
  readonly places: number
  readonly holds: boolean
  inside = 0
  readonly held = new Line()
  /** Customers turned away from outside, and from other stations. */
  turnedAway = 0
  lostOnTheWay = 0
  /** Customers who came in from outside. */
  admitted = 0
  /** Customers who came in from a station elsewhere, and how long they were held in all. */
  letIn = 0
  heldTime = 0
  /** Over time: customers inside, customers held, and whether it was full. */
  insideArea = 0
  heldArea = 0
  fullTime = 0
  private readonly clock: Clock
  private last = 0

  constructor(clock: Clock, name: string, places: number, whenFull: WhenFull) {
    this.clock = clock
    this.name = name
    this.places = places
    this.holds = whenFull === 'held'
  }

  get isFull(): boolean {
    return this.inside >= this.places
  }

  /** Counts the time since the last change; called before each. */
  advance(): void {
    const { now } = this.clock
    const passed = now - this.last
    this.last = now
    this.insideArea += passed * this.inside
    this.heldArea += passed * this.held.count
    if (this.inside >= this.places) this.fullTime += passed
  }

  /** Somebody has come in from a station elsewhere. @param time for which they were held */
  noteLetIn(time: number): void {
    this.letIn += 1
    this.heldTime += time
  }

  /** What was measured so far does not count. */
  reset(): void {
    this.last = this.clock.now
    this.turnedAway = 0
    this.lostOnTheWay = 0
    this.admitted = 0
    this.letIn = 0
    this.heldTime = 0
    this.insideArea = 0
    this.heldArea = 0
    this.fullTime = 0
  }
}
