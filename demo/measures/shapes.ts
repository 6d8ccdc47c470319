import type { Chance } from '../chance.ts'

/** What values lie around: a base, steps at certain points, and a slope from point to point. */
export interface Level {
  readonly base: number
  readonly steps?: readonly { readonly ago: number; readonly by: number }[]
  readonly slope?: number
}

/** How values come about. */
export type Shape =
  /** Measured, with a spread of chance round the level. */
  | { readonly kind: 'around'; readonly level: Level; readonly spread: number; readonly least?: number; readonly most?: number }
  /** So many of a number that itself varies: the level is a part of 1. */
  | { readonly kind: 'share'; readonly level: Level; readonly of: readonly [number, number] }
  /** Events within an exposure that varies: the level is events for each one of it. */
  | { readonly kind: 'rate'; readonly level: Level; readonly of: readonly [number, number] }
  /** Events in a period. */
  | { readonly kind: 'count'; readonly level: Level }
  /** Days, or cases, from one rare event to the next. */
  | { readonly kind: 'between'; readonly level: Level }
  /** Told value by value: the same for every seed. */
  | { readonly kind: 'told'; readonly values: readonly number[] }

/** A value with what it was made from. */
export interface ShapedValue {
  readonly value: number
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * The values of a shape, earliest first.
 * @param points   how many; a told shape has its own number
 * @param decimals of measured values
 */
export function shapedValues(shape: Shape, points: number, decimals: number, chance: Chance): readonly ShapedValue[] {
  if (shape.kind === 'told') return shape.values.map(plain)
  return Array.from({ length: points }, (_, index) => shapedValue(shape, levelAt(shape.level, points - 1 - index, points), decimals, chance))
}

function shapedValue(shape: Exclude<Shape, { readonly kind: 'told' }>, level: number, decimals: number, chance: Chance): ShapedValue {
  switch (shape.kind) {
    case 'around': {
      const value = rounded(level + shape.spread * bell(chance), decimals)
      return plain(Math.min(shape.most ?? value, Math.max(shape.least ?? value, value)))
    }
    case 'share': {
      const denominator = chance.between(...shape.of)
      return divided(hits(chance, denominator, level), denominator)
    }
    case 'rate': {
      const denominator = chance.between(...shape.of)
      return divided(events(chance, level * denominator), denominator)
    }
    case 'count':
      return plain(events(chance, level))
    case 'between':
      return plain(waiting(chance, level))
  }
}

function levelAt({ base, steps = [], slope = 0 }: Level, ago: number, points: number): number {
  const moved = steps.filter((step) => ago <= step.ago).reduce((sum, { by }) => sum + by, 0)
  return base + moved + slope * (points - 1 - ago)
}

/** Twelve even numbers added up are close to the bell curve, with a mean of 0 and a standard deviation of 1. */
function bell(chance: Chance): number {
  let sum = -6
  for (let drawn = 0; drawn < 12; drawn += 1) sum += (chance.between(0, 9_999) + 0.5) / 10_000
  return sum
}

function hits(chance: Chance, trials: number, probability: number): number {
  let found = 0
  for (let trial = 0; trial < trials; trial += 1) if (chance.happens(probability)) found += 1
  return found
}

/** A number of rare events: many trials, each with a small chance. */
function events(chance: Chance, mean: number): number {
  const trials = Math.ceil(mean * 20) + 1
  return hits(chance, trials, mean / trials)
}

/** How many days pass until the event, each day being as likely: at least 1. */
function waiting(chance: Chance, mean: number): number {
  let days = 1
  while (!chance.happens(1 / mean)) days += 1
  return days
}

function divided(numerator: number, denominator: number): ShapedValue {
  return { value: numerator / denominator, numerator, denominator }
}

function plain(value: number): ShapedValue {
  return { value, numerator: null, denominator: null }
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals))
}
