import type { RoundState } from './round-state.ts'

/** A stretch of time in the model in which a place stands as it does. */
export interface Period {
  /** `earlier` fills the place, `round-0` is the round before you come, `round-6` the last; `after` lets those of the last round come to an end. */
  readonly name: string
  readonly from: number
  readonly until: number
  readonly state: RoundState
}

/** How long the stretches are, in the unit of the model. */
interface Lengths {
  readonly earlier: number
  readonly round: number
  readonly after: number
}

/**
 * The stretches of a model, one after the other.
 * @param states of the round before you come and of each of the six
 */
export function periodsOf(states: readonly RoundState[], { earlier, round, after }: Lengths): readonly Period[] {
  const [first, last] = [states[0], states.at(-1)]
  if (first === undefined || last === undefined) throw new RangeError('A course has rounds.')
  const begin = (index: number) => earlier + index * round
  return [
    { name: 'earlier', from: 0, until: earlier, state: first },
    ...states.map((state, index) => ({ name: roundName(index), from: begin(index), until: begin(index + 1), state })),
    { name: 'after', from: begin(states.length), until: begin(states.length) + after, state: last },
  ]
}

/** What a round is called in the model; 0 is the round before you come. */
export function roundName(round: number): string {
  return `round-${round}`
}
