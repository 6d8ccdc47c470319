import { type HalfSteps, toHalfSteps } from '../../../engine/disclosure/index.ts'
import { isRating, middleRating } from '../../../kernel/rating.ts'
import { type Aspect, type Domain, domains } from '../../../kernel/vocabulary.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { OfBoth } from '../records.ts'

/** Rated behaviours that somebody needs in each domain to be counted at all. */
export const fewestRated = 3

/** What somebody's answers come to, before they are put together with those of others. */
export interface PersonValues {
  /** The mean of the rated behaviours of each domain, to the nearest half step. */
  readonly halfSteps: OfBoth<HalfSteps>
  /** Does the mean of what they rated of it reach "reliably"? By capability, and by domain and aspect. What they rated nothing of is not there. */
  readonly isReliable: ReadonlyMap<string, boolean>
  /** The mean of what they rated of each capability, in the order of the framework; null of nothing. */
  readonly parcels: OfBoth<readonly (number | null)[]>
}

/** A capability on one of the two axes, with what is asked of it. */
export interface AxisCapability {
  readonly id: string
  readonly name: string
  readonly domain: Domain
  readonly aspect: Aspect | null
  readonly behaviours: ReadonlySet<string>
}

/** The capabilities of a framework that stand on one of the two axes, in its order. */
export function axisCapabilities({ items }: Framework): readonly AxisCapability[] {
  const below = Map.groupBy(items.filter(({ kind }) => kind === 'behaviour'), ({ parent }) => parent)
  return items.flatMap(({ id, kind, text, domain, aspect }) =>
    kind === 'capability' && domain !== null ? [{ id, name: text, domain, aspect, behaviours: new Set((below.get(id) ?? []).map((one) => one.id)) }] : [],
  )
}

/** The key of an aspect within a domain: what the two domains say about an aspect is never put together. */
export function aspectKey(domain: Domain, aspect: Aspect): string {
  return `${domain}/${aspect}`
}

/**
 * What one person's answers come to. Behaviours count equally within a domain, and "not in my role" and "cannot say" count nothing.
 * @returns null when they rated fewer than 3 behaviours of a domain: they enter no figure at all, so that all figures of a domain rest on the same people
 */
export function personValues(answers: readonly Pick<SelfAnswer, 'itemId' | 'reply'>[], capabilities: readonly AxisCapability[]): PersonValues | null {
  const ratingOf = new Map(answers.flatMap(({ itemId, reply }) => (isRating(reply) ? [[itemId, reply] as const] : [])))
  const rated = capabilities.map((capability) => ({ ...capability, ratings: [...capability.behaviours].flatMap((id) => ratingOf.get(id) ?? []) }))
  const [management = [], leadership = []] = domains.map((domain) => rated.filter((one) => one.domain === domain))
  const [ofManagement, ofLeadership] = [allRatings(management), allRatings(leadership)]
  if (ofManagement.length < fewestRated || ofLeadership.length < fewestRated) return null
  return {
    halfSteps: { management: toHalfSteps(meanOf(ofManagement)), leadership: toHalfSteps(meanOf(ofLeadership)) },
    isReliable: reliability(rated),
    parcels: { management: management.map(parcelOf), leadership: leadership.map(parcelOf) },
  }
}

interface RatedCapability extends AxisCapability {
  readonly ratings: readonly number[]
}

function reliability(rated: readonly RatedCapability[]): ReadonlyMap<string, boolean> {
  const byAspect = Map.groupBy(rated, ({ domain, aspect }) => (aspect === null ? null : aspectKey(domain, aspect)))
  const groups: readonly (readonly [string | null, readonly number[]])[] = [...rated.map((one) => [one.id, one.ratings] as const), ...[...byAspect].map(([key, ones]) => [key, allRatings(ones)] as const)]
  return new Map(groups.flatMap(([key, ratings]) => (key === null || ratings.length === 0 ? [] : [[key, meanOf(ratings) >= middleRating]])))
}

function allRatings(capabilities: readonly RatedCapability[]): readonly number[] {
  return capabilities.flatMap(({ ratings }) => ratings)
}

function parcelOf({ ratings }: RatedCapability): number | null {
  return ratings.length === 0 ? null : meanOf(ratings)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((total, one) => total + one, 0) / values.length
}
