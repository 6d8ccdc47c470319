import type { KnownCapability } from '../entry.ts'
import type { Portfolio } from './portfolio.ts'

/** What the latest figures say of a capability. */
export type GapReading = 'fewer-than-half' | 'half-or-more' | 'cannot-tell' | 'not-shown' | 'no-figure'

/** A capability in the latest figures of the organisation. */
export interface FigureOfCapability {
  readonly code: string | null
  readonly reading: Exclude<GapReading, 'no-figure'>
  /** The share with how sure it is, in words. */
  readonly told: string
}

/** A capability with what the portfolio has for it. */
export interface BesideGap {
  readonly capability: KnownCapability
  readonly reading: GapReading
  readonly told: string | null
  /** Places in entries that build it, to the nearest 5; null where fewer than 10 people have one. A place counts for each capability that its entry builds: never add these up. */
  readonly places: number | null
}

/** Sets the places of the portfolio beside what the latest figures say, capability by capability. Entries that are told together are beside none. */
export function besideGaps({ cells }: Portfolio, capabilities: readonly KnownCapability[], figures: readonly FigureOfCapability[]): readonly BesideGap[] {
  return capabilities.map((capability) => {
    const figure = figures.find(({ code }) => code === capability.code)
    const building = cells.places.filter(({ entry }) => entry?.builds.some((built) => built.capability === capability.code))
    return { capability, reading: figure?.reading ?? 'no-figure', told: figure?.told ?? null, places: building.length === 0 ? null : building.reduce((sum, { places }) => sum + places, 0) }
  })
}
