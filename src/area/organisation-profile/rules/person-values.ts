import { type HalfSteps, toHalfSteps } from '../../../engine/disclosure/index.ts'
import { isRating, middleRating } from '../../../kernel/rating.ts'
import type { Aspect, Domain } from '../../../kernel/vocabulary.ts'
import type { SelfAnswer } from '../../assessment/index.ts'
import type { Framework } from '../../framework/index.ts'
import type { OfBoth } from '../records.ts'
import { ofBoth } from './of-both.ts'

/** Rated behaviours that somebody needs in each domain to be counted at all. */
const fewestRated = 3

/** What somebody's answers come to, before they are put together with those of others. */
export interface PersonValues {
  /** The mean of the rated behaviours of each domain, to the nearest half step. */
  readonly halfSteps: OfBoth<HalfSteps>
  /** Does the mean of what they rated of it reach "reliably"? By capability, and by domain and aspect. What they rated nothing of is not there. */
  readonly isReliable: ReadonlyMap<string, boolean>
  /** The mean of what they rated of each capability, in the order of the framework; null of nothing. */
  readonly parcels: OfBoth<readonly (number | null)[]>
}

/** A capability on one of the two axes. */
export interface AxisCapability {
  readonly id: string
  readonly name: string
  readonly domain: Domain
  readonly aspect: Aspect | null
}

/** What of a framework stands on one of the two axes. */
export interface Axes {
  /** In the order of the framework. */
  readonly capabilities: readonly AxisCapability[]
  /** The place of the capability of each behaviour. */
  readonly placeOf: ReadonlyMap<string, number>
}

/** The capabilities of a framework that stand on one of the two axes, with their behaviours. */
export function axesOf({ items }: Framework): Axes {
  const capabilities = items.flatMap(({ id, kind, text, domain, aspect }) => (kind === 'capability' && domain !== null ? [{ id, name: text, domain, aspect }] : []))
  const places = new Map(capabilities.map(({ id }, place) => [id, place]))
  const placeOf = new Map(items.flatMap(({ id, kind, parent }) => {
    const place = kind === 'behaviour' ? places.get(parent ?? '') : undefined
    return place === undefined ? [] : [[id, place]]
  }))
  return { capabilities, placeOf }
}

/** The key of an aspect within a domain: what the two domains say about an aspect is never put together. */
export function aspectKey(domain: Domain, aspect: Aspect): string {
  return `${domain}/${aspect}`
}

type Answers = readonly Pick<SelfAnswer, 'itemId' | 'reply'>[]

/** Do they rate enough of both domains to be counted? Else they enter no figure at all, so that all figures of a domain rest on the same people. */
export function isCounted(answers: Answers, { capabilities, placeOf }: Axes): boolean {
  const rated = { management: 0, leadership: 0 }
  for (const { itemId, reply } of answers) {
    const domain = isRating(reply) ? capabilities[placeOf.get(itemId) ?? -1]?.domain : undefined
    if (domain !== undefined) rated[domain] += 1
  }
  return rated.management >= fewestRated && rated.leadership >= fewestRated
}

/**
 * What one person's answers come to. Behaviours count equally within a domain, and "not in my role" and "cannot say" count nothing.
 * @param answers of somebody who is counted
 */
export function personValues(answers: Answers, { capabilities, placeOf }: Axes): PersonValues {
  const rated = capabilities.map((): Rated => ({ sum: 0, count: 0 }))
  for (const { itemId, reply } of answers) if (isRating(reply)) add(rated[placeOf.get(itemId) ?? -1], reply, 1)
  const ofDomain = (domain: Domain) => rated.filter((_, place) => capabilities[place]?.domain === domain)
  return {
    halfSteps: ofBoth((domain) => toHalfSteps(meanOf(together(ofDomain(domain))))),
    isReliable: reliability(capabilities, rated),
    parcels: ofBoth((domain) => ofDomain(domain).map((one) => (one.count === 0 ? null : meanOf(one)))),
  }
}

interface Rated {
  sum: number
  count: number
}

function add(to: Rated | undefined, sum: number, count: number): void {
  if (to === undefined) return
  to.sum += sum
  to.count += count
}

function together(ones: readonly Rated[]): Rated {
  const all: Rated = { sum: 0, count: 0 }
  for (const { sum, count } of ones) add(all, sum, count)
  return all
}

function meanOf({ sum, count }: Rated): number {
  return sum / count
}

function reliability(capabilities: readonly AxisCapability[], rated: readonly Rated[]): ReadonlyMap<string, boolean> {
  const groups = new Map<string, Rated>()
  capabilities.forEach(({ id, domain, aspect }, place) => {
    const own = rated[place] ?? { sum: 0, count: 0 }
    groups.set(id, own)
    if (aspect === null) return
    const key = aspectKey(domain, aspect)
    const shared = groups.get(key) ?? { sum: 0, count: 0 }
    add(shared, own.sum, own.count)
    groups.set(key, shared)
  })
  return new Map([...groups].flatMap(([key, one]) => (one.count === 0 ? [] : [[key, meanOf(one) >= middleRating]])))
}
