import { type Aspect, type Domain, aspects, domains } from '../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import type { Framework, FrameworkItem } from './framework.ts'
import { childrenOf, inReadingOrder } from './tree.ts'

/** A capability to read: what it is, and what is asked of somebody at each stage. */
export interface CapabilityView {
  readonly item: FrameworkItem
  /** Only stages at which something is asked. */
  readonly stages: readonly { readonly stage: Stage; readonly behaviours: readonly FrameworkItem[] }[]
}

/**
 * The capabilities of a framework in the order in which they are read.
 * @returns behaviours for every stage stand at each of them
 */
export function capabilityViews({ items }: Framework): readonly CapabilityView[] {
  const children = childrenOf(items)
  return inReadingOrder(items)
    .filter(({ kind }) => kind === 'capability')
    .map((item) => ({ item, stages: stages.flatMap((stage) => atStage(children.get(item.id) ?? [], stage)) }))
}

function atStage(held: readonly FrameworkItem[], stage: Stage): CapabilityView['stages'] {
  const behaviours = held.filter((one) => one.stage === stage || one.stage === null)
  return behaviours.length === 0 ? [] : [{ stage, behaviours }]
}

/** The capabilities of each domain, by aspect: those without a domain or an aspect stand nowhere. */
export function byAspect(views: readonly CapabilityView[]): readonly { readonly aspect: Aspect; readonly of: Readonly<Record<Domain, readonly CapabilityView[]>> }[] {
  const of = (aspect: Aspect, domain: Domain) => views.filter(({ item }) => item.aspect === aspect && item.domain === domain)
  return aspects.map((aspect) => ({ aspect, of: { management: of(aspect, domains[0]), leadership: of(aspect, domains[1]) } }))
}

/** What stands before and after a capability. */
export function neighboursOf(views: readonly CapabilityView[], view: CapabilityView): { readonly before: CapabilityView | null; readonly after: CapabilityView | null } {
  const place = views.indexOf(view)
  return { before: views[place - 1] ?? null, after: views[place + 1] ?? null }
}
