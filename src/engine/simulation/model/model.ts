/**
 * A department described as data: what `evenkeel simulate` reads. All times are in one unit of the writer's choice, and rates are per that unit.
 * @example an M/M/1 queue: { format: 'evenkeel-model/1', arrivals: [{ to: 'desk', rate: 0.9 }],
 *   stations: [{ name: 'desk', servers: 1, time: { law: 'exponential', mean: 1 } }], run: { length: 100000, warmUp: 1000 } }
 */
export interface Model {
  readonly format: 'evenkeel-model/1'
  readonly name?: string
  /** A word for the unit of time, such as "minutes"; nothing is computed from it. */
  readonly timeUnit?: string
  /** Kinds of customer. Without them there is one, named "everyone". */
  readonly classes?: readonly CustomerClass[]
  readonly arrivals: readonly Arrivals[]
  readonly stations: readonly Station[]
  readonly regions?: readonly Region[]
  readonly run: RunLength
}

/** The class of customers of a model that names none. */
export const onlyClass = 'everyone'

export interface CustomerClass {
  readonly name: string
  /** Whole number from 1; 1 goes first where a station serves by priority. Default: 1. */
  readonly priority?: number
}

/** The classes of a model, by number: those that it names, or the only one. */
export function classesOf<Class extends Pick<CustomerClass, 'name'>>({ classes = [] }: { readonly classes?: readonly Class[] }): readonly (Class | { readonly name: string; readonly priority?: never })[] {
  return classes.length === 0 ? [{ name: onlyClass }] : classes
}

/** A stream of customers from outside: when they come, and of which class. */
export type Arrivals = Stream & Coming & OfClass

/** What every stream of arrivals may say. */
export interface Stream {
  /** Default: the name of the station. */
  readonly name?: string
  /** The station where they come in. */
  readonly to: string
  /** How many come together. Default: 1. */
  readonly size?: Size
  /** No arrival before, or from then on; of bookings, none for a time before, or from then on. Default: 0, and never. */
  readonly from?: number
  readonly until?: number
}

/** When customers come: by chance at a rate, one gap after the other, or to appointments. */
export type Coming =
  /** Customers, or groups of customers, per unit of time: a Poisson stream. */
  | { readonly rate: Rate; readonly gap?: never; readonly booked?: never }
  /** Time from one arrival to the next, each independent of the others. */
  | { readonly gap: Law; readonly rate?: never; readonly booked?: never }
  | { readonly booked: Booked; readonly rate?: never; readonly gap?: never }

/** The class of all of them (default: the first class of the model), or the chance of each class; they add to 1. */
export type OfClass = { readonly class?: string; readonly classes?: never } | { readonly classes: Readonly<Record<string, number>>; readonly class?: never }

/** Customers with an appointment each. Somebody comes at the time of the appointment, less `earliest`, and later by a draw of `punctuality`; at 0 when that is before 0. */
export interface Booked {
  /** When appointments are, in order; a time that stands there twice is booked twice. */
  readonly times: readonly number[]
  /** The same appointments are booked anew after this time. Default: never. */
  readonly repeatsAfter?: number
  /** Chance that somebody does not come. Default: 0. */
  readonly didNotAttend?: number
  /** How long before the appointment somebody comes who comes as early as can be. Default: 0. */
  readonly earliest?: number
  /** How much later than the earliest somebody comes. Default: not at all. */
  readonly punctuality?: Law
}

export type Rate = number | RateProfile | RateWave

/** A rate that changes in steps. */
export interface RateProfile {
  /** Per unit of time, one for each step; 0 or more. */
  readonly rates: readonly number[]
  /** How long a step lasts. */
  readonly each: number
  /** Begins anew after the last step (default), or stays at the last rate. */
  readonly repeats?: boolean
  /**
   * `exact` (default): the rate is looked up at each candidate. `held`: looked up once, at the start of a gap, as in some published
   * programs; too few or too many customers follow, and it is offered only to repeat their results.
   */
  readonly thinning?: 'exact' | 'held'
}

/** The rate mean + amplitude · sin(2π time / period). */
export interface RateWave {
  readonly mean: number
  /** From 0 to `mean`. */
  readonly amplitude: number
  readonly period: number
}

/** The law of a time, 0 or more. */
export type Law =
  | { readonly law: 'exponential'; readonly mean: number }
  | { readonly law: 'constant'; readonly value: number }
  | { readonly law: 'uniform'; readonly low: number; readonly high: number }
  | { readonly law: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly law: 'erlang'; readonly mean: number; readonly phases: number }
  | { readonly law: 'gamma'; readonly mean: number; readonly sd: number }
  /** Mean and standard deviation of the time itself, not of its logarithm. */
  | { readonly law: 'lognormal'; readonly mean: number; readonly sd: number }
  /** Two exponential branches with balanced means; the standard deviation is above the mean. */
  | { readonly law: 'hyperexponential'; readonly mean: number; readonly sd: number }
  /** Exponential branches, each with its chance; the chances add to 1. */
  | { readonly law: 'hyperexponential'; readonly branches: readonly { readonly chance: number; readonly mean: number }[] }
  /** A draw below 0 counts as 0, so that the mean is a little above `mean` when `sd` is large. */
  | { readonly law: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly law: 'empirical'; readonly values: readonly number[]; readonly weights?: readonly number[] }

/** How many: always so many, or one of several numbers with their weights. */
export type Size = number | { readonly values: readonly number[]; readonly weights?: readonly number[] }

/** The same for every class, or one for each. */
export type ByClass<Value> = Value | { readonly byClass: Readonly<Record<string, Value>> }

/** Where customers are served. */
export type Station = Serving & Capacity

/** What a station is called, who is served there and how, and where they go on to. */
export interface Serving {
  readonly name: string
  readonly servers: number | 'unlimited' | Shifts
  /** How long a server is with a customer. */
  readonly time: ByClass<Law>
  /** Who is next: `first-come` (default); `priority`: by class, first come within a class; `interrupting`: besides, a customer of higher priority breaks in on a service, which goes on later where it stopped. */
  readonly order?: 'first-come' | 'priority' | 'interrupting'
  /** Chance to turn back at the door when 0, 1, 2, ... others wait; the last holds for more. Default: nobody does. */
  readonly balking?: readonly number[]
  /** How long a customer waits before leaving unseen. Default: for ever. */
  readonly patience?: ByClass<Law>
  /** Customers are served together: a service begins when `least` wait, with up to `most`. */
  readonly batch?: { readonly least: number; readonly most: number }
  /** Where customers go afterwards; with the chance that is left, they leave. Default: all leave. */
  readonly next?: ByClass<readonly Destination[]>
  readonly measure?: Measures
}

/** Most customers at the station in all, waiting or served; without, there is no limit. */
export type Capacity =
  | {
      readonly room: number
      /** What becomes of customers from another station when there is no room. Default: `held`. Customers from outside are turned away. */
      readonly whenFull?: WhenFull
    }
  | { readonly room?: never; readonly whenFull?: never }

/** `held`: stays with the server, who can serve nobody else (blocking after service). `turned-away`: is lost. */
export type WhenFull = 'held' | 'turned-away'

/** How many servers there are from when on. */
export interface Shifts {
  /** In order of time; the first from 0. Fewer servers than busy ones: each goes when the service ends. */
  readonly shifts: readonly { readonly from: number; readonly servers: number }[]
  /** Begins anew after this time. Default: the last shift goes on. */
  readonly repeatsAfter?: number
}

export interface Destination {
  readonly to: string
  /** Default: 1. */
  readonly chance?: number
  /** The class that the customer has from then on. Default: as before. */
  readonly class?: string
}

/** Stations that share room, such as the beds of a ward. A station belongs to one region at most, and then has no room of its own. */
export interface Region {
  readonly name: string
  readonly stations: readonly string[]
  /** Most customers in all of them. */
  readonly room: number
  readonly whenFull?: WhenFull
}

/** What is measured besides means; each costs time or memory. */
export interface Measures {
  /** Percentiles of the wait, each above 0 and below 100. */
  readonly percentiles?: readonly number[]
  /** Share of waits over each of these times. */
  readonly waitsOver?: readonly number[]
  /** Share of the time that 0, 1, 2, ... customers are at the station; more than 10,000 count as 10,000. */
  readonly numbers?: boolean
  /** Mean number of customers at the station at these times of each period. */
  readonly at?: { readonly times: readonly number[]; readonly period: number }
}

/** When a run is over, how long nothing counts, and how often it is done. */
export type RunLength = RunEnd & {
  /** Nothing counts before. Default: 0. */
  readonly warmUp?: number
  /** How many independent runs. Default: 1. */
  readonly replications?: number
}

/** A run ends at a time, or when so many customers have left after a service since the end of the warm-up. */
export type RunEnd = { readonly length: number; readonly customers?: never } | { readonly customers: number; readonly length?: never }
