/** Where a function is smallest, and its curvature there. */
export interface Minimum {
  readonly at: readonly number[]
  readonly value: number
  /** About the inverse of the matrix of second derivatives. */
  readonly inverseCurvature: readonly (readonly number[])[]
}

type Measure = (at: readonly number[]) => number

/** How far a minimum is sought. */
export interface HowToMinimise {
  /** Share of the value; a step that is expected to gain less is not taken. */
  readonly leastGain: number
  readonly slopes: Slopes
  /** A guess of it; none gives steps no longer than 0.3 at first. */
  readonly inverseCurvature?: readonly (readonly number[])[]
}

/** Steps that are tried at most. */
const mostSteps = 200
/** How slopes are taken: from both sides, or in half the time from one. */
export type Slopes = 'both-sides' | 'one-side'

/** The distance over which a slope is taken. */
const reach: Readonly<Record<Slopes, number>> = { 'both-sides': 1e-5, 'one-side': 1e-6 }
/** A value is known to about this share of itself: a step that loses no more is none the worse. */
const rounding = 1e-14
const shortestStep = 1e-10

/**
 * Where a smooth function of a few numbers is smallest, near a start.
 * @source BFGS (Nocedal and Wright 2006, chapter 6) with central differences and halving of steps
 */
export function minimise(measure: Measure, start: readonly number[], { leastGain, slopes, inverseCurvature }: HowToMinimise): Minimum {
  let [at, value] = [start, measure(start)]
  let slope = slopeAt(measure, at, value, slopes)
  let inverse = inverseCurvature ?? firstGuess(slope)
  for (let step = 0; step < mostSteps; step += 1) {
    const direction = inverse.map((row) => -dot(row, slope))
    const expected = dot(direction, slope)
    if (-expected <= leastGain * Math.abs(value)) break
    const next = goAlong(measure, at, value, direction, expected)
    if (next === null) break
    const nextSlope = slopeAt(measure, next.at, next.value, slopes)
    inverse = updated(inverse, minus(next.at, at), minus(nextSlope, slope))
    ;({ at, value } = next)
    slope = nextSlope
  }
  return { at, value, inverseCurvature: inverse }
}

/** The first of ever shorter steps that gains enough; null when none does. */
function goAlong(measure: Measure, at: readonly number[], value: number, direction: readonly number[], expected: number): { readonly at: readonly number[]; readonly value: number } | null {
  for (let length = 1; length > shortestStep; length /= 2) {
    const next = at.map((one, place) => one + length * (direction[place] ?? 0))
    const found = measure(next)
    if (found <= value + 1e-4 * length * expected + rounding * Math.abs(value)) return { at: next, value: found }
  }
  return null
}

function slopeAt(measure: Measure, at: readonly number[], value: number, slopes: Slopes): readonly number[] {
  const by = reach[slopes]
  return at.map((_, place) => {
    const shifted = (shift: number) => measure(at.map((one, other) => (other === place ? one + shift : one)))
    return slopes === 'one-side' ? (shifted(by) - value) / by : (shifted(by) - shifted(-by)) / (2 * by)
  })
}

function firstGuess(slope: readonly number[]): readonly (readonly number[])[] {
  const steepest = Math.max(1e-3, ...slope.map(Math.abs))
  return slope.map((_, row) => slope.map((_, column) => (row === column ? 0.3 / steepest : 0)))
}

/** The BFGS update of the inverse; unchanged when the function did not curve upwards along the step. */
function updated(inverse: readonly (readonly number[])[], step: readonly number[], change: readonly number[]): readonly (readonly number[])[] {
  const along = dot(step, change)
  if (!(along > 1e-14)) return inverse
  const turned = inverse.map((row) => dot(row, change))
  const scale = (1 + dot(change, turned) / along) / along
  return inverse.map((row, i) => row.map((one, j) => one + scale * (step[i] ?? 0) * (step[j] ?? 0) - ((turned[i] ?? 0) * (step[j] ?? 0) + (step[i] ?? 0) * (turned[j] ?? 0)) / along))
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((total, value, place) => total + value * (other[place] ?? 0), 0)
}

function minus(one: readonly number[], other: readonly number[]): readonly number[] {
  return one.map((value, place) => value - (other[place] ?? 0))
}
