/** From numbers to places on the paper, in a straight line. */
export interface LinearScale {
  (value: number): number
  /** The value at a place. */
  invert(place: number): number
  domain(): readonly [number, number]
  /** The places of the two ends. */
  range(): readonly [number, number]
  /** Round values within the domain, about so many, from the lowest. */
  ticks(about: number): readonly number[]
}

type Ends = readonly [number, number]

/**
 * A straight scale.
 * @param domain two different values, lower first
 * @param range  their places
 * @example linearScale([0, 10], [100, 0])(4): 60
 */
export function linearScale(domain: Ends, range: Ends): LinearScale {
  return Object.assign((value: number) => between(range, shareOf(domain, value)), {
    invert: (place: number) => between(domain, shareOf(range, place)),
    domain: () => domain,
    range: () => range,
    ticks: (about: number) => roundValues(domain, about),
  })
}

function shareOf([first, last]: Ends, value: number): number {
  return (value - first) / (last - first)
}

function between([first, last]: Ends, share: number): number {
  return first * (1 - share) + last * share
}

/** Steps of 1, 2, 5 or 10 times a power of ten: the one whose ratio to the wanted step is nearest. */
function roundValues([lowest, highest]: Ends, about: number): readonly number[] {
  const wanted = (highest - lowest) / about
  const power = Math.floor(Math.log10(wanted))
  const ratio = wanted / 10 ** power
  const factor = ratio >= Math.sqrt(50) ? 10 : ratio >= Math.sqrt(10) ? 5 : ratio >= Math.sqrt(2) ? 2 : 1
  // Fractions are divided by a whole number, so that they have no digits of their own: 3 / 10, not 3 × 0.1.
  const [steps, perOne] = power < 0 ? [1, 10 ** -power / factor] : [factor * 10 ** power, 1]
  const [first, last] = [Math.ceil((lowest * perOne) / steps), Math.floor((highest * perOne) / steps)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ((first + index) * steps) / perOne)
}
