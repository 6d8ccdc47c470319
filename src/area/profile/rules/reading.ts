import { type Reply, isRating } from '../../../kernel/rating.ts'
import { type Aspect, type Domain, aspects, domains } from '../../../kernel/vocabulary.ts'
import type { AskedCapability } from '../../framework/index.ts'
import { type Count, countOf } from './counts.ts'
import type { View } from './views.ts'

/** What the views say, side by side: by domain, by aspect within it, by capability. Nothing adds the two domains together. */
export interface Reading {
  readonly domains: Readonly<Record<Domain, DomainReading>>
  /** Capabilities on neither axis. */
  readonly apart: readonly CapabilityReading[]
}

export interface DomainReading {
  /** One for each view, in their order. */
  readonly counts: readonly Count[]
  /** Those of which anything is asked, in the order of the vocabulary. */
  readonly aspects: readonly { readonly aspect: Aspect; readonly counts: readonly Count[] }[]
  readonly capabilities: readonly CapabilityReading[]
}

export interface CapabilityReading {
  readonly capability: AskedCapability
  readonly counts: readonly Count[]
  /** What each view says of the only behaviour; null where several are asked. */
  readonly only: readonly (Reply | undefined)[] | null
}

/** Reads views of the same questions. */
export function readViews(capabilities: readonly AskedCapability[], views: readonly View[]): Reading {
  const of = (domain: Domain) => readDomain(capabilities.filter((one) => one.domain === domain), views)
  return { domains: { management: of('management'), leadership: of('leadership') }, apart: capabilities.filter(({ domain }) => domain === null).map((one) => readCapability(one, views)) }
}

function readDomain(capabilities: readonly AskedCapability[], views: readonly View[]): DomainReading {
  const ofAspects = aspects.map((aspect) => ({ aspect, of: capabilities.filter((one) => one.aspect === aspect) })).filter(({ of }) => of.length > 0)
  return {
    counts: countsOf(capabilities, views),
    aspects: ofAspects.map(({ aspect, of }) => ({ aspect, counts: countsOf(of, views) })),
    capabilities: capabilities.map((one) => readCapability(one, views)),
  }
}

function readCapability(capability: AskedCapability, views: readonly View[]): CapabilityReading {
  const [behaviour, ...further] = capability.behaviours
  const only = behaviour === undefined || further.length > 0 ? null : views.map(({ replies }) => replies.get(behaviour.itemId))
  return { capability, counts: countsOf([capability], views), only }
}

function countsOf(capabilities: readonly AskedCapability[], views: readonly View[]): readonly Count[] {
  const behaviours = behavioursOf(capabilities)
  return views.map(({ replies }) => countOf(replies, behaviours))
}

/** The ids of all behaviours of some capabilities. */
export function behavioursOf(capabilities: readonly AskedCapability[]): readonly string[] {
  return capabilities.flatMap(({ behaviours }) => behaviours.map(({ itemId }) => itemId))
}

/** Rated behaviours of a domain below which a view gets no mark on the map. */
const fewestForMark = 3

/** Where a view's dotted mark stands: the mean of its ratings on each axis; null for an axis with fewer than three. */
export function markOf({ replies }: View, capabilities: readonly AskedCapability[]): Readonly<Record<Domain, number | null>> {
  const [management, leadership] = domains.map((domain) => ratingsOf(replies, behavioursOf(capabilities.filter((one) => one.domain === domain)))).map(meanOfEnough)
  return { management: management ?? null, leadership: leadership ?? null }
}

/** The ratings among the replies to some behaviours. */
export function ratingsOf(replies: ReadonlyMap<string, Reply>, behaviours: readonly string[]): readonly number[] {
  return behaviours.map((itemId) => replies.get(itemId)).filter((reply) => reply !== undefined && isRating(reply))
}

function meanOfEnough(ratings: readonly number[]): number | null {
  return ratings.length < fewestForMark ? null : ratings.reduce((sum, one) => sum + one, 0) / ratings.length
}
