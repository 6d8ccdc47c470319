/** What a figure counts: a time, a share of 1, or how many of what; per unit of time. */
export type Quantity = 'time' | 'share' | 'customers' | 'servers' | 'events' | 'per-time'

/** Every figure of a result, by its name there, and what it counts. */
export const quantities = {
  arrived: 'customers',
  left: 'customers',
  events: 'events',
  'timeInSystem.mean': 'time',
  'wait.mean': 'time',
  'wait.shareWhoWait': 'share',
  'wait.longest': 'time',
  'wait.shareOver': 'share',
  'wait.percentiles': 'time',
  waiting: 'customers',
  present: 'customers',
  busy: 'servers',
  servers: 'servers',
  utilisation: 'share',
  throughput: 'per-time',
  shareWhoLeaveUnseen: 'share',
  shareWhoTurnBack: 'share',
  interruptions: 'per-time',
  presentAt: 'customers',
  shareOfTimeWith: 'share',
  inside: 'customers',
  shareOfTimeFull: 'share',
  turnedAway: 'customers',
  shareTurnedAway: 'share',
  held: 'customers',
  timeHeld: 'time',
  lostOnTheWay: 'customers',
  shareLostOnTheWay: 'share',
} as const satisfies Readonly<Record<string, Quantity>>

export type FigureName = keyof typeof quantities

/** @throws RangeError for a figure that is not in the table: a mistake of ours */
export function figureNamed(name: string): FigureName {
  if (!Object.hasOwn(quantities, name)) throw new RangeError(`There are no words for the figure ${name}.`)
  return name as FigureName // a key of the table
}

/** By what a figure is multiplied where people read it: a share is shown in %. */
export function factorOf(quantity: Quantity): number {
  return quantity === 'share' ? 100 : 1
}
