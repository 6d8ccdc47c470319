/** How large the parts of a model may be: beyond them a slip is likelier than a meaning, or arithmetic is no longer exact. */
export const limits = {
  stations: 1000,
  regions: 1000,
  arrivals: 1000,
  classes: 200,
  destinations: 1000,
  shifts: 10_000,
  rates: 10_000,
  appointments: 10_000,
  values: 100_000,
  branches: 100,
  balking: 1000,
  percentiles: 50,
  waitsOver: 50,
  observedTimes: 1000,
  servers: 1e6,
  room: 1e9,
  together: 10_000,
  priority: 64,
  phases: 1e6,
  replications: 1e6,
  customers: 1e12,
  /** Customers, or groups of them, whom one stream may bring in a run. */
  comings: 1e12,
  /** Figures of waits, by station and class. */
  figures: 300_000,
  nameLength: 100,
  /** Times other than 0, in the unit of the model. */
  shortestTime: 1e-9,
  longestTime: 1e12,
  rate: 1e9,
  /** Standard deviation, in means. */
  spread: 1000,
} as const

/** Chances that add to 1 but for so much, from rounding, add to 1. */
export const chanceTolerance = 1e-9
