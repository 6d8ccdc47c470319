import type { CodedValue } from '../../../engine/disclosure/index.ts'
import type { Interval } from '../../../kernel/statistics/interval.ts'
import type { Domain } from '../../../kernel/vocabulary.ts'
import { numberText } from '../../../platform/design/index.ts'
import type { Basis, ReleasedShare, ShownUnit } from '../records.ts'
import { type Change, type NotPlaced, type Placed, intervalOf, shareInterval } from '../rules/reading.ts'
import { profileWords as words } from './profile.ts'

/** A whole number, as pages write it. */
export function wholeText(value: number): string {
  return numberText(value, { decimals: 0 })
}

/** A value of the scale: one decimal is as much as it knows. */
export function valueText(value: number): string {
  return numberText(value, { decimals: 1 })
}

/** A mean, or the bound that stands for it. */
export function codedText({ value, code }: CodedValue): string {
  return { exact: valueText, 'at-least': (bound: number) => words.atLeast(valueText(bound)), 'at-most': (bound: number) => words.atMost(valueText(bound)) }[code](value)
}

/** A unit's figure of a domain with how sure it is. */
export function figureText(unit: ShownUnit, basis: Basis, domain: Domain): string {
  const interval = intervalOf(unit, basis, domain)
  return interval === null ? codedText(unit[domain]) : words.between(codedText(unit[domain]), valueText(interval.lower), valueText(interval.upper))
}

/** A share of people with how sure it is. */
export function shareText(share: ReleasedShare): string {
  const { percent } = share
  if (percent === null) return words.fewer
  const interval = shareInterval(share)
  if (interval !== null) return words.percentBetween(wholeText(percent.value), wholeText(interval.lower), wholeText(interval.upper))
  return percent.code === 'at-most' ? words.percentAtMost(wholeText(percent.value)) : words.percentAtLeast(wholeText(percent.value))
}

/** How a figure changed; "no detectable change" unless it is clear. */
export function changeText(change: Change | null): string {
  if (change === null) return words.changeCannotTell
  if (!change.isClear) return words.changeNone(valueText(Math.max(0.1, (change.interval.upper - change.interval.lower) / 2)))
  return words.changeClear(signed(change.difference), signedOf(change.interval, 'lower'), signedOf(change.interval, 'upper'))
}

function signedOf(interval: Interval, end: keyof Interval): string {
  return signed(interval[end])
}

function signed(value: number): string {
  const text = valueText(value)
  return value > 0 ? `+${text}` : text
}

/** What can be said of a unit beside the organisation. */
export function placedText(placed: Placed | NotPlaced): string {
  return typeof placed === 'string' ? words.quadrants['cannot tell'] : words.quadrants[placed.quadrant]
}

/** How much of the distance from the middle is kept, in words. */
export function weightText({ weight: { management, leadership } }: Placed): string {
  return words.weight(tenthsText(management), tenthsText(leadership))
}

function tenthsText(weight: number): string {
  const tenths = Math.round(weight * 10)
  if (tenths <= 0) return words.none
  return tenths >= 10 ? words.all : words.tenths(wholeText(tenths))
}

/** Where a unit stands once it is drawn to the middle, with its region. */
export function drawnText({ estimate, region }: Placed, domain: Domain): string {
  const half = domain === 'management' ? region.halfWidth : region.halfHeight
  return words.between(valueText(estimate[domain]), valueText(estimate[domain] - half), valueText(estimate[domain] + half))
}
