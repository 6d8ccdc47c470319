import { type NamedFigures, missingValue } from './figures.ts'

/**
 * Puts antithetic pairs together: replications 0 and 1, 2 and 3, ... Pairs are independent of each other, their halves are not, so that each pair is one value.
 */
export class Pairs {
  private half: NamedFigures | null = null

  /** @returns the means of a pair once both its halves are there; NaN where a half has no value */
  add(figures: NamedFigures): NamedFigures | null {
    const { half } = this
    this.half = half === null ? figures : null
    return half === null ? null : middleOf(half, figures)
  }
}

function middleOf(half: NamedFigures, other: NamedFigures): NamedFigures {
  return new Map(
    [...half, ...other].map(([name, { path, kind }]) => {
      const valueIn = (figures: NamedFigures) => figures.get(name)?.value ?? missingValue(kind)
      return [name, { path, kind, value: (valueIn(half) + valueIn(other)) / 2 }]
    }),
  )
}
