import type { Weights } from '../why/cause.ts'

/** What can happen on the ward that somebody may ask about: "how come?" */
export type HappeningKind =
  | 'came' | 'admitted' | 'taken-in' | 'moved-out' | 'went-elsewhere' | 'postponed' | 'fit' | 'left'
  | 'fell' | 'medicine-harm' | 'got-worse' | 'noticed' | 'noticed-late'
  | 'fell-ill' | 'came-back' | 'gave-notice' | 'left-post' | 'joined'
  | 'shift-short' | 'extra-shift' | 'agency' | 'pulled-in' | 'left-undone'
  | 'frozen' | 'unfrozen' | 'queue' | 'planned' | 'situation' | 'answered'

/** One thing that happened, with what is needed to explain it. */
export interface Happening {
  readonly kind: HappeningKind
  /** Hours from the start. */
  readonly hour: number
  /** Patient, person or situation, by number; -1 for none. */
  readonly whom: number
  /** Bed, or whatever else the kind says; -1 for none. */
  readonly where: number
  /** What the risk was made of, each as a factor: 1 changes nothing. */
  readonly factors: Readonly<Record<string, number>>
  readonly trace: Trace
}

/** What is needed to say how something came about. */
export interface Trace {
  /** The state of the shift and of the hour, by name. */
  readonly state: Readonly<Record<string, number>>
  /** How much each cause weighed, by what it acted on. */
  readonly parts: Readonly<Record<string, Weights>>
  /** People who were sick, and posts that were empty, where it came from that. */
  readonly sick: readonly number[]
  readonly vacant: readonly number[]
  /** The situation it is about; null for none. */
  readonly situation: string | null
  /** What situations had left and still lasted, with the number of each. */
  readonly left: readonly { readonly on: string; readonly size: number; readonly occurrence: number; readonly situation: string }[]
}

/** A trace that says nothing, for what nobody asks about. */
export const noTrace: Trace = { state: {}, parts: {}, sick: [], vacant: [], situation: null, left: [] }

/** Takes note of what happens, or of nothing. */
export type Note = (happening: Happening) => void
