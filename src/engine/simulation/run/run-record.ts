/** What one run has shown: plain values, which a worker can send. */
export interface RunRecord {
  readonly replication: number
  readonly events: number
  /** When it ended, and how long of it counts. */
  readonly end: number
  readonly counted: number
  /** Customers who came from outside, and who left after their last service, in the whole run. */
  readonly arrived: number
  readonly left: number
  /** From when on customers held one another for ever; null when it did not come to that. Figures go on as if nothing were amiss. */
  readonly lockedFrom: number | null
  readonly stations: readonly StationRecord[]
  readonly rooms: readonly RoomRecord[]
  /** By class: times in the system of who left after their last service. */
  readonly timesInSystem: readonly NamedTimes[]
}

/** Times of customers. */
export interface Times {
  readonly count: number
  readonly sum: number
  /** How many were above 0. */
  readonly positive: number
  readonly longest: number
  /** How many were over each time asked for. */
  readonly over: readonly number[]
  /** In the order asked for; NaN when there was nobody. */
  readonly percentiles: readonly number[]
}

export interface NamedTimes extends Times {
  readonly name: string
}

/** Of one station, since the warm-up. Numbers of customers and servers are means over time. */
export interface StationRecord {
  readonly name: string
  /** Waits of those who came after the warm-up and whose service began: of all, and by class. */
  readonly waits: Times
  readonly waitsByClass: readonly NamedTimes[]
  readonly waiting: number
  readonly present: number
  /** Servers with a customer, served or held; servers there are, or null without limit. */
  readonly busy: number
  readonly servers: number | null
  /** Customers who came in, whose service ended, who left unseen, who turned back at the door; services interrupted. */
  readonly came: number
  readonly ended: number
  readonly leftUnseen: number
  readonly turnedBack: number
  readonly interrupted: number
  /** Share of the time that 0, 1, 2, ... customers were there; empty when not asked for. */
  readonly shareOfTime: readonly number[]
  /** Mean number there at each time asked for. */
  readonly presentAt: readonly number[]
}

/** Of the room of a station or a region, since the warm-up. */
export interface RoomRecord {
  readonly name: string
  readonly inside: number
  /** Customers held elsewhere for it, over time. */
  readonly held: number
  readonly shareOfTimeFull: number
  /** Does it hold customers from stations elsewhere, or turn them away? */
  readonly holds: boolean
  /** Customers from outside who came in, and who were turned away. */
  readonly admitted: number
  readonly turnedAway: number
  /** Customers from stations elsewhere who were turned away. */
  readonly lostOnTheWay: number
  /** Customers who came in from stations elsewhere, and for how long they were held in all. */
  readonly letIn: number
  readonly heldTime: number
}
