import { type Reply, isRating } from '../../../kernel/rating.ts'
import { mean } from '../../../kernel/statistics/mean.ts'
import { standardDeviation } from '../../../kernel/statistics/spread.ts'
import { studentQuantile } from '../../../kernel/statistics/student.ts'
import { type Domain, domains } from '../../../kernel/vocabulary.ts'
import type { DomainOutcome } from '../records.ts'

/** People whose ratings before and after must be there before anything is said. */
export const fewestPeople = 10
/** Behaviours of a domain that somebody must have rated both times. */
const fewestBehaviours = 2
/** People are never told to differ less than this, in steps: else a mean and its interval would say of everybody how they changed. */
const leastSpread = 0.5

/** The replies of one person, by behaviour, before the first day and after the last. */
export interface BeforeAndAfter {
  readonly before: ReadonlyMap<string, Reply>
  readonly after: ReadonlyMap<string, Reply>
}

/** The behaviours of what a programme builds, by domain. */
export type TaughtBehaviours = Readonly<Record<Domain, ReadonlySet<string>>>

/** How a group’s own ratings changed, each domain by itself. @param people in any order */
export function outcomeOf(people: readonly BeforeAndAfter[], taught: TaughtBehaviours): readonly DomainOutcome[] {
  return domains.filter((domain) => taught[domain].size > 0).map((domain) => ({ domain, ...changeOf(people.flatMap((one) => personChange(one, taught[domain]) ?? [])) }))
}

/**
 * The change of one person in steps, on the behaviours that they rated both times.
 * @returns to the nearest half step, so that an outcome holds no more than that of anybody; null with fewer than two behaviours
 * @example 2, 3 before and 3, 3 after: 0.5
 */
export function personChange({ before, after }: BeforeAndAfter, behaviours: ReadonlySet<string>): number | null {
  const changes = [...behaviours].flatMap((itemId) => {
    const [earlier, later] = [before.get(itemId), after.get(itemId)]
    return earlier !== undefined && later !== undefined && isRating(earlier) && isRating(later) ? [later - earlier] : []
  })
  return changes.length < fewestBehaviours ? null : roundedTo(mean(changes), 2)
}

/**
 * The mean change of a group with its 95% interval.
 * @param changes one for each person, in steps
 * @returns no change with fewer than 10 people; numbers to one decimal, which is all that is kept
 * @source paired t interval: mean ± t(n - 1) x s/√n, with s at least half a step
 * @example 12 people, 6 by 1 and 6 by 0: 0.5, from 0.1 to 0.9
 */
export function changeOf(changes: readonly number[]): Pick<DomainOutcome, 'people' | 'change'> {
  const people = changes.length
  if (people < fewestPeople) return { people, change: null }
  // In an order that only the changes decide: sums are the same to the last digit.
  const inOrder = changes.toSorted((one, other) => one - other)
  const value = mean(inOrder)
  const half = studentQuantile(0.975, people - 1) * (Math.max(leastSpread, standardDeviation(inOrder)) / Math.sqrt(people))
  return { people, change: { value: roundedTo(value, 10), ...outwards(value - half, value + half) } }
}

/** An interval to one decimal that is never narrower than it was. */
function outwards(lower: number, upper: number): { readonly lower: number; readonly upper: number } {
  return { lower: Math.floor(lower * 10) / 10, upper: Math.ceil(upper * 10) / 10 }
}

/** What an outcome says: no change unless the whole interval lies on one side. */
export function readingOf({ change }: Pick<DomainOutcome, 'change'>): 'cannot-tell' | 'no-change' | 'higher' | 'lower' {
  if (change === null) return 'cannot-tell'
  if (change.lower > 0) return 'higher'
  return change.upper < 0 ? 'lower' : 'no-change'
}

/** To the nearest part of one, halves away from 0. */
function roundedTo(value: number, parts: number): number {
  const rounded = Math.floor(Math.abs(value) * parts + 0.5) / parts
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
