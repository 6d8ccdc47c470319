/** What can happen on the ward that somebody may ask about: "how come?" */
export type HappeningKind =
  | 'came' | 'admitted' | 'went-elsewhere' | 'postponed' | 'fit' | 'left'
  | 'fell' | 'medicine-harm' | 'got-worse' | 'noticed' | 'noticed-late'
  | 'fell-ill' | 'came-back' | 'gave-notice' | 'left-post' | 'joined'
  | 'shift-short' | 'extra-shift' | 'agency' | 'pulled-in' | 'left-undone'
  | 'frozen' | 'unfrozen' | 'situation' | 'answered'

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
}

/** Takes note of what happens, or of nothing. */
export type Note = (happening: Happening) => void
