import { domains } from '../../../kernel/vocabulary.ts'
import { type Stage, stages } from '../../../kernel/workforce.ts'
import { spotOf } from './check-framework.ts'
import type { Framework, FrameworkItem } from './framework.ts'
import type { FrameworkRemark } from './framework-problem.ts'
import { childrenOf, firstById } from './tree.ts'

/** The short form is about 20 behaviours, so that it takes less than ten minutes. */
const [fewestShort, mostShort] = [12, 30]
/** Fewer behaviours of a domain say too little of it. */
const fewestOfDomain = 6

/**
 * What somebody should look at before a framework is used.
 * @param framework in which `checkFramework` finds nothing
 */
export function remarksOnFramework(framework: Framework): readonly FrameworkRemark[] {
  const { items } = framework
  const children = childrenOf(items)
  const bare = items.flatMap((entry, place) => (entry.kind === 'capability' && !children.has(entry.id) ? [{ code: 'without-behaviours' as const, item: spotOf(entry, place) }] : []))
  const unplaced = items.filter((entry) => entry.kind === 'capability' && entry.domain === null).length
  return [...shortFormRemarks(items), ...bare, ...(unplaced === 0 ? [] : [{ code: 'without-domain' as const, items: unplaced }])]
}

function shortFormRemarks(items: readonly FrameworkItem[]): readonly FrameworkRemark[] {
  const behaviours = items.filter(({ kind }) => kind === 'behaviour')
  const short = behaviours.filter(({ form }) => form === 'short-and-full')
  if (short.length === 0) return [{ code: 'no-short-form' }]
  const byId = firstById(items)
  return stages.filter((stage) => behaviours.some((one) => isAskedAt(one, stage))).flatMap((stage) => stageRemarks(short.filter((one) => isAskedAt(one, stage)), stage, byId))
}

function isAskedAt(behaviour: FrameworkItem, stage: Stage): boolean {
  return behaviour.stage === null || behaviour.stage === stage
}

function stageRemarks(short: readonly FrameworkItem[], stage: Stage, byId: ReadonlyMap<string, FrameworkItem>): readonly FrameworkRemark[] {
  const size = short.length < fewestShort || short.length > mostShort ? [{ code: 'short-form-size' as const, stage, found: short.length, least: fewestShort, most: mostShort }] : []
  const uneven = domains.flatMap((domain) => {
    const found = short.filter((one) => domainOf(one, byId) === domain).length
    return found < fewestOfDomain ? [{ code: 'short-form-domain' as const, stage, domain, found, least: fewestOfDomain }] : []
  })
  return [...size, ...uneven]
}

/** Its own, or else that of the capability that it belongs to. */
function domainOf({ domain, parent }: FrameworkItem, byId: ReadonlyMap<string, FrameworkItem>): FrameworkItem['domain'] {
  return domain ?? (parent === null ? null : (byId.get(parent)?.domain ?? null))
}
