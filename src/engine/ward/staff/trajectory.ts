import { type Slope, dormandPrinceStep } from './dormand-prince.ts'

/** A level at a time. */
export interface Moment {
  readonly time: number
  readonly level: number
}

/** A step is kept when its two formulas differ by no more than this share of the level. */
const stepTolerance = 1e-11
/** Doubling a step makes the difference about 32 times as large: below this share of what is allowed the next one is doubled. */
const doublingShare = 1 / 64
/** A level has settled when, at its present slope, it would change by no more than this share of its largest in one time scale. */
const settledShare = 1e-10

/** The step in which something happened: from one moment to the next. */
export interface Passage {
  readonly from: Moment
  readonly to: Moment
}

/**
 * Follows a level until something happens, in steps of its own: halved until one is exact enough, doubled when it was more than that.
 * @param slope      smooth between the levels that are passed; where it is zero the level stands still for ever
 * @param level      at time 0
 * @param timeScale  the time in which the level typically changes, above 0; the first step tried is a sixteenth of it
 * @param hasHappened  asked of each step; must become true at some time
 * @returns the first step of which it is true
 */
export function followUntil(slope: Slope, level: number, timeScale: number, hasHappened: (passage: Passage) => boolean): Passage {
  let from: Moment = { time: 0, level }
  let length = timeScale / 16
  for (;;) {
    const step = dormandPrinceStep(slope, from.level, length)
    const difference = Math.abs(step.difference)
    const allowed = stepTolerance * Math.max(Math.abs(from.level), Math.abs(step.level))
    if (difference <= allowed) {
      const to = { time: from.time + length, level: step.level }
      if (hasHappened({ from, to })) return { from, to }
      from = to
      if (difference <= allowed * doublingShare) length *= 2
    } else {
      length /= 2
    }
  }
}

/**
 * The level after a time.
 * @param timeScale as for `followUntil`
 * @param duration  in time units, 0 or more
 * @returns the level, exact to about 1e-10 of its size
 */
export function levelAfter(slope: Slope, level: number, timeScale: number, duration: number): number {
  const { from } = followUntil(slope, level, timeScale, ({ to }) => to.time >= duration)
  return dormandPrinceStep(slope, from.level, duration - from.time).level
}

/** Where a level goes in the end. */
export type Ending = { readonly kind: 'settles'; readonly level: number } | { readonly kind: 'grows-without-end' }

/**
 * Where a level goes in the end, found by following it until it stands still or has outgrown every bound.
 * @param outgrown  a size of the level from which it is taken to grow without end; Infinity where it always settles
 * @returns the level where it settles, exact to about 1e-9 of its largest; below that it is 0
 */
export function endingFrom(slope: Slope, level: number, timeScale: number, outgrown: number): Ending {
  let largest = Math.abs(level)
  const { to } = followUntil(slope, level, timeScale, (passage) => {
    largest = Math.max(largest, Math.abs(passage.to.level))
    return largest >= outgrown || Math.abs(slope(passage.to.level)) * timeScale <= settledShare * largest
  })
  if (largest >= outgrown) return { kind: 'grows-without-end' }
  return { kind: 'settles', level: Math.abs(to.level) <= 10 * settledShare * largest ? 0 : to.level }
}

/**
 * When a level first meets a condition: the step in which it does is searched by halves.
 * @param isReached  false at the start; must become true at some time, and then stay so
 * @returns the time in time units
 */
export function timeUntil(slope: Slope, level: number, timeScale: number, isReached: (level: number) => boolean): number {
  const { from, to } = followUntil(slope, level, timeScale, (passage) => isReached(passage.to.level))
  return from.time + partUntil(slope, from.level, to.time - from.time, isReached)
}

function partUntil(slope: Slope, level: number, length: number, isReached: (level: number) => boolean): number {
  let early = 0
  let late = length
  for (let middle = late / 2; middle > early && middle < late; middle = (early + late) / 2) {
    if (isReached(dormandPrinceStep(slope, level, middle).level)) late = middle
    else early = middle
  }
  return late
}
