import type { Slope } from './dormand-prince.ts'
import { type Ending, endingFrom, followUntil } from './trajectory.ts'

/** A unit that works through interruptions while new ones come. */
export interface InterruptedUnit {
  /** New interruptions as a share of what the unit resolves at its best: above 0. */
  readonly arrivalRatio: number
  /** Interruptions resolved per time unit at its best: above 0. */
  readonly bestRate: number
  /** The time in which the unit would resolve at its best what makes a stress of 1: time units above 0. */
  readonly resolvingTime: number
}

/** What interruptions lead to. */
export type Tipping =
  | {
      readonly kind: 'holds'
      /** Interruptions that are pending when all is steady. */
      readonly stablePending: number
      /** The pending number above which it grows without end. */
      readonly tippingPending: number
      /** How many may come at once in the steady state and still be worked off. */
      readonly largestPulseSurvived: number
      /** The arrival ratio above which no state is steady. */
      readonly criticalArrivalRatio: number
    }
  | { readonly kind: 'grows-without-end'; readonly criticalArrivalRatio: number }

/** A stress that no unit comes back from by itself: pending interruptions are then taken to grow without end. */
const stressOutgrown = 1e6
/** Searches by halves end when what they look for is known to this share. */
const searchShare = 1e-10

/**
 * Speed of resolving as a share of the best, by stress: little to do gives little to resolve, too much paralyses.
 * @param stress pending interruptions over the number that brings out the best; 0 or more
 * @returns 0 to 1, largest at a stress of 1
 * @source our choice of an inverted U for the one that Rudolph and Repenning assume (Yerkes and Dodson 1908)
 */
export function resolvingShare(stress: number): number {
  return (2 * stress) / (1 + stress * stress)
}

/**
 * Where a unit under interruptions is steady, where it tips over, and which pulse it survives; each found by running it.
 * Pending P changes by arrivals less what is resolved: ratio x rate - rate x share(stress), where stress = P / (time x rate).
 * @source our own minimal form of Rudolph and Repenning, Disaster dynamics: understanding the role of quantity in organizational collapse,
 *   Administrative Science Quarterly 47 (2002) 1-30
 * @example ratio 0.8, rate 10, time 1: steady at 5, tips at 20, survives 15 at once
 */
export function tippingOf(unit: InterruptedUnit): Tipping {
  const criticalArrivalRatio = findCriticalArrivalRatio(unit)
  const ending = endingOfUnit(unit)
  if (ending.kind === 'grows-without-end') return { kind: 'grows-without-end', criticalArrivalRatio }
  const stablePending = ending.level
  const largestPulseSurvived = findLargestPulse(unit, stablePending)
  return { kind: 'holds', stablePending, tippingPending: stablePending + largestPulseSurvived, largestPulseSurvived, criticalArrivalRatio }
}

/**
 * Does the unit work off interruptions that come at once in its steady state? It is followed until half of them are gone, or until as many again are pending.
 * @param pulse how many come at once, above 0
 */
export function survivesPulse(unit: InterruptedUnit, stablePending: number, pulse: number): boolean {
  const start = stablePending + pulse
  const slope = pendingSlope(unit)
  const isHalfGone = (pending: number): boolean => pending <= stablePending + pulse / 2
  // Where it stands still it is not worked off either. A step may be too short to be seen: the slope tells.
  const isOver = (pending: number): boolean => isHalfGone(pending) || pending >= 2 * start || slope(pending) === 0
  const { to } = followUntil(slope, start, unit.resolvingTime, (passage) => isOver(passage.to.level))
  return isHalfGone(to.level)
}

function pendingSlope({ arrivalRatio, bestRate, resolvingTime }: InterruptedUnit): Slope {
  return (pending) => bestRate * (arrivalRatio - resolvingShare(pending / (resolvingTime * bestRate)))
}

/** What becomes of a unit that starts with nothing pending. */
function endingOfUnit(unit: InterruptedUnit): Ending {
  return endingFrom(pendingSlope(unit), 0, unit.resolvingTime, stressOutgrown * unit.resolvingTime * unit.bestRate)
}

function findLargestPulse(unit: InterruptedUnit, stablePending: number): number {
  const survives = (pulse: number): boolean => survivesPulse(unit, stablePending, pulse)
  return largestThat(survives, unit.resolvingTime * unit.bestRate)
}

function findCriticalArrivalRatio(unit: InterruptedUnit): number {
  return largestThat((arrivalRatio) => endingOfUnit({ ...unit, arrivalRatio }).kind === 'settles', 1)
}

/** The largest number that holds, where all below it hold and none above: doubled from a first guess until one fails, then searched by halves. */
function largestThat(holds: (size: number) => boolean, guess: number): number {
  let holding = 0
  let failing = guess
  while (holds(failing)) {
    holding = failing
    failing *= 2
  }
  while (failing - holding > searchShare * failing) {
    const middle = (holding + failing) / 2
    if (holds(middle)) holding = middle
    else failing = middle
  }
  return holding
}
