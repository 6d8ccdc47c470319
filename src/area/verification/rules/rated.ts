import type { Reply } from '../../../kernel/rating.ts'
import type { AskedCapability } from '../../framework/index.ts'

/** A capability that is rated, with its place from 1. */
export interface PlacedCapability extends AskedCapability {
  readonly place: number
}

/** Capabilities with their places. */
export function placed(capabilities: readonly AskedCapability[]): readonly PlacedCapability[] {
  return capabilities.map((one, index) => ({ ...one, place: index + 1 }))
}

/** How many behaviours of a capability have a reply. */
export function ratedIn({ behaviours }: Pick<AskedCapability, 'behaviours'>, replies: ReadonlyMap<string, Reply>): number {
  return behaviours.filter(({ itemId }) => replies.has(itemId)).length
}

/** The next capability after a place with something to rate; null when there is none. */
export function nextToRate(capabilities: readonly PlacedCapability[], replies: ReadonlyMap<string, Reply>, after = 0): PlacedCapability | null {
  return capabilities.find((one) => one.place > after && ratedIn(one, replies) < one.behaviours.length) ?? null
}
