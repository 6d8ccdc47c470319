/** Where something is wrong: as the writer of the model would point to it. */
export interface Spot {
  /** Path in the file, such as `stations[2].time.mean`; lists count from 0. Empty for the model as a whole. */
  readonly at: string
  /** Name of the station, region, class or stream of arrivals that it is in, where it has one. */
  readonly within: string | null
}

/** What a value is, and what it should be, in the terms of JSON. */
export type Kind = 'text' | 'number' | 'list' | 'object' | 'true or false' | 'null' | 'nothing'
export type Expected = Kind | 'number or object' | 'list or object' | 'number, "unlimited" or object'

/** Numbers that are allowed. */
export interface Range {
  /** The least, itself allowed; or `above`, itself not allowed. */
  readonly from?: number
  readonly above?: number
  /** The most, itself allowed; or `below`, itself not allowed. */
  readonly to?: number
  readonly below?: number
}

/** What is wrong with a model, without the place. */
export type ProblemFacts =
  // the form
  | { readonly code: 'wrong-type'; readonly expected: Expected; readonly found: Kind }
  /** A number, true or false that is written as text. */
  | { readonly code: 'in-quotation-marks'; readonly expected: Expected; readonly text: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly nearest: string | null; readonly known: readonly string[] }
  | { readonly code: 'missing' }
  | { readonly code: 'not-one-of'; readonly found: string; readonly allowed: readonly string[]; readonly nearest: string | null }
  | { readonly code: 'out-of-range' | 'not-whole'; readonly found: number; readonly range: Range }
  | { readonly code: 'text-length'; readonly most: number }
  | { readonly code: 'list-length'; readonly found: number; readonly least: number; readonly most: number }
  | { readonly code: 'both' | 'neither'; readonly keys: readonly string[] }
  | { readonly code: 'needs'; readonly key: string }
  // laws, rates and chances
  | { readonly code: 'low-above-high'; readonly low: number; readonly high: number }
  | { readonly code: 'mode-outside'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly code: 'sd-not-above-mean' | 'sd-too-large'; readonly mean: number; readonly sd: number }
  | { readonly code: 'chances-not-1' | 'chances-above-1'; readonly sum: number }
  | { readonly code: 'weights-differ'; readonly values: number; readonly weights: number }
  | { readonly code: 'always-0'; readonly of: 'gap' | 'rate' | 'servers' | 'weights' }
  | { readonly code: 'amplitude-above-mean'; readonly amplitude: number; readonly mean: number }
  // names
  | { readonly code: 'unknown-name'; readonly of: 'station' | 'class'; readonly name: string; readonly nearest: string | null }
  | { readonly code: 'name-twice'; readonly name: string; readonly first: string }
  | { readonly code: 'class-left-out'; readonly class: string }
  // times
  | { readonly code: 'until-not-after-from'; readonly from: number; readonly until: number }
  | { readonly code: 'warm-up-not-before-end'; readonly warmUp: number; readonly length: number }
  | { readonly code: 'no-appointment'; readonly from: number; readonly until: number }
  | { readonly code: 'not-from-0'; readonly found: number }
  | { readonly code: 'not-in-order'; readonly found: number; readonly before: number; readonly twice: 'once' | 'again' }
  | { readonly code: 'not-before'; readonly found: number; readonly end: number; readonly of: 'repeatsAfter' | 'period' }
  // room, batches and regions
  | { readonly code: 'room-below-servers'; readonly room: number; readonly servers: number }
  | { readonly code: 'room-below-batch'; readonly room: number; readonly least: number }
  | { readonly code: 'least-above-most'; readonly least: number; readonly most: number }
  | { readonly code: 'batch-interrupted' }
  | { readonly code: 'batch-may-be-held'; readonly to: string }
  | { readonly code: 'room-in-region'; readonly region: string }
  | { readonly code: 'in-two-regions'; readonly station: string; readonly regions: readonly [string, string] }
  // ways
  | { readonly code: 'all-turn-back' }
  | { readonly code: 'unreachable' }
  | { readonly code: 'no-way-out'; readonly stations: readonly string[] }
  // more than a computer can do
  | { readonly code: 'too-many-comings' | 'too-many-figures'; readonly found: number; readonly most: number }
  // runs that end after so many customers and would never end
  | { readonly code: 'arrivals-end' | 'closes-for-ever' | 'nobody-leaves-served' }

/** Why a model cannot be run. */
export type ModelProblem = Spot & ProblemFacts

/** What the reader of a model that can be run should know. */
export type ModelWarning =
  /** As many customers come as the servers can serve, or more, so that the line grows without end. */
  | { readonly code: 'unstable' | 'heavy-load'; readonly station: string; readonly load: number; readonly servers: number }
  /** Each of these stations can wait for room at the next, and the last at the first. */
  | { readonly code: 'may-lock'; readonly stations: readonly string[] }
  /** Who has left the region can come back, and meanwhile holds a server of these stations when it is full. */
  | { readonly code: 'back-into-region'; readonly region: string; readonly stations: readonly string[] }
  | { readonly code: 'nobody-waits'; readonly station: string }
  | { readonly code: 'comes-after-end'; readonly arrivals: string; readonly from: number; readonly length: number }
